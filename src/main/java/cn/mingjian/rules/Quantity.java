package cn.mingjian.rules;

import cn.mingjian.amount.Interval;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The one implementation of a term: all its parts worked out when it is made.
 *
 * @param range what it may stand for, or null
 * @param exact its value without regard to precision, or null
 * @param unit the unit its result is printed in
 * @param decimals the decimals its result is printed with
 * @param words the term in words
 * @param compound whether its words must be bracketed inside a product
 * @param recipe how it is made from its figures, or null where it has none
 */
record Quantity(
        Interval range,
        BigDecimal exact,
        Unit unit,
        int decimals,
        List<Fact> facts,
        List<String> missing,
        Said words,
        boolean compound,
        Recipe recipe)
        implements Term {

    /** How a term is made anew with another figure in one's place. */
    interface Recipe {
        Quantity with(Fact figure, Fact replacement);
    }

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

    @Override
    public String formula() {
        return words.text();
    }

    String bracketed() {
        return compound ? "（" + formula() + "）" : formula();
    }

    boolean isKnown() {
        return range != null && exact != null;
    }

    @Override
    public Quantity with(Fact figure, Fact replacement) {
        return isMadeOf(figure) ? recipe.with(figure, replacement) : this;
    }

    boolean isMadeOf(Fact figure) {
        for (Fact fact : facts) {
            if (fact.id().equals(figure.id())) {
                return true;
            }
        }
        return false;
    }

    /** The same term, made by another recipe. */
    Quantity madeBy(Recipe other) {
        return new Quantity(range, exact, unit, decimals, facts, missing, words, compound, other);
    }

    /** The same term, which lacks one thing more. */
    Quantity lacking(String more) {
        List<String> all = new ArrayList<>(missing);
        all.add(more);
        return new Quantity(range, exact, unit, decimals, facts, all, words, compound, recipe);
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return Objects.hashCode(exact);
    }
}
