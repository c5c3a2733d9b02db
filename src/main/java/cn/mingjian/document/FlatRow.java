package cn.mingjian.document;

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
