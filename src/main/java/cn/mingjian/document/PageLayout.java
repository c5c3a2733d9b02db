package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a page apart into lines and tables, from top to bottom. */
final class PageLayout {

    private PageLayout() {}

    /** Lines and tables of each page, tables as far as lines are drawn in them. */
    static List<List<PageItem>> of(List<PdfPage> pages) {
        List<RuledTables> ruled = pages.stream().map(RuledTables::new).toList();
        RuledTables.open(ruled);
        return ruled.stream().map(PageLayout::of).toList();
    }

    private static List<PageItem> of(RuledTables ruled) {
        List<PageItem> found = new ArrayList<>(ruled.tables());
        for (GlyphLine line : GlyphLines.of(ruled.free())) {
            found.add(new PageLine(line));
        }
        found.sort(Comparator.comparingInt(PageItem::top));
        return found;
    }

    /**
     * The same with tables that have no lines drawn in them.
     *
     * @param before what the page before ends with, or null
     */
    static List<PageItem> withColumns(List<PageItem> found, PageItem before) {
        List<PageItem> items = new ArrayList<>();
        List<GlyphLine> lines = new ArrayList<>();
        LooseTable open = before instanceof LooseTable table ? table : null;
        for (PageItem item : found) {
            if (item instanceof PageLine line) {
                lines.add(line.line());
            } else {
                items.addAll(ColumnTables.of(WrappedCaptions.whole(lines), open));
                open = null;
                lines.clear();
                items.add(item);
            }
        }
        items.addAll(ColumnTables.of(WrappedCaptions.whole(lines), open));
        return items;
    }

    /** All pages with tables that have no lines drawn in them. */
    static List<List<PageItem>> withColumns(List<List<PageItem>> pages) {
        List<List<PageItem>> all = new ArrayList<>();
        PageItem before = null;
        for (List<PageItem> page : pages) {
            List<PageItem> items = withColumns(page, before);
            all.add(items);
            before = items.isEmpty() ? null : items.get(items.size() - 1);
        }
        return all;
    }
}
