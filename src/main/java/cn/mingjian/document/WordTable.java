package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Word table row by row; cells merged downwards are put together when it is complete. */
final class WordTable {

    /** No cell spans more columns. */
    private static final int WIDEST = 1_000;

    /** How a cell is merged with the one above. */
    enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }

    private static final class Cell {
        private final int row;
        private final int column;
        private final int columns;
        private final String text;
        private int rows = 1;

        Cell(int row, int column, int columns, String text) {
            this.row = row;
            this.column = column;
            this.columns = columns;
            this.text = text;
        }
    }

    private final List<Cell> cells = new ArrayList<>();
    private final Draft nested = new Draft();
    private Map<Integer, Cell> open = new HashMap<>();
    private Map<Integer, Cell> stillOpen = new HashMap<>();
    private Draft only;
    private boolean dropped;
    private int row = -1;
    private int column;

    void startRow() {
        row++;
        column = 0;
        dropped = false;
        open = stillOpen;
        stillOpen = new HashMap<>();
    }

    /** The row begins this many columns further right. */
    void indent(int columns) {
        column = Math.max(0, Math.min(columns, WIDEST));
    }

    /** The row was deleted: its cells do not count. */
    void dropRow() {
        dropped = true;
        row--;
        stillOpen = open;
    }

    void cell(int span, Merge merge, Draft content) {
        if (dropped) {
            return;
        }
        int columns = Math.max(1, Math.min(span, WIDEST));
        Cell above = open.get(column);
        if (merge == Merge.CONTINUED && above != null) {
            above.rows++;
            stillOpen.put(column, above);
        } else {
            Cell cell = new Cell(row, column, columns, content.text());
            cells.add(cell);
            only = content;
            nested.addAll(content.tables());
            if (merge != Merge.NONE) {
                stillOpen.put(column, cell);
            }
        }
        column += columns;
    }

    /** Writes the table, then those that stand in its cells; a table of one cell is only a frame around its content. */
    void writeTo(Draft draft) {
        if (cells.size() == 1) {
            draft.addAll(only);
            return;
        }
        CellLayout<String> layout = new CellLayout<>();
        for (Cell cell : cells) {
            layout.put(cell.row, cell.column, cell.rows, cell.columns, cell.text);
        }
        if (!cells.isEmpty()) {
            draft.table(layout);
        }
        draft.addAll(nested);
    }
}
