package cn.mingjian.audit;

import cn.mingjian.amount.Dimension;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises the difference of a broken sum as a figure that was left out or counted twice. */
final class Omissions {

    private static final int TELLING_DIGITS = 2;

    private final FactIndex index;
    private final Naming naming;

    Omissions(FactIndex index, Naming naming) {
        this.index = index;
        this.naming = naming;
    }

    /** The total lacks exactly one of its parts: it was not added in. */
    Optional<String> leftOut(Relation relation) {
        BigDecimal gap = gap(relation).orElse(BigDecimal.ZERO);
        if (gap.signum() >= 0 || relation.computed().facts().size() < 2) {
            return Optional.empty();
        }
        return relation.computed().facts().stream()
                .filter(f -> isTelling(f) && f.amount().inBaseUnit().compareTo(gap.negate()) == 0)
                .findFirst()
                .map(f -> "漏计" + naming.name(f) + Naming.quoted(f));
    }

    /** What the difference may come from, where it is not known which figure is wrong. */
    Optional<String> hint(Relation relation) {
        return leftOut(relation).map(left -> "疑为" + left).or(() -> notListed(relation));
    }

    private Optional<String> notListed(Relation relation) {
        BigDecimal gap = gap(relation).orElse(BigDecimal.ZERO);
        Fact stated = Wording.single(relation.stated());
        if (gap.signum() <= 0 || stated == null || relation.computed().facts().size() < 2) {
            return Optional.empty();
        }
        Set<String> own = Link.facts(relation).map(Fact::id).collect(Collectors.toSet());
        List<Fact> alike = index.of(gap).stream()
                .filter(f -> isTelling(f) && !own.contains(f.id()) && isNear(f, stated))
                .toList();
        boolean one = alike.stream().map(Fact::concept).distinct().count() == 1;
        return one
                ? Optional.of("差额恰等于" + naming.full(alike.get(0)) + Naming.quoted(alike.get(0)) + "，请核对各分项是否漏列该项")
                : Optional.empty();
    }

    private static boolean isNear(Fact other, Fact stated) {
        return other.place().equals(stated.place())
                || other.isWithin(stated.concept())
                || (!stated.parent().isEmpty() && other.isWithin(stated.parent()));
    }

    private static Optional<BigDecimal> gap(Relation relation) {
        Fact stated = Wording.single(relation.stated());
        if (relation.operator() != Relation.Operator.EQUAL
                || stated == null
                || stated.amount().unit().dimension() != Dimension.MONEY) {
            return Optional.empty();
        }
        return relation.computed().value().map(c -> stated.amount().inBaseUnit().subtract(c));
    }

    private static boolean isTelling(Fact fact) {
        return fact.amount().unit().dimension() == Dimension.MONEY
                && !fact.amount().isZero()
                && fact.amount().value().stripTrailingZeros().precision() >= TELLING_DIGITS;
    }
}
