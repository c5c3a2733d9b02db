package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the lines of a table without lines into rows and columns. */
final class ColumnGrid {

    private final LooseTable table;
    private final ColumnBands columns;
    private final List<ColumnCell> head;
    private final LooseRows body;

    /**
     * Finds rows and columns.
     *
     * @param rules the lines drawn between its rows; null where there are none
     */
    ColumnGrid(LooseTable table, RowRules rules) {
        this.table = table;
        int top = table.head();
        List<ColumnLine> lines = new ArrayList<>(table.lines());
        lines.subList(0, top).replaceAll(ColumnLine::labels);
        this.columns = new ColumnBands(lines, top);
        List<LoosePart> parts = new ColumnCells(lines.subList(top, lines.size()), columns, table.page()).parts();
        int leading = table.leading();
        boolean dense = table.isDense();
        LooseRows.Source source = new LooseRows.Source(parts, table.page(), leading, dense, null, rules);
        RowSearch.Hold hold = LooseRows.hold(List.of(source));
        this.body = new LooseRows(source, hold);
        HeadLabels found = new HeadLabels(
                new ColumnCells(lines.subList(0, top), columns, table.page()).parts(),
                columns.bands(),
                new HeadLabels.Setting(table.page(), LoosePart.pitch(parts), leading, dense, hold));
        List<ColumnCell> ruled = rules == null
                ? List.of()
                : rules.labels(
                        new ColumnCells(lines.subList(0, top), columns, table.page()).parts(),
                        columns.bands(),
                        table.page());
        this.head = !ruled.isEmpty() && isReliable(ruled) ? ruled : better(found.find(false), found.find(true));
    }

    /** Whether its rows are beyond doubt and the labels of its head stand over their columns. */
    boolean isReliable() {
        return body.isCertain() && isReliable(head) && new GridProof(table(), labels().length).holds();
    }

    /** Of two ways to put labels together the one that is beyond doubt, or in which fewer labels are out of place. */
    private List<ColumnCell> better(List<ColumnCell> usual, List<ColumnCell> other) {
        if (usual.isEmpty() || !isReliable(other)) {
            return usual;
        }
        boolean worse = !isReliable(usual)
                || new ColumnHead(other, columns.bands()).off(true) < new ColumnHead(usual, columns.bands()).off(true);
        return worse ? other : usual;
    }

    private boolean isReliable(List<ColumnCell> labels) {
        return labels.isEmpty() || new ColumnHead(labels, columns.bands()).isReliable();
    }

    private ColumnCell[][] labels() {
        return head.isEmpty() ? new ColumnCell[0][] : new ColumnHead(head, columns.bands()).grid();
    }

    PageTable table() {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        ColumnCell[][] labels = labels();
        put(labels, layout);
        body.put(layout, labels.length);
        return PageTable.whole(table.page(), table.top(), table.bottom(), edges(), layout);
    }

    private static void put(ColumnCell[][] grid, CellLayout<List<GlyphLine>> layout) {
        boolean[][] done = new boolean[grid.length][grid.length == 0 ? 0 : grid[0].length];
        for (int r = 0; r < grid.length; r++) {
            for (int c = 0; c < grid[r].length; c++) {
                ColumnCell cell = grid[r][c];
                if (cell == null || done[r][c]) {
                    continue;
                }
                int right = c;
                while (right + 1 < grid[r].length && grid[r][right + 1] == cell) {
                    right++;
                }
                int bottom = r;
                while (bottom + 1 < grid.length && isAll(grid[bottom + 1], c, right, cell)) {
                    bottom++;
                }
                for (int y = r; y <= bottom; y++) {
                    Arrays.fill(done[y], c, right + 1, true);
                }
                layout.put(r, c, 1 + bottom - r, 1 + right - c, List.copyOf(cell.lines()));
            }
        }
    }

    private static boolean isAll(ColumnCell[] row, int from, int to, ColumnCell cell) {
        for (int c = from; c <= to; c++) {
            if (row[c] != cell) {
                return false;
            }
        }
        return true;
    }

    private int[] edges() {
        List<ColumnBands.Band> bands = columns.bands();
        int[] edges = new int[bands.size() + 1];
        edges[0] = bands.get(0).left;
        for (int c = 1; c < bands.size(); c++) {
            edges[c] = (bands.get(c - 1).right + bands.get(c).left) / 2;
        }
        edges[bands.size()] = bands.get(bands.size() - 1).right;
        return edges;
    }
}
