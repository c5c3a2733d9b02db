package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises a row that was left out: in several columns of one row the sum is broken, and the row's own figures are beyond
 * suspicion, because across the row they agree.
 */
final class MissingRows {

    private final Map<String, String> rows = new HashMap<>();

    MissingRows(Disclosure disclosure) {
        for (AccountsTable table : disclosure.tables()) {
            int number = 0;
            for (AccountsRow row : table.rows()) {
                number++;
                for (Fact figure : row.figures().values()) {
                    rows.put(figure.id(), table.id() + "#" + number);
                }
            }
        }
    }

    /** The clusters, those of one row that nothing explains made one, with what else that row's columns lack. */
    List<Cluster> merged(List<Cluster> clusters) {
        Map<String, List<Cluster>> byRow = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            String row = row(cluster);
            if (row != null) {
                byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(cluster);
            }
        }
        byRow.values().removeIf(row -> row.size() == 1 || row.stream().noneMatch(MissingRows::isUnexplained));
        List<Cluster> merged = new ArrayList<>(clusters);
        for (List<Cluster> row : byRow.values()) {
            Cluster.unite(merged, row, List.of(), null);
        }
        return merged;
    }

    /** The row whose figures are broken sums of what stands below them, or null. */
    private String row(Cluster cluster) {
        Set<String> stated = cluster.links().stream()
                .map(l -> isColumn(l.relation())
                        ? rows.get(Wording.single(l.relation().stated()).id())
                        : null)
                .collect(Collectors.toCollection(HashSet::new));
        return cluster.told() == null && stated.size() == 1 ? stated.iterator().next() : null;
    }

    /** Whether a figure is held against those of one column of its table. */
    private boolean isColumn(Relation relation) {
        Fact stated = Wording.single(relation.stated());
        return relation.operator() == Relation.Operator.EQUAL
                && stated != null
                && rows.containsKey(stated.id())
                && relation.computed().facts().stream()
                        .allMatch(f -> f.place().equals(stated.place())
                                && f.measure().equals(stated.measure())
                                && !rows.get(stated.id()).equals(rows.get(f.id())));
    }

    /** Whether the stated figure is beyond suspicion. */
    private static boolean isUnexplained(Cluster cluster) {
        Fact stated = Wording.single(cluster.links().get(0).relation().stated());
        return cluster.links().size() == 1
                && cluster.suspects().stream()
                        .noneMatch(t -> t.quantity().facts().contains(stated));
    }
}
