package cn.mingjian.audit;

import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recognises an item that the text leaves out: the sum of the items is less than their total, and so is the sum of those of its
 * class, by the same amount; or the same items add up to too little in another measure as well. And one that a table leaves out which
 * another one lists.
 */
final class MissingItems {

    private static final int LEAST = 2;

    private final Naming naming;
    private final Function<Trial, Slip> slips;

    /** A broken sum in the text: which items it adds up, and how much they lack. */
    private record Lack(Cluster cluster, Fact total, Set<String> items, BigDecimal gap, Link link) {

        boolean isSameItem(Lack other) {
            boolean nested = items.containsAll(other.items) || other.items.containsAll(items);
            boolean sameAmount =
                    total.measure().equals(other.total.measure()) && Cells.lacks(link, Map.of(), other.gap.abs());
            boolean sameItems = items.equals(other.items) && !total.measure().equals(other.total.measure());
            return nested && (sameAmount || sameItems);
        }
    }

    MissingItems(Naming naming, Function<Trial, Slip> slips) {
        this.naming = naming;
        this.slips = slips;
    }

    /** The clusters, those that lack the same item made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        List<Lack> lacks =
                clusters.stream().flatMap(c -> lack(c).stream()).collect(Collectors.toCollection(ArrayList::new));
        List<Cluster> all = new ArrayList<>(clusters);
        while (lacks.size() >= LEAST) {
            List<Lack> same = new ArrayList<>(List.of(lacks.remove(0)));
            for (int i = 0; i < same.size(); i++) {
                Lack one = same.get(i);
                List<Lack> found = lacks.stream().filter(one::isSameItem).toList();
                lacks.removeAll(found);
                same.addAll(found);
            }
            if (same.size() >= LEAST) {
                List<Cluster> explained = same.stream().map(Lack::cluster).toList();
                Cluster.unite(all, explained, List.of(), told(same));
            }
        }
        clusters.forEach(c -> mergeAbsent(c, all));
        return all;
    }

    /** What one table lists and another does not is what a sum of that other one lacks. */
    private void mergeAbsent(Cluster cluster, List<Cluster> all) {
        List<Fact> facts = cluster.links().stream()
                .flatMap(l -> Link.facts(l.relation()))
                .distinct()
                .toList();
        if (!all.contains(cluster)
                || facts.size() != 1
                || !facts.get(0).isMoney()
                || facts.get(0).origin() == Origin.NARRATIVE) {
            return;
        }
        BigDecimal amount = facts.get(0).amount().inBaseUnit().abs();
        List<Cluster> explained = all.stream()
                .filter(c -> c.told() == null
                        && !statesRowOf(c, facts.get(0))
                        && c.links().stream()
                                .allMatch(l -> (l.isEquation() || hasNothingBeside(l))
                                        && Link.facts(l.relation()).allMatch(Fact::isMoney)
                                        && Cells.lacks(l, Map.of(), amount)))
                .collect(Collectors.toCollection(ArrayList::new));
        explained.remove(cluster);
        if (!explained.isEmpty()) {
            explained.add(cluster);
            Cluster.unite(all, explained, List.of(), told(facts.get(0), explained));
        }
    }

    /** What a figure is held against is empty, so that it may be just what is lacking there. */
    private static boolean hasNothingBeside(Link link) {
        return Link.facts(link.relation()).distinct().count() == 1;
    }

    /** Several columns of one row that lack something show that a row below it was left out. */
    private static boolean statesRowOf(Cluster cluster, Fact fact) {
        return cluster.links().stream()
                .map(Link::stated)
                .anyMatch(f -> f != null
                        && f.place().equals(fact.place())
                        && f.evidence() != null
                        && Objects.equals(f.evidence().row(), fact.evidence().row()));
    }

    private Optional<Lack> lack(Cluster cluster) {
        boolean slipped = cluster.suspects().size() == 1
                && slips.apply(cluster.suspects().get(0)).isKnown();
        if (cluster.told() != null || cluster.links().size() != 1 || slipped) {
            return Optional.empty();
        }
        Link link = cluster.links().get(0);
        Fact total = link.stated();
        List<Fact> items = link.relation().computed().facts();
        boolean sum = link.isEquation()
                && total != null
                && total.isMoney()
                && items.size() >= LEAST
                && items.stream()
                        .allMatch(f ->
                                f.origin() == Origin.NARRATIVE && f.measure().equals(total.measure()));
        return sum
                ? link.gap(Map.of())
                        .map(gap -> new Lack(
                                cluster,
                                total,
                                items.stream().map(Fact::concept).collect(Collectors.toCollection(HashSet::new)),
                                gap,
                                link))
                : Optional.empty();
    }

    private String told(Fact listed, List<Cluster> explained) {
        return "请核对" + naming.full(listed) + "（" + Naming.quoted(listed) + "）：另一处没有列这个数，有关的合计也正好相差这个数，疑为漏填。补齐后"
                + Suggestions.settled(Cluster.relations(explained));
    }

    private static String told(List<Lack> same) {
        int found = same.size();
        return "所列各项之和在" + found + "处都与合计不符，各项都没有一个数改正后能使它们同时相符，疑为文字漏写（或者多写）了其中一项。请对照决算表补齐各项"
                + Suggestions.settled(found);
    }
}
