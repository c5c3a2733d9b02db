package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table by function: its code and name, and behind them its amounts by column.
 *
 * @param code classification code, empty where none is printed
 * @param name name as printed, empty where none is printed
 * @param labelEnd first column after code and name
 */
record ItemRow(GridRow row, String code, String name, int labelEnd, Map<Integer, PrintedFigure> amounts) {

    private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
    private static final Pattern PART = Pattern.compile("\\d{2}");
    /** A code of a function or an economic item and its name in one cell. */
    private static final Pattern BOTH =
            Pattern.compile("([235]\\d{2}(?:\\d{2}){0,2})[\\s-]*(\\p{IsHan}.*)", Pattern.DOTALL);

    /** Takes a row apart; codes may be split over 类, 款 and 项. */
    static ItemRow of(GridRow row, HeadWords heads) {
        int column = row.firstFilled();
        while (heads.isFirst(row.key(column))) {
            // 类, 款, 项 and 栏次 may share a row with the total.
            column++;
        }
        StringBuilder code = new StringBuilder();
        if (CODE.matcher(row.key(column)).matches()) {
            code.append(row.key(column++));
            while (column < row.width() && isPart(row, column, code.length())) {
                code.append(row.key(column++));
            }
        }
        int nameAt = column;
        while (nameAt < row.width() && row.isBlank(nameAt)) {
            nameAt++;
        }
        String name = "";
        if (nameAt < row.width() && PrintedFigure.amount(row.text(nameAt)).isEmpty()) {
            name = row.text(nameAt);
            Matcher both = BOTH.matcher(name);
            if (code.isEmpty() && both.matches()) {
                code.append(both.group(1));
                name = both.group(2);
            }
            column = nameAt + 1;
            while (column < row.width()
                    && row.isFilled(column)
                    && row.text(column).equals(row.text(nameAt))) {
                column++;
            }
        }
        return new ItemRow(row, code.toString(), Wording.step(name), column, amounts(row, column));
    }

    private static boolean isPart(GridRow row, int column, int length) {
        return length < 7 && PART.matcher(row.key(column)).matches();
    }

    private static Map<Integer, PrintedFigure> amounts(GridRow row, int from) {
        Map<Integer, PrintedFigure> amounts = new LinkedHashMap<>();
        for (int c = from; c < row.width(); c++) {
            if (!row.isBlank(c) && !row.isFilled(c)) {
                int column = c;
                PrintedFigure.amount(row.text(c)).ifPresent(figure -> amounts.put(column, figure));
            }
        }
        return amounts;
    }

    /** Code and name together; empty where the row prints neither. */
    String label() {
        return code + name;
    }

    /** Rows of one table are the same if they stand at the same place; that is all that is looked at. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ItemRow item && item.row().index() == row.index();
    }

    @Override
    public int hashCode() {
        return row.index();
    }

    int firstAmount() {
        return amounts.isEmpty() ? -1 : amounts.keySet().iterator().next();
    }

    /** Rows laid out alike have the same shape. */
    List<Integer> shape() {
        return List.of(row.width(), labelEnd, code.isEmpty() ? 0 : 1);
    }

    /** Groups rows laid out alike, in order of first appearance. */
    static Map<List<Integer>, List<ItemRow>> byShape(List<ItemRow> rows) {
        Map<List<Integer>, List<ItemRow>> groups = new LinkedHashMap<>();
        for (ItemRow row : rows) {
            groups.computeIfAbsent(row.shape(), s -> new ArrayList<>()).add(row);
        }
        return groups;
    }
}
