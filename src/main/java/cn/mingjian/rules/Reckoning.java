package cn.mingjian.rules;

import cn.mingjian.facts.Evidence;
import java.math.BigDecimal;

/**
 * A sum or product that a text works out itself: "12元×30人=360元", "在职45人，其中公务员25人……".
 *
 * @param words the words it is written in
 * @param total the result as printed
 * @param precision half a unit of its last printed decimal
 * @param result what its parts make, in the unit of the total
 * @param unit unit of the total
 * @param parts how many parts it has
 */
public record Reckoning(
        String words,
        BigDecimal total,
        BigDecimal precision,
        BigDecimal result,
        String unit,
        int parts,
        Evidence place) {

    private static final BigDecimal NEAR = new BigDecimal("0.01");

    /** The result as the text states it. */
    public String stated() {
        return total.toPlainString() + unit;
    }

    /** The result that follows. */
    public String computed() {
        BigDecimal plain = result.signum() == 0 ? BigDecimal.ZERO : result.stripTrailingZeros();
        return plain.toPlainString() + unit;
    }

    /** Whether the result is right but for rounding. */
    public boolean agrees() {
        return result.subtract(total).abs().compareTo(precision) <= 0;
    }

    /** Whether the parts make more than is stated. */
    public boolean exceeds() {
        return !agrees() && result.compareTo(total) > 0;
    }

    /** Whether the result is wrong by so little (1%) that no part can have been left out on purpose. */
    public boolean near() {
        return !agrees() && result.subtract(total).abs().compareTo(total.abs().multiply(NEAR)) <= 0;
    }

    @Override
    public String toString() {
        return words;
    }
}
