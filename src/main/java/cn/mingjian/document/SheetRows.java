package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a printed form of which the columns are known and that has no lines between its rows. All cells of a row are
 * held alike: their last lines, their first lines or their middles stand at one height. Of these that is taken by which
 * there are fewest heights.
 */
final class SheetRows {

    /** A row of so many words and no value names columns. */
    private static final int LABELS = 5;
    /** Lines of one cell are no further apart than so many percent of the least distance of words. */
    private static final int CLOSE = 130;
    /** So many names of rows tell a self-evaluation sheet. */
    private static final int NAMED = 2;

    private static final String NO_START = "，。、；：）)%％";

    /** Lines that are one cell. */
    record Cell(int column, List<LoosePart> lines) {

        int height(RowSearch.Hold hold) {
            int top = lines.get(0).y();
            int bottom = lines.get(lines.size() - 1).y();
            return switch (hold) {
                case TOP -> top;
                case BOTTOM -> bottom;
                case MIDDLE -> (top + bottom) / 2;
            };
        }

        boolean isValue() {
            return lines.size() == 1 && lines.get(0).isValue();
        }

        boolean isWord() {
            return !isValue() && lines.get(0).text().text().codePoints().anyMatch(Character::isIdeographic);
        }

        List<GlyphLine> texts() {
            return lines.stream().map(LoosePart::text).toList();
        }

        GlyphLine lowest() {
            return lines.get(lines.size() - 1).text();
        }

        LooseRows.Placed placed(int first, int last) {
            ColumnCell cell = new ColumnCell(column, column, lines.get(0).text().page(), texts(), false);
            return new LooseRows.Placed(cell, first, last);
        }
    }

    private final SheetEdges edges;
    private final RowNames names;
    private final int leading;
    private final RowSearch.Hold hold;
    /** The cells at each height. */
    private final List<List<Cell>> rows;

    private SheetRows(List<LoosePart> parts, SheetEdges edges, int leading, RowNames names, RowSearch.Hold hold) {
        this.edges = edges;
        this.leading = leading;
        this.names = names;
        this.hold = hold;
        this.rows = heights(parted(cells(parts), hold), hold);
    }

    /** Lines that stand where another row is are none of one cell with a line in the next row. */
    private static List<Cell> parted(List<Cell> cells, RowSearch.Hold hold) {
        List<Cell> parted = new ArrayList<>();
        for (Cell cell : cells) {
            int own = cell.height(hold);
            int from = 0;
            for (int i = 0; i < cell.lines().size(); i++) {
                LoosePart line = cell.lines().get(i);
                boolean other = Math.abs(line.y() - own) * 20 > line.text().size() * 7
                        && cells.stream()
                                .anyMatch(c -> c.lines().size() == 1
                                        && c.column() != cell.column()
                                        && Math.abs(c.height(hold) - line.y()) * 20
                                                <= line.text().size() * 7);
                if (other) {
                    parted.add(new Cell(cell.column(), cell.lines().subList(from, i + 1)));
                    from = i + 1;
                }
            }
            if (from < cell.lines().size()) {
                parted.add(new Cell(
                        cell.column(), cell.lines().subList(from, cell.lines().size())));
            }
        }
        return parted;
    }

