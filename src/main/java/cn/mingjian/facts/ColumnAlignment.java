package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Interval;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsVocabulary.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides which column each amount of a table by function stands under. As a rule that is the column whose head it stands
 * below. Where a converter shifted the cells of some rows, the shift is undone only if the amounts prove it: the total of
 * the row is the sum of its parts, and the total row the sum of the rows.
 */
final class ColumnAlignment {

    private static final int ROW_PROVED = 3;
    private static final int COLUMN_PROVED = 4;

    private final Column[] header;
    private final Column total;
    private final List<ItemRow> leaves;
    private final ItemRow totalRow;
    private final Map<ItemRow, Column[]> chosen = new HashMap<>();

    /**
     * Aligns the rows of a table.
     *
     * @param header the column each place of the head stands for, null where it stands for none
     * @param rows the rows that hold amounts
     * @param leaves the rows that are no sums of other rows
     * @param totalRow the total row, or null
     */
    ColumnAlignment(Column[] header, List<ItemRow> rows, Set<ItemRow> leaves, ItemRow totalRow) {
        this.header = header;
        this.total = totalColumn();
        this.leaves = List.copyOf(leaves);
        this.totalRow = totalRow;
        List<List<ItemRow>> shifted = new ArrayList<>();
        for (List<ItemRow> group : ItemRow.byShape(rows).values()) {
            if (standsUnderHead(group)) {
                group.forEach(row -> chosen.put(row, header));
            } else {
                shifted.add(group);
            }
        }
        shifted.forEach(this::repair);
        shifted.forEach(this::likeOthers);
        shifted.forEach(this::inOrder);
    }

    /**
     * Rows that lack a cell of their label (合计 in one cell, code and name in two) and have an amount for each column of the head,
     * and no more, can stand in no other way, whatever they add up to.
     */
    private void inOrder(List<ItemRow> group) {
        List<Column> columns = Arrays.stream(header).filter(Objects::nonNull).toList();
        for (ItemRow row : group) {
            boolean full = row.amounts().size() == columns.size()
                    && row.firstAmount() == row.labelEnd()
                    && row.firstAmount() < firstColumn()
                    && row.amounts().containsKey(row.firstAmount() + columns.size() - 1);
            if (full && !chosen.containsKey(row)) {
                Column[] ordered = new Column[row.firstAmount() + columns.size()];
                for (int i = 0; i < columns.size(); i++) {
                    ordered[row.firstAmount() + i] = columns.get(i);
                }
                chosen.put(row, ordered);
            }
        }
    }

    /** Rows whose sums prove nothing, as one of their figures is wrong, stand as rows do whose amounts stand at the same places. */
    private void likeOthers(List<ItemRow> group) {
        Set<Integer> places = group.get(0).amounts().keySet();
        Column[] alike = null;
        for (Map.Entry<ItemRow, Column[]> other : chosen.entrySet()) {
            if (other.getKey().amounts().keySet().equals(places)) {
                if (alike != null && !sameFor(group, alike, other.getValue())) {
                    return;
                }
                alike = other.getValue();
            }
        }
        if (alike != null) {
            for (ItemRow row : group) {
                chosen.putIfAbsent(row, alike);
            }
        }
    }

    /** The column an amount of a row stands under, or null where that is not certain. */
    Column column(ItemRow row, int place) {
        Column[] columns = chosen.get(row);
        return columns == null || place >= columns.length ? null : columns[place];
    }

    private Column totalColumn() {
        return Arrays.stream(header).filter(this::isTotal).findFirst().orElse(null);
    }

    /** Whether other columns of the table are parts of a column, and it is of none. */
    private boolean isTotal(Column column) {
        return column != null
                && column.part().isEmpty()
                && column.measure().equals(Measure.FINAL)
                && Arrays.stream(header).anyMatch(c -> c != null && c.part().equals(column.name()));
    }

    private boolean standsUnderHead(List<ItemRow> group) {
        int first = 0;
        for (ItemRow row : group) {
            for (int place : row.amounts().keySet()) {
                if (place >= header.length || header[place] == null) {
                    return false;
                }
            }
            first += total == null || total.equals(header[row.firstAmount()]) || isHead(row) || isProved(row) ? 1 : 0;
        }
        return total == null || 2 * first >= group.size();
    }

    /** Whether a row begins with another total, as nothing was carried over, and that one is the sum of its parts. */
    private boolean isProved(ItemRow row) {
        Column first = header[row.firstAmount()];
        return isTotal(first) && isSum(row, header, first);
    }

    /** Whether a row has the words of a head where its sum would stand, and so is no row whose cells were shifted. */
    private boolean isHead(ItemRow row) {
        for (int c = row.labelEnd(); c < Math.min(header.length, row.row().width()); c++) {
            if (total.equals(header[c]) && !row.row().isBlank(c)) {
                return row.row().isWords(c);
            }
        }
        return false;
    }

