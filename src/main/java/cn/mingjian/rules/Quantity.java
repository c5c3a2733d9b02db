package cn.mingjian.rules;

import cn.mingjian.amount.Interval;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The one implementation of a term: all its parts worked out when it is made.
 *
 * @param range what it may stand for, or null
 * @param exact its value without regard to precision, or null
 * @param unit the unit its result is printed in
 * @param decimals the decimals its result is printed with
 * @param compound whether its words must be bracketed inside a product
 */
record Quantity(
        Interval range,
        BigDecimal exact,
        Unit unit,
        int decimals,
        List<Fact> facts,
        List<String> missing,
        String formula,
        boolean compound)
        implements Term {

    Quantity {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    @Override
    public Optional<Interval> interval() {
        return Optional.ofNullable(range);
    }

    @Override
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(exact);
    }

    String bracketed() {
        return compound ? "（" + formula + "）" : formula;
    }

    boolean isKnown() {
        return range != null && exact != null;
    }
}
