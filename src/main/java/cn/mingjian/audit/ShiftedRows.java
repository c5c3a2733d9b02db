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
    private final Stated quantities = new Stated();
    private final Stated items = new Stated();

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
        if (clusters.size() < LEAST) {
            return clusters;
        }
        index();
        List<Cluster> all = clusters;
        for (AccountsTable table : disclosure.tables()) {
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
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            At row = rows.get(i);
            BigDecimal value = value(row.figure());
            boolean own =
                    row.row().total() || value.signum() == 0 || !isSaid(table, row, null) || isSaid(table, row, value);
            for (int far = 1; far <= FAR && !own; far++) {
                int above = i - far;
                int below = i + far;
                boolean up = below < rows.size() && isSaid(table, rows.get(below), value);
                boolean down = above >= 0 && isSaid(table, rows.get(above), value);
                if (up || down) {
                    moved.add(new Moved(i, up ? below : above));
                    break;
                }
            }
        }
        return moved;
    }

    /**
     * Whether the rest of the report says a value of a row, or any value where none is given: another table of the same
     * item, or the text of the same quantity.
     */
    private boolean isSaid(AccountsTable table, At row, BigDecimal value) {
        boolean item = !row.row().total() && !row.row().concept().isEmpty();
        return quantities.isSaidOutside(table.id(), row.figure().concept(), value)
                || (item && items.isSaidOutside(table.id(), row.row().concept(), value));
    }

    private void index() {
        for (AccountsTable table : disclosure.tables()) {
            for (At row : rows(table)) {
                if (!row.row().total()) {
                    items.add(row.row().concept(), row.figure(), table.id());
                }
            }
        }
        disclosure.facts().forEach(f -> quantities.add(f.concept(), f, f.place()));
    }

    /** Final figures by what they are of, and the places that state them. */
    private static final class Stated {

        private record Value(String of, BigDecimal value) {}

        private final Map<Value, Set<String>> places = new HashMap<>();

        void add(String of, Fact fact, String place) {
            if (fact.measure().equals(Measure.FINAL)) {
                add(new Value(of, value(fact)), place);
                add(new Value(of, null), place);
            }
        }

        private void add(Value value, String place) {
            places.computeIfAbsent(value, v -> new HashSet<>(2)).add(place);
        }

        boolean isSaidOutside(String place, String of, BigDecimal value) {
            Set<String> saying = places.getOrDefault(new Value(of, value), Set.of());
            return saying.size() > 1 || (saying.size() == 1 && !saying.contains(place));
        }
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
                .filter(l -> first.equals(l.stated()))
                .findFirst()
                .or(() -> links.stream()
                        .filter(l -> Link.facts(l.relation()).anyMatch(first::equals))
                        .findFirst())
                .orElse(links.get(0));
    }

    private String told(List<At> rows, List<Moved> moved, List<Cluster> own) {
        Fact first = rows.get(moved.get(0).row()).figure();
        return "请核对" + naming.place(first) + "自“"
                + Naming.inner(rows.get(moved.get(0).row()).row().name())
                + "”一行起的各行：该行所列" + Naming.quoted(first) + "，报告别处是“"
                + Naming.inner(rows.get(moved.get(0).from()).row().name()) + "”的数，以下各行依次如此，共" + moved.size()
                + "行，疑为金额与科目错开了行。对齐后" + Suggestions.settled(Cluster.relations(own));
    }
}
