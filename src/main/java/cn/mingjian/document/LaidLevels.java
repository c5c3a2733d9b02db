package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names of levels that stand beside several rows of a sheet in a text that keeps places: which rows each is of. */
final class LaidLevels {

    /** No name is broken into more lines. */
    private static final int DEEP = 6;
    /** A name is no more half lines than this from the middle of its rows. */
    private static final int OFF = 1;

    private static final int NONE = Integer.MAX_VALUE / 4;

    /** A name and the lines it stands in. */
    private record Name(Text text, int first, int last) {}

    private final TableNames names;
    private final LaidBlock block;

    LaidLevels(TableNames names, LaidBlock block) {
        this.names = names;
        this.block = block;
    }

    /** Whether a number stands among the names that is no number of points: it is of another column. */
    boolean hasDigits(int column) {
        for (int line : block.linesOf(column)) {
            for (LaidWord word : block.words(line, column)) {
                if (word.hasDigits() && !names.rowNames().isPart(word.text()) && !names.isLabel(word.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name of a column beside each row, or null where it cannot be told. */
    List<Text> of(int column) {
        List<Name> found = names(column);
        if (found == null || found.isEmpty() || found.size() > block.rows()) {
            return null;
        }
        int n = block.rows();
        int m = found.size();
        int[][] cost = new int[m + 1][n + 1];
        int[][] from = new int[m + 1][n + 1];
        for (int[] row : cost) {
            Arrays.fill(row, NONE);
        }
        cost[0][0] = 0;
        for (int i = 1; i <= m; i++) {
            for (int j = i; j <= n; j++) {
                for (int s = i - 1; s < j; s++) {
                    int way = cost[i - 1][s] >= NONE ? NONE : cost[i - 1][s] + off(found.get(i - 1), s, j - 1);
                    if (way < cost[i][j]) {
                        cost[i][j] = way;
                        from[i][j] = s;
                    }
                }
            }
        }
        if (cost[m][n] >= NONE) {
            return null;
        }
        Text[] beside = new Text[n];
        int end = n;
        for (int i = m; i > 0; i--) {
            Arrays.fill(beside, from[i][end], end, found.get(i - 1).text());
            end = from[i][end];
        }
        return Arrays.asList(beside);
    }

    /** Twice how many lines a name is from where it would stand beside rows. */
    private int off(Name name, int first, int last) {
        int top = block.extent(first)[0];
        int bottom = block.extent(last)[1];
        if (name.first() > bottom || name.last() < top) {
            return NONE;
        }
        int off =
                switch (block.hold()) {
                    case TOP -> 2 * Math.abs(name.first() - top);
                    case BOTTOM -> 2 * Math.abs(name.last() - bottom);
                    default -> Math.abs(name.first() + name.last() - top - bottom);
                };
        return off > OFF ? NONE : off;
    }

    /** The names in a column from top to bottom, or null where a line of it is of none that is known. */
    private List<Name> names(int column) {
        int[] at = block.linesOf(column);
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < at.length; ) {
            List<LaidWord> words = new ArrayList<>();
            Name longest = null;
            int next = i;
            for (int j = i; j < Math.min(at.length, i + DEEP); j++) {
                words.addAll(block.words(at[j], column));
                Text text = LaidLines.joined(words);
                if (names.isLabel(text) || names.rowNames().find(text) != null) {
                    longest = new Name(text, at[i], at[j]);
                    next = j + 1;
                }
            }
            if (longest == null) {
                return null;
            }
            found.add(longest);
            i = next;
        }
        return found;
    }
}
