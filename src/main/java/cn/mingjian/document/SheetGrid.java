package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Puts the lines of a printed workbook that has no lines between its columns into rows and columns, by where those end. */
final class SheetGrid {

    private final LooseTable table;
    private final SheetEdges edges;
    private final RowNames names;
    private final List<LooseRows.Placed> cells;
    private final boolean certain;
    private final boolean form;
    private final RowRules rules;

    private SheetGrid(
            LooseTable table,
            SheetEdges edges,
            RowNames names,
            List<LooseRows.Placed> rows,
            boolean certain,
            boolean form,
            RowRules rules) {
        this.rules = rules;
        this.table = table;
        this.edges = edges;
        this.names = names;
        this.form = form;
        this.certain = certain;
        this.cells = wide(rows);
    }

    /**
     * The grid, or null where its columns cannot be told.
     *
     * @param form whether it is a form, in which labels reach over several rows
     */
    static SheetGrid of(LooseTable table, RowNames names, RowRules rules, boolean form) {
        SheetEdges edges = SheetEdges.of(table.lines());
        if (edges == null) {
            return null;
        }
        List<LoosePart> parts = edges.parts(table);
        if (parts == null) {
            return null;
        }
        if (rules == null) {
            List<LooseRows.Placed> rows = form ? SheetRows.of(parts, edges, table.leading(), names) : null;
            return rows == null ? null : new SheetGrid(table, edges, names, rows, true, true, null);
        }
        LooseRows.Source source =
                new LooseRows.Source(parts, table.page(), table.leading(), table.isDense(), form ? names : null, rules);
        LooseRows rows = new LooseRows(source, LooseRows.hold(List.of(source)));
        return new SheetGrid(table, edges, names, rows.cells(), rows.isCertain(), form, rules);
    }

    /** A label stands over all columns up to the next label of its row; other words as far as they reach. */
    private List<LooseRows.Placed> wide(List<LooseRows.Placed> found) {
        TreeMap<Integer, TreeMap<Integer, LooseRows.Placed>> rows = new TreeMap<>();
        for (LooseRows.Placed placed : found) {
            for (int row = placed.first(); row <= placed.last(); row++) {
                rows.computeIfAbsent(row, k -> new TreeMap<>())
                        .put(placed.cell().first(), placed);
            }
        }
        List<LooseRows.Placed> wide = new ArrayList<>();
        TreeMap<Integer, LooseRows.Placed> labels = new TreeMap<>();
        List<LooseRows.Placed> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(LooseRows.Placed::first)
                .thenComparingInt(p -> p.cell().first()));
        for (LooseRows.Placed placed : sorted) {
            int last = edges.columns() - 1;
            for (TreeMap<Integer, LooseRows.Placed> beside :
                    rows.subMap(placed.first(), placed.last() + 1).values()) {
                Integer next = beside.higherKey(placed.cell().first());
                last = next == null ? last : Math.min(last, next - 1);
            }
            TreeMap<Integer, LooseRows.Placed> row = rows.get(placed.first());
            boolean label = row.size() > 2 && row.values().stream().allMatch(p -> isWord(p.cell()));
            last = Math.min(last, ruled(placed.cell()));
            int reached = label ? last : Math.min(last, reached(placed.cell()));
            ColumnCell cell = new ColumnCell(
                    placed.cell().first(), reached, table.page(), placed.cell().lines(), false);
            LooseRows.Placed own = new LooseRows.Placed(cell, placed.first(), placed.last());
            own = label ? own : below(labels, own, row, last);
            wide.add(own);
            if (label) {
                labels.values().removeIf(l -> l.first() < placed.first());
                labels.put(cell.first(), own);
            }
        }
        return wide;
    }

    /** What stands alone below a label is merged over the same columns. */
    private LooseRows.Placed below(
            NavigableMap<Integer, LooseRows.Placed> labels,
            LooseRows.Placed placed,
            NavigableMap<Integer, LooseRows.Placed> row,
            int most) {
        ColumnCell cell = placed.cell();
        Map.Entry<Integer, LooseRows.Placed> label = labels.floorEntry(cell.first());
        if (label == null || label.getValue().last() >= placed.first()) {
            return placed;
        }
        int from = label.getKey();
        int to = label.getValue().cell().last();
        Integer before = row.lowerKey(cell.first());
        boolean alone = cell.last() <= to && to <= most && (before == null || before < from);
        return alone
                ? new LooseRows.Placed(
                        new ColumnCell(from, to, table.page(), cell.lines(), false), placed.first(), placed.last())
                : placed;
    }

    /** The last column over which the line below a cell is drawn. */
    private int ruled(ColumnCell cell) {
        int[] line = rules == null ? null : rules.below(cell.lowest());
        int[] all = edges.all();
        int last = edges.columns() - 1;
        while (line != null && last > cell.first() && (all[last] + all[last + 1]) / 2 > line[1]) {
            last--;
        }
        return last;
    }

    private int reached(ColumnCell cell) {
        int[] all = edges.all();
        int last = cell.first();
        while (last + 2 < all.length
                && all[last + 1] < cell.right() - cell.lowest().size() / 2) {
            last++;
        }
        return last;
    }

    private static boolean isWord(ColumnCell cell) {
        return cell.lines().get(0).text().codePoints().anyMatch(Character::isIdeographic)
                && !LoosePart.isValue(cell.lowest().text());
    }

    /** Whether its rows are beyond doubt and its figures stand under labels. */
    boolean isReliable() {
        Map<ColumnCell, int[]> places = new HashMap<>();
        List<ColumnCell> own = new ArrayList<>();
        for (LooseRows.Placed placed : cells) {
            own.add(placed.cell());
            places.put(placed.cell(), new int[] {placed.first(), placed.last()});
        }
        return certain
                && (form ? FormCheck.withSpans(own, places, names).holds() : new GridProof(table(), head()).holds());
    }

    /** How many rows stand above the first one with figures. */
    private int head() {
        return cells.stream()
                .filter(p -> ColumnLine.isFigure(p.cell().lowest()))
                .mapToInt(LooseRows.Placed::first)
                .min()
                .orElse(0);
    }

    PageTable table() {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        for (LooseRows.Placed placed : cells) {
            ColumnCell cell = placed.cell();
            layout.put(
                    placed.first(),
                    cell.first(),
                    1 + placed.last() - placed.first(),
                    1 + cell.last() - cell.first(),
                    GlyphLines.merged(cell.lines()));
        }
        return PageTable.whole(table.page(), table.top(), table.bottom(), edges.all(), layout);
    }
}
