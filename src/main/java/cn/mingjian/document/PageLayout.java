package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a page apart into lines and tables, from top to bottom. */
final class PageLayout {

    private PageLayout() {}

    static List<PageItem> of(PdfPage page) {
        RuledTables ruled = new RuledTables(page);
        List<PageItem> items = new ArrayList<>(ruled.tables(page.number()));
        for (GlyphLine line : GlyphLines.of(ruled.free())) {
            items.add(new PageLine(line));
        }
        items.sort(Comparator.comparingInt(PageItem::top));
        return items;
    }
}
