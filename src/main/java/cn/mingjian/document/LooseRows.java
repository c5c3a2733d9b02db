package cn.mingjian.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Puts the parts of lines that share columns into cells and rows. */
final class LooseRows {

    /**
     * What is to be put into rows.
     *
     * @param parts all that stands in the columns
     * @param leading distance of the lines in one cell
     * @param dense whether rows follow each other as closely as the lines of a cell
     * @param names what the rows of a form are called; null for an account
     * @param rules the lines drawn between rows; null where there are none
     */
    record Source(List<LoosePart> parts, int topPage, int leading, boolean dense, RowNames names, RowRules rules) {

        /** Whether the columns at the left may hold labels that reach over several rows, and values may be broken. */
        private boolean form() {
            return names != null;
        }

        /** The first column that is no label of groups of rows. */
        int full() {
            return form() ? firstFull(parts) : 0;
        }

        RowSearch search() {
            int full = full();
            return new RowSearch(parts.stream().filter(p -> p.last() >= full).toList(), leading, dense, names);
        }
    }

    /** How cells are held in all of these parts of a table. */
    static RowSearch.Hold hold(List<Source> sources) {
        RowSearch.Hold best = RowSearch.Hold.MIDDLE;
        long least = Long.MAX_VALUE;
        for (RowSearch.Hold hold : RowSearch.Hold.values()) {
            long cost = 0;
            for (Source source : sources) {
                cost += source.search().cost(hold);
            }
            if (cost < least) {
                least = cost;
                best = hold;
            }
        }
        return best;
    }

    /** A cell with the rows it reaches over. */
    record Placed(ColumnCell cell, int first, int last) {}

    private static final Pattern TORN = Pattern.compile("[\\d,]*\\d[.,]");
    /** Figures of several columns without a gap between. */
    private static final Pattern GLUED = Pattern.compile("[-\\d,]*\\.\\d+(?:[,\\d]*\\.\\d+|[—–－]+)");

    private static final Pattern SIGN = Pattern.compile("[%％]");

    private final List<Placed> cells = new ArrayList<>();
    private final int topPage;
    private final int leading;
    private final RowNames names;
    private int rows;
    private boolean certain = true;

    /**
     * Finds the rows.
     *
     * @param source what stands in the columns, and how its lines lie
     * @param hold by what cells are aligned in their rows
     */
    LooseRows(Source source, RowSearch.Hold hold) {
        this.topPage = source.topPage();
        this.leading = source.leading();
        this.names = source.names();
        List<Placed> ruled = source.rules() == null ? null : source.rules().cells(source.parts(), topPage, names);
        if (ruled == null) {
            search(source, hold);
        } else {
            cells.addAll(ruled);
            rows = 1 + ruled.stream().mapToInt(Placed::last).max().orElse(-1);
            certain = ruled.stream().noneMatch(p -> isTorn(p.cell()) || isGlued(p.cell()));
        }
    }

    private void search(Source source, RowSearch.Hold hold) {
        RowSearch.Found found = source.search().find(hold);
        int full = source.full();
        List<LoosePart> left =
                source.parts().stream().filter(p -> p.last() < full).toList();
        certain = found.certain();
        for (List<LoosePart> row : found.rows()) {
            Map<Integer, ColumnCell> own = new TreeMap<>();
            for (LoosePart part : row) {
                add(own, part);
            }
            own.values().forEach(cell -> cells.add(new Placed(cell, rows, rows)));
            certain &= own.values().stream().noneMatch(c -> isTorn(c) || isGlued(c));
            certain &= names != null || rows == 0 || !isRest(found.rows().get(rows - 1), row);
            rows++;
        }
        certain &= names != null || !isSignLost(found.rows());
        if (!left.isEmpty()) {
            labels(left, found);
        }
    }

    /** Whether a per cent sign is in another row than the figure that stands right above it: rows are cut within cells. */
    private boolean isSignLost(List<List<LoosePart>> found) {
        Map<Integer, LoosePart> above = new HashMap<>();
        for (List<LoosePart> row : found) {
            for (LoosePart part : row) {
                LoosePart figure = above.get(part.key());
                if (SIGN.matcher(part.text().text()).matches()
                        && figure != null
                        && figure.isFigure()
                        && part.y() - figure.y() <= 3 * leading
                        && !row.contains(figure)) {
                    return true;
                }
                above.put(part.key(), part);
            }
        }
        return false;
    }

    List<Placed> cells() {
        return cells;
    }

    int rows() {
        return rows;
    }

    boolean isCertain() {
        return certain;
    }

    /**
     * Writes the cells, those that share a place as one; each covers the places to its right that it reaches over and that
     * are free.
     *
     * @param below the row under which they stand
     */
    void put(CellLayout<List<GlyphLine>> layout, int below) {
        Map<Integer, List<Placed>> shared = new TreeMap<>();
        for (Placed placed : cells) {
            shared.computeIfAbsent(placed.first() * 1_000 + placed.cell().first(), k -> new ArrayList<>())
                    .add(placed);
        }
        shared.forEach((key, own) -> {
            Placed first = own.get(0);
            List<GlyphLine> content = new ArrayList<>();
            own.forEach(p -> content.addAll(p.cell().lines()));
            int right = first.cell().first();
            while (right < first.cell().last() && !shared.containsKey(first.first() * 1_000 + right + 1)) {
                right++;
            }
            layout.put(
                    below + first.first(),
                    first.cell().first(),
                    1 + first.last() - first.first(),
                    1 + right - first.cell().first(),
                    GlyphLines.merged(content));
        });
    }

