package cn.mingjian.audit;

import cn.mingjian.amount.Amount;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Slips of the pen and of the keyboard: which small change of what is printed gives a number that fits. */
final class Misprint {

    private static final int SHIFTS = 4;
    private static final String MINUS = "-−－";
    /** A number of fewer digits becomes nearly any other by changing one: that proves nothing. */
    private static final int TELLING_DIGITS = 3;
    /** Where numbers within so large a part of the printed one would fit, some change of a digit fits by chance. */
    private static final BigDecimal CHANCE = new BigDecimal("0.02");

    private final Fact fact;
    private final Range range;
    private final BigDecimal exact;
    private final String digits;
    private final Map<Slip.Kind, List<Slip>> found = new EnumMap<>(Slip.Kind.class);

    private Misprint(Fact fact, Range range, BigDecimal exact) {
        this.fact = fact;
        this.range = range;
        this.exact = exact;
        this.digits = fact.amount().value().abs().unscaledValue().toString();
    }

    /**
     * The one slip that leads to a number the relations allow; where several kinds do, the one that explains more.
     *
     * @param exact the only number that fits, in base units, or null where several do
     */
    static Slip of(Fact fact, Range range, BigDecimal exact) {
        return new Misprint(fact, range, exact).find();
    }

    private Slip find() {
        sign();
        points();
        if (digits.length() >= TELLING_DIGITS && isNarrow()) {
            swaps();
            changes();
            lengths();
        }
        for (List<Slip> slips : found.values()) {
            if (slips.stream().map(Slip::target).distinct().count() == 1) {
                return slips.get(0);
            }
        }
        return Slip.NONE;
    }

    private boolean isNarrow() {
        BigDecimal printed = fact.amount().inBaseUnit().abs();
        return exact != null || (range.isBounded() && range.width().compareTo(printed.multiply(CHANCE)) <= 0);
    }

    private void sign() {
        offer(Slip.Kind.SIGN, fact.amount().value().negate(), turned());
    }

    /** What turned the figure's direction: a sign behind the word that says it already (下降-8%), the word, or the sign. */
    private String turned() {
        if (fact.wording() == null || fact.wording().isEmpty()) {
            return "正负号写反";
        }
        boolean doubled =
                !fact.printed().isEmpty() && MINUS.indexOf(fact.printed().charAt(0)) >= 0;
        return doubled ? "“" + fact.wording() + "”后面多写了负号" : "方向词“" + fact.wording() + "”用反";
    }

    private void points() {
        // Where nothing at all would fit, so would any digits with the point far enough to the left.
        if (range.isBounded() && range.contains(BigDecimal.ZERO)) {
            return;
        }
        for (int shift = -SHIFTS; shift <= SHIFTS; shift++) {
            if (shift != 0) {
                boolean unit = fact.amount().unit().isMoney() && Math.abs(shift) == SHIFTS;
                offer(
                        unit ? Slip.Kind.UNIT : Slip.Kind.POINT,
                        fact.amount().value().scaleByPowerOfTen(shift),
                        unit ? "“元”与“万元”混用" : "小数点错" + Math.abs(shift) + "位");
            }
        }
    }

    private void swaps() {
        for (int i = 0; i + 1 < digits.length(); i++) {
            char one = digits.charAt(i);
            char other = digits.charAt(i + 1);
            if (one != other) {
                String swapped = digits.substring(0, i) + other + one + digits.substring(i + 2);
                offer(Slip.Kind.SWAP, number(swapped), "相邻数字“" + other + one + "”误写为“" + one + other + "”");
            }
        }
    }

    private void changes() {
        for (int i = 0; i < digits.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != digits.charAt(i)) {
                    String changed = digits.substring(0, i) + c + digits.substring(i + 1);
                    offer(Slip.Kind.DIGIT, number(changed), "一位数字“" + c + "”误写为“" + digits.charAt(i) + "”");
                }
            }
        }
    }

    private void lengths() {
        for (int i = 0; i < digits.length() && digits.length() > 1; i++) {
            String shorter = digits.substring(0, i) + digits.substring(i + 1);
            offer(Slip.Kind.LENGTH, number(shorter), "多写一位数字“" + digits.charAt(i) + "”");
        }
        for (int i = 0; i <= digits.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                String longer = digits.substring(0, i) + c + digits.substring(i);
                offer(Slip.Kind.LENGTH, number(longer), "漏写一位数字“" + c + "”");
            }
        }
    }

    private BigDecimal number(String unscaled) {
        BigDecimal number =
                new BigDecimal(new java.math.BigInteger(unscaled), fact.amount().decimals());
        return fact.amount().value().signum() < 0 ? number.negate() : number;
    }

    private void offer(Slip.Kind kind, BigDecimal number, String text) {
        BigDecimal base = new Amount(number, fact.amount().unit()).inBaseUnit().stripTrailingZeros();
        boolean moved = kind == Slip.Kind.POINT || kind == Slip.Kind.UNIT;
        boolean printable =
                moved || number.stripTrailingZeros().scale() <= fact.amount().decimals();
        boolean changed = number.compareTo(fact.amount().value()) != 0;
        boolean fits = exact != null ? base.compareTo(exact) == 0 : range.isBounded() && range.contains(base);
        if (printable && changed && fits) {
            found.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Slip(kind, base, text));
        }
    }
}
