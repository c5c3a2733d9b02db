package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a form without lines into stretches that have columns of their own: in each of them no word stands across the
 * empty space between two columns. Of all ways to part it, the one that gives the lines most columns is taken.
 */
final class FormBlocks {

    /**
     * Lines that share their columns.
     *
     * @param columns left and right edge of each column
     */
    record Part(List<ColumnLine> lines, List<int[]> columns) {}

    /** No stretch has more lines than this. */
    private static final int LONGEST = 400;
    /** A stretch of its own must keep so many words apart that would not be otherwise. */
    private static final int WORTH = 1;
    /** More words than this that are not kept apart are of different stretches. */
    private static final int HOPELESS = 80;

    /** What it costs to part lines that stand beside each other. */
    private static final int CUT = 4;

    private final List<ColumnLine> lines;
    private final List<List<int[]>> beside = new ArrayList<>();

    private FormBlocks(List<ColumnLine> lines) {
        this.lines = lines;
    }

    static List<Part> of(List<ColumnLine> lines) {
        return new FormBlocks(lines).parts();
    }

    private List<Part> parts() {
        int n = lines.size();
        for (int i = 0; i < n; i++) {
            beside.add(beside(i));
        }
        long[] cost = new long[n + 1];
        int[] from = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            List<int[]> columns = new ArrayList<>();
            long lost = 0;
            cost[end] = Long.MAX_VALUE;
            for (int start = end - 1; start >= 0 && end - start <= LONGEST && lost <= HOPELESS; start--) {
                int before = columns.size();
                int own = lines.get(start).segments().size();
                columns = united(columns, lines.get(start));
                lost = before > 0 && columns.size() < before + own
                        ? lost(columns, start, end)
                        : lost + lost(columns, start, start + 1);
                long way = cost[start] + lost + WORTH + (start > 0 && isBeside(start - 1, start) ? CUT : 0);
                if (way < cost[end]) {
                    cost[end] = way;
                    from[end] = start;
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) {
            List<ColumnLine> own = lines.subList(from[end], end);
            parts.add(0, new Part(own, columns(own)));
        }
        return parts;
    }

    /** How many words of these lines are not kept apart from what stands beside them. */
    private long lost(List<int[]> columns, int start, int end) {
        long lost = 0;
        for (int i = start; i < end; i++) {
            List<int[]> own = beside.get(i);
            int kept = 0;
            int c = 0;
            for (int[] word : own) {
                int was = c;
                while (c < columns.size() && columns.get(c)[1] <= word[0]) {
                    c++;
                }
                kept += c > was || kept == 0 ? 1 : 0;
            }
            lost += own.size() - kept;
        }
        return lost;
    }

    /** Where the words stand that are beside a line, those of cells with more or fewer lines included. */
    private List<int[]> beside(int i) {
        List<int[]> columns = united(List.of(), lines.get(i));
        for (int j = i + 1; j < lines.size() && j <= i + 2 && isBeside(i, j); j++) {
            columns = united(columns, lines.get(j));
        }
        return columns;
    }

    /** Whether two lines are so near that they are of cells beside each other. */
    private boolean isBeside(int i, int j) {
        GlyphLine above = lines.get(i).line();
        GlyphLine below = lines.get(j).line();
        return above.page() == below.page() && (below.baseline() - above.baseline()) * 10 < below.size() * 9;
    }

    private static List<int[]> columns(List<ColumnLine> lines) {
        List<int[]> columns = new ArrayList<>();
        for (ColumnLine line : lines) {
            columns = united(columns, line);
        }
        return columns;
    }

    /** The stretches of the width that columns or parts of the line cover, from left to right. */
    static List<int[]> united(List<int[]> columns, ColumnLine line) {
        List<int[]> united = new ArrayList<>();
        int c = 0;
        int s = 0;
        List<GlyphLine> segments = line.segments();
        while (c < columns.size() || s < segments.size()) {
            int[] next;
            if (s == segments.size()
                    || (c < columns.size()
                            && columns.get(c)[0] <= segments.get(s).left())) {
                next = columns.get(c++);
            } else {
                next = new int[] {segments.get(s).left(), segments.get(s).right()};
                s++;
            }
            int[] last = united.isEmpty() ? null : united.get(united.size() - 1);
            if (last != null && next[0] < last[1]) {
                last[1] = Math.max(last[1], next[1]);
            } else {
                united.add(new int[] {next[0], next[1]});
            }
        }
        return united;
    }
}
