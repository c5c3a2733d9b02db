package cn.mingjian.document;

import java.util.List;

/**
 * A table as far as it stands on one page.
 *
 * @param edges places of the lines between its columns, outer ones included
 * @param ruled whether lines are drawn between its cells
 * @param layout its cells, each with its lines of text
 */
@SuppressWarnings("ArrayRecordComponent")
record PageTable(int page, int top, int bottom, int[] edges, boolean ruled, CellLayout<List<GlyphLine>> layout)
        implements PageItem {

    int left() {
        return edges[0];
    }

    int right() {
        return edges[edges.length - 1];
    }
}
