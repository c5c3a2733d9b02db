package cn.mingjian.audit;

import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recognises a limit that is wrong: several figures are beyond it, each for itself no mistake. */
final class SharedLimits {

    private static final int LEAST = 2;

    private final Naming naming;

    SharedLimits(Naming naming) {
        this.naming = naming;
    }

    /** The clusters, those about one limit made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        Map<Fact, List<Cluster>> byLimit = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            Fact limit = limit(cluster);
            if (limit != null) {
                byLimit.computeIfAbsent(limit, l -> new ArrayList<>()).add(cluster);
            }
        }
        List<Cluster> all = new ArrayList<>(clusters);
        byLimit.forEach((limit, beyond) -> {
            if (beyond.size() >= LEAST) {
                Cluster.unite(all, beyond, List.of(), told(limit, beyond.size()));
            }
        });
        return all;
    }

    private String told(Fact limit, int beyond) {
        return "请核对" + naming.full(limit) + "（现列" + Naming.quoted(limit) + "）：有" + beyond
                + "个数与它不符，疑为这个数写错；这个数没有错的，逐一核对其余各数。";
    }

    /** The one figure that another one is beyond, where nothing more is known of it. */
    private static Fact limit(Cluster cluster) {
        if (cluster.told() != null || cluster.links().size() != 1) {
            return null;
        }
        Relation relation = cluster.links().get(0).relation();
        return relation.operator() == Relation.Operator.EQUAL ? null : Wording.single(relation.computed());
    }
}
