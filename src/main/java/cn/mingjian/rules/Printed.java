package cn.mingjian.rules;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures and results are written in messages. */
final class Printed {

    private static final int GUARD_DIGITS = 20;
    private static final int SHORT_NAME = 2;

    private Printed() {}

    /** A value in base units, written in a unit with so many decimals. */
    static String value(BigDecimal base, Unit unit, int decimals) {
        return grouped(inUnit(base, unit, decimals)) + unit.symbol();
    }

    /** A value in base units as a number of the unit, rounded to the decimals the unit's figures are printed with. */
    static BigDecimal inUnit(BigDecimal base, Unit unit, int decimals) {
        return unit.of(base)
                .setScale(decimals + GUARD_DIGITS, RoundingMode.HALF_EVEN)
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    static String amount(Amount amount) {
        return grouped(amount.value()) + amount.unit().symbol();
    }

    /** The name of a figure: the item, and its measure where that is not the final figure itself. */
    static String name(Fact fact) {
        return name(fact.concept(), fact.measure());
    }

    /** The last step of the path; a word as short as 总计 or 批次 says nothing without the step above it. */
    static String name(String concept, String measure) {
        int last = concept.lastIndexOf('/');
        String name = concept.substring(last + 1);
        if (name.length() <= SHORT_NAME && last > 0) {
            name = concept.substring(concept.lastIndexOf('/', last - 1) + 1, last) + name;
        }
        return measure.equals(Measure.FINAL) ? name : name + measure;
    }

    /** Where a figure stands, in brackets, for comparisons between places. */
    static String place(Fact fact) {
        Evidence at = fact.evidence();
        String place = at.table() != null ? at.table() : at.section();
        if (place == null) {
            return "";
        }
        return "（" + place.substring(place.lastIndexOf('>') + 1).strip() + "）";
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder out = new StringBuilder(plain);
        for (int i = end - 3; i > start; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
