package cn.mingjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds for broken relations the fewest figures whose replacement repairs them all without breaking one that holds. */
final class Search {

    private static final int DEPTH = 3;
    private static final int BEAM = 8;
    private static final int LARGE = 40;
    private static final int STEPS = 100_000;

    private final Trials trials = new Trials(new Budget(STEPS));
    private final ToIntFunction<Trial> strangeness;
    /** What would repair a relation, were it the only one that is broken. */
    private final Map<Link, List<Trial>> alone = new HashMap<>();

    /** @param strangeness how hard a replacement is to explain by a common slip: 0 for the easiest */
    Search(ToIntFunction<Trial> strangeness) {
        this.strangeness = strangeness;
    }

    List<Cluster> clusters(List<Link> broken) {
        Map<Link, Set<Quantity>> candidates = new LinkedHashMap<>();
        for (Link link : broken) {
            List<Trial> found = new ArrayList<>();
            for (Quantity quantity : link.members().keySet()) {
                found.addAll(trials.of(quantity, link));
            }
            alone.put(link, found);
            candidates.put(
                    link, found.stream().map(Trial::quantity).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        List<Cluster> clusters = new ArrayList<>();
        for (List<Link> group : groups(candidates)) {
            Set<Quantity> able = new LinkedHashSet<>();
            group.forEach(link -> able.addAll(candidates.get(link)));
            clusters.addAll(explain(group, able));
        }
        return new Absorption(trials).of(clusters);
    }

    /** Relations hang together where one figure could repair both. */
    private static List<List<Link>> groups(Map<Link, Set<Quantity>> candidates) {
        Map<Quantity, List<Link>> through = new HashMap<>();
        candidates.forEach((link, able) -> able.forEach(
                q -> through.computeIfAbsent(q, k -> new ArrayList<>()).add(link)));
        Set<Link> grouped = new LinkedHashSet<>();
        List<List<Link>> groups = new ArrayList<>();
        for (Link start : candidates.keySet()) {
            if (grouped.add(start)) {
                List<Link> group = new ArrayList<>(List.of(start));
                for (int i = 0; i < group.size(); i++) {
                    for (Quantity quantity : candidates.get(group.get(i))) {
                        List<Link> reached = through.remove(quantity);
                        if (reached != null) {
                            reached.stream().filter(grouped::add).forEach(group::add);
                        }
                    }
                }
                groups.add(group);
            }
        }
        return groups;
    }

    private List<Cluster> explain(List<Link> group, Set<Quantity> able) {
        List<Explanation> states = List.of(Explanation.NONE);
        List<Explanation> first = List.of();
        int deepest = group.size() > LARGE ? 1 : DEPTH;
        for (int depth = 1; depth <= deepest; depth++) {
            List<Explanation> next = new ArrayList<>();
            for (Explanation state : states) {
                next.addAll(extended(state, group, able));
            }
            List<Explanation> complete = next.stream()
                    .filter(e -> e.repaired().size() == group.size())
                    .toList();
            if (!complete.isEmpty()) {
                return best(complete);
            }
            first = depth == 1 ? next : first;
            next.sort(Comparator.comparingInt((Explanation e) -> -e.repaired().size())
                    .thenComparing(this::suspicion));
            states = next.stream().limit(BEAM).toList();
        }
        return greedy(group, able, first);
    }

    private List<Explanation> extended(Explanation state, List<Link> group, Set<Quantity> able) {
        Set<Link> open = new LinkedHashSet<>(group);
        open.removeAll(state.repaired());
        List<Explanation> extended = new ArrayList<>();
        for (Quantity quantity : able) {
            if (!state.values().containsKey(quantity)) {
                for (Trial trial : trials.of(quantity, open, state.values(), state.repaired())) {
                    extended.add(state.with(trial));
                }
            }
        }
        return extended;
    }

    /** Too many defects hang together: explain the most with one figure, then what remains. */
    private List<Cluster> greedy(List<Link> group, Set<Quantity> able, List<Explanation> first) {
        List<Cluster> clusters = new ArrayList<>();
        Explanation state = Explanation.NONE;
        while (state.repaired().size() < group.size()) {
            List<Explanation> next = state.trials().isEmpty() ? first : extended(state, group, able);
            if (next.isEmpty()) {
                break;
            }
            int most = next.stream().mapToInt(e -> e.repaired().size()).max().orElseThrow();
            if (most == state.repaired().size() + 1) {
                break;
            }
            List<Explanation> widest =
                    next.stream().filter(e -> e.repaired().size() == most).toList();
            List<Cluster> found = best(widest);
            clusters.add(found.get(found.size() - 1));
            state = widest.stream().min(this::compare).orElseThrow();
        }
        Set<Link> repaired = state.repaired();
        group.stream().filter(l -> !repaired.contains(l)).forEach(l -> clusters.addAll(alone(l)));
        return clusters;
    }

    /** No figure explains this relation together with another. */
    private List<Cluster> alone(Link link) {
        List<Explanation> complete =
                alone.get(link).stream().map(Explanation.NONE::with).toList();
        return complete.isEmpty() ? List.of(new Cluster(List.of(link), List.of())) : best(complete);
    }

    /** The best explanation, one cluster for each figure it replaces, with the figures that would do as well. */
    private List<Cluster> best(List<Explanation> complete) {
        List<Suspicion> suspicions = complete.stream().map(this::suspicion).toList();
        Suspicion least = Collections.min(suspicions);
        List<Explanation> equal = IntStream.range(0, complete.size())
                .filter(i -> suspicions.get(i).equals(least))
                .mapToObj(complete::get)
                .toList();
        Explanation best = equal.get(0);
        List<Cluster> clusters = new ArrayList<>();
        for (Trial trial : best.trials()) {
            Map<Quantity, Trial> suspects = new LinkedHashMap<>();
            suspects.put(trial.quantity(), trial);
            for (Explanation other : equal) {
                for (Trial alternative : other.trials()) {
                    if (alternative.repaired().equals(trial.repaired())) {
                        suspects.putIfAbsent(alternative.quantity(), alternative);
                    }
                }
            }
            clusters.add(new Cluster(trial.repaired(), List.copyOf(suspects.values())));
        }
        return clusters;
    }

    private int compare(Explanation a, Explanation b) {
        return suspicion(a).compareTo(suspicion(b));
    }

    private Suspicion suspicion(Explanation explanation) {
        int confirmed = 0;
        int strange = 0;
        for (Trial trial : explanation.trials()) {
            confirmed += trial.quantity().confirmations();
            strange += strangeness.applyAsInt(trial);
        }
        return new Suspicion(confirmed, strange);
    }

    /** What other places confirm is less suspect; then, what a common slip explains is more suspect. */
    private record Suspicion(int confirmed, int strange) implements Comparable<Suspicion> {

        @Override
        public int compareTo(Suspicion other) {
            return confirmed != other.confirmed
                    ? Integer.compare(confirmed, other.confirmed)
                    : Integer.compare(strange, other.strange);
        }
    }

    /** Figures replaced so far, in order. */
    private record Explanation(List<Trial> trials, Map<Quantity, BigDecimal> values, Set<Link> repaired) {

        static final Explanation NONE = new Explanation(List.of(), Map.of(), Set.of());

        Explanation with(Trial trial) {
            List<Trial> more = new ArrayList<>(trials);
            more.add(trial);
            Map<Quantity, BigDecimal> replaced = new LinkedHashMap<>(values);
            replaced.put(trial.quantity(), trial.value());
            Set<Link> mended = new LinkedHashSet<>(repaired);
            mended.addAll(trial.repaired());
            return new Explanation(more, replaced, mended);
        }
    }
}
