package cn.mingjian.audit;

import cn.mingjian.facts.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of the relations when one figure is printed otherwise: which are repaired, and whether none breaks. */
final class Trials {

    private static final int SEEDS = 3;
    /** People slip with the point by one place or two. */
    private static final int MOVED = 2;
    /** Of an amount in 万元, and the most that a score has. */
    private static final int DECIMALS = 2;

    private final Budget budget;

    Trials(Budget budget) {
        this.budget = budget;
    }

    /**
     * The ways to replace a quantity that repair some of the broken links and break none that holds.
     *
     * @param assumed figures that are already replaced
     * @param repaired links that hold through them and must go on holding
     */
    List<Trial> of(Quantity quantity, Set<Link> broken, Map<Quantity, BigDecimal> assumed, Set<Link> repaired) {
        List<Link> own = quantity.broken().stream().filter(broken::contains).toList();
        return of(quantity, own, assumed, repaired);
    }

    /** The ways to replace a quantity that repair one broken link and break none that holds. */
    List<Trial> of(Quantity quantity, Link link) {
        return of(quantity, List.of(link), Map.of(), Set.of());
    }

    private List<Trial> of(Quantity quantity, List<Link> own, Map<Quantity, BigDecimal> assumed, Set<Link> repaired) {
        List<Range> ranges = ranges(quantity, own, assumed);
        Set<BigDecimal> seen = new LinkedHashSet<>();
        List<Trial> trials = new ArrayList<>();
        for (int seed = 0; seed < Math.min(SEEDS, ranges.size()); seed++) {
            Range common = common(ranges, seed);
            for (BigDecimal printed : values(quantity, common)) {
                if (seen.add(printed) && plausible(quantity, printed)) {
                    trial(quantity, printed, common, own, assumed, repaired).ifPresent(trials::add);
                }
            }
        }
        return trials;
    }

    /** What may have been meant: the best value, the nearest, and the same digits with the point further left. */
    private static List<BigDecimal> values(Quantity quantity, Range range) {
        List<BigDecimal> values = new ArrayList<>();
        for (BigDecimal value : List.of(range.best(), range.nearest(quantity.value()))) {
            values.add(Quantity.printedAs(quantity.face(), value)
                    .amount()
                    .inBaseUnit()
                    .stripTrailingZeros());
        }
        boolean mayHaveDecimals =
                quantity.face().isMoney() || quantity.face().measure().equals(Measure.SCORE);
        if (mayHaveDecimals && quantity.face().amount().decimals() < DECIMALS) {
            // A number may stand where another with more decimals belongs (62 for 83.31).
            BigDecimal unit = quantity.face().amount().unit().factor();
            values.add(range.best()
                    .divide(unit, DECIMALS, RoundingMode.HALF_UP)
                    .multiply(unit)
                    .stripTrailingZeros());
        }
        // Where nothing at all would fit, so would any digits with the point far enough to the left.
        boolean tells = range.isBounded() && !range.contains(BigDecimal.ZERO);
        for (int places = 1; places <= MOVED && tells; places++) {
            BigDecimal moved = quantity.value().scaleByPowerOfTen(-places).stripTrailingZeros();
            if (moved.signum() != 0 && range.contains(moved)) {
                values.add(0, moved);
            }
        }
        return values;
    }

    private Optional<Trial> trial(
            Quantity quantity,
            BigDecimal value,
            Range range,
            List<Link> own,
            Map<Quantity, BigDecimal> assumed,
            Set<Link> repaired) {
        Map<Quantity, BigDecimal> values = new LinkedHashMap<>(assumed);
        values.put(quantity, value);
        List<Link> mended = own.stream().filter(l -> holds(l, values)).toList();
        if (mended.isEmpty()
                || !quantity.broken().stream().filter(repaired::contains).allMatch(l -> holds(l, values))
                || !quantity.holding().stream().allMatch(l -> holds(l, values))) {
            return Optional.empty();
        }
        return Optional.of(new Trial(quantity, value, range, mended));
    }

    /** Whether all of these relations hold too where the figure is printed as the trial says. */
    boolean repairs(Trial trial, List<Link> links) {
        Map<Quantity, BigDecimal> values = Map.of(trial.quantity(), trial.value());
        return links.stream().allMatch(l -> l.members().containsKey(trial.quantity()) && holds(l, values));
    }

    private boolean holds(Link link, Map<Quantity, BigDecimal> values) {
        return budget.take(link.weight()) && link.holds(values);
    }

    private List<Range> ranges(Quantity quantity, List<Link> own, Map<Quantity, BigDecimal> assumed) {
        List<Range> ranges = new ArrayList<>();
        for (Link link : own) {
            if (budget.take(link.weight())) {
                Solver.solve(link, quantity, assumed).ifPresent(ranges::add);
            }
        }
        ranges.sort(Comparator.comparing(Range::isBounded)
                .reversed()
                .thenComparing(
                        (a, b) -> a.isBounded() && b.isBounded() ? a.width().compareTo(b.width()) : 0));
        return ranges;
    }

    /** What as many links as possible allow, beginning with one of them. */
    private static Range common(List<Range> ranges, int seed) {
        Range common = ranges.get(seed);
        for (Range range : ranges) {
            common = common.intersection(range).orElse(common);
        }
        return common;
    }

    /** Only changes and what is printed with a direction word may fall below zero. */
    private static boolean plausible(Quantity quantity, BigDecimal value) {
        return value.signum() >= 0
                || quantity.value().signum() < 0
                || quantity.facts().stream()
                        .anyMatch(f -> f.measure().contains("增减")
                                || f.measure().contains("差异")
                                || (f.wording() != null && !f.wording().isEmpty()));
    }
}
