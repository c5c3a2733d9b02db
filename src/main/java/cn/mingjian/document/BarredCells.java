package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells that a bar follows, each on a line of its own, so that no sign ends a row. Where one name and the same number of amounts
 * come again and again below a head of that many words, the rows are these; else nobody can tell them.
 */
final class BarredCells {

    /** So many rows of equal length, the head among them, are not so by chance. */
    private static final int ROWS = 4;

    private static final int WIDEST = 12;

    private final List<Text> cells;

    private BarredCells(List<Text> cells) {
        this.cells = cells;
    }

    /** The cells as a table, whose rows are right or which is marked as doubtful. */
    static Grid grid(List<Text> cells, Span span) {
        List<List<Cell>> rows = new BarredCells(cells).rows();
        if (rows != null) {
            return new Grid(rows, span, null);
        }
        return new Grid(cells.stream().map(c -> List.of(new Cell(c, false))).toList(), span, null, true);
    }

    private List<List<Cell>> rows() {
        int amount = 0;
        while (amount < cells.size() && !FlatLine.isAmount(cells.get(amount))) {
            amount++;
        }
        int width = amount - 1;
        if (width < 2 || width > WIDEST || cells.size() % width != 0 || cells.size() / width < ROWS) {
            return null;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += width) {
            List<Text> row = cells.subList(from, from + width);
            if (from > 0 && !isRow(row)) {
                return null;
            }
            rows.add(row.stream().map(c -> new Cell(c, false)).toList());
        }
        return rows;
    }

    /** A name and amounts behind it, some of which may be left out. */
    private static boolean isRow(List<Text> row) {
        return isName(row.get(0))
                && row.subList(1, row.size()).stream().allMatch(c -> c.isBlank() || FlatLine.isAmount(c));
    }

    private static boolean isName(Text cell) {
        return !cell.isBlank() && !FlatLine.isAmount(cell);
    }
}
