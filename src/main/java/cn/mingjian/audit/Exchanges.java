package cn.mingjian.audit;

import cn.mingjian.amount.Dimension;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises two figures of a table or of a passage that stand in each other's places: what repairs the one is what is printed
 * for the other.
 */
final class Exchanges {

    /** Where more is broken in one place than that, chance would find pairs. */
    private static final int MOST = 30;
    /** Sums of more figures name none of them. */
    private static final int FEW = 40;

    private final Naming naming;

    Exchanges(Naming naming) {
        this.naming = naming;
    }

    /** The clusters, those that two exchanged figures explain made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        Map<String, List<Cluster>> byPlace = new LinkedHashMap<>();
        clusters.forEach(c -> places(c)
                .forEach(p -> byPlace.computeIfAbsent(p, k -> new ArrayList<>()).add(c)));
        List<Cluster> all = new ArrayList<>(clusters);
        for (List<Cluster> here : byPlace.values()) {
            if (here.size() <= MOST) {
                mergeAmong(here, all);
            }
        }
        return all;
    }

    private void mergeAmong(List<Cluster> here, List<Cluster> all) {
        for (Cluster one : here) {
            for (Cluster other : here) {
                if (!one.equals(other) && all.contains(one) && all.contains(other)) {
                    merge(one, other, all);
                }
            }
        }
    }

    /** Where the figures stand that may have been exchanged. */
    private static Set<String> places(Cluster cluster) {
        Set<String> places = new LinkedHashSet<>();
        figures(cluster).forEach(q -> places.add(q.face().place()));
        return places;
    }

    private void merge(Cluster one, Cluster other, List<Cluster> all) {
        for (Quantity a : figures(one)) {
            for (Quantity b : partners(a, other)) {
                if (!a.equals(b) && areNeighbours(a.face(), b.face()) && repairs(a, b, List.of(one, other))) {
                    List<Cluster> explained = all.stream()
                            .filter(c -> c.told() == null && isOf(c, a, b) && repairs(a, b, List.of(c)))
                            .toList();
                    Cluster.unite(all, explained, List.of(a, b), told(a.face(), b.face()));
                    return;
                }
            }
        }
    }

    private static boolean isOf(Cluster cluster, Quantity a, Quantity b) {
        return cluster.links().stream()
                .allMatch(l -> l.members().containsKey(a) || l.members().containsKey(b));
    }

    /**
     * What may stand in the place of a figure of both clusters: also one that is in no broken relation, as little else may say what
     * it should be, and sums of the two hold either way.
     */
    private static Set<Quantity> partners(Quantity figure, Cluster other) {
        Set<Quantity> partners = figures(other);
        if (partners.contains(figure)) {
            figure.holding().stream()
                    .map(l -> l.members().keySet())
                    .filter(members -> members.size() <= FEW)
                    .forEach(partners::addAll);
        }
        return partners;
    }

    /** What is suspect, and what else stands in the broken relations. */
    private static Set<Quantity> figures(Cluster cluster) {
        Set<Quantity> figures = new LinkedHashSet<>();
        cluster.suspects().forEach(t -> figures.add(t.quantity()));
        for (Link link : cluster.links()) {
            if (link.members().size() <= FEW) {
                figures.addAll(link.members().keySet());
            }
        }
        return figures;
    }

    /** Two figures of one kind in one passage, or in one column or one row of a table; points are too few to tell. */
    private static boolean areNeighbours(Fact one, Fact other) {
        boolean near = one.origin() == other.origin()
                && one.place().equals(other.place())
                && one.amount().unit().dimension() == other.amount().unit().dimension()
                && one.amount().unit().dimension() != Dimension.SCORE
                && one.evidence() != null
                && other.evidence() != null;
        if (!near || one.origin() == Origin.NARRATIVE) {
            return near;
        }
        boolean column = one.measure().equals(other.measure())
                && Objects.equals(one.evidence().column(), other.evidence().column());
        return column || Objects.equals(one.evidence().row(), other.evidence().row());
    }

    /** Whether all that is broken holds with the two exchanged, and nothing breaks that holds. */
    private static boolean repairs(Quantity a, Quantity b, List<Cluster> clusters) {
        Map<Quantity, BigDecimal> exchanged = Map.of(a, inPlaceOf(a, b), b, inPlaceOf(b, a));
        return clusters.stream().flatMap(c -> c.links().stream()).allMatch(l -> l.holds(exchanged))
                && Stream.of(a, b).flatMap(q -> q.holding().stream()).allMatch(l -> l.holds(exchanged));
    }

    /** In a sentence the word before a figure gives the sign, and stays where it is. */
    private static BigDecimal inPlaceOf(Quantity place, Quantity other) {
        boolean turned = place.face().origin() == Origin.NARRATIVE
                && place.value().signum() * other.value().signum() < 0;
        return turned ? other.value().negate() : other.value();
    }

    private String told(Fact one, Fact other) {
        return "请核对" + naming.place(one) + naming.name(one) + "（现列" + Naming.quoted(one) + "）与" + naming.name(other)
                + "（现列" + Naming.quoted(other) + "）：两数互换后与有关各数相符，疑为填反。";
    }
}
