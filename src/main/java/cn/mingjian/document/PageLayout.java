package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a page apart into lines and tables, from top to bottom. */
final class PageLayout {

    private PageLayout() {}

    static List<PageItem> of(PdfPage page) {
        RuledTables ruled = new RuledTables(page);
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
                items.addAll(ColumnTables.of(lines, open));
                open = null;
                lines.clear();
                items.add(item);
            }
        }
        items.addAll(ColumnTables.of(lines, open));
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
