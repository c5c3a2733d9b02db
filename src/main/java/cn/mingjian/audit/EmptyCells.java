package cn.mingjian.audit;

import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises a cell of a table that was left empty: the row, the column and other tables that need its figure all lack the same
 * amount; and a figure that was put into the column beside: what an empty cell of its row lacks is too much where it stands.
 */
final class EmptyCells {

    /** Where more is broken than that, chance would find a cell. */
    private static final int MOST = 60;

    private final Cells cells;
    /** The clusters by the figures they are about. */
    private final Map<String, List<Cluster>> about = new HashMap<>();
    /** By figure, the clusters that hold without it. */
    private final Map<String, List<Cluster>> sparing = new HashMap<>();

    EmptyCells(Cells cells) {
        this.cells = cells;
    }

    /** The clusters, those that one empty cell explains made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < 2 || clusters.size() > MOST) {
            return clusters;
        }
        clusters.forEach(this::index);
        List<Cluster> best = List.of();
        String told = null;
        for (Cells.At empty : cells.empty()) {
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
        Cluster.unite(merged, best, List.of(), told);
        return merged;
    }

    private void index(Cluster cluster) {
        Set<String> figures = new HashSet<>();
        cluster.links().forEach(l -> Link.facts(l.relation()).forEach(f -> figures.add(f.id())));
        figures.forEach(f -> about.computeIfAbsent(f, id -> new ArrayList<>()).add(cluster));
    }

    /** The clusters that hold with a figure of the row moved into its empty cell; none where only one place asks for it. */
    private List<Cluster> misplaced(Cells.At empty, Fact figure, List<Cluster> clusters) {
        List<Cluster> spared = sparing.computeIfAbsent(figure.id(), id -> sparedBy(figure));
        if (spared.isEmpty()) {
            return List.of();
        }
        BigDecimal amount = figure.amount().inBaseUnit().abs();
        List<Cluster> all = new ArrayList<>(spared);
        for (Cluster cluster : clusters) {
            if (cluster.told() == null
                    && !spared.contains(cluster)
                    && cluster.links().stream()
                            .allMatch(l -> cells.needs(l, empty) && Cells.lacks(l, Map.of(), amount))) {
                all.add(cluster);
            }
        }
        return all.size() > spared.size() ? all : List.of();
    }

    /** The clusters that hold where a figure is nothing. */
    private List<Cluster> sparedBy(Fact figure) {
        return figure.isZero()
                ? List.of()
                : about.getOrDefault(figure.id(), List.of()).stream()
                        .filter(c -> c.told() == null && c.links().stream().allMatch(l -> without(l, figure)))
                        .toList();
    }

    /** Whether a relation holds where a figure is nothing. */
    private static boolean without(Link link, Fact figure) {
        return link.members().entrySet().stream()
                .filter(m -> m.getValue().contains(figure))
                .anyMatch(m -> link.holds(Map.of(m.getKey(), BigDecimal.ZERO)));
    }

    /** The clusters all of whose relations need the cell and lack the same amount. */
    private List<Cluster> explained(Cells.At cell, List<Cluster> clusters) {
        List<Cluster> touched = clusters.stream()
                .filter(c -> c.told() == null && isNeeded(c, cell))
                .toList();
        List<Cluster> most = List.of();
        for (Cluster first : touched) {
            Link link = first.links().get(0);
            BigDecimal amount = Cells.lacking(link, Map.of());
            if (amount != null && link.relation().operator() == Relation.Operator.EQUAL) {
                List<Cluster> alike = touched.stream()
                        .filter(c -> c.links().stream().allMatch(l -> Cells.lacks(l, Map.of(), amount)))
                        .toList();
                most = alike.size() > most.size() ? alike : most;
            }
        }
        return most;
    }

    private boolean isNeeded(Cluster cluster, Cells.At cell) {
        for (Link link : cluster.links()) {
            if (!cells.needs(link, cell)) {
                return false;
            }
        }
        return true;
    }

    private static String told(Cells.At cell, List<Cluster> clusters) {
        List<Finding> found = found(clusters);
        String amount = found.stream()
                .map(Finding::difference)
                .filter(d -> d != null && !d.isBlank())
                .findFirst()
                .orElse("");
        return "请核对" + Cells.row(cell) + "的“" + cell.column() + "”栏：该栏空白，据有关各数推算应为" + amount + "左右，疑为漏填。填补后"
                + Suggestions.settled(found.size());
    }

    private static String told(Cells.At cell, Fact figure, List<Cluster> clusters) {
        return "请核对" + Cells.row(cell) + "：" + Naming.quoted(figure) + "应填在“" + cell.column() + "”栏，现填在“"
                + figure.evidence().column() + "”栏，疑为错栏。更正后"
                + Suggestions.settled(found(clusters).size());
    }

    private static List<Finding> found(List<Cluster> clusters) {
        return clusters.stream()
                .flatMap(c -> c.links().stream())
                .map(l -> l.draft().finding())
                .toList();
    }
}
