package cn.mingjian.proof.alter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The values a printed figure may stand for. Written apart from the product's interval arithmetic, so that a slip there is
 * not repeated here.
 */
record Bounds(BigDecimal low, BigDecimal high) {

    static final Bounds ZERO = new Bounds(BigDecimal.ZERO, BigDecimal.ZERO);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext FLOOR = new MathContext(50, RoundingMode.FLOOR);
    private static final MathContext CEILING = new MathContext(50, RoundingMode.CEILING);

    static Bounds exactly(BigDecimal value) {
        return new Bounds(value, value);
    }

    /** A number rounded to its printed decimals, in base units. */
    static Bounds printed(BigDecimal number, BigDecimal factor) {
        BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(-number.scale());
        return new Bounds(
                number.subtract(half).multiply(factor), number.add(half).multiply(factor));
    }

    Bounds plus(Bounds other) {
        return new Bounds(low.add(other.low), high.add(other.high));
    }

    Bounds negate() {
        return new Bounds(high.negate(), low.negate());
    }

    Bounds minus(Bounds other) {
        return plus(other.negate());
    }

    Bounds times(Bounds other) {
        BigDecimal least = low.multiply(other.low);
        BigDecimal greatest = least;
        for (BigDecimal product :
                new BigDecimal[] {low.multiply(other.high), high.multiply(other.low), high.multiply(other.high)}) {
            least = least.min(product);
            greatest = greatest.max(product);
        }
        return new Bounds(least, greatest);
    }

    Bounds timesHundred() {
        return new Bounds(low.multiply(HUNDRED), high.multiply(HUNDRED));
    }

    boolean meets(Bounds other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** What both allow; where they allow nothing in common, this one. */
    Bounds and(Bounds other) {
        return meets(other) ? new Bounds(low.max(other.low), high.min(other.high)) : this;
    }

    boolean surelyAbove(Bounds other) {
        return low.compareTo(other.high) > 0;
    }

    /**
     * The change that a rate of change and the present value imply: c = r·n ÷ (100 + r), growing in both for r above −100
     * and n not negative. Nothing where the rate may be −100 or less.
     */
    static Bounds impliedChange(Bounds rate, Bounds now) {
        if (rate.low.compareTo(HUNDRED.negate()) <= 0 || now.low.signum() < 0) {
            return null;
        }
        BigDecimal[] ends = new BigDecimal[4];
        int i = 0;
        for (BigDecimal r : new BigDecimal[] {rate.low, rate.high}) {
            for (BigDecimal n : new BigDecimal[] {now.low, now.high}) {
                ends[i++] = r.multiply(n).divide(HUNDRED.add(r), i % 2 == 0 ? CEILING : FLOOR);
            }
        }
        BigDecimal least = ends[0].min(ends[1]).min(ends[2].min(ends[3]));
        BigDecimal greatest = ends[0].max(ends[1]).max(ends[2].max(ends[3]));
        BigDecimal slack = BigDecimal.ONE.scaleByPowerOfTen(-30);
        return new Bounds(least.subtract(slack), greatest.add(slack));
    }
}
