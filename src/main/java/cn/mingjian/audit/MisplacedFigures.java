package cn.mingjian.audit;

import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Recognises a figure that was put into another column of its row (项目支出 under 基本支出), whose own is empty: what the empty cell
 * lacks is too much where the figure stands.
 */
final class MisplacedFigures {

    /** Where more is broken than that, chance would find a cell. */
    private static final int MOST = 60;

    private final Cells cells;
    private final Function<Fact, Quantity> quantities;
    /** The clusters by the figures they are about. */
    private final Map<String, List<Cluster>> about = new HashMap<>();
    /** By figure, the clusters that hold without it. */
    private final Map<String, List<Cluster>> sparing = new HashMap<>();

    MisplacedFigures(Cells cells, Function<Fact, Quantity> quantities) {
        this.cells = cells;
        this.quantities = quantities;
    }

    /** The clusters, those that one misplaced figure explains made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < 2 || clusters.size() > MOST) {
            return clusters;
        }
        clusters.forEach(this::index);
        List<Cluster> best = List.of();
        String told = null;
        for (Cells.At empty : cells.empty()) {
            for (Fact figure : empty.row().figures().values()) {
                List<Cluster> misplaced = misplaced(empty, figure, clusters);
                if (misplaced.size() > best.size() && !isNeededThere(figure, empty)) {
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

    /** Whether a relation that holds needs the figure where it stands, and would not have it as well from the empty cell. */
    private boolean isNeededThere(Fact figure, Cells.At empty) {
        Quantity quantity = quantities.apply(figure);
        return quantity != null
                && quantity.holding().stream()
                        .filter(l -> Link.facts(l.relation()).anyMatch(f -> f.id().equals(figure.id())))
                        .anyMatch(l -> !without(l, figure) && !cells.needs(l, empty));
    }

    /** Whether a relation holds where a figure is nothing. */
    private static boolean without(Link link, Fact figure) {
        return link.members().entrySet().stream()
                .filter(m -> m.getValue().contains(figure))
                .anyMatch(m -> link.holds(Map.of(m.getKey(), BigDecimal.ZERO)));
    }

    private static String told(Cells.At cell, Fact figure, List<Cluster> clusters) {
        return "请核对" + Cells.row(cell) + "：" + Naming.quoted(figure) + "应填在“" + cell.column() + "”栏，现填在“"
                + figure.evidence().column() + "”栏，疑为错栏。更正后" + Suggestions.settled(Cluster.relations(clusters));
    }
}
