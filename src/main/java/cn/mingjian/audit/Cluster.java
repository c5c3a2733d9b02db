package cn.mingjian.audit;

import java.util.List;

/**
 * Broken relations that one defect explains.
 *
 * @param links the relations
 * @param suspects the one figure whose replacement repairs them; several where they explain it equally well; none where
 *     no figure does
 * @param told what the numbers say of it where that is more than which figure is suspect, or null
 * @param face the relation that shows it best, or null where what it says decides
 */
record Cluster(List<Link> links, List<Trial> suspects, String told, Link face) {

    Cluster(List<Link> links, List<Trial> suspects) {
        this(links, suspects, null, null);
    }

    /** Several clusters that one defect explains. */
    static Cluster of(List<Cluster> clusters, List<Trial> suspects, String told) {
        return new Cluster(clusters.stream().flatMap(c -> c.links().stream()).toList(), suspects, told, null);
    }

    /** The same cluster, shown by one of its relations. */
    Cluster facing(Link link) {
        return new Cluster(links, suspects, told, link);
    }
}
