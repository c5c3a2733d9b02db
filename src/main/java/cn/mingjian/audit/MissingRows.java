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
 * Recognises a row that was left out: in several columns of one row the sum is broken, and no figure explains any of them,
 * because across the row the figures agree.
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
        Map<String, List<Link>> byRow = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            String row = unexplainedRow(cluster);
            if (row != null) {
                byRow.computeIfAbsent(row, r -> new ArrayList<>()).addAll(cluster.links());
            }
        }
        List<Cluster> merged = new ArrayList<>();
        for (Cluster cluster : clusters) {
            String row = unexplainedRow(cluster);
            List<Link> links = row == null ? null : byRow.remove(row);
            if (row == null) {
                merged.add(cluster);
            } else if (links != null) {
                merged.add(new Cluster(links, List.of()));
            }
        }
        return merged;
    }

    /** The row whose sum alone is broken and whose figures are all beyond suspicion, or null. */
    private String unexplainedRow(Cluster cluster) {
        if (!cluster.suspects().isEmpty() || cluster.links().size() != 1) {
            return null;
        }
        Relation relation = cluster.links().get(0).relation();
        Fact stated = Wording.single(relation.stated());
        boolean sum = relation.operator() == Relation.Operator.EQUAL
                && stated != null
                && relation.computed().facts().stream()
                        .allMatch(f ->
                                f.place().equals(stated.place()) && f.measure().equals(stated.measure()));
        return sum ? rows.get(stated.id()) : null;
    }
}
