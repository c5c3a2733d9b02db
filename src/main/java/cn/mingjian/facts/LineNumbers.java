package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the numbers by which a table counts its rows and columns: columns from left to right, each from top to bottom. */
final class LineNumbers {

    private static final String ROWS = "行次";
    private static final String COLUMNS = "栏次";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final List<GridRow> rows;
    private final TableHeader header;
    /** The rows that number the columns. */
    private final List<GridRow> ordinals;

    private final TableScope scope;
    private final List<LineNumber> found = new ArrayList<>();

    private LineNumbers(List<GridRow> rows, HeadWords heads, TableScope scope) {
        this.rows = rows;
        this.header = TableHeader.of(rows, 0, heads);
        this.ordinals =
                rows.stream().filter(row -> TableHeader.isOrdinals(row, heads)).toList();
        this.scope = scope;
    }

    static List<LineNumber> of(List<GridRow> rows, HeadWords heads, TableScope scope) {
        LineNumbers numbers = new LineNumbers(rows, heads, scope);
        for (int c = 0; c < numbers.header.width(); c++) {
            if (heads.role(numbers.header, c, null) == HeadWords.Role.LINE) {
                numbers.column(c);
            }
        }
        numbers.ordinals.forEach(numbers::row);
        return numbers.found;
    }

    private void column(int column) {
        rows.subList(header.end(), rows.size()).stream()
                .filter(row -> !ordinals.contains(row))
                .forEach(row -> add(ROWS, row, column));
    }

    private void row(GridRow row) {
        for (int c = 0; c < row.width(); c++) {
            add(COLUMNS, row, c);
        }
    }

    private void add(String kind, GridRow row, int column) {
        String key = row.key(column);
        if (NUMBER.matcher(key).matches() && !row.isFilled(column)) {
            found.add(new LineNumber(kind, Integer.parseInt(key), scope.cell(row, column, kind)));
        }
    }
}
