package cn.mingjian.audit;

import cn.mingjian.amount.Dimension;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Recognises that one thing is beyond its limit in several places: told in text and table, as an amount and as a rate, and as
 * the whole that a part takes beyond its own limit.
 */
final class RepeatedLimits {

    private RepeatedLimits() {}

    /** What is beyond a limit, by which check. */
    private record Beyond(String check, Relation.Operator limit, Integer year, String concept) {

        /** Whether it is the same or a part of the other. */
        boolean isWithin(Beyond other) {
            return check.equals(other.check)
                    && limit == other.limit
                    && year.equals(other.year)
                    && (concept + "/").startsWith(other.concept + "/");
        }
    }

    /** The clusters, those about one thing made one that the whole shows. */
    static List<Cluster> merged(List<Cluster> clusters) {
        Map<Cluster, Beyond> beyond = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            Beyond found = beyond(cluster);
            if (found != null) {
                beyond.put(cluster, found);
            }
        }
        Map<Beyond, List<Cluster>> byWhole = new LinkedHashMap<>();
        beyond.forEach((cluster, part) -> byWhole.computeIfAbsent(whole(part, beyond), w -> new ArrayList<>())
                .add(cluster));
        List<Cluster> all = new ArrayList<>(clusters);
        byWhole.forEach((whole, same) -> {
            if (same.size() > 1) {
                all.removeAll(same);
                all.add(Cluster.of(same, List.of(), null).facing(face(same)));
            }
        });
        return all;
    }

    /** The widest of the things beyond a limit that one of them is part of. */
    private static Beyond whole(Beyond part, Map<Cluster, Beyond> beyond) {
        return beyond.values().stream()
                .filter(part::isWithin)
                .min(Comparator.comparingInt(b -> b.concept.length()))
                .orElse(part);
    }

    /** The amount of the whole, where it is told first. */
    private static Link face(List<Cluster> same) {
        return same.stream()
                .map(c -> c.links().get(0))
                .min(Comparator.comparingInt((Link l) -> l.stated().concept().length())
                        .thenComparing(l -> l.stated().amount().unit().dimension() != Dimension.MONEY)
                        .thenComparingInt(l -> l.stated().evidence().start()))
                .orElseThrow();
    }

    /** What a cluster of one relation says is beyond its limit, or null. */
    private static Beyond beyond(Cluster cluster) {
        if (cluster.told() != null || cluster.links().size() != 1) {
            return null;
        }
        Link link = cluster.links().get(0);
        Fact stated = link.stated();
        Relation.Operator limit = link.relation().operator();
        return limit == Relation.Operator.EQUAL || stated == null || stated.year() == null || stated.evidence() == null
                ? null
                : new Beyond(link.draft().finding().check(), limit, stated.year(), stated.concept());
    }
}
