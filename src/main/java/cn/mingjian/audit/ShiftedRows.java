package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises a table whose amounts were put beside the wrong names from some row on: row after row has what the rest of the
 * report says of a row further up or down. All that is broken about these rows is one defect.
 */
final class ShiftedRows {

    /** So many rows in a table must be beside their names before it is a shift and no chance. */
    private static final int LEAST = 4;
    /** Rows do not slip further than that. */
    private static final int FAR = 8;

    private final Disclosure disclosure;
    private final Naming naming;

    /** A row of a table with its first figure. */
    private record At(AccountsRow row, Fact figure) {}

    /** A row that has the amount of another one. */
    private record Moved(int row, int from) {}

    ShiftedRows(Disclosure disclosure, Naming naming) {
        this.disclosure = disclosure;
        this.naming = naming;
    }

    /** The clusters, those about the rows of a shifted table made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        List<Cluster> all = clusters;
        for (AccountsTable table : clusters.size() < LEAST ? List.<AccountsTable>of() : disclosure.tables()) {
            List<At> rows = rows(table);
            List<Moved> moved = rows.size() < LEAST ? List.of() : moved(table, rows);
            if (moved.size() >= LEAST && isOneWay(moved)) {
                all = merged(all, rows, moved);
            }
        }
        return all;
    }

    private static List<At> rows(AccountsTable table) {
        List<At> rows = new ArrayList<>();
        for (AccountsRow row : table.rows()) {
            if (!row.figures().isEmpty() && row.side().isEmpty()) {
                rows.add(new At(row, row.figures().values().iterator().next()));
            }
        }
        return rows;
    }

    /** The rows whose amount is said of another row near it, and not of its own. */
    private List<Moved> moved(AccountsTable table, List<At> rows) {
        Map<String, Set<BigDecimal>> said = said(table, rows);
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal value = value(rows.get(i).figure());
            Set<BigDecimal> own = said.get(concept(rows.get(i)));
            if (rows.get(i).row().total() || value.signum() == 0 || own.isEmpty() || own.contains(value)) {
                continue;
            }
            for (int far = 1; far <= FAR; far++) {
                int above = i - far;
                int below = i + far;
                boolean up = below < rows.size()
                        && said.get(concept(rows.get(below))).contains(value);
                boolean down = above >= 0 && said.get(concept(rows.get(above))).contains(value);
                if (up || down) {
                    moved.add(new Moved(i, up ? below : above));
                    break;
                }
            }
        }
        return moved;
    }

    /** What the rest of the report says of each row: other tables of the same item, and the text of the same quantity. */
    private Map<String, Set<BigDecimal>> said(AccountsTable table, List<At> rows) {
        Map<String, Set<BigDecimal>> said = new HashMap<>();
        Map<String, String> items = new HashMap<>();
        for (At row : rows) {
            said.put(concept(row), new HashSet<>());
            if (!row.row().total() && !row.row().concept().isEmpty()) {
                items.put(row.row().concept(), concept(row));
            }
        }
        for (AccountsTable other : disclosure.tables()) {
            for (At row : other.id().equals(table.id()) ? List.<At>of() : rows(other)) {
                String concept = row.row().total() ? null : items.get(row.row().concept());
                if (concept != null && row.figure().measure().equals(Measure.FINAL)) {
                    said.get(concept).add(value(row.figure()));
                }
            }
        }
        for (Fact fact : disclosure.facts()) {
            if (!fact.place().equals(table.id())
                    && fact.measure().equals(Measure.FINAL)
                    && said.containsKey(fact.concept())) {
                said.get(fact.concept()).add(value(fact));
            }
        }
        return said;
    }

    private static String concept(At row) {
        return row.figure().concept();
    }

    private static BigDecimal value(Fact fact) {
        return fact.amount().inBaseUnit().stripTrailingZeros();
    }

    /** Whether nearly all rows have the amounts of rows on the same side. */
    private static boolean isOneWay(List<Moved> moved) {
        long up = moved.stream().filter(m -> m.from() > m.row()).count();
        return 10 * Math.max(up, moved.size() - up) >= 9L * moved.size();
    }

    private List<Cluster> merged(List<Cluster> clusters, List<At> rows, List<Moved> moved) {
        int first = moved.get(0).row();
        Set<String> figures = new HashSet<>();
        for (At row : rows.subList(first, rows.size())) {
            row.row().figures().values().forEach(f -> figures.add(f.id()));
        }
        List<Cluster> all = new ArrayList<>();
        List<Cluster> own = new ArrayList<>();
        for (Cluster cluster : clusters) {
            boolean touches = cluster.links().stream()
                    .allMatch(l -> Link.facts(l.relation()).anyMatch(f -> figures.contains(f.id())));
            (touches ? own : all).add(cluster);
        }
        if (own.size() < LEAST) {
            return clusters;
        }
        all.add(Cluster.of(own, List.of(), told(rows, moved, own))
                .facing(face(own, rows.get(first).figure())));
        return all;
    }

    /** The relation that shows the shift best: the one that states the first figure, or one in which it stands. */
    private static Link face(List<Cluster> clusters, Fact first) {
        List<Link> links = clusters.stream().flatMap(c -> c.links().stream()).toList();
        return links.stream()
                .filter(l -> first.equals(Wording.single(l.relation().stated())))
                .findFirst()
                .or(() -> links.stream()
                        .filter(l -> Link.facts(l.relation()).anyMatch(first::equals))
                        .findFirst())
                .orElse(links.get(0));
    }

    private String told(List<At> rows, List<Moved> moved, List<Cluster> own) {
        Fact first = rows.get(moved.get(0).row()).figure();
        int links = own.stream().mapToInt(c -> c.links().size()).sum();
        return "请核对" + naming.place(first) + "自“"
                + Naming.inner(rows.get(moved.get(0).row()).row().name())
                + "”一行起的各行：该行所列" + Naming.quoted(first) + "，报告别处是“"
                + Naming.inner(rows.get(moved.get(0).from()).row().name()) + "”的数，以下各行依次如此，共" + moved.size()
                + "行，疑为金额与科目错开了行。对齐后，由此引起的" + links + "处不符一并消除。";
    }
}
