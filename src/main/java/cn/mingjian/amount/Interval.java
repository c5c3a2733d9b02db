package cn.mingjian.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A closed interval of exact decimals: every value that a printed figure may stand for. An identity between figures is
 * broken only where the interval of what is computed and that of what is stated do not meet (regulations.md, Rounding).
 * Results of division are rounded outwards, so an interval never loses a value it should contain.
 *
 * @param low the least value, included
 * @param high the greatest value, included
 */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final int DIGITS = 40;
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    public Interval {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("interval upside down: " + low + " > " + high);
        }
    }

    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    public Interval negate() {
        return new Interval(high.negate(), low.negate());
    }

    public Interval times(Interval other) {
        BigDecimal a = low.multiply(other.low);
        BigDecimal b = low.multiply(other.high);
        BigDecimal c = high.multiply(other.low);
        BigDecimal d = high.multiply(other.high);
        return new Interval(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
    }

    /** The quotient, or nothing where the divisor may be zero. */
    public Optional<Interval> dividedBy(Interval divisor) {
        if (divisor.contains(BigDecimal.ZERO)) {
            return Optional.empty();
        }
        if (divisor.high.signum() < 0) {
            return negate().dividedBy(divisor.negate());
        }
        BigDecimal least = low.divide(low.signum() < 0 ? divisor.low : divisor.high, DOWN);
        BigDecimal greatest = high.divide(high.signum() < 0 ? divisor.high : divisor.low, UP);
        return Optional.of(new Interval(least, greatest));
    }

    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** Whether the two have a value in common. */
    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    public Optional<Interval> intersection(Interval other) {
        return meets(other) ? Optional.of(new Interval(low.max(other.low), high.min(other.high))) : Optional.empty();
    }

    /** Whether every value of this interval is greater than every value of the other. */
    public boolean isAbove(Interval other) {
        return low.compareTo(other.high) > 0;
    }

    /** Whether every value of this interval is less than every value of the other. */
    public boolean isBelow(Interval other) {
        return high.compareTo(other.low) < 0;
    }
}
