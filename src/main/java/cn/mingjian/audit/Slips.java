package cn.mingjian.audit;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Dimension;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import cn.mingjian.rules.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains a suspect figure by a common slip, if one leads to a number that the other figures allow. */
final class Slips {

    /** Shorter numbers are alike by chance. */
    private static final int TELLING_DIGITS = 3;

    private final FactIndex index;
    private final WrongWhole wholes;
    private final Omissions omissions;
    private final Naming naming;
    private final IdentityHashMap<Trial, Slip> known = new IdentityHashMap<>();

    Slips(FactIndex index, Naming naming) {
        this.index = index;
        this.naming = naming;
        this.wholes = new WrongWhole(index, naming);
        this.omissions = new Omissions(index, naming);
    }

    Slip of(Trial trial) {
        return known.computeIfAbsent(trial, this::explain);
    }

    /** The only number of the figure's precision that the relations allow, in base units, or null. */
    static BigDecimal only(Trial trial) {
        Range range = trial.range();
        if (!range.isBounded()) {
            return null;
        }
        BigDecimal ulp = Quantity.ulp(trial.quantity().face());
        if (trial.value().remainder(ulp).signum() != 0) {
            // The digits as printed with the point where it belongs.
            return trial.value();
        }
        BigDecimal first = range.low().divide(ulp, 0, RoundingMode.CEILING);
        BigDecimal last = range.high().divide(ulp, 0, RoundingMode.FLOOR);
        return first.compareTo(last) == 0 ? first.multiply(ulp) : first.compareTo(last) > 0 ? trial.value() : null;
    }

    private Slip explain(Trial trial) {
        Fact fact = trial.quantity().face();
        Optional<Slip> cutOff = cutOff(fact, trial);
        if (cutOff.isPresent()) {
            return cutOff.get();
        }
        Optional<Slip> elsewhere = fact.amount().unit().dimension() == Dimension.PERCENT
                ? wholes.of(fact, trial)
                : leftOut(fact, trial).or(() -> subtotal(fact, trial)).or(() -> elsewhere(fact, trial));
        // A rate is what its figures give; another number near it would contradict the message.
        boolean rate = fact.amount().unit().dimension() == Dimension.PERCENT;
        return elsewhere.orElseGet(() -> Misprint.of(fact, trial.range(), rate ? trial.value() : only(trial)));
    }

    /** Digits beyond the last printed one were dropped where they should have been rounded. */
    private static Optional<Slip> cutOff(Fact fact, Trial trial) {
        BigDecimal printed = fact.amount().inBaseUnit().abs();
        BigDecimal next = printed.add(Quantity.ulp(fact));
        return trial.repaired().stream()
                .map(Link::relation)
                .filter(r -> r.operator() == Relation.Operator.EQUAL)
                .map(r -> fact.equals(Wording.single(r.stated()))
                        ? r.computed()
                        : fact.equals(Wording.single(r.computed())) ? r.stated() : null)
                .flatMap(other -> other == null ? Stream.empty() : other.value().stream())
                .map(BigDecimal::abs)
                .filter(v -> v.compareTo(printed) > 0 && v.compareTo(next) < 0)
                .map(v -> new Slip(Slip.Kind.TRUNCATED, null, "舍去尾数而未四舍五入"))
                .findFirst();
    }

    /** A total that lacks exactly one of its parts. */
    private Optional<Slip> leftOut(Fact fact, Trial trial) {
        return trial.repaired().stream()
                .filter(l -> fact.equals(l.stated()))
                .flatMap(l -> omissions.leftOut(l.relation()).stream())
                .map(text -> new Slip(Slip.Kind.LEFT_OUT, null, text))
                .findFirst();
    }

    /** A part that holds the sum of its sisters: the subtotal was entered in the place of an item. */
    private Optional<Slip> subtotal(Fact fact, Trial trial) {
        if (fact.amount().isZero() || !trial.range().contains(BigDecimal.ZERO)) {
            return Optional.empty();
        }
        for (Link link : trial.repaired()) {
            BigDecimal sisters = BigDecimal.ZERO;
            int count = 0;
            for (Fact part : link.relation().computed().facts()) {
                if (!part.id().equals(fact.id())
                        && part.parent().equals(fact.parent())
                        && !part.amount().isZero()) {
                    sisters = sisters.add(part.amount().inBaseUnit());
                    count++;
                }
            }
            if (count > 1 && sisters.compareTo(fact.amount().inBaseUnit()) == 0) {
                return Optional.of(
                        new Slip(Slip.Kind.TAKEN_FROM_ELSEWHERE, BigDecimal.ZERO, "将同组其他" + count + "项之和（小计）填入本项"));
            }
        }
        return Optional.empty();
    }

    private Optional<Slip> elsewhere(Fact fact, Trial trial) {
        if (significantDigits(fact.amount()) < TELLING_DIGITS) {
            return Optional.empty();
        }
        List<Fact> alike = index.of(fact.amount().inBaseUnit());
        for (Fact other : alike) {
            if (other.concept().equals(fact.concept()) && isLastYears(other, fact)) {
                return taken("沿用上年数", other);
            }
        }
        for (Fact other : alike) {
            boolean sameGrid =
                    fact.origin() != Origin.NARRATIVE && other.place().equals(fact.place());
            boolean neighbour = sameGrid
                    && !other.concept().equals(fact.concept())
                    && other.measure().equals(fact.measure())
                    && !trial.quantity().facts().contains(other);
            if (neighbour) {
                return taken("误填相邻项目的数", other);
            }
        }
        return Optional.empty();
    }

    private Optional<Slip> taken(String how, Fact from) {
        return Optional.of(new Slip(Slip.Kind.TAKEN_FROM_ELSEWHERE, null, how + "（与" + naming.full(from) + "相同）"));
    }

    private static boolean isLastYears(Fact other, Fact fact) {
        boolean measured =
                other.measure().equals(Measure.PRIOR_FINAL) && fact.measure().equals(Measure.FINAL);
        boolean dated = other.year() != null && fact.year() != null && other.year() == fact.year() - 1;
        return measured || (dated && other.measure().equals(fact.measure()));
    }

    private static int significantDigits(Amount amount) {
        return amount.isZero() ? 0 : amount.value().stripTrailingZeros().precision();
    }
}