    /** The cells in their rows, or null where it is not certain which those are. */
    static List<LooseRows.Placed> of(List<LoosePart> parts, SheetEdges edges, int leading, RowNames names) {
        boolean onePage = parts.stream().map(p -> p.text().page()).distinct().count() == 1;
        long named =
                parts.stream().filter(p -> names.find(p.text().text()) != null).count();
        if (!onePage || named < NAMED) {
            return null;
        }
        List<SheetRows> ways = Stream.of(RowSearch.Hold.MIDDLE, RowSearch.Hold.BOTTOM, RowSearch.Hold.TOP)
                .map(hold -> new SheetRows(parts, edges, leading, names, hold))
                .toList();
        int fewest = ways.stream().mapToInt(w -> w.rows.size()).min().orElse(0);
        return ways.stream()
                .filter(w -> w.rows.size() == fewest)
                .map(SheetRows::placed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The cells of an account at each height of its rows, by which cells have their last lines at one height. */
    static List<List<Cell>> held(List<LoosePart> parts, SheetEdges edges, int leading) {
        return new SheetRows(parts, edges, leading, null, RowSearch.Hold.BOTTOM).rows;
    }

    private List<Cell> cells(List<LoosePart> parts) {
        Map<Integer, List<LoosePart>> columns = new TreeMap<>();
        parts.forEach(
                p -> columns.computeIfAbsent(p.first(), k -> new ArrayList<>()).add(p));
        List<Cell> cells = new ArrayList<>();
        columns.forEach((column, own) -> {
            own.sort(Comparator.comparingInt(LoosePart::y));
            Cell open = null;
            for (LoosePart part : own) {
                LoosePart above =
                        open == null ? null : open.lines().get(open.lines().size() - 1);
                if (above != null && goesOn(above, part)) {
                    open.lines().add(part);
                } else {
                    open = new Cell(column, new ArrayList<>(List.of(part)));
                    cells.add(open);
                }
            }
        });
        return cells;
    }

    /** Whether a line below another begins a row: by what rows of forms are called, or by its number in an account. */
    private boolean areSeveral(String above, String below) {
        return names == null ? CellText.isNumbered(below) : names.areSeveral(above + below);
    }

    /** Whether what comes next had no room in its cell behind the words above. */
    private boolean goesOn(LoosePart above, LoosePart below) {
        if (above.isValue()
                || below.isFigure()
                || (below.y() - above.y()) * 100 > leading * CLOSE
                || areSeveral(above.text().text(), below.text().text())) {
            return false;
        }
        List<Glyph> next = below.text().glyphs();
        int with = next.size() > 1 && NO_START.contains(next.get(1).text()) ? 1 : 0;
        int right = above.text().right() + next.get(with).right() - next.get(0).left();
        return edges.isBeyond(above.text().right(), right);
    }

    private static List<List<Cell>> heights(List<Cell> cells, RowSearch.Hold hold) {
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingInt(c -> c.height(hold)));
        List<List<Cell>> found = new ArrayList<>();
        for (Cell cell : sorted) {
            List<Cell> last = found.isEmpty() ? null : found.get(found.size() - 1);
            int size = cell.lines().get(0).text().size();
            if (last == null || (cell.height(hold) - last.get(0).height(hold)) * 20 > size * 7) {
                found.add(new ArrayList<>(List.of(cell)));
            } else {
                last.add(cell);
            }
        }
        return found;
    }

    /** What each row holds; null where two cells of one stand in one column or no row names columns. */
    private List<LooseRows.Placed> placed() {
        int head = head();
        int full = full(head);
        if (full < 0 || isCrowded(rows)) {
            return null;
        }
        return hold == RowSearch.Hold.MIDDLE ? between(head, full) : beside(head, full);
    }

    /** Cells in rows held by their middles: a label over several rows stands in the middle of those, perhaps between two. */
    private List<LooseRows.Placed> between(int head, int full) {
        int last = lastValues();
        List<LooseRows.Placed> cells = new ArrayList<>();
        Map<Integer, List<LoosePart>> labels = new TreeMap<>();
        List<int[]> heights = new ArrayList<>();
        int[] section = {0, 0};
        for (int r = 0; r < rows.size(); r++) {
            boolean inside = r > head && r <= last;
            int from = inside ? full : 1;
            List<Cell> own =
                    rows.get(r).stream().filter(c -> c.column() >= from).toList();
            rows.get(r).stream().filter(c -> c.column() < from).forEach(c -> labels.computeIfAbsent(
                            c.column(), k -> new ArrayList<>())
                    .addAll(c.lines()));
            if (!own.isEmpty()) {
                own.forEach(c -> cells.add(c.placed(heights.size(), heights.size())));
                heights.add(new int[] {
                    own.stream().mapToInt(c -> c.lines().get(0).y()).min().orElse(0),
                    own.stream()
                            .mapToInt(c -> c.lines().get(c.lines().size() - 1).y())
                            .max()
                            .orElse(0)
                });
                section[0] = r <= head ? heights.size() : section[0];
                section[1] = r <= last ? heights.size() : section[1];
            }
        }
        for (Map.Entry<Integer, List<LoosePart>> column : labels.entrySet()) {
            int from = column.getKey() == 0 ? 0 : section[0];
            int to = column.getKey() == 0 ? heights.size() : section[1];
            column.getValue().sort(Comparator.comparingInt(LoosePart::y));
            LabelSpans spans =
                    new LabelSpans(column.getValue(), borders(heights.subList(from, to)), leading, hold, names);
            List<LabelSpans.Label> found = spans.find();
            boolean whole = found != null
                    && found.stream()
                            .allMatch(l -> rows.stream().flatMap(List::stream).anyMatch(c -> c.lines()
                                    .equals(l.parts())));
            if (!whole || (column.getKey() > 0 && !(spans.isCertain() && follow(found)))) {
                return null;
            }
            found.forEach(
                    l -> cells.add(new Cell(column.getKey(), l.parts()).placed(from + l.first(), from + l.last())));
        }
        return cells;
    }

    /** Whether labels follow each other from the first row on without a row between that has none. */
    private static boolean follow(List<LabelSpans.Label> labels) {
        int next = 0;
        for (LabelSpans.Label label : labels) {
            if (label.first() != next) {
                return false;
            }
            next = label.last() + 1;
        }
        return true;
    }

    /** Where rows meet: half way between the lines of the one and of the next. */
    private int[] borders(List<int[]> heights) {
        int[] borders = new int[heights.size() + 1];
        for (int r = 1; r < heights.size(); r++) {
            borders[r] = (heights.get(r - 1)[1] + heights.get(r)[0]) / 2;
        }
        borders[0] = heights.get(0)[0] - leading / 2;
        borders[heights.size()] = heights.get(heights.size() - 1)[1] + leading / 2;
        return borders;
    }

    /** Cells in rows held by their last or first lines: a label over several rows stands beside the last or the first. */
    private List<LooseRows.Placed> beside(int head, int full) {
        List<LooseRows.Placed> cells = new ArrayList<>();
        Map<Integer, Integer> before = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            order.add(r);
        }
        boolean up = hold == RowSearch.Hold.BOTTOM;
        if (!isLabelled(up, head, full)) {
            return null;
        }
        int last = lastValues();
        if (!up) {
            Collections.reverse(order);
        }
        for (int r : order) {
            for (Cell cell : rows.get(r)) {
                int from = r;
                boolean label = cell.column() == 0 || (r > head && r <= last && cell.column() < full);
                if (label) {
                    int none = up ? -1 : rows.size();
                    int edge = cell.column() == 0 ? none : up ? head : last + 1;
                    int taken = before.getOrDefault(cell.column(), none);
                    from = up ? Math.max(edge, taken) + 1 : Math.min(edge, taken) - 1;
                    from = up ? Math.min(from, r) : Math.max(from, r);
                }
                before.put(cell.column(), r);
                cells.add(cell.placed(Math.min(from, r), Math.max(from, r)));
            }
        }
        return cells;
    }

