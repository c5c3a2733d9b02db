package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.FundingRow;
import cn.mingjian.facts.ProjectList;
import cn.mingjian.rules.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises a row that was left out: in several columns of one row the sum is broken, and the row's own figures are beyond
 * suspicion, because across the row they agree.
 */
final class MissingRows {

    private final Disclosure disclosure;
    private final Function<Trial, Slip> slips;
    private final Map<String, String> rows = new HashMap<>();

    MissingRows(Disclosure disclosure, Function<Trial, Slip> slips) {
        this.disclosure = disclosure;
        this.slips = slips;
        for (AccountsTable table : disclosure.tables()) {
            int number = 0;
            for (AccountsRow row : table.rows()) {
                number++;
                for (Fact figure : row.figures().values()) {
                    rows.put(figure.id(), table.id() + "#" + number);
                }
            }
        }
        disclosure.lists().stream().filter(l -> l.total() != null).forEach(this::total);
    }

    private void total(ProjectList list) {
        Stream.concat(
                        Stream.of(list.total().figures()),
                        list.total().sources().stream().map(FundingRow::figures))
                .flatMap(figures -> figures.values().stream())
                .forEach(figure -> rows.put(figure.id(), list.id()));
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
        byRow.values().removeIf(row -> !isTelling(row));
        List<Cluster> merged = new ArrayList<>(clusters);
        for (List<Cluster> row : byRow.values()) {
            List<Cluster> explained = new ArrayList<>(row);
            merged.stream().filter(c -> !row.contains(c) && lacksToo(c, row)).forEach(explained::add);
            Cluster.unite(merged, explained, List.of(), told(row, explained));
        }
        return merged;
    }

    /** Whether several columns of a row lack something that no figure explains, or one of several at most, and just one row has it. */
    private boolean isTelling(List<Cluster> row) {
        Cluster first = row.get(0);
        return row.size() > 1
                ? row.stream().anyMatch(MissingRows::isUnexplained) || lackALine(row)
                : first.links().size() > 1 && !isSlip(first) && told(row, row) != null;
    }

    /** Whether several totals of a list of projects are all too large, and none of them by a known slip. */
    private boolean lackALine(List<Cluster> row) {
        return disclosure.lists().stream().anyMatch(l -> l.id().equals(table(row)))
                && gaps(row).count()
                        == row.stream().mapToLong(c -> c.links().size()).sum()
                && row.stream().noneMatch(this::isSlip);
    }

    private boolean isSlip(Cluster cluster) {
        return cluster.suspects().size() == 1
                && slips.apply(cluster.suspects().get(0)).isKnown();
    }

    /** Whether a sum that another table is held against lacks what a column of the row lacks. */
    private static boolean lacksToo(Cluster cluster, List<Cluster> row) {
        String table = table(row);
        return cluster.told() == null
                && cluster.links().stream()
                        .allMatch(l -> l.isEquation()
                                && Link.facts(l.relation())
                                        .anyMatch(f -> f.place().equals(table))
                                && gaps(row).anyMatch(g -> Cells.lacks(l, Map.of(), g)));
    }

    private static Stream<BigDecimal> gaps(List<Cluster> row) {
        return row.stream()
                .flatMap(c -> c.links().stream())
                .flatMap(l -> Optional.ofNullable(Cells.lacking(l, Map.of())).stream())
                .filter(g -> g.signum() > 0);
    }

    private static String table(List<Cluster> row) {
        return row.get(0).links().get(0).stated().place();
    }

    /** The row of another table that this one lacks, where just one has what is lacking; else null. */
    private String told(List<Cluster> row, List<Cluster> explained) {
        AccountsTable table = disclosure.tables().stream()
                .filter(t -> t.id().equals(table(row)))
                .findFirst()
                .orElse(null);
        if (table == null) {
            return null;
        }
        Set<String> present = table.rows().stream().map(AccountsRow::name).collect(Collectors.toSet());
        Map<String, String> lacking = new LinkedHashMap<>();
        for (AccountsTable other : disclosure.tables()) {
            for (AccountsRow item : other.rows()) {
                boolean absent = !item.total() && !item.name().isEmpty() && !present.contains(item.name());
                if (absent && item.figures().values().stream().anyMatch(f -> isLacking(f, row))) {
                    lacking.putIfAbsent(item.name(), other.called());
                }
            }
        }
        return lacking.size() == 1 ? told(table, lacking.entrySet().iterator().next(), explained) : null;
    }

    private static boolean isLacking(Fact figure, List<Cluster> row) {
        BigDecimal amount = figure.amount().inBaseUnit().abs();
        return amount.signum() > 0
                && row.stream().flatMap(c -> c.links().stream()).anyMatch(l -> Cells.lacks(l, Map.of(), amount));
    }

    private static String told(AccountsTable table, Map.Entry<String, String> item, List<Cluster> explained) {
        return "请核对《" + table.called() + "》：各栏之和与合计所差的正是《" + item.getValue() + "》“" + Naming.inner(item.getKey())
                + "”一行的数，疑漏列了这一行。补齐后" + Suggestions.settled(Cluster.relations(explained));
    }

    /** The row whose figures are broken sums of what stands below them, or null. */
    private String row(Cluster cluster) {
        Set<String> stated = cluster.links().stream()
                .map(l -> isColumn(l.relation()) ? rows.get(l.stated().id()) : null)
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
        Fact stated = cluster.links().get(0).stated();
        return cluster.links().size() == 1
                && cluster.suspects().stream()
                        .noneMatch(t -> t.quantity().facts().contains(stated));
    }
}
