package cn.mingjian.audit;

import cn.mingjian.amount.Dimension;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * How computed numbers are written: in the unit, with the decimals and with or without the thousands separators of the
 * figures they stand beside.
 *
 * @param grouped whether thousands are separated
 */
record Numbers(Unit unit, int decimals, boolean grouped) {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    /** As {@code model} is printed; separators as most of the figures around it have them. */
    static Numbers like(Fact model, Collection<Fact> around) {
        return new Numbers(model.amount().unit(), model.amount().decimals(), grouped(around));
    }

    private static boolean grouped(Collection<Fact> facts) {
        int without = 0;
        int with = 0;
        for (Fact fact : facts) {
            if (fact.amount().value().abs().compareTo(THOUSAND) >= 0 && fact.printed() != null) {
                if (fact.printed().indexOf(',') >= 0 || fact.printed().indexOf('，') >= 0) {
                    with++;
                } else {
                    without++;
                }
            }
        }
        return with >= without;
    }

    Numbers withDecimals(int count) {
        return new Numbers(unit, count, grouped);
    }

    /** A value in base units, rounded to what would be printed. */
    BigDecimal rounded(BigDecimal base) {
        return base.divide(unit.factor(), decimals, RoundingMode.HALF_UP);
    }

    /** A value in base units with its unit. */
    String write(BigDecimal base) {
        return plain(rounded(base)) + unit.symbol();
    }

    /** A difference in base units: percentages differ by 个百分点. */
    String writeDifference(BigDecimal base) {
        String symbol = unit.dimension() == Dimension.PERCENT ? "个百分点" : unit.symbol();
        return plain(rounded(base.abs())) + symbol;
    }

    String plain(BigDecimal number) {
        String digits = number.toPlainString();
        if (!grouped) {
            return digits;
        }
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        return GROUPS.matcher(whole).replaceAll(",") + (dot < 0 ? "" : digits.substring(dot));
    }
}
