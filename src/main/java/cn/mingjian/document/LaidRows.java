package cn.mingjian.document;

import java.util.Arrays;
import java.util.List;

/**
 * Puts the lines of wrapped cells to the rows they are of. Each row has one line with its figures; a cell of several lines
 * stands half above it and half below, or begins or ends there.
 */
final class LaidRows {

    /** How the lines of a cell stand beside the line with the figures of its row. */
    enum Hold {
        /** In the middle, the line in excess below. */
        LOW,
        /** In the middle, the line in excess above. */
        HIGH,
        TOP,
        BOTTOM
    }

    /** Whether some lines of a column make a cell that such a column holds. */
    interface Content {

        /** What it costs to take the lines from one to before another for a cell. */
        int odd(int from, int to);
    }

    /** What it costs to leave a cell empty in a column that mostly is not. */
    private static final int EMPTY = 20;

    /** No cell has more lines. */
    private static final int LONGEST = 40;

    private static final int NONE = Integer.MAX_VALUE / 4;

    private final LaidLines lines;
    private final int[] anchors;
    private final Hold hold;
    private int cost;

    LaidRows(LaidLines lines, List<Integer> anchors, Hold hold) {
        this.lines = lines;
        this.anchors = anchors.stream().mapToInt(Integer::intValue).toArray();
        this.hold = hold;
    }

    /** What all rows found until now cost. */
    int cost() {
        return cost;
    }

    /**
     * The row of each line of a column's cells.
     *
     * @param at the numbers of the lines in which the column has words
     * @param filled whether each row has a cell there
     */
    int[] of(int[] at, boolean filled, Content content) {
        int n = anchors.length;
        int m = at.length;
        int[][] best = new int[n + 1][m + 1];
        int[][] from = new int[n + 1][m + 1];
        for (int[] row : best) {
            Arrays.fill(row, NONE);
        }
        best[0][0] = 0;
        for (int i = 1; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int s = j; s >= Math.max(0, j - LONGEST); s--) {
                    int way = best[i - 1][s] >= NONE
                            ? NONE
                            : best[i - 1][s] + cost(i - 1, at, s, j, filled) + content.odd(s, j);
                    if (way < best[i][j]) {
                        best[i][j] = way;
                        from[i][j] = s;
                    }
                }
            }
        }
        int[] rows = new int[m];
        cost += best[n][m];
        if (best[n][m] >= NONE) {
            return null;
        }
        int j = m;
        for (int i = n; i > 0; i--) {
            Arrays.fill(rows, from[i][j], j, i - 1);
            j = from[i][j];
        }
        return rows;
    }

    private int cost(int row, int[] at, int start, int end, boolean filled) {
        if (start == end) {
            return filled ? EMPTY : 0;
        }
        int anchor = anchors[row];
        int above = 0;
        int below = 0;
        int torn = 0;
        for (int i = start; i < end; i++) {
            boolean beyond =
                    (row > 0 && at[i] <= anchors[row - 1]) || (row + 1 < anchors.length && at[i] >= anchors[row + 1]);
            if (beyond) {
                return NONE;
            }
            above += at[i] < anchor ? 1 : 0;
            below += at[i] > anchor ? 1 : 0;
            torn += i > start ? torn(at[i - 1], at[i]) : 0;
        }
        boolean on = end - start > above + below;
        return torn + off(above, below, on);
    }

    /** What it costs that an empty line, or lines of other cells, stand between two of a cell. */
    private int torn(int upper, int lower) {
        int apart = 0;
        for (int line = upper + 1; line <= lower; line++) {
            apart += lines.isApart(line) ? 2 : 0;
        }
        return Math.max(0, lower - upper - 2) + Math.min(apart, 4);
    }

    private int off(int above, int below, boolean on) {
        int excess = below - above;
        boolean even = (above + below + (on ? 1 : 0)) % 2 == 0;
        boolean half = even == on;
        return switch (hold) {
            case LOW -> half ? 1 + 3 * Math.abs(excess - 1) - (excess < 0 ? 5 : 0) : 3 * Math.abs(excess);
            case HIGH -> half ? 1 + 3 * Math.abs(excess + 1) - (excess > 0 ? 5 : 0) : 3 * Math.abs(excess);
            case TOP -> 3 * above + (on ? 0 : 3);
            case BOTTOM -> 3 * below + (on ? 0 : 3);
        };
    }
}
