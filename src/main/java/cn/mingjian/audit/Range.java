package cn.mingjian.audit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The values, in base units, a figure may take so that a relation holds.
 *
 * @param low the least, or null where there is no bound
 * @param high the greatest, or null
 * @param best the value with which both sides are exactly equal
 */
record Range(BigDecimal low, BigDecimal high, BigDecimal best) {

    boolean contains(BigDecimal value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || value.compareTo(high) <= 0);
    }

    boolean isBounded() {
        return low != null && high != null;
    }

    BigDecimal width() {
        return high.subtract(low);
    }

    /** What both allow; the best value of this one is kept where it may be. */
    Optional<Range> intersection(Range other) {
        BigDecimal from = low == null ? other.low : other.low == null ? low : low.max(other.low);
        BigDecimal to = high == null ? other.high : other.high == null ? high : high.min(other.high);
        if (from != null && to != null && from.compareTo(to) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Range(from, to, within(from, to, best)));
    }

    /** The value nearest to the given one. */
    BigDecimal nearest(BigDecimal value) {
        if (low != null && value.compareTo(low) < 0) {
            return low;
        }
        return high != null && value.compareTo(high) > 0 ? high : value;
    }

    private static BigDecimal within(BigDecimal from, BigDecimal to, BigDecimal value) {
        boolean inside = (from == null || from.compareTo(value) <= 0) && (to == null || value.compareTo(to) <= 0);
        if (inside) {
            return value;
        }
        if (from == null) {
            return to;
        }
        return to == null ? from : from.add(to).divide(BigDecimal.valueOf(2));
    }
}
