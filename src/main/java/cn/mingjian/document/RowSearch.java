package cn.mingjian.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the rows of a table without lines. What stands in one row stands at one height: by the middle, the top or the
 * bottom of the row, whichever the table keeps to; the lines of a cell follow each other closely, and no cell holds two
 * figures. Of all ways to part the lines into rows that allow this, the one is taken in which cells stand least off.
 */
final class RowSearch {

    /** By what cells are aligned in their rows. */
    enum Hold {
        MIDDLE,
        TOP,
        BOTTOM
    }

    /**
     * Rows as found.
     *
     * @param rows the parts of each row
     * @param certain whether nothing in it is against what rows are like
     */
    record Found(List<List<LoosePart>> rows, Hold hold, boolean certain) {}

    /** A row has no more lines of text than this. */
    private static final int TALLEST = 60;
    /** Costs in hundredths of the distance of two lines. */
    private static final int ROW = 15;

    private static final int ROW_OF_FORM = 40;
    /** Cells that all have the same number of lines are most likely as many rows. */
    private static final int ALIKE = 60;
    /** A value whose end stands on the next line. */
    private static final int BROKEN = 30;

    private static final int FREE = 20;
    private static final int MOST = 100;
    /** What is free decides between ways that cost the same, and costs so many times less. */
    private static final long WHOLE = 1_000_000;

    private static final int CLASH = 600;
    /** A line of words that goes on below though what comes next had room in it. */
    private static final int EARLY = 60;
    /** Words of two rows, the upper of which fill their line as if they went on. */
    private static final int PARTED = 25;

    private final List<List<LoosePart>> heights = new ArrayList<>();
    private final Map<Integer, Integer> widths = new HashMap<>();
    /** For each part the one right above it in its columns, where the two may be lines of one cell. */
    private final Map<LoosePart, LoosePart> above = new HashMap<>();

    private final int leading;
    private final boolean dense;
    private final boolean form;
    private final RowNames names;

