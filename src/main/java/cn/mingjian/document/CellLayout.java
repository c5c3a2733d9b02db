package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table while it is being read: its cells with their places and extents.
 *
 * @param <C> what a reader knows of a cell's content
 */
final class CellLayout<C> {

    /** A cell that covers {@code rows} × {@code columns} places from its top left one on. */
    record Place<C>(int row, int column, int rows, int columns, C content) {}

    private final List<Place<C>> places = new ArrayList<>();
    private int rows;
    private int columns;
    private long covered;

    void put(int row, int column, int rowSpan, int columnSpan, C content) {
        places.add(new Place<>(row, column, rowSpan, columnSpan, content));
        covered += (long) rowSpan * columnSpan;
        rows = Math.max(rows, row + rowSpan);
        columns = Math.max(columns, column + columnSpan);
    }

    /** The cells in the order in which they were put. */
    List<Place<C>> places() {
        return places;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** How many places its cells cover, counted once for each cell. */
    long covered() {
        return covered;
    }
}
