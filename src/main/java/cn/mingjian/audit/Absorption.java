package cn.mingjian.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts to a suspect figure the broken relations that hold again with it although they could not have told its value: what is
 * capped, or compared with words, says that a figure is wrong and not what is right.
 */
final class Absorption {

    private final Trials trials;
    private final Map<Link, Integer> clusterOf = new LinkedHashMap<>();

    Absorption(Trials trials) {
        this.trials = trials;
    }

    List<Cluster> of(List<Cluster> clusters) {
        List<Cluster> all = new ArrayList<>(clusters);
        for (int i = 0; i < all.size(); i++) {
            for (Link link : all.get(i).links()) {
                clusterOf.put(link, i);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) != null) {
                absorb(i, all);
            }
        }
        all.removeIf(c -> c == null);
        return all;
    }

    private void absorb(int home, List<Cluster> all) {
        for (int guest : neighbours(home, all)) {
            List<Link> links = all.get(guest).links();
            List<Trial> able = all.get(home).suspects().stream()
                    .filter(t -> trials.repairs(t, links))
                    .toList();
            if (!able.isEmpty()) {
                List<Link> both = new ArrayList<>(all.get(home).links());
                both.addAll(links);
                links.forEach(l -> clusterOf.put(l, home));
                all.set(home, new Cluster(both, able));
                all.set(guest, null);
            }
        }
    }

    /** Clusters that a suspect figure of this one takes part in. */
    private Set<Integer> neighbours(int home, List<Cluster> all) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Trial suspect : all.get(home).suspects()) {
            for (Link link : suspect.quantity().broken()) {
                Integer other = clusterOf.get(link);
                if (other != null && other != home) {
                    found.add(other);
                }
            }
        }
        return found;
    }
}
