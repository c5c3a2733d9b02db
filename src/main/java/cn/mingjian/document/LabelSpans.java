package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the rows that the merged labels at the left of a table without lines stand beside: each in the middle of its own. */
final class LabelSpans {

    /** A label and the rows it stands beside. */
    record Label(int first, int last, List<LoosePart> parts) {}

    /** A label that stands further off its rows, in hundredths of a line, may be of others. */
    private static final int DOUBTFUL = 150;

    private static final int LONGEST = 14;
    private static final int MOST_ROWS = 90;
    /** Cost of rows without a label, in hundredths of a line. */
    private static final int NONE = 150;
    /** Cost of a row more than one. */
    private static final int MORE = 10;
    /** Cost of parting lines of which one seems to go on in the other. */
    private static final int CUT = 15;

    private final List<LoosePart> parts;
    private final int[] edges;
    private final int leading;
    private final RowSearch.Hold hold;
    private final RowNames names;
    private final int widest;
    private boolean certain = true;

    /**
     * Labels of one column on one page.
     *
     * @param edges height of the upper edge of each row, and of the lower one of the last
     */
    LabelSpans(List<LoosePart> parts, int[] edges, int leading, RowSearch.Hold hold, RowNames names) {
        this.parts = parts;
        this.edges = edges;
        this.leading = leading;
        this.hold = hold;
        this.names = names;
        this.widest = parts.stream().mapToInt(LabelSpans::width).max().orElse(0);
    }

    /** The labels from top to bottom, or null where there are too many to tell. */
    List<Label> find() {
        int n = parts.size();
        int rows = edges.length - 1;
        if (rows > MOST_ROWS || n > 2 * MOST_ROWS) {
            return null;
        }
        long[][] cost = new long[n + 1][rows + 1];
        int[][][] from = new int[n + 1][rows + 1][];
        for (long[] line : cost) {
            Arrays.fill(line, Long.MAX_VALUE / 4);
        }
        cost[0][0] = 0;
        for (int p = 0; p <= n; p++) {
            for (int r = 0; r < rows; r++) {
                if (cost[p][r] < Long.MAX_VALUE / 4) {
                    step(p, r, cost, from);
                }
            }
        }
        return trace(from);
    }

    private void step(int p, int r, long[][] cost, int[][][] from) {
        int rows = edges.length - 1;
        for (int end = r + 1; end <= rows; end++) {
            offer(cost, from, p, end, cost[p][r] + NONE, new int[] {p, r});
            StringBuilder words = new StringBuilder();
            for (int q = p + 1; q <= parts.size() && q - p <= LONGEST; q++) {
                words.append(parts.get(q - 1).text().text());
                if (q - p > 1
                        && ((parts.get(q - 1).y() - parts.get(q - 2).y()) * 100 > leading * 130
                                || names.areSeveral(words))) {
                    break;
                }
                offer(cost, from, q, end, cost[p][r] + off(p, q - 1, r, end), new int[] {p, r});
            }
        }
    }

    private static void offer(long[][] cost, int[][][] from, int p, int r, long way, int[] back) {
        if (way < cost[p][r]) {
            cost[p][r] = way;
            from[p][r] = back;
        }
    }

    /** How far a label stands off its rows. */
    private long off(int first, int last, int row, int end) {
        int top = parts.get(first).y();
        int bottom = parts.get(last).y();
        int off =
                switch (hold) {
                    case MIDDLE -> Math.abs(top + bottom - edges[row] - edges[end]) / 2;
                    case TOP -> Math.abs(top - leading / 2 - edges[row]);
                    case BOTTOM -> Math.abs(edges[end] - bottom - leading / 2);
                };
        int outside = Math.max(0, edges[row] - top) + Math.max(0, bottom - edges[end]);
        int cut = last + 1 < parts.size() && isWrapped(parts.get(last), parts.get(last + 1)) ? CUT : 0;
        return (off + 2L * outside) * 100 / Math.max(1, leading) + (long) MORE * (end - row - 1) + cut;
    }

    /** Whether a line goes on in the next one: it is close, and what comes next had no room any more. */
    private boolean isWrapped(LoosePart above, LoosePart below) {
        Glyph next = below.text().first();
        return (below.y() - above.y()) * 100 <= leading * 130 && width(above) + next.right() - next.left() > widest;
    }

    private static int width(LoosePart part) {
        return part.text().right() - part.text().left();
    }

    /** Whether each label that was found stands where it should beside its rows. */
    boolean isCertain() {
        return certain;
    }

    private List<Label> trace(int[][][] from) {
        List<Label> labels = new ArrayList<>();
        int p = parts.size();
        int r = edges.length - 1;
        while (r > 0) {
            int[] back = from[p][r];
            if (back == null) {
                return null;
            }
            if (back[0] < p) {
                certain &= off(back[0], p - 1, back[1], r) < DOUBTFUL + (long) MORE * (r - back[1]);
                labels.add(0, new Label(back[1], r - 1, parts.subList(back[0], p)));
            }
            p = back[0];
            r = back[1];
        }
        return p == 0 ? labels : null;
    }
}
