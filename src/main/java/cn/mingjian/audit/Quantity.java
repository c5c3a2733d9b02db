package cn.mingjian.audit;

import cn.mingjian.amount.Amount;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One figure of the accounts, however often it is printed: facts that holding equalities tie together stand or fall
 * together. What several places confirm is less suspect than what stands alone.
 */
final class Quantity {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Link> broken = new ArrayList<>();
    private final List<Link> holding = new ArrayList<>();
    private Fact face;
    private int confirmations = -1;

    void add(Fact fact) {
        facts.add(fact);
        face = null;
        confirmations = -1;
    }

    void takesPartIn(Link link) {
        (link.broken() ? broken : holding).add(link);
    }

    List<Fact> facts() {
        return facts;
    }

    List<Link> broken() {
        return broken;
    }

    List<Link> holding() {
        return holding;
    }

    /** The fact that stands for all: the one printed with the most precision, of those the first in the report. */
    Fact face() {
        if (face == null) {
            face = choose();
        }
        return face;
    }

    private Fact choose() {
        return facts.stream()
                .min(Comparator.comparing(Quantity::ulp)
                        .thenComparingInt(
                                f -> f.evidence() == null ? 0 : f.evidence().start())
                        .thenComparing(Fact::id))
                .orElseThrow();
    }

    /** In how many different places it is printed, less one. */
    int confirmations() {
        if (confirmations < 0) {
            confirmations = places() - 1;
        }
        return confirmations;
    }

    private int places() {
        Set<String> places = facts.stream()
                .map(f -> f.evidence() == null
                        ? f.id()
                        : f.evidence().start() + ":" + f.evidence().end())
                .collect(Collectors.toSet());
        return places.size();
    }

    BigDecimal value() {
        return face().amount().inBaseUnit();
    }

    /** A fact as it would be printed if the quantity had another value, in base units. */
    static Fact printedAs(Fact fact, BigDecimal value) {
        BigDecimal inUnit = fact.amount().unit().of(value);
        BigDecimal printed = inUnit.setScale(fact.amount().decimals(), RoundingMode.HALF_UP);
        return replaced(fact, new Amount(printed, fact.amount().unit()));
    }

    /**
     * A fact of this quantity as it would be printed. A value with more decimals than the quantity shows is one whose point
     * was moved to the right (9.7 printed as 97): the fact that stands for the quantity gets its decimals back.
     */
    Fact printed(Fact fact, BigDecimal value) {
        Fact shown = face();
        BigDecimal inUnit = fact.amount().unit().of(value).stripTrailingZeros();
        boolean moved = fact.amount().unit().equals(shown.amount().unit())
                && fact.amount().decimals() == shown.amount().decimals()
                && inUnit.scale() > shown.amount().decimals();
        return moved ? replaced(fact, new Amount(inUnit, fact.amount().unit())) : printedAs(fact, value);
    }

    /** A fact with an exact value in base units, as if printed without rounding. */
    static Fact exactly(Fact fact, BigDecimal value) {
        BigDecimal inUnit = fact.amount().unit().of(value);
        return replaced(fact, new Amount(inUnit, fact.amount().unit()));
    }

    /** One unit of the last printed decimal, in base units. */
    static BigDecimal ulp(Fact fact) {
        return fact.amount().step();
    }

    static Fact replaced(Fact f, Amount amount) {
        return new Fact(
                f.id(),
                f.concept(),
                f.measure(),
                f.of(),
                amount,
                f.comparator(),
                f.wording(),
                amount.value().toPlainString(),
                f.year(),
                f.origin(),
                f.place(),
                f.clause(),
                f.evidence());
    }
}
