package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.TableCell;

/** A table of an old Word document, whose cells say where they begin and how wide they are but not which columns they span. */
final class DocTable {

    /** Twips by which the edges of one column differ from row to row. */
    private static final int SAME_EDGE = 40;

    private record Placed(int row, int left, int right, boolean goesOn, boolean begins, Draft content) {}

    private final List<Placed> cells = new ArrayList<>();
    private int row = -1;

    void startRow() {
        row++;
    }

    void cell(TableCell cell, Draft content) {
        int left = cell.getLeftEdge();
        int right = left + Math.max(0, cell.getWidth());
        boolean goesLeft = cell.isMerged() && !cell.isFirstMerged();
        int last = cells.size() - 1;
        if (goesLeft && last >= 0 && cells.get(last).row() == row) {
            Placed before = cells.get(last);
            cells.set(last, new Placed(row, before.left(), right, before.goesOn(), before.begins(), before.content()));
            return;
        }
        boolean vertical = cell.isVerticallyMerged() || cell.isFirstVerticallyMerged();
        cells.add(new Placed(row, left, right, vertical && !cell.isFirstVerticallyMerged(), vertical, content));
    }

    /** Writes the table, then those in its cells; a table of one cell is only a frame around its content. */
    void writeTo(Draft draft) {
        if (cells.size() == 1) {
            draft.addAll(cells.get(0).content());
            return;
        }
        CellLayout<String> layout = new CellLayout<>();
        for (Spanning cell : spanning()) {
            layout.put(cell.row, cell.column, cell.rows, cell.columns, cell.text);
        }
        if (layout.rows() > 0) {
            draft.table(layout);
        }
        cells.forEach(c -> draft.addAll(c.content().tables()));
    }

    /** A cell and the places it spans; it may still grow downwards. */
    private static final class Spanning {
        private final int row;
        private final int column;
        private final int columns;
        private final String text;
        private int rows = 1;

        Spanning(Placed cell, int column, int columns) {
            this.row = cell.row();
            this.column = column;
            this.columns = columns;
            this.text = cell.content().text();
        }
    }

    /** The cells with those parts put together that a merged one has in each row. */
    private List<Spanning> spanning() {
        int[] edges = edges();
        Map<Integer, Spanning> open = new HashMap<>();
        List<Spanning> spanning = new ArrayList<>();
        for (Placed cell : cells) {
            int from = nearest(edges, cell.left());
            int to = Math.max(from + 1, nearest(edges, cell.right()));
            Spanning above = open.get(from);
            if (cell.goesOn() && above != null && above.row + above.rows == cell.row()) {
                above.rows++;
            } else {
                Spanning span = new Spanning(cell, from, to - from);
                spanning.add(span);
                if (cell.begins()) {
                    open.put(from, span);
                }
            }
        }
        return spanning;
    }

    private int[] edges() {
        TreeSet<Integer> all = new TreeSet<>();
        for (Placed cell : cells) {
            all.add(cell.left());
            all.add(cell.right());
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int nearest(int[] edges, int at) {
        int best = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - at) < Math.abs(edges[best] - at)) {
                best = i;
            }
        }
        return best;
    }
}
