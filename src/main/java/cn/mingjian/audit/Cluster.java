package cn.mingjian.audit;

import java.util.List;

/**
 * Broken relations that one defect explains.
 *
 * @param links the relations
 * @param suspects the one figure whose replacement repairs them; several where they explain it equally well; none where
 *     no figure does
 * @param told what the numbers say of it where that is more than which figure is suspect, or null
 */
record Cluster(List<Link> links, List<Trial> suspects, String told) {

    Cluster(List<Link> links, List<Trial> suspects) {
        this(links, suspects, null);
    }

    /** Several clusters that one defect explains. */
    static Cluster of(List<Cluster> clusters, List<Trial> suspects, String told) {
        return new Cluster(clusters.stream().flatMap(c -> c.links().stream()).toList(), suspects, told);
    }
}
