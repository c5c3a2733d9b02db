package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts cells into rows by what stands beside each other. */
final class ColumnRows {

    /** A row's stretch of the height: that of the cell that made it. */
    private record Row(int top, int bottom) {}

    private final TreeMap<Integer, Row> rows = new TreeMap<>();

    /** The rows of cells; the columns that have most cells make the rows, the others follow them. */
    ColumnRows(List<ColumnCell> cells) {
        Map<Integer, List<ColumnCell>> columns = new HashMap<>();
        for (ColumnCell cell : cells) {
            columns.computeIfAbsent(cell.first() * 1_000 + cell.last(), k -> new ArrayList<>())
                    .add(cell);
        }
        List<List<ColumnCell>> order = new ArrayList<>(columns.values());
        order.sort(Comparator.comparingInt((List<ColumnCell> c) -> -c.size())
                .thenComparingInt(c -> c.get(0).first()));
        order.forEach(column -> column.forEach(this::add));
    }

    private void add(ColumnCell cell) {
        if (beside(cell).isEmpty()) {
            rows.put(cell.top(), new Row(cell.top(), cell.bottom()));
        }
    }

    private List<Row> beside(ColumnCell cell) {
        List<Row> beside = new ArrayList<>();
        Integer first = rows.floorKey(cell.top());
        int from = first == null ? cell.top() : first;
        for (Row row : rows.subMap(from, true, cell.bottom(), true).values()) {
            if (cell.isBeside(row.top(), row.bottom())) {
                beside.add(row);
            }
        }
        return beside;
    }

    /** Numbers of the first and the last row that a cell stands beside. */
    Map<ColumnCell, int[]> places(List<ColumnCell> cells) {
        Map<Row, Integer> numbers = new HashMap<>();
        rows.values().forEach(row -> numbers.put(row, numbers.size()));
        Map<ColumnCell, int[]> places = new HashMap<>();
        for (ColumnCell cell : cells) {
            List<Row> beside = beside(cell);
            if (!beside.isEmpty()) {
                places.put(cell, new int[] {numbers.get(beside.get(0)), numbers.get(beside.get(beside.size() - 1))});
            }
        }
        return places;
    }
}
