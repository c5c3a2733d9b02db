package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The clusters, those of one row that nothing explains made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        Map<String, List<Cluster>> byRow = new LinkedHashMap<>();
        List<Cluster> merged = new ArrayList<>();
        for (Cluster cluster : clusters) {
            String row = unexplainedRow(cluster);
            if (row == null) {
                merged.add(cluster);
            } else {
                byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(cluster);
            }
        }
        for (List<Cluster> row : byRow.values()) {
            merged.add(row.size() == 1 ? row.get(0) : Cluster.of(row, List.of(), null));
        }
        return merged;
    }

    /** The row of a sum that is broken by itself and whose stated figure is beyond suspicion, or null. */
    private String unexplainedRow(Cluster cluster) {
        if (cluster.links().size() != 1 || cluster.told() != null) {
            return null;
        }
        Relation relation = cluster.links().get(0).relation();
        Fact stated = Wording.single(relation.stated());
        boolean sum = relation.operator() == Relation.Operator.EQUAL
                && stated != null
                && cluster.suspects().stream()
                        .noneMatch(t -> t.quantity().facts().contains(stated))
                && relation.computed().facts().stream()
                        .allMatch(f ->
                                f.place().equals(stated.place()) && f.measure().equals(stated.measure()));
        return sum ? rows.get(stated.id()) : null;
    }
}
