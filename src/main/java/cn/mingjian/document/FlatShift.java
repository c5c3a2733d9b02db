package cn.mingjian.document;

import cn.mingjian.amount.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether lines of one part of a page stand elsewhere than those of another, so that what stands below each other in a text is
 * not of one column: sums have in one column what their rows have in another.
 */
final class FlatShift {

    private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);

    private final FlatForm form;
    private final List<FlatRow> rows;
    private final FlatColumns columns;
    private final int[] placement;

    /**
     * Rows as read.
     *
     * @param columns where amounts stand below each other
     * @param placement the column of the form that each of those places is taken for
     */
    FlatShift(FlatForm form, List<FlatRow> rows, FlatColumns columns, int[] placement) {
        this.form = form;
        this.rows = rows;
        this.columns = columns;
        this.placement = placement.clone();
    }

    boolean isFound() {
        if (rows.stream().anyMatch(this::isMoved)) {
            return true;
        }
        // One row put into a wrong column is a mistake; it shows in one sum, or in one and that one's own.
        List<FlatRow> shifted = rows.stream().filter(this::isShifted).toList();
        return shifted.stream().anyMatch(a -> shifted.stream()
                .anyMatch(b -> a != b
                        && !a.children(rows).contains(b)
                        && !b.children(rows).contains(a)));
    }

    /** Whether what the rows of a sum have in one column stands in the sum under another. */
    private boolean isMoved(FlatRow parent) {
        List<FlatRow> children = parent.children(rows);
        int[] way = columns.way(parent, placement);
        List<Interval> lost = new ArrayList<>();
        List<Interval> strange = new ArrayList<>();
        for (int c = 0; c < form.size() && !children.isEmpty(); c++) {
            Interval below = below(children, c);
            Interval own = parent.interval(way, c);
            boolean none = below.meets(ZERO);
            if (none && !own.meets(ZERO)) {
                lost.add(own);
            } else if (!none && own.meets(ZERO)) {
                strange.add(below);
            }
        }
        return lost.stream().anyMatch(l -> strange.stream().anyMatch(l::meets));
    }

    /** Whether the parts of a whole are not the sums of their rows one by one, but together they are. */
    private boolean isShifted(FlatRow parent) {
        List<FlatRow> children = parent.children(rows);
        int[] way = columns.way(parent, placement);
        for (int whole = 0; whole < form.size() && !children.isEmpty(); whole++) {
            Interval all = ZERO;
            Interval allBelow = ZERO;
            boolean equal = true;
            for (int part : form.parts(whole)) {
                Interval own = parent.interval(way, part);
                Interval below = below(children, part);
                equal &= own.meets(below);
                all = all.plus(own);
                allBelow = allBelow.plus(below);
            }
            if (!equal && all.meets(allBelow)) {
                return true;
            }
        }
        return false;
    }

    /** The sum of what rows have in a column. */
    private Interval below(List<FlatRow> children, int column) {
        Interval sum = ZERO;
        for (FlatRow child : children) {
            sum = sum.plus(child.interval(columns.way(child, placement), column));
        }
        return sum;
    }
}
