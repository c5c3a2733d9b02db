package cn.mingjian.document;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Interval;
import cn.mingjian.amount.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A row of a table that was copied as text: its amounts in order, and the ways in which they may stand under the columns. */
final class FlatRow {

    private final Text code;
    private final boolean total;
    private final List<Text> name = new ArrayList<>();
    private final List<Text> cells = new ArrayList<>();
    private List<int[]> ways = List.of();

    /**
     * A row without cells.
     *
     * @param code what it begins with
     * @param total whether that is the name of the total
     */
    FlatRow(Text code, boolean total) {
        this.code = code;
        this.total = total;
    }

    /** A row that nothing names. */
    static FlatRow unnamed() {
        return new FlatRow(Text.EMPTY, false);
    }

    /** Code as printed, or what stands in its place; empty where nothing does. */
    Text code() {
        return code;
    }

    /** The parts of its name in order. */
    List<Text> name() {
        return name;
    }

    /** Amounts from left to right, and words that stand among them. */
    List<Text> cells() {
        return cells;
    }

    BigDecimal value(int cell) {
        Text text = cells.get(cell);
        return FlatLine.isAmount(text) ? FlatLine.value(text) : BigDecimal.ZERO;
    }

    boolean isTotal() {
        return total;
    }

    boolean isBelow(FlatRow other) {
        int own = code.length();
        int above = other.total ? 1 : other.code.length();
        return own == above + 2 && (other.total || code.value().startsWith(other.code.value()));
    }

    /** The rows it is the sum of; of the total of a table without codes all that stand above it, or below it where it is the first. */
    List<FlatRow> children(List<FlatRow> rows) {
        List<FlatRow> children =
                rows.stream().filter(r -> r != this && r.isBelow(this)).toList();
        boolean coded = rows.stream().anyMatch(r -> FlatLine.isCode(r.code()));
        if (coded || !total) {
            return children;
        }
        int at = rows.indexOf(this);
        List<FlatRow> others = at == 0 ? rows.subList(1, rows.size()) : rows.subList(0, at);
        return others.stream().filter(r -> !r.isTotal() && !r.cells().isEmpty()).toList();
    }

    /** What may be meant by what it has under a column in a way; zero where nothing stands there. */
    Interval interval(int[] way, int column) {
        int cell = cellAt(way, column);
        return cell < 0 ? Interval.exactly(BigDecimal.ZERO) : new Amount(value(cell), Unit.NONE).interval();
    }

    /** For each way the column of each cell. */
    List<int[]> ways() {
        return ways;
    }

    void ways(List<int[]> possible) {
        ways = List.copyOf(possible);
    }

    /** Its only way, or null. */
    int[] way() {
        return ways.size() == 1 ? ways.get(0) : null;
    }

    /** The cell that stands under a column in a way, or −1. */
    static int cellAt(int[] way, int column) {
        for (int i = 0; i < way.length; i++) {
            if (way[i] == column) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the same cell stands under a column whichever way is right. */
    boolean isCertain(int column) {
        return !ways.isEmpty()
                && ways.stream().mapToInt(w -> cellAt(w, column)).distinct().count() == 1;
    }
}