    /** The rows in which a column holds something. */
    BitSet filled(int column) {
        BitSet filled = new BitSet();
        for (Placed placed : cells) {
            if (placed.cell().first() <= column && column <= placed.cell().last()) {
                filled.set(placed.first(), placed.last() + 1);
            }
        }
        return filled;
    }

    private void add(Map<Integer, ColumnCell> row, LoosePart part) {
        ColumnCell cell = row.get(part.key());
        if (cell == null) {
            row.put(part.key(), new ColumnCell(part.first(), part.last(), topPage, part.text()));
        } else {
            cell.lines().add(part.text());
        }
    }

    /** The first column in which something stands beside every row of figures; what is left of it labels groups of rows. */
    private static int firstFull(List<LoosePart> parts) {
        Map<Integer, Integer> values = new TreeMap<>();
        parts.stream().filter(LoosePart::isValue).forEach(p -> values.merge(p.y(), 1, Integer::sum));
        List<Integer> anchors = values.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        TreeSet<Integer> columns = new TreeSet<>();
        parts.forEach(p -> columns.add(p.first()));
        for (int column : columns) {
            List<LoosePart> own = parts.stream()
                    .filter(p -> p.first() == column)
                    .sorted(Comparator.comparingInt(LoosePart::y))
                    .toList();
            long beside = anchors.stream().filter(y -> isBeside(own, y)).count();
            if (own.size() * 5L >= anchors.size() * 4L && beside * 5 >= anchors.size() * 4L) {
                return column;
            }
        }
        return 0;
    }

    /** Whether one line stands at a height, or two lines that follow each other half a line off. */
    private static boolean isBeside(List<LoosePart> parts, int y) {
        LoosePart above = null;
        for (LoosePart part : parts) {
            int near = part.text().size() / 5;
            if (Math.abs(part.y() - y) <= near
                    || (above != null
                            && above.y() < y
                            && part.y() > y
                            && part.y() - above.y() <= 2 * part.text().size()
                            && Math.abs(above.y() + part.y() - 2 * y) <= 2 * near)) {
                return true;
            }
            above = part;
        }
        return false;
    }

    private void labels(List<LoosePart> left, RowSearch.Found found) {
        int[] first = new int[rows];
        int[] last = new int[rows];
        for (int r = 0; r < rows; r++) {
            first[r] = found.rows().get(r).get(0).y();
            last[r] = found.rows().get(r).get(found.rows().get(r).size() - 1).y();
        }
        Map<Integer, List<LoosePart>> columns = new TreeMap<>();
        left.forEach(p -> columns.computeIfAbsent(p.first() * 100_000 + p.text().page(), k -> new ArrayList<>())
                .add(p));
        for (List<LoosePart> column : columns.values()) {
            column.sort((a, b) -> Integer.compare(a.y(), b.y()));
            int page = column.get(0).y() / ColumnCell.PAGE;
            int from = 0;
            while (from < rows && last[from] / ColumnCell.PAGE < page) {
                from++;
            }
            int to = from;
            while (to < rows && first[to] / ColumnCell.PAGE == page) {
                to++;
            }
            if (to > from) {
                place(column, from, edges(first, last, from, to, leading), found);
            } else {
                certain = false;
            }
        }
    }

    /** Whether a row has but figures, each close below one of the row above, which has words: ends of those, most likely. */
    private boolean isRest(List<LoosePart> above, List<LoosePart> row) {
        return above.stream().anyMatch(p -> !p.isFigure())
                && row.stream()
                        .allMatch(p -> p.isFigure()
                                && above.stream()
                                        .anyMatch(a -> a.isFigure()
                                                && a.key() == p.key()
                                                && (p.y() - a.y()) * 100 <= leading * 130));
    }

    /** Whether the end of a figure is missing. */
    private static boolean isTorn(ColumnCell cell) {
        return TORN.matcher(cell.lowest().text()).matches();
    }

    private static boolean isGlued(ColumnCell cell) {
        return cell.lines().stream().anyMatch(l -> GLUED.matcher(l.text()).matches());
    }

    private static int[] edges(int[] first, int[] last, int from, int to, int leading) {
        int[] edges = new int[to - from + 1];
        edges[0] = first[from] - leading / 2;
        for (int r = from + 1; r < to; r++) {
            edges[r - from] = (last[r - 1] + first[r]) / 2;
        }
        edges[to - from] = last[to - 1] + leading / 2;
        return edges;
    }

    private void place(List<LoosePart> column, int from, int[] edges, RowSearch.Found found) {
        LabelSpans spans = new LabelSpans(column, edges, leading, found.hold(), names);
        List<LabelSpans.Label> labels = spans.find();
        // The outermost labels only name the parts of a form.
        certain &= spans.isCertain() || column.get(0).first() == 0;
        if (labels == null) {
            certain = false;
            return;
        }
        for (LabelSpans.Label label : labels) {
            Map<Integer, ColumnCell> own = new HashMap<>();
            LoosePart top = label.parts().get(0);
            for (LoosePart part : label.parts()) {
                add(own, new LoosePart(top.first(), top.last(), part.y(), part.text()));
            }
            own.values().forEach(cell -> cells.add(new Placed(cell, from + label.first(), from + label.last())));
        }
    }
}
