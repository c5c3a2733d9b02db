package cn.mingjian.document;

/** A line or a table on a page. */
sealed interface PageItem permits PageLine, PageTable, LooseTable, PageGap {

    int page();

    int top();

    int bottom();
}
