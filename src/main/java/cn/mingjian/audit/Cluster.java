package cn.mingjian.audit;

import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Broken relations that one defect explains.
 *
 * @param links the relations
 * @param suspects the one figure whose replacement repairs them; several where they explain it equally well; none where
 *     no figure does
 * @param wrong the figures known to be wrong: the suspects, or those that are wrong together
 * @param told what the numbers say of it where that is more than which figure is suspect, or null
 * @param face the relation that shows it best, or null where what it says decides
 */
record Cluster(List<Link> links, List<Trial> suspects, List<Quantity> wrong, String told, Link face) {

    Cluster(List<Link> links, List<Trial> suspects) {
        this(links, suspects, suspects.stream().map(Trial::quantity).toList(), null, null);
    }

    /** Several clusters that one defect explains which no single figure shows. */
    static Cluster of(List<Cluster> clusters, Collection<Quantity> wrong, String told) {
        List<Link> links = clusters.stream().flatMap(c -> c.links().stream()).toList();
        return new Cluster(links, List.of(), List.copyOf(wrong), told, null);
    }

    /** Puts one cluster in the place of several that one defect explains which no single figure shows. */
    static void unite(List<Cluster> all, List<Cluster> explained, Collection<Quantity> wrong, String told) {
        all.removeAll(explained);
        all.add(of(explained, wrong, told));
    }

    /** How many relations clusters have together. */
    static int relations(Collection<Cluster> clusters) {
        return clusters.stream().mapToInt(c -> c.links().size()).sum();
    }

    /** Whether other values of some quantities mend each of its relations, and no other defect explains it already. */
    boolean isMendedBy(Map<Quantity, BigDecimal> values) {
        return told == null && links.stream().allMatch(l -> l.isTouchedBy(values) && l.holds(values));
    }

    /** Whether the figure that is suspected, where it is one alone, is printed as one of these. */
    boolean mayBeFor(Predicate<Fact> figures) {
        return suspects.size() != 1
                || suspects.get(0).quantity().facts().stream().anyMatch(figures);
    }

    /** The same cluster, shown by one of its relations. */
    Cluster facing(Link link) {
        return new Cluster(links, suspects, wrong, told, link);
    }
}
