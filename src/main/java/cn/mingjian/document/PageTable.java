package cn.mingjian.document;

import java.util.Comparator;
import java.util.List;

/**
 * A table as far as it stands on one page.
 *
 * @param edges places of the lines between its columns, outer ones included
 * @param cut whether the page ends before its last column does: what does not fit on the page is not printed; or whether
 *     words of several cells are drawn over each other
 * @param layout its cells, each with its lines of text
 */
@SuppressWarnings("ArrayRecordComponent")
record PageTable(int page, int top, int bottom, int[] edges, boolean cut, CellLayout<List<GlyphLine>> layout)
        implements PageItem {

    /** A table that is whole. */
    static PageTable whole(int page, int top, int bottom, int[] edges, CellLayout<List<GlyphLine>> layout) {
        return new PageTable(page, top, bottom, edges, false, layout);
    }

    /** What stands in its first cell that has words. */
    String firstWords() {
        return layout.places().stream()
                .filter(p -> !p.content().isEmpty())
                .min(Comparator.<CellLayout.Place<List<GlyphLine>>>comparingInt(CellLayout.Place::row)
                        .thenComparingInt(CellLayout.Place::column))
                .map(p -> text(p.content()))
                .orElse("");
    }

    /** The text of a cell, its lines put together. */
    static String text(List<GlyphLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(l -> text.append(l.text()));
        return text.toString();
    }

    int left() {
        return edges[0];
    }

    int right() {
        return edges[edges.length - 1];
    }
}