    private void repair(List<ItemRow> group) {
        List<Column[]> candidates = candidates(group);
        Column[] best = null;
        int bestScore = 0;
        boolean tie = false;
        for (Column[] candidate : candidates) {
            int score = score(candidate, group);
            if (best == null || score > bestScore) {
                best = candidate;
                bestScore = score;
                tie = false;
            } else if (score == bestScore && best != header && !sameFor(group, best, candidate)) {
                // As good as the head itself is not better than the head.
                tie = true;
            }
        }
        if (best != null && !tie && bestScore > 0) {
            for (ItemRow row : group) {
                chosen.put(row, best);
            }
        }
    }

    private List<Column[]> candidates(List<ItemRow> group) {
        List<Column[]> candidates = new ArrayList<>();
        candidates.add(header);
        int firstColumn = firstColumn();
        if (firstColumn < 0) {
            return candidates;
        }
        int width = group.get(0).row().width();
        int firstAmount = group.stream().mapToInt(ItemRow::firstAmount).min().orElse(firstColumn);
        candidates.add(moved(firstAmount - firstColumn, width));
        candidates.add(moved(width - header.length, width));
        candidates.add(packed(group.get(0).labelEnd(), width));
        return candidates;
    }

    private int firstColumn() {
        for (int c = 0; c < header.length; c++) {
            if (header[c] != null) {
                return c;
            }
        }
        return -1;
    }

    private Column[] moved(int by, int width) {
        Column[] columns = new Column[Math.max(width, header.length + Math.max(by, 0))];
        for (int c = 0; c < header.length; c++) {
            if (c + by >= 0 && c + by < columns.length) {
                columns[c + by] = header[c];
            }
        }
        return columns;
    }

    /** The main columns one beside the other, without columns that only detail another one. */
    private Column[] packed(int from, int width) {
        List<Column> main = new ArrayList<>();
        for (Column column : header) {
            if (column != null
                    && (column.part().isEmpty()
                            || (total != null && column.part().equals(total.name())))) {
                main.add(column);
            }
        }
        Column[] columns = new Column[Math.max(width, from + main.size())];
        for (int i = 0; i < main.size(); i++) {
            columns[from + i] = main.get(i);
        }
        return columns;
    }

    private static boolean sameFor(List<ItemRow> group, Column[] a, Column[] b) {
        return group.stream()
                .flatMap(row -> row.amounts().keySet().stream())
                .allMatch(place -> Objects.equals(at(a, place), at(b, place)));
    }

    private static Column at(Column[] columns, int place) {
        return place < columns.length ? columns[place] : null;
    }

    private int score(Column[] columns, List<ItemRow> group) {
        int score = 0;
        for (ItemRow row : group) {
            int unmapped = 0;
            for (int place : row.amounts().keySet()) {
                unmapped += at(columns, place) == null ? 1 : 0;
            }
            score -= 3 * unmapped;
            if (unmapped == 0 && total != null) {
                score += isSum(row, columns, total) ? ROW_PROVED : -1;
            }
        }
        return score + columnScore(columns, group);
    }

    private boolean isSum(ItemRow row, Column[] columns, Column of) {
        Interval whole = null;
        Interval parts = Interval.exactly(BigDecimal.ZERO);
        for (Map.Entry<Integer, PrintedFigure> entry : row.amounts().entrySet()) {
            Column column = at(columns, entry.getKey());
            if (of.equals(column)) {
                whole = interval(entry.getValue());
            } else if (column != null && column.part().equals(of.name())) {
                parts = parts.plus(interval(entry.getValue()));
            }
        }
        return whole != null && whole.meets(parts);
    }

    private int columnScore(Column[] columns, List<ItemRow> group) {
        if (totalRow == null || chosen.get(totalRow) == null) {
            return 0;
        }
        Map<Column, Interval> stated = sums(List.of(totalRow), Map.of());
        Map<ItemRow, Column[]> trial = new HashMap<>();
        group.forEach(row -> trial.put(row, columns));
        Map<Column, Interval> sums = sums(leaves, trial);
        int score = 0;
        for (Column column : header) {
            if (column != null && (stated.containsKey(column) || sums.containsKey(column))) {
                Interval zero = Interval.exactly(BigDecimal.ZERO);
                score += stated.getOrDefault(column, zero).meets(sums.getOrDefault(column, zero)) ? COLUMN_PROVED : -1;
            }
        }
        return score;
    }

    private Map<Column, Interval> sums(List<ItemRow> rows, Map<ItemRow, Column[]> trial) {
        Map<Column, Interval> sums = new HashMap<>();
        for (ItemRow row : rows) {
            Column[] columns = trial.getOrDefault(row, chosen.get(row));
            if (columns != null) {
                row.amounts().forEach((place, figure) -> {
                    Column column = at(columns, place);
                    if (column != null) {
                        sums.merge(column, interval(figure), Interval::plus);
                    }
                });
            }
        }
        return sums;
    }

    private static Interval interval(PrintedFigure figure) {
        return new Amount(figure.value(), Unit.WAN_YUAN).interval();
    }
}
