package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Recognises a row of a table whose figures stand one column beside their own: put back, everything about the row holds. The
 * column they left is empty, so that no figure there could be put right.
 */
final class MovedRows {

    private static final int LEAST = 2;
    /** Where more is broken than that, the work would be too much. */
    private static final int MOST = 80;

    private final Disclosure disclosure;
    private final Cells cells;
    private final Function<Fact, Quantity> quantities;

    /** A row put back: what its figures would be, and what would stand in cells that are empty. */
    private record Mended(Map<Quantity, BigDecimal> replaced, Map<Cells.At, BigDecimal> filled) {}

    MovedRows(Disclosure disclosure, Cells cells, Function<Fact, Quantity> quantities) {
        this.disclosure = disclosure;
        this.cells = cells;
        this.quantities = quantities;
    }

    /** The clusters, those that one moved row explains made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < LEAST || clusters.size() > MOST) {
            return clusters;
        }
        List<Cluster> all = new ArrayList<>(clusters);
        for (AccountsTable table : disclosure.tables()) {
            for (int i = 0; i < table.rows().size(); i++) {
                merge(table, i, all);
            }
        }
        return all;
    }

    private void merge(AccountsTable table, int number, List<Cluster> all) {
        AccountsRow row = table.rows().get(number);
        if (row.figures().values().stream().noneMatch(this::isBroken)) {
            return;
        }
        List<Fact> figures = new ArrayList<>();
        table.columns().forEach(column -> figures.add(row.figure(column)));
        List<Cluster> best = List.of();
        for (List<Fact> back : putBack(figures)) {
            Mended mended = mended(table, number, figures, back);
            List<Cluster> explained = all.stream()
                    .filter(c -> c.told() == null && isMended(c, mended))
                    .toList();
            if (explained.size() > best.size() && holdsOn(mended)) {
                best = explained;
            }
        }
        if (best.size() >= LEAST) {
            Cluster.unite(all, best, List.of(), told(new Cells.At(table, number, row, ""), best));
        }
    }

    private boolean isBroken(Fact figure) {
        Quantity quantity = quantities.apply(figure);
        return quantity != null && !quantity.broken().isEmpty();
    }

    /** The ways in which the row may have been before: all one column to the left, or what follows a gap to the right. */
    private static List<List<Fact>> putBack(List<Fact> figures) {
        List<List<Fact>> ways = new ArrayList<>();
        int last = figures.size() - 1;
        if (last > 0 && figures.get(0) == null) {
            List<Fact> left = new ArrayList<>(figures.subList(1, figures.size()));
            left.add(null);
            ways.add(left);
        }
        for (int gap = 0; gap < last && figures.get(last) == null; gap++) {
            if (figures.get(gap) != null) {
                List<Fact> right = new ArrayList<>(figures.subList(0, last));
                right.add(gap, null);
                ways.add(right);
            }
        }
        return ways;
    }

    private Mended mended(AccountsTable table, int number, List<Fact> figures, List<Fact> back) {
        Mended mended = new Mended(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (int c = 0; c < figures.size(); c++) {
            Fact now = figures.get(c);
            Fact then = back.get(c);
            BigDecimal value = then == null ? BigDecimal.ZERO : then.amount().inBaseUnit();
            Quantity quantity = now == null ? null : quantities.apply(now);
            if (quantity != null && now.amount().inBaseUnit().compareTo(value) != 0) {
                mended.replaced().put(quantity, value);
            } else if (now == null && value.signum() != 0) {
                String column = table.columns().get(c);
                mended.filled().put(new Cells.At(table, number, table.rows().get(number), column), value.abs());
            }
        }
        return mended;
    }

    private boolean isMended(Cluster cluster, Mended mended) {
        return cluster.links().stream().allMatch(l -> holds(l, mended));
    }

    /** Nothing that holds may be broken. */
    private boolean holdsOn(Mended mended) {
        return mended.replaced().keySet().stream()
                .flatMap(q -> q.holding().stream())
                .allMatch(l -> holds(l, mended));
    }

    private boolean holds(Link link, Mended mended) {
        return (link.isTouchedBy(mended.replaced()) && link.holds(mended.replaced()))
                || mended.filled().entrySet().stream()
                        .anyMatch(f ->
                                cells.needs(link, f.getKey()) && Cells.lacks(link, mended.replaced(), f.getValue()));
    }

    private static String told(Cells.At row, List<Cluster> explained) {
        return "请核对" + Cells.row(row) + "：" + listed(row) + "，移动一栏后与有关各数相符，疑为整行错栏。更正后"
                + Suggestions.settled(Cluster.relations(explained));
    }

    private static String listed(Cells.At row) {
        Stream<String> figures = row.row().figures().entrySet().stream()
                .filter(f -> !f.getValue().isZero())
                .map(f -> Naming.quoted(f.getValue()) + "列在“" + f.getKey() + "”栏");
        return String.join("，", figures.toList());
    }
}
