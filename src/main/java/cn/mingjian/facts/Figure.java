package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import java.math.BigDecimal;

/**
 * A number with its unit, as it stands in a passage.
 *
 * @param value the number with the sign and the decimals it is printed with
 * @param unit its unit, {@link Unit#NONE} where it has none
 * @param printed the number as printed
 * @param comparator ≥ or ≤ where the words around it make it a bound (96%以上), else empty
 * @param start where number and unit start in the reading
 * @param end where they end
 */
record Figure(BigDecimal value, Unit unit, String printed, String comparator, int start, int end) {

    /** Whether it is written in characters (两辆): a figure only where the words around it say what is counted. */
    boolean isWorded() {
        return !printed.isEmpty() && Character.isIdeographic(printed.charAt(0));
    }

    /** Whether it counts among the figures of a report: it has a unit. */
    boolean hasUnit() {
        return !unit.equals(Unit.NONE);
    }
}
