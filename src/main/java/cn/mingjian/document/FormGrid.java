package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the lines of a form without lines, such as a self-evaluation sheet, into rows and columns. */
final class FormGrid {

    /** Parts of one column are no further apart than so many font sizes. */
    private static final int APART = 12;

    private final LooseTable table;
    private final RowNames names;
    private final RowRules rules;
    private final List<ColumnCell> cells = new ArrayList<>();
    private final Map<ColumnCell, int[]> places = new HashMap<>();
    private final List<LooseRows> parts = new ArrayList<>();
    private boolean certain = true;
    private final int leading;
    private final RowSearch.Hold hold;
    private int rows;
    private int width = 1;

    /**
     * Finds rows and columns.
     *
     * @param rules the lines drawn between its rows; null where there are none
     */
    FormGrid(LooseTable table, RowNames names, RowRules rules) {
        this.table = table;
        this.names = names;
        this.rules = rules;
        this.leading = table.leading();
        List<int[]> known = List.of();
        Set<Integer> starts = ColumnLine.starts(table.lines());
        List<ColumnLine> lines =
                table.lines().stream().map(l -> l.unjoined().parted(starts)).toList();
        List<FormBlocks.Part> blocks = FormBlocks.of(lines);
        this.hold = LooseRows.hold(
                blocks.stream().map(b -> source(b.lines(), b.columns())).toList());
        for (FormBlocks.Part part : blocks) {
            List<int[]> columns = fits(part, known) ? known : part.columns();
            add(part.lines(), columns);
            known = columns.size() >= known.size() || part.lines().size() > 2 ? columns : known;
        }
    }

    /** Whether what stands in a part stands in columns that are known already. */
    private static boolean fits(FormBlocks.Part part, List<int[]> known) {
        return known.size() > part.columns().size()
                && known.size() > 4
                && part.columns().stream()
                        .allMatch(own ->
                                known.stream().filter(k -> common(k, own) > 0).count() == 1);
    }

    private static int common(int[] column, int[] other) {
        return Math.min(column[1], other[1]) - Math.max(column[0], other[0]);
    }

    private void add(List<ColumnLine> lines, List<int[]> columns) {
        LooseRows found = rows(lines, columns);
        List<int[]> joined = joined(columns, found);
        while (joined.size() < columns.size()) {
            columns = joined;
            found = rows(lines, columns);
            joined = joined(columns, found);
        }
        this.parts.add(found);
        certain &= found.isCertain();
        for (LooseRows.Placed placed : found.cells()) {
            cells.add(placed.cell());
            places.put(placed.cell(), new int[] {rows + placed.first(), rows + placed.last()});
        }
        rows += found.rows();
        width = Math.max(width, columns.size());
    }

    private LooseRows rows(List<ColumnLine> lines, List<int[]> columns) {
        return new LooseRows(source(lines, columns), hold);
    }

    private LooseRows.Source source(List<ColumnLine> lines, List<int[]> columns) {
        List<LoosePart> own = new ArrayList<>();
        for (ColumnLine line : lines) {
            for (GlyphLine segment : line.segments()) {
                own.add(part(segment, columns));
            }
        }
        return new LooseRows.Source(own, table.page(), leading, table.isDense(), names, rules);
    }

    /** The columns with the two nearest neighbours made one that no row fills both of: they are aligned differently. */
    private List<int[]> joined(List<int[]> columns, LooseRows found) {
        int best = 0;
        int least = APART * table.lines().get(0).line().size();
        for (int c = 1; c < columns.size(); c++) {
            int gap = columns.get(c)[0] - columns.get(c - 1)[1];
            if (gap < least && !found.filled(c).intersects(found.filled(c - 1))) {
                least = gap;
                best = c;
            }
        }
        if (best == 0) {
            return columns;
        }
        List<int[]> joined = new ArrayList<>(columns);
        int[] right = joined.remove(best);
        joined.set(best - 1, new int[] {joined.get(best - 1)[0], right[1]});
        return joined;
    }

    private LoosePart part(GlyphLine segment, List<int[]> columns) {
        int[] own = {segment.left(), segment.right()};
        int first = -1;
        int last = -1;
        int nearest = 0;
        for (int c = 0; c < columns.size(); c++) {
            int common = common(columns.get(c), own);
            if (common > 0) {
                first = first < 0 ? c : first;
                last = c;
            }
            nearest = common > common(columns.get(nearest), own) ? c : nearest;
        }
        return first < 0
                ? LoosePart.of(nearest, nearest, table.page(), segment)
                : LoosePart.of(first, last, table.page(), segment);
    }

    /** Whether its rows are beyond doubt and each figure stands under a label of its own column. */
    boolean isReliable() {
        return certain && new FormCheck(cells, places, names).holds();
    }

    PageTable table() {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        int below = 0;
        for (LooseRows part : parts) {
            part.put(layout, below);
            below += part.rows();
        }
        int[] edges = new int[width + 1];
        for (int c = 0; c <= width; c++) {
            edges[c] = table.left() + (table.right() - table.left()) / width * c;
        }
        return PageTable.whole(table.page(), table.top(), table.bottom(), edges, layout);
    }
}
