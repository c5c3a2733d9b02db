package cn.mingjian.rules;

import cn.mingjian.amount.Interval;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Adds terms up. With another figure in one's place a sum is not added up again but corrected by the difference: the search
 * for root causes asks that of every figure of a sum in turn, and there may be hundreds.
 */
final class Sum implements Quantity.Recipe {

    private final List<Quantity> parts;
    private final Interval range;
    private final BigDecimal exact;
    private final Unit unit;
    private final List<Fact> facts;
    private Index index;

    /** At which places of the parts, and of the figures, a figure stands, by its id. */
    private record Index(Map<String, List<Integer>> parts, Map<String, List<Integer>> facts) {}

    /** @param range null, like the exact value, where a part is unknown */
    private Sum(List<Quantity> parts, Interval range, BigDecimal exact, Unit unit, List<Fact> facts) {
        this.parts = parts;
        this.range = range;
        this.exact = exact;
        this.unit = unit;
        this.facts = facts;
    }

    static Quantity of(List<Quantity> parts) {
        if (parts.size() <= 1) {
            return parts.isEmpty() ? Arithmetic.unknown("各项") : parts.get(0);
        }
        Quantity first =
                parts.stream().filter(p -> p.unit() != null).findFirst().orElse(parts.get(0));
        Optional<Quantity> other =
                parts.stream().filter(p -> !Terms.comparable(first, p)).findFirst();
        if (other.isPresent()) {
            return Arithmetic.mismatch(first, other.get(), words(parts));
        }
        boolean known = parts.stream().allMatch(Quantity::isKnown);
        return new Sum(
                        parts,
                        known ? added(parts) : null,
                        known ? parts.stream().map(Quantity::exact).reduce(BigDecimal.ZERO, BigDecimal::add) : null,
                        first.unit(),
                        Arithmetic.union(parts, Quantity::facts))
                .term();
    }

    private static Interval added(List<Quantity> parts) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Quantity part : parts) {
            low = low.add(part.range().low());
            high = high.add(part.range().high());
        }
        return new Interval(low, high);
    }

    private static Said words(List<Quantity> parts) {
        return Said.of(() -> parts.stream().map(Quantity::formula).collect(Collectors.joining(" + ")));
    }

    /** The most decimals of the parts in a unit. */
    static int decimals(List<Quantity> parts, Unit unit) {
        int most = 0;
        for (Quantity part : parts) {
            if (Objects.equals(part.unit(), unit)) {
                most = Math.max(most, part.decimals());
            }
        }
        return most;
    }

    private Quantity term() {
        List<String> missing = Arithmetic.union(parts, Quantity::missing);
        return new Quantity(range, exact, unit, decimals(parts, unit), facts, missing, words(parts), true, this);
    }

    @Override
    public Quantity with(Fact figure, Fact replacement) {
        List<Quantity> others = new ArrayList<>(parts);
        Interval corrected = range;
        BigDecimal value = exact;
        boolean like = range != null;
        for (int i : index().parts().getOrDefault(figure.id(), List.of())) {
            Quantity was = parts.get(i);
            Quantity is = was.with(figure, replacement);
            others.set(i, is);
            like = like && is.isKnown() && Objects.equals(is.unit(), was.unit());
            corrected = like ? corrected(corrected, was.range(), is.range()) : null;
            value = like ? value.subtract(was.exact()).add(is.exact()) : null;
        }
        if (!like) {
            return of(others);
        }
        List<Fact> figures = new ArrayList<>(facts);
        index().facts().getOrDefault(figure.id(), List.of()).forEach(i -> figures.set(i, replacement));
        Sum sum = new Sum(others, corrected, value, unit, List.copyOf(figures));
        // Another print of the same figure leaves every figure where it is.
        sum.index = replacement.id().equals(figure.id()) ? index : null;
        return sum.term();
    }

    private Index index() {
        if (index == null) {
            index = new Index(new HashMap<>(), new HashMap<>());
            for (int i = 0; i < parts.size(); i++) {
                note(parts.get(i).facts(), i, index.parts());
            }
            for (int i = 0; i < facts.size(); i++) {
                note(List.of(facts.get(i)), i, index.facts());
            }
        }
        return index;
    }

    private static void note(List<Fact> figures, int place, Map<String, List<Integer>> places) {
        for (Fact figure : figures) {
            List<Integer> noted = places.computeIfAbsent(figure.id(), id -> new ArrayList<>(1));
            if (!noted.contains(place)) {
                noted.add(place);
            }
        }
    }

    private static Interval corrected(Interval sum, Interval was, Interval is) {
        return new Interval(
                sum.low().subtract(was.low()).add(is.low()),
                sum.high().subtract(was.high()).add(is.high()));
    }
}
