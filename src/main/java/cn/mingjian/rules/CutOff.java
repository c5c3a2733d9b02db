package cn.mingjian.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tells a figure whose last digits the width of its cell did not show: a long number that is the other without its last
 * decimals. It is no other amount than the one it stands beside.
 */
final class CutOff {

    static final String REASON = "所列数字末位没有显示完整，其余各位一致";

    /** Shorter numbers fit any cell; with them a digit prefix is no more than chance. */
    private static final int FEWEST_DIGITS = 8;

    private CutOff() {}

    /** Whether the shown figure is the full one with its last decimals cut off. */
    static boolean is(Quantity shown, Quantity full) {
        boolean figure = shown.isKnown()
                && full.isKnown()
                && shown.facts().size() == 1
                && !shown.compound()
                && shown.decimals() > 0
                && shown.decimals() < full.decimals();
        if (!figure
                || shown.unit() == null
                || !shown.unit().isMoney()
                || !shown.unit().equals(full.unit())) {
            return false;
        }
        BigDecimal value = Printed.inUnit(shown.exact(), shown.unit(), shown.decimals());
        BigDecimal other = Printed.inUnit(full.exact(), full.unit(), full.decimals());
        return value.precision() >= FEWEST_DIGITS
                && other.setScale(shown.decimals(), RoundingMode.DOWN).compareTo(value) == 0
                && other.setScale(shown.decimals(), RoundingMode.HALF_UP).compareTo(value) != 0;
    }
}
