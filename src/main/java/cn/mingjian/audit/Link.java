package cn.mingjian.audit;

import cn.mingjian.amount.Interval;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Relation;
import cn.mingjian.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A relation as a link between the quantities its figures belong to.
 *
 * @param draft the finding that a broken relation makes, null for one that holds
 * @param members the quantities it ties together, each with those of its facts that stand in the relation
 */
record Link(Relation relation, Drafts.Draft draft, Map<Quantity, List<Fact>> members) {

    private static final int EASY = 16;
    /** Most of the thousands of relations of a report tie two or three quantities together. */
    private static final int FEW = 4;

    Link(Relation relation, Drafts.Draft draft) {
        this(relation, draft, new LinkedHashMap<>(FEW));
    }

    /** Whether two things are said to be the same, and not that one is within a limit. */
    boolean isEquation() {
        return relation.operator() == Relation.Operator.EQUAL;
    }

    /** The one figure that is stated, or null where several are. */
    Fact stated() {
        return Wording.single(relation.stated());
    }

    boolean broken() {
        return draft != null;
    }

    /** How much work it is to work the relation out: a sum of thousands of figures is no single step. */
    int weight() {
        return 1 + members.size() / EASY;
    }

    /** All figures of the relation. */
    static Stream<Fact> facts(Relation relation) {
        return Stream.concat(relation.stated().facts().stream(), relation.computed().facts().stream());
    }

    void tie(Quantity quantity, Fact fact) {
        members.computeIfAbsent(quantity, q -> new ArrayList<>(1)).add(fact);
    }

    /** Whether one of some quantities stands in the relation. */
    boolean isTouchedBy(Map<Quantity, BigDecimal> values) {
        return values.keySet().stream().anyMatch(members::containsKey);
    }

    /** Whether all that holds of some quantities as they are printed holds as well where they have other values. */
    static boolean holdsOn(Map<Quantity, BigDecimal> values) {
        return values.keySet().stream().flatMap(q -> q.holding().stream()).allMatch(l -> l.holds(values));
    }

    /** Whether the relation holds where some quantities have other values (in base units). */
    boolean holds(Map<Quantity, BigDecimal> values) {
        return holds(sides(values, Quantity::printed));
    }

    /** Whether the relation holds where some figures are read otherwise. */
    boolean holdsRead(UnaryOperator<Fact> reading) {
        Term stated = relation.stated();
        Term computed = relation.computed();
        for (Fact fact : facts(relation).toList()) {
            Fact other = reading.apply(fact);
            if (!other.amount().equals(fact.amount())) {
                stated = stated.with(fact, other);
                computed = computed.with(fact, other);
            }
        }
        return holds(new Sides(stated, computed));
    }

    private boolean holds(Sides sides) {
        Interval stated = sides.stated().interval().orElse(null);
        Interval computed = sides.computed().interval().orElse(null);
        if (stated == null || computed == null) {
            return isOfNothing(stated, sides.computed());
        }
        return switch (relation.operator()) {
            case EQUAL -> stated.meets(computed);
            case AT_MOST -> !stated.isAbove(computed);
            case AT_LEAST -> !stated.isBelow(computed);
        };
    }

    /** A change of nothing over a year that had nothing has no rate, or one of zero: nothing is wrong there. */
    private boolean isOfNothing(Interval stated, Term computed) {
        return isEquation()
                && stated != null
                && stated.contains(BigDecimal.ZERO)
                && computed.value().isEmpty();
    }

    /** Stated less computed where some quantities have exact values, or nothing where it cannot be computed. */
    Optional<BigDecimal> gap(Map<Quantity, BigDecimal> values) {
        Sides sides = sides(values, (quantity, fact, value) -> Quantity.exactly(fact, value));
        Optional<BigDecimal> computed = sides.computed().value();
        return computed.isEmpty() ? computed : sides.stated().value().map(s -> s.subtract(computed.get()));
    }

    /** By how much stated and computed may differ and the relation still holds, or nothing. */
    Optional<BigDecimal> play(Map<Quantity, BigDecimal> values) {
        Sides sides = sides(values, Quantity::printed);
        Optional<Interval> computed = sides.computed().interval();
        return sides.stated()
                .interval()
                .flatMap(s -> computed.map(c -> width(s).add(width(c)).divide(BigDecimal.valueOf(2))));
    }

    private static BigDecimal width(Interval interval) {
        return interval.high().subtract(interval.low());
    }

    /** How a fact of a quantity is written with another value. */
    private interface Print {
        Fact of(Quantity quantity, Fact fact, BigDecimal value);
    }

    private Sides sides(Map<Quantity, BigDecimal> values, Print print) {
        Term stated = relation.stated();
        Term computed = relation.computed();
        for (Map.Entry<Quantity, BigDecimal> value : values.entrySet()) {
            for (Fact fact : members.getOrDefault(value.getKey(), List.of())) {
                Fact replacement = print.of(value.getKey(), fact, value.getValue());
                stated = stated.with(fact, replacement);
                computed = computed.with(fact, replacement);
            }
        }
        return new Sides(stated, computed);
    }

    private record Sides(Term stated, Term computed) {}

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return relation.stated().formula() + " / " + relation.computed().formula();
    }
}
