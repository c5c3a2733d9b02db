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
    private final boolean form;
    private final List<ColumnCell> head = new ArrayList<>();
    private final List<ColumnCell> body = new ArrayList<>();

    ColumnGrid(LooseTable table) {
        this.lines = table.lines();
        this.form = table.isForm();
        int top = form ? 0 : table.head();
        this.columns = new ColumnBands(lines, top);
        int end = top == 0 ? Integer.MIN_VALUE : lines.get(top - 1).line().bottom();
        for (ColumnCell cell : new ColumnCells(lines, columns, form).cells(lines, top)) {
            boolean above = cell.lines().get(0).page() == table.page()
                    && cell.lines().get(0).middle() < end;
            (above ? head : body).add(cell);
        }
    }

    /**
     * Whether its figures can be told what they are of. The labels of a head stand over their columns; in a form each figure stands right under a label of the row of words above;
     * where the columns were not found as they are, some stand beside it, and then it is better not read at all.
     */
    boolean isReliable() {
        return form
                ? new FormCheck(body, new ColumnRows(body).places(body)).holds()
                : head.isEmpty() || new ColumnHead(head, columns.bands()).isReliable();
    }

    /** The table line by line, each part of a line by itself: what stands in it is kept, nothing is told of anything. */
    PageTable lines() {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        for (ColumnLine line : lines) {
            int row = layout.rows();
            for (int i = 0; i < line.segments().size(); i++) {
                layout.put(row, i, 1, 1, List.of(line.segments().get(i)));
            }
        }
        GlyphLine first = lines.get(0).line();
        GlyphLine last = lines.get(lines.size() - 1).line();
        return new PageTable(
                first.page(), first.top(), last.bottom(), new int[] {first.left(), first.right()}, false, layout);
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
            ColumnCell cell = cells.get(0);
            int[] place = places.get(cell);
            int right = cell.first();
            while (right < cell.last() && !shared.containsKey(place[0] * 1_000 + right + 1)) {
                right++;
            }
            int bottom = place[0];
            while (bottom < place[1] && isFree(shared, bottom + 1, cell.first(), right)) {
                bottom++;
            }
            layout.put(
                    labels.length + place[0],
                    cell.first(),
                    1 + bottom - place[0],
                    1 + right - cell.first(),
                    GlyphLines.merged(content));
        });
        GlyphLine first = lines.get(0).line();
        return new PageTable(
                first.page(), first.top(), lines.get(lines.size() - 1).line().bottom(), edges(), false, layout);
    }

    /** Whether no cell of a row begins in these columns, so that one from above may reach down over them. */
    private static boolean isFree(Map<Integer, List<ColumnCell>> cells, int row, int from, int to) {
        for (int c = from; c <= to; c++) {
            if (cells.containsKey(row * 1_000 + c)) {
                return false;
            }
        }
        return true;
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
