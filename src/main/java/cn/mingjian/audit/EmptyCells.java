package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recognises a cell of a table that was left empty: the row, the column and other tables that need its figure all lack the same
 * amount; and a figure that was put into the column beside: what an empty cell of its row lacks is too much where it stands.
 */
final class EmptyCells {

    /** Where more is broken than that, chance would find a cell. */
    private static final int MOST = 60;

    private final Disclosure disclosure;
    private final Map<String, At> places = new HashMap<>();
    private final Map<Link, List<At>> cells = new HashMap<>();

    /** Where a figure stands. */
    private record At(AccountsTable table, int number, AccountsRow row, String column) {

        boolean isInTableOf(At other) {
            return table.id().equals(other.table.id());
        }

        boolean isInRowOf(At other) {
            return isInTableOf(other) && number == other.number;
        }
    }

    EmptyCells(Disclosure disclosure) {
        this.disclosure = disclosure;
        for (AccountsTable table : disclosure.tables()) {
            for (int i = 0; i < table.rows().size(); i++) {
                int number = i;
                AccountsRow row = table.rows().get(i);
                row.figures().forEach((column, figure) -> places.put(figure.id(), new At(table, number, row, column)));
            }
        }
    }

    /** The clusters, those that one empty cell explains made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < 2 || clusters.size() > MOST) {
            return clusters;
        }
        List<Cluster> best = List.of();
        String told = null;
        for (At empty : empty()) {
            List<Cluster> explained = explained(empty, clusters);
            if (explained.size() > best.size()) {
                best = explained;
                told = told(empty, best);
            }
            for (Fact figure : empty.row().figures().values()) {
                List<Cluster> misplaced = misplaced(empty, figure, clusters);
                if (misplaced.size() > best.size()) {
                    best = misplaced;
                    told = told(empty, figure, best);
                }
            }
        }
        if (best.size() < 2) {
            return clusters;
        }
        List<Cluster> merged = new ArrayList<>(clusters);
        merged.removeAll(best);
        merged.add(Cluster.of(best, List.of(), told));
        return merged;
    }

    /** The clusters that hold with a figure of the row moved into its empty cell; none where only one place asks for it. */
    private List<Cluster> misplaced(At empty, Fact figure, List<Cluster> clusters) {
        BigDecimal amount = figure.amount().inBaseUnit().abs();
        if (amount.signum() == 0) {
            return List.of();
        }
        List<Cluster> lacking = new ArrayList<>();
        List<Cluster> spared = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.told() != null) {
                continue;
            }
            if (cluster.links().stream().allMatch(l -> without(l, figure))) {
                spared.add(cluster);
            } else if (cluster.links().stream().allMatch(l -> needs(l, empty) && lacks(l, amount))) {
                lacking.add(cluster);
            }
        }
        if (lacking.isEmpty() || spared.isEmpty()) {
            return List.of();
        }
        spared.addAll(lacking);
        return spared;
    }

    /** Whether a relation holds where a figure is nothing. */
    private static boolean without(Link link, Fact figure) {
        return link.members().entrySet().stream()
                .filter(m -> m.getValue().contains(figure))
                .anyMatch(m -> link.holds(Map.of(m.getKey(), BigDecimal.ZERO)));
    }

    private List<At> empty() {
        List<At> empty = new ArrayList<>();
        for (AccountsTable table : disclosure.tables()) {
            for (int i = 0; i < table.rows().size(); i++) {
                AccountsRow row = table.rows().get(i);
                for (String column : table.columns()) {
                    if (row.figure(column) == null && !row.name().isEmpty()) {
                        empty.add(new At(table, i, row, column));
                    }
                }
            }
        }
        return empty;
    }

    /** The clusters all of whose relations need the cell and lack the same amount. */
    private List<Cluster> explained(At cell, List<Cluster> clusters) {
        List<Cluster> touched = clusters.stream()
                .filter(c -> c.told() == null && c.links().stream().allMatch(l -> needs(l, cell)))
                .toList();
        List<Cluster> most = List.of();
        for (Cluster first : touched) {
            Link link = first.links().get(0);
            BigDecimal amount = lacking(link);
            if (amount != null && link.relation().operator() == Relation.Operator.EQUAL) {
                List<Cluster> alike = touched.stream()
                        .filter(c -> c.links().stream().allMatch(l -> lacks(l, amount)))
                        .toList();
                most = alike.size() > most.size() ? alike : most;
            }
        }
        return most;
    }

    private boolean needs(Link link, At cell) {
        List<At> at = cells.computeIfAbsent(link, this::cells);
        if (at.isEmpty()) {
            return false;
        }
        boolean inRow = at.stream().allMatch(a -> a.isInRowOf(cell));
        boolean inColumn =
                at.stream().allMatch(a -> a.isInTableOf(cell) && a.column().equals(cell.column()) && !a.isInRowOf(cell))
                        && at.stream().anyMatch(a -> isRelated(a.row(), cell.row()));
        boolean elsewhere =
                at.stream().allMatch(a -> !a.isInTableOf(cell) && item(a.row()).equals(item(cell.row())));
        return inRow || inColumn || elsewhere;
    }

    /** The cells in which the figures of a relation stand; none where one of them stands in no table. */
    private List<At> cells(Link link) {
        List<At> all = new ArrayList<>();
        for (Fact fact : Link.facts(link.relation()).toList()) {
            At at = places.get(fact.id());
            if (at == null) {
                return List.of();
            }
            all.add(at);
        }
        return all;
    }

    private static String item(AccountsRow row) {
        return row.concept().substring(row.concept().lastIndexOf('/') + 1);
    }

    private static boolean isRelated(AccountsRow one, AccountsRow other) {
        return one.total()
                || other.total()
                || one.concept().startsWith(other.concept() + "/")
                || other.concept().startsWith(one.concept() + "/");
    }

    /** The difference between the sides of a relation, or null. */
    private static BigDecimal lacking(Link link) {
        return link.gap(Map.of()).map(BigDecimal::abs).orElse(null);
    }

    private static boolean lacks(Link link, BigDecimal amount) {
        BigDecimal gap = lacking(link);
        BigDecimal play = link.play(Map.of()).orElse(null);
        if (gap == null || play == null) {
            return false;
        }
        BigDecimal most = gap.subtract(amount);
        return link.relation().operator() == Relation.Operator.EQUAL
                ? most.abs().compareTo(play) <= 0
                : most.compareTo(play) <= 0;
    }

    private static String told(At cell, List<Cluster> clusters) {
        List<Finding> found = found(clusters);
        String amount = found.stream()
                .map(Finding::difference)
                .filter(d -> d != null && !d.isBlank())
                .findFirst()
                .orElse("");
        return "请核对" + row(cell) + "的“" + cell.column() + "”栏：该栏空白，据有关各数推算应为" + amount + "左右，疑为漏填。填补后，由此引起的"
                + found.size() + "处不符一并消除。";
    }

    private static String told(At cell, Fact figure, List<Cluster> clusters) {
        return "请核对" + row(cell) + "：" + Naming.quoted(figure) + "应填在“" + cell.column() + "”栏，现填在“"
                + figure.evidence().column() + "”栏，疑为错栏。更正后，由此引起的"
                + found(clusters).size() + "处不符一并消除。";
    }

    private static String row(At cell) {
        String title = cell.table().name() == null
                ? cell.table().title()
                : cell.table().name();
        return "《" + title + "》“" + Naming.inner(cell.row().name()) + "”一行";
    }

    private static List<Finding> found(List<Cluster> clusters) {
        return clusters.stream()
                .flatMap(c -> c.links().stream())
                .map(l -> l.draft().finding())
                .toList();
    }
}
