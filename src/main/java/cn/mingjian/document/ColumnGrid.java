package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the lines of a table without lines into rows and columns. */
final class ColumnGrid {

    private final List<ColumnLine> lines;
    private final ColumnBands columns;
    private final List<ColumnCell> head = new ArrayList<>();
    private final List<ColumnCell> body = new ArrayList<>();

    ColumnGrid(LooseTable table) {
        this.lines = table.lines();
        int top = table.isForm() ? 0 : table.head();
        this.columns = new ColumnBands(lines, top);
        int end = top == 0 ? Integer.MIN_VALUE : lines.get(top - 1).line().bottom();
        for (ColumnCell cell : new ColumnCells(lines, columns).cells(lines, top)) {
            boolean above = cell.lines().get(0).page() == table.page()
                    && cell.lines().get(0).middle() < end;
            (above ? head : body).add(cell);
        }
    }

    PageTable table() {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        ColumnCell[][] labels = head.isEmpty() ? new ColumnCell[0][] : new ColumnHead(head, columns.bands()).grid();
        put(labels, layout);
        ColumnRows rows = new ColumnRows(body);
        Map<ColumnCell, int[]> places = rows.places(body);
        body.sort(Comparator.comparingInt(ColumnCell::top).thenComparingInt(ColumnCell::left));
        Map<Integer, List<ColumnCell>> shared = new LinkedHashMap<>();
        for (ColumnCell cell : body) {
            int row = places.get(cell)[0];
            shared.computeIfAbsent(row * 1_000 + cell.first(), k -> new ArrayList<>())
                    .add(cell);
        }
        shared.forEach((key, cells) -> {
            List<GlyphLine> content = new ArrayList<>();
            cells.forEach(c -> content.addAll(c.lines()));
            int[] place = places.get(cells.get(0));
            layout.put(
                    labels.length + place[0],
                    cells.get(0).first(),
                    1 + place[1] - place[0],
                    1 + cells.get(0).last() - cells.get(0).first(),
                    GlyphLines.merged(content));
        });
        GlyphLine first = lines.get(0).line();
        return new PageTable(
                first.page(), first.top(), lines.get(lines.size() - 1).line().bottom(), edges(), false, layout);
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
