package cn.mingjian.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was read from the grid of an accounts table.
 *
 * @param columns canonical names of the amount columns in order
 */
record AccountsBody(List<String> columns, List<AccountsRow> rows) {

    static final AccountsBody NONE = new AccountsBody(List.of(), List.of());

    /** So many numbers that follow each other count the rows. */
    private static final int COUNTED = 4;

    /** Whether the figures of a column are the numbers of its rows. */
    boolean countsRows() {
        return columns.stream().anyMatch(this::countsRows);
    }

    private boolean countsRows(String column) {
        int counted = 0;
        BigDecimal before = null;
        for (AccountsRow row : rows) {
            Fact figure = row.figure(column);
            BigDecimal value = figure == null ? null : figure.amount().value();
            counted = follows(before, value) ? counted + 1 : 0;
            before = value;
            if (counted == COUNTED) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(BigDecimal before, BigDecimal value) {
        return before != null
                && value != null
                && value.scale() == 0
                && before.add(BigDecimal.ONE).compareTo(value) == 0;
    }
}
