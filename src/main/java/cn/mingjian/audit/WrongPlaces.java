package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recognises a sentence or a table that is wrong as a whole: last year's, or another report's. Several of its figures disagree with
 * what stands elsewhere, and there is little in it that anything else confirms.
 */
final class WrongPlaces {

    private static final int LEAST = 2;
    /** Fewer figures of a table may be wrong each for itself. */
    private static final int LEAST_OF_TABLE = 4;
    /** Where more is broken than that, the work would be too much. */
    private static final int MOST = 120;

    private static final int NAMED = 3;

    private final Naming naming;
    private final Function<Fact, Quantity> quantities;
    private final Function<Trial, Slip> slips;
    private final Map<String, List<Fact>> figures = new HashMap<>();

    WrongPlaces(
            Disclosure disclosure, Naming naming, Function<Fact, Quantity> quantities, Function<Trial, Slip> slips) {
        this.naming = naming;
        this.quantities = quantities;
        this.slips = slips;
        for (Fact fact : disclosure.facts()) {
            if (fact.origin() != Origin.SHEET && !fact.isZero()) {
                keys(fact).forEach(k -> figures.computeIfAbsent(k, l -> new ArrayList<>())
                        .add(fact));
            }
        }
    }

    /** The paragraph and the sentence, or the table. */
    private static List<String> keys(Fact fact) {
        return fact.origin() == Origin.NARRATIVE
                ? List.of(fact.place(), fact.place() + "#" + fact.clause())
                : List.of(fact.place());
    }

    private static boolean isAt(Fact fact, String place) {
        return keys(fact).contains(place);
    }

    /** The clusters, those of one place that is wrong as a whole made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < LEAST || clusters.size() > MOST) {
            return clusters;
        }
        Map<String, List<Cluster>> byPlace = new LinkedHashMap<>();
        clusters.stream().filter(c -> !isCutOff(c)).forEach(c -> places(c)
                .forEach(p -> byPlace.computeIfAbsent(p, k -> new ArrayList<>()).add(c)));
        List<Cluster> all = new ArrayList<>(clusters);
        byPlace.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .forEach(e -> merge(
                        e.getKey(), e.getValue().stream().filter(all::contains).toList(), all));
        return all;
    }

    private void merge(String place, List<Cluster> found, List<Cluster> all) {
        List<Fact> printed = figures.getOrDefault(place, List.of());
        boolean sentence = !printed.isEmpty() && printed.get(0).origin() == Origin.NARRATIVE;
        // What is known of two figures of a sentence says more than that the sentence is wrong; of a row less than of
        // its table.
        List<Cluster> here =
                found.stream().filter(c -> !sentence || mayBeWrong(c, place)).toList();
        if (here.size() < LEAST || printed.isEmpty()) {
            return;
        }
        if (sentence ? isWrongSentence(place, here, printed) : isWrongTable(place, printed)) {
            List<Quantity> wrong =
                    here.stream().flatMap(c -> c.wrong().stream()).distinct().toList();
            Cluster.unite(all, here, wrong, sentence ? told(place, here) : told(printed.get(0), here));
        }
    }

    /** Where each of two figures can be explained by a slip of its own, that is what happened; one figure beside it is no sentence. */
    private boolean isWrongSentence(String place, List<Cluster> here, List<Fact> printed) {
        long slipped = here.stream().filter(c -> slip(c).isKnown()).count();
        return slipped < LEAST
                && here.size() - slipped >= LEAST
                && here.stream().flatMap(c -> c.links().stream()).anyMatch(l -> isDeniedElsewhere(l, place))
                && involved(place, here).size() >= Math.max(LEAST, (printed.size() + 1) / 2);
    }

    private Slip slip(Cluster cluster) {
        return cluster.suspects().size() == 1 ? slips.apply(cluster.suspects().get(0)) : Slip.NONE;
    }

    /** Digits that were dropped have nothing to do with what else is wrong. */
    private boolean isCutOff(Cluster cluster) {
        return slip(cluster).kind() == Slip.Kind.TRUNCATED;
    }

    /** Most of what could be compared with other places disagrees with them. */
    private boolean isWrongTable(String place, List<Fact> printed) {
        Set<Link> broken = new HashSet<>();
        Set<Link> held = new HashSet<>();
        for (Fact fact : printed) {
            Quantity quantity = quantities.apply(fact);
            if (quantity != null) {
                quantity.broken().stream()
                        .filter(l -> isDeniedElsewhere(l, place))
                        .forEach(broken::add);
                quantity.holding().stream()
                        .filter(l -> isDeniedElsewhere(l, place))
                        .forEach(held::add);
            }
        }
        // A sum of many figures is one voice against the table, and not one against each of them.
        return broken.size() >= LEAST_OF_TABLE && 4 * held.size() <= broken.size();
    }

    private static boolean isDeniedElsewhere(Link link, String place) {
        return link.isEquation() && Link.facts(link.relation()).anyMatch(f -> !isAt(f, place));
    }

    /** Whether no figure elsewhere is suspected: of a sentence, but not of a table, that says more than what is around it. */
    private static boolean mayBeWrong(Cluster cluster, String place) {
        return cluster.told() == null && cluster.mayBeFor(f -> isAt(f, place));
    }

    /** Places with figures in all that the cluster explains. */
    private static Set<String> places(Cluster cluster) {
        Set<String> places = null;
        for (Link link : cluster.links()) {
            Set<String> own =
                    Link.facts(link.relation()).flatMap(f -> keys(f).stream()).collect(Collectors.toSet());
            if (places == null) {
                places = new LinkedHashSet<>(own);
            } else {
                places.retainAll(own);
            }
        }
        return places == null ? Set.of() : places;
    }

    /** The figures of a place that take part in what is broken, in the order they are printed. */
    private static List<Fact> involved(String place, List<Cluster> here) {
        return here.stream()
                .flatMap(c -> c.links().stream())
                .flatMap(l -> Link.facts(l.relation()))
                .filter(f -> isAt(f, place) && !f.isZero())
                .distinct()
                .sorted(Comparator.comparingInt(
                        f -> f.evidence() == null ? 0 : f.evidence().start()))
                .toList();
    }

    private String told(String place, List<Cluster> here) {
        List<Fact> facts = involved(place, here);
        String each = facts.stream()
                .limit(NAMED)
                .map(f -> naming.name(f) + Naming.quoted(f))
                .collect(Collectors.joining("、"));
        return "请核对" + naming.place(facts.get(0)) + "这句话的各个数（" + each + (facts.size() > NAMED ? "等" : "")
                + "）：不止一处与别处或者彼此不符，疑为整句沿用了旧文或者抄错。更正后" + Suggestions.settled(Cluster.relations(here));
    }

    private String told(Fact printed, List<Cluster> here) {
        return "请核对" + naming.place(printed) + "：表中各数普遍与其他表、文字说明不符，疑为整张表沿用上年数或者误用了他表。更正后"
                + Suggestions.settled(Cluster.relations(here));
    }
}
