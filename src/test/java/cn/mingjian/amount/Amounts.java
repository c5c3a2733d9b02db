package cn.mingjian.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** True amounts in 元 with 分, and the ways reports print them. */
final class Amounts {

    private static final BigInteger MOST_FEN = BigInteger.TEN.pow(15);

    private Amounts() {}

    /** What an account really holds: any number of 分, most often a few, zero and negative ones included. */
    static Arbitrary<BigDecimal> truths() {
        return Arbitraries.bigIntegers().between(MOST_FEN.negate(), MOST_FEN).map(fen -> new BigDecimal(fen, 2));
    }

    static Arbitrary<BigDecimal> positiveTruths() {
        return Arbitraries.bigIntegers().between(BigInteger.ONE, MOST_FEN).map(fen -> new BigDecimal(fen, 2));
    }

    static Arbitrary<Unit> moneyUnits() {
        return Arbitraries.of(Unit.YUAN, Unit.THOUSAND_YUAN, Unit.WAN_YUAN, Unit.YI_YUAN);
    }

    static Arbitrary<Integer> decimals() {
        return Arbitraries.integers().between(0, 6);
    }

    static Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN);
    }

    /** A true value in base units as a report would print it. */
    static Amount printed(BigDecimal truth, Unit unit, int decimals, RoundingMode rounding) {
        return new Amount(truth.divide(unit.factor(), decimals, rounding), unit);
    }
}
