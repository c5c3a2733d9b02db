package cn.mingjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Recognises a cell of a table that was left empty: the row, the column and other tables that need its figure all lack the same
 * amount.
 */
final class EmptyCells {

    /** Where more is broken than that, chance would find a cell. */
    private static final int MOST = 60;

    private final Cells cells;

    EmptyCells(Cells cells) {
        this.cells = cells;
    }

    /** The clusters, those that one empty cell explains made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < 2 || clusters.size() > MOST) {
            return clusters;
        }
        List<Cluster> best = List.of();
        String told = null;
        for (Cells.At empty : cells.empty()) {
            List<Cluster> explained = explained(empty, clusters);
            if (explained.size() > best.size()) {
                best = explained;
                told = told(empty, best);
            }
        }
        if (best.size() < 2) {
            return clusters;
        }
        List<Cluster> merged = new ArrayList<>(clusters);
        Cluster.unite(merged, best, List.of(), told);
        return merged;
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
            if (amount != null && link.isEquation()) {
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

    private static List<Finding> found(List<Cluster> clusters) {
        return clusters.stream()
                .flatMap(c -> c.links().stream())
                .map(l -> l.draft().finding())
                .toList();
    }
}
