package cn.mingjian.amount;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number as printed: the scale of {@code value} is the number of decimals that were printed, so 73 and 73.00 are two
 * different amounts that stand for different intervals.
 *
 * @param value the decimal as printed, without separators, with the sign the words of the text give it
 * @param unit the unit it is printed in
 */
public record Amount(BigDecimal value, Unit unit) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Amount {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    public static Amount of(String value, Unit unit) {
        return new Amount(new BigDecimal(value), unit);
    }

    /** Number of decimals printed. */
    public int decimals() {
        return value.scale();
    }

    /** The value in base units (元, %, 分, 平方米, pieces), without regard to precision. */
    public BigDecimal inBaseUnit() {
        return value.multiply(unit.factor());
    }

    /** One unit of the last printed decimal, in base units. */
    public BigDecimal step() {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.scale()).multiply(unit.factor());
    }

    /**
     * What the printed number stands for: value ± half a unit of its last printed decimal, in base units. Counts are
     * exact: nobody rounds a number of cars.
     */
    public Interval interval() {
        BigDecimal exact = inBaseUnit();
        if (unit.dimension() == Dimension.COUNT && unit.factor().compareTo(BigDecimal.ONE) == 0) {
            return Interval.exactly(exact);
        }
        BigDecimal half = step().multiply(HALF);
        return new Interval(exact.subtract(half), exact.add(half));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public Amount negate() {
        return new Amount(value.negate(), unit);
    }

    /** The number with its unit, as it would be written in a sentence. */
    public String printed() {
        return value.toPlainString() + unit.symbol();
    }
}
