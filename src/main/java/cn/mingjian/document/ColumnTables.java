package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without lines on a page: rows with figures in columns, and the lines among and above them. */
final class ColumnTables {

    /** So many lines without a figure may stand between two rows. */
    private static final int BETWEEN = 6;
    /** Lines further apart than so many font sizes are not of one table. */
    private static final int APART = 5;

    private final List<ColumnLine> lines;
    private final int width;

    private ColumnTables(List<ColumnLine> lines) {
        this.lines = lines;
        int left = lines.stream().mapToInt(l -> l.line().left()).min().orElse(0);
        int right = lines.stream().mapToInt(l -> l.line().right()).max().orElse(0);
        this.width = right - left;
    }

    /** The lines that stand together on a page, those of tables put into tables. */
    static List<PageItem> of(List<GlyphLine> lines) {
        List<PageItem> items = new ArrayList<>();
        ColumnTables tables =
                new ColumnTables(lines.stream().map(ColumnLine::of).toList());
        int at = 0;
        while (at < lines.size()) {
            int[] range = tables.next(at);
            int from = range == null ? lines.size() : range[0];
            lines.subList(at, from).forEach(l -> items.add(new PageLine(l)));
            at = from;
            if (range != null) {
                items.add(new ColumnGrid(tables.lines.subList(range[0], range[2]), range[1] - range[0]).table());
                at = range[2];
            }
        }
        return items;
    }

    /** The next table: its first line, its first row with data, the line after it; or null. */
    private int[] next(int start) {
        for (int first = start; first < lines.size(); first++) {
            if (lines.get(first).isData()) {
                int end = end(first);
                if (isTable(lines.subList(first, end))) {
                    return new int[] {head(start, first), first, end};
                }
                first = end - 1;
            }
        }
        return null;
    }

    private static boolean isTable(List<ColumnLine> rows) {
        long wide = rows.stream()
                .filter(r -> r.isData() && r.segments().size() >= 3)
                .count();
        long amounts = rows.stream().filter(ColumnLine::hasAmount).count();
        return amounts >= 2 || (wide >= 2 && amounts >= 1);
    }

    private int end(int first) {
        int last = first;
        for (int i = first + 1; i < lines.size() && i - last <= BETWEEN && isNear(i); i++) {
            if (lines.get(i).isOutside(width)) {
                break;
            }
            if (lines.get(i).isData()) {
                last = i;
            }
        }
        int end = last + 1;
        while (end < lines.size() && isWrapped(end, last)) {
            end++;
        }
        return end;
    }

    private boolean isNear(int i) {
        GlyphLine line = lines.get(i).line();
        return line.baseline() - lines.get(i - 1).line().baseline() <= APART * line.size();
    }

    /** Whether a line is the lower half of the last row's wrapped cells. */
    private boolean isWrapped(int i, int last) {
        GlyphLine line = lines.get(i).line();
        return !lines.get(i).isOutside(width)
                && (line.baseline() - lines.get(last).line().baseline()) * 10 <= line.size() * 14;
    }

    private int head(int start, int first) {
        int head = first;
        while (head > start && isNear(head) && !lines.get(head - 1).isOutside(width)) {
            head--;
        }
        return head;
    }
}
