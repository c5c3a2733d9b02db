package cn.mingjian.audit;

import cn.mingjian.amount.Dimension;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The amounts of money a report states, by value. */
final class FactIndex {

    private final NavigableMap<BigDecimal, List<Fact>> money = new TreeMap<>();

    FactIndex(Collection<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.amount().unit().dimension() == Dimension.MONEY
                    && !fact.amount().isZero()) {
                money.computeIfAbsent(fact.amount().inBaseUnit().abs(), v -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    /** Those of exactly this value, in reading order. */
    List<Fact> of(BigDecimal value) {
        return money.getOrDefault(value.abs(), List.of());
    }

    /** Those between two values, by value. */
    Collection<List<Fact>> between(BigDecimal low, BigDecimal high) {
        return money.subMap(low, true, high, true).values();
    }
}
