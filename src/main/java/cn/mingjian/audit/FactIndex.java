package cn.mingjian.audit;

import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The amounts of money a report states, by value. */
final class FactIndex {

    private final Collection<Fact> facts;
    private NavigableMap<BigDecimal, List<Fact>> money;

    FactIndex(Collection<Fact> facts) {
        this.facts = facts;
    }

    /** Most reports are never asked for what they state: the index is made when it is. */
    private NavigableMap<BigDecimal, List<Fact>> money() {
        if (money == null) {
            money = new TreeMap<>();
            for (Fact fact : facts) {
                if (fact.isMoney() && !fact.isZero()) {
                    money.computeIfAbsent(fact.amount().inBaseUnit().abs(), v -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        return money;
    }

    /** Those of exactly this value, in reading order. */
    List<Fact> of(BigDecimal value) {
        return money().getOrDefault(value.abs(), List.of());
    }

    /** Those between two values, by value. */
    Collection<List<Fact>> between(BigDecimal low, BigDecimal high) {
        return money().subMap(low, true, high, true).values();
    }
}