    /** Whether the rows that labels are held by have all labels, so that those they are not held by have none by chance. */
    private boolean isLabelled(boolean up, int head, int full) {
        List<Integer> values = IntStream.range(head + 1, rows.size())
                .filter(r -> rows.get(r).stream().anyMatch(c -> c.column() == full) && isValues(r))
                .boxed()
                .toList();
        if (values.isEmpty()) {
            return false;
        }
        boolean first = hasLabels(values.get(0), full);
        boolean last = hasLabels(values.get(values.size() - 1), full);
        boolean all = values.stream().allMatch(r -> hasLabels(r, full));
        return all || (up ? last && !first : first && !last);
    }

    private boolean hasLabels(int row, int full) {
        return IntStream.range(1, full).allMatch(c -> rows.get(row).stream().anyMatch(l -> l.column() == c));
    }

    /** The last row that names columns. */
    private int head() {
        for (int r = rows.size() - 1; r >= 0; r--) {
            if (rows.get(r).size() >= LABELS && rows.get(r).stream().allMatch(Cell::isWord)) {
                return r;
            }
        }
        return rows.size();
    }

    private int lastValues() {
        int last = 0;
        for (int r = 0; r < rows.size(); r++) {
            last = isValues(r) ? r : last;
        }
        return last;
    }

    private boolean isValues(int row) {
        return rows.get(row).stream().filter(Cell::isValue).count() > 1;
    }

    /** The first column in which rows of values have something, all but a few; -1 where there is none. */
    private int full(int head) {
        Map<Integer, Integer> filled = new TreeMap<>();
        int values = 0;
        for (int r = head + 1; r < rows.size(); r++) {
            if (isValues(r)) {
                values++;
                rows.get(r).forEach(c -> filled.merge(c.column(), 1, Integer::sum));
            }
        }
        int enough = values * 4;
        return filled.entrySet().stream()
                .filter(e -> e.getValue() * 5 >= enough)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** Whether two cells of one row stand in one column. */
    static boolean isCrowded(List<List<Cell>> rows) {
        return rows.stream()
                .anyMatch(row -> row.stream().map(Cell::column).distinct().count() < row.size());
    }
}