    /**
     * Looks at the parts of lines.
     *
     * @param leading distance of the lines in one cell
     * @param dense whether rows follow each other as closely as the lines of a cell
     * @param names what the rows of a form are called, in which a value may be broken over lines; null for an account
     */
    RowSearch(List<LoosePart> parts, int leading, boolean dense, RowNames names) {
        this.dense = dense;
        this.leading = leading;
        this.names = names;
        this.form = names != null;
        List<LoosePart> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingInt(LoosePart::y).thenComparingInt(LoosePart::first));
        LoosePart top = null;
        for (LoosePart part : sorted) {
            widths.merge(part.key(), part.text().right() - part.text().left(), Math::max);
            if (top == null || (part.y() - top.y()) * 20 > part.text().size() * 7) {
                heights.add(new ArrayList<>());
                top = part;
            }
            heights.get(heights.size() - 1).add(part);
        }
        if (!form) {
            Map<Integer, LoosePart> last = new HashMap<>();
            for (LoosePart part : sorted) {
                LoosePart before = last.put(part.key(), part);
                if (before != null && isClose(before, part)) {
                    above.put(part, before);
                }
            }
        }
    }

    private boolean isClose(LoosePart upper, LoosePart lower) {
        return (lower.y() - upper.y()) * 100 <= leading * 130;
    }

    /** Whether the words of a line may go on below it: what comes next had no room in it. */
    private boolean goesOn(LoosePart upper, LoosePart lower) {
        int width = widths.get(lower.key());
        return BrokenValue.isBroken(List.of(upper, lower), width)
                || (!upper.isFigure()
                        && !lower.isFigure()
                        && !CellText.isNumbered(lower.text().text())
                        && BrokenValue.fills(upper, lower, width));
    }

    /** How badly the parts stand in rows whose cells are held so. */
    long cost(Hold hold) {
        long[] cost = new long[heights.size() + 1];
        search(hold, cost, new int[heights.size() + 1]);
        return cost[heights.size()];
    }

    Found find(Hold hold) {
        int[] from = new int[heights.size() + 1];
        search(hold, new long[heights.size() + 1], from);
        return found(hold, from);
    }

    private void search(Hold hold, long[] cost, int[] from) {
        for (int end = 1; end <= heights.size(); end++) {
            Row row = new Row(hold);
            boolean pageEnd = isPageEnd(end);
            cost[end] = Long.MAX_VALUE;
            for (int start = end - 1; start >= 0 && end - start <= TALLEST; start--) {
                if (!row.addAbove(heights.get(start)) && start < end - 1) {
                    break;
                }
                long way = cost[start] + row.cost(pageEnd);
                if (way < cost[end]) {
                    cost[end] = way;
                    from[end] = start;
                }
            }
        }
    }

    private boolean isPageEnd(int end) {
        return end < heights.size()
                && heights.get(end).get(0).text().page()
                        != heights.get(end - 1).get(0).text().page();
    }

    private Found found(Hold hold, int[] from) {
        List<List<LoosePart>> rows = new ArrayList<>();
        boolean certain = true;
        for (int end = heights.size(); end > 0; end = from[end]) {
            List<LoosePart> parts = new ArrayList<>();
            Row row = new Row(hold);
            for (int i = end - 1; i >= from[end]; i--) {
                row.addAbove(heights.get(i));
            }
            heights.subList(from[end], end).forEach(parts::addAll);
            certain &= row.clashes() == 0;
            rows.add(0, parts);
        }
        sew(rows);
        return new Found(rows, hold, certain);
    }

    /** Rows that a page end cut are made whole: below it only words go on that stand above it. */
    private static void sew(List<List<LoosePart>> rows) {
        for (int i = rows.size() - 1; i > 0; i--) {
            List<LoosePart> above = rows.get(i - 1);
            List<LoosePart> below = rows.get(i);
            boolean end = above.get(above.size() - 1).text().page()
                    != below.get(0).text().page();
            if (end) {
                while (i < rows.size() && isRest(above, rows.get(i))) {
                    above.addAll(rows.remove(i));
                }
            }
        }
    }

    private static boolean isRest(List<LoosePart> above, List<LoosePart> below) {
        Set<Integer> words = new HashSet<>();
        long values = above.stream().filter(LoosePart::isValue).count();
        above.stream().filter(p -> !p.isFigure()).forEach(p -> words.add(p.key()));
        return values > 1
                && below.size() <= words.size()
                && below.stream().allMatch(p -> words.contains(p.key()) && !p.isValue())
                && below.stream().noneMatch(p -> CellText.isNumbered(p.text().text()));
    }

    /** What one column has in a row. */
    private static final class Column {
        private int top;
        private int bottom;
        private int figures;
        private int values;
        private final Deque<LoosePart> parts = new ArrayDeque<>();

        /** Whether it holds more than one value or a figure and words. */
        boolean clashes() {
            return values > 1 || (figures > 0 && parts.size() > 1);
        }

        /** Whether all of it is one value that did not fit on a line. */
        boolean isBroken(int width) {
            StringBuilder text = new StringBuilder();
            LoosePart above = null;
            for (LoosePart part : parts) {
                if (above != null && !BrokenValue.fills(above, part, width)) {
                    return false;
                }
                text.append(part.text().text());
                above = part;
            }
            return LoosePart.isValue(text);
        }
    }

    /** A row that grows upwards. */
    private final class Row {

        private final Hold hold;
        private final Map<Integer, Column> columns = new HashMap<>();
        private int top = Integer.MAX_VALUE;
        private int bottom = Integer.MIN_VALUE;

        Row(Hold hold) {
            this.hold = hold;
        }

        /** Adds the parts at one height; false where they cannot be of this row. */
        boolean addAbove(List<LoosePart> parts) {
            for (LoosePart part : parts) {
                Column column = columns.get(part.key());
                if ((column != null && begins(part, column))
                        || (column != null && !isClose(part, column.parts.getFirst()))) {
                    return false;
                }
            }
            for (LoosePart part : parts) {
                Column column = columns.computeIfAbsent(part.key(), k -> new Column());
                column.bottom = column.parts.isEmpty() ? part.y() : column.bottom;
                column.top = part.y();
                column.parts.addFirst(part);
                column.figures += part.isFigure() ? 1 : 0;
                column.values += part.isValue() ? 1 : 0;
                top = Math.min(top, part.y());
                bottom = Math.max(bottom, part.y());
            }
            return bottom - top < ColumnCell.PAGE / 2;
        }

        /** Whether what a column holds so far is complete, so that what stands above it is of another row. */
        private boolean begins(LoosePart above, Column column) {
            if (form) {
                StringBuilder words = new StringBuilder(above.text().text());
                column.parts.forEach(p -> words.append(p.text().text()));
                return names.areSeveral(words);
            }
            return CellText.isNumbered(column.parts.getFirst().text().text());
        }

        int clashes() {
            int clashes = 0;
            for (Map.Entry<Integer, Column> entry : columns.entrySet()) {
                Column column = entry.getValue();
                clashes += column.clashes() && !isBroken(column, widths.get(entry.getKey())) ? 1 : 0;
            }
            return clashes;
        }

        private boolean isBroken(Column column, int width) {
            return form ? column.isBroken(width) : BrokenValue.isBroken(column.parts, width);
        }

        /** What speaks against it; at the end of a page the cells of a row may all begin at its top. */
        long cost(boolean pageEnd) {
            long cost = cost(hold);
            return pageEnd ? Math.min(cost, cost(Hold.TOP) + FREE * WHOLE) : cost;
        }

        /** What speaks against the lines of its cells going on in each other, and against none going on with the row above. */
        private long wrapping() {
            long cost = 0;
            for (Column column : columns.values()) {
                LoosePart before = above.get(column.parts.getFirst());
                cost += before != null && goesOn(before, column.parts.getFirst()) ? PARTED : 0;
                before = null;
                for (LoosePart part : column.parts) {
                    cost += before != null && !goesOn(before, part) ? EARLY : 0;
                    before = part;
                }
            }
            return cost;
        }

        private long cost(Hold held) {
            long cost = (form ? ROW_OF_FORM : ROW) + (long) CLASH * clashes();
            long free = 0;
            int fewest = Integer.MAX_VALUE;
            for (Column column : columns.values()) {
                fewest = Math.min(fewest, column.parts.size());
                cost += form && column.clashes() ? BROKEN : 0;
            }
            boolean alike = dense && columns.size() > 1 && fewest > 1;
            cost += form ? alike ? ALIKE : 0 : wrapping();
            for (Column column : columns.values()) {
                int off =
                        switch (held) {
                            case MIDDLE -> Math.abs(column.top + column.bottom - top - bottom) / 2;
                            case TOP -> column.top - top;
                            case BOTTOM -> bottom - column.bottom;
                        };
                int lines = off * 100 / Math.max(1, leading);
                cost += (long) Math.min(MOST, Math.max(0, lines - FREE)) * (column.figures > 0 ? 3 : 1);
                free += Math.min(lines, FREE);
            }
            return cost * WHOLE + free;
        }
    }
}
