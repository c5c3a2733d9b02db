package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table in a text that keeps places. Places are kept as well as letters of one width can: a word is put in the
 * column near which it stands and to whose kind it fits, all words of a line in their order.
 */
final class LaidColumns {

    /** What stands in a column. */
    enum Kind {
        /** Levels, broken into lines, with one cell beside several rows. */
        LEVEL,
        NAME,
        /** Targets and results. */
        VALUE,
        /** Weights and scores. */
        NUMBER,
        /** Amounts and rates. */
        FIGURE,
        REMARK
    }

    private static final int WRONG = 60;
    private static final int ODD = 8;
    private static final int APART = 6;
    private static final int MOVED = 24;
    private static final int STEP = 3;
    private static final int TIMES = 3;
    private static final int NONE = Integer.MAX_VALUE / 4;

    private final List<Kind> kinds;
    private final int[] from;
    private final int[] to;
    private final TableNames names;

    LaidColumns(List<Kind> kinds, int[] from, int[] to, TableNames names) {
        this.kinds = List.copyOf(kinds);
        this.from = from.clone();
        this.to = to.clone();
        this.names = names;
    }

    int size() {
        return kinds.size();
    }

    Kind kind(int column) {
        return kinds.get(column);
    }

    /** The columns as they stand in some lines: moved as pages are, or where the order of the cells in whole rows puts them. */
    LaidColumns in(LaidLines lines, int first, int last) {
        LaidColumns best = null;
        int least = NONE;
        for (int shift = -MOVED; shift <= MOVED; shift += STEP) {
            LaidColumns moved = moved(shift).learned(lines, first, last);
            int cost = moved.cost(lines, first, last) + Math.abs(shift);
            if (cost < least) {
                least = cost;
                best = moved;
            }
        }
        LaidColumns ordered = ordered(lines, first, last).learned(lines, first, last);
        return ordered.cost(lines, first, last) < least ? ordered : best;
    }

    private LaidColumns learned(LaidLines lines, int first, int last) {
        LaidColumns own = this;
        for (int i = 0; i < TIMES; i++) {
            own = own.learned(lines, first, last, true);
        }
        return own;
    }

    /** The columns by the order of what stands in lines with figures, wherever they stand. */
    private LaidColumns ordered(LaidLines lines, int first, int last) {
        LaidColumns own = learned(lines, first, last, false);
        for (int c = 0; c < size(); c++) {
            boolean known = own.from[c] != from[c] || own.to[c] != to[c];
            if (!known && c > 0 && kinds.get(c) == Kind.REMARK) {
                own.from[c] = own.to[c - 1] + 2;
                own.to[c] = own.from[c] + to[c] - from[c];
            }
        }
        return own;
    }

    private LaidColumns moved(int shift) {
        return new LaidColumns(
                kinds,
                Arrays.stream(from).map(f -> f + shift).toArray(),
                Arrays.stream(to).map(t -> t + shift).toArray(),
                names);
    }

    /** Each column where the words stand that are put in it, by their places or by their order. */
    private LaidColumns learned(LaidLines lines, int first, int last, boolean places) {
        List<List<LaidWord>> found = new ArrayList<>();
        kinds.forEach(k -> found.add(new ArrayList<>()));
        for (int line = first; line < last; line++) {
            List<LaidWord> words = lines.words(line);
            if (!places && !isRow(words)) {
                continue;
            }
            int[] own = of(words, places);
            for (int w = 0; w < own.length; w++) {
                found.get(own[w]).add(words.get(w));
            }
        }
        LaidColumns moved = moved(0);
        for (int c = 0; c < from.length; c++) {
            List<LaidWord> own = found.get(c);
            if (own.size() > 1) {
                moved.from[c] = own.stream().mapToInt(LaidWord::from).sorted().toArray()[own.size() / 2];
                moved.to[c] = Math.max(
                        moved.from[c] + 1,
                        own.stream().mapToInt(LaidWord::to).sorted().toArray()[(own.size() - 1) / 2]);
            }
        }
        return moved;
    }

    /** Whether a line has as many figures as a row. */
    private static boolean isRow(List<LaidWord> words) {
        return words.stream().filter(w -> w.isNumber() || w.isFigure()).count() >= 2;
    }

    /** The column of each word of a line. */
    int[] of(List<LaidWord> words) {
        return of(words, true);
    }

    private int[] of(List<LaidWord> words, boolean places) {
        int n = words.size();
        int k = size();
        int[][] cost = new int[n][k];
        int[][] back = new int[n][k];
        for (int w = 0; w < n; w++) {
            for (int c = 0; c < k; c++) {
                int best = w > 0 ? NONE : (places ? 0 : skipped(-1, c)) + (isSecond(c) ? APART : 0);
                for (int before = 0; w > 0 && before <= c; before++) {
                    int way = cost[w - 1][before]
                            + between(words.get(w - 1), words.get(w), before, c)
                            + (places ? 0 : skipped(before, c));
                    if (way < best) {
                        best = way;
                        back[w][c] = before;
                    }
                }
                cost[w][c] = best + (places ? cost(words.get(w), c) : strange(words.get(w), kinds.get(c)));
            }
        }
        int[] columns = new int[n];
        int last = 0;
        for (int c = 0; n > 0 && c < k; c++) {
            cost[n - 1][c] += places ? 0 : skipped(c, k);
            last = cost[n - 1][c] < cost[n - 1][last] ? c : last;
        }
        for (int w = n - 1; w >= 0; w--) {
            columns[w] = last;
            last = back[w][last];
        }
        return columns;
    }

    /** How well the words of some lines stand in the columns; the less the better. */
    int cost(LaidLines lines, int first, int last) {
        int all = 0;
        for (int line = first; line < last; line++) {
            List<LaidWord> words = lines.words(line);
            int[] columns = of(words);
            for (int w = 0; w < columns.length; w++) {
                all += cost(words.get(w), columns[w]);
            }
        }
        return all;
    }

    private int between(LaidWord left, LaidWord right, int before, int after) {
        if (before != after) {
            boolean sentence = kinds.get(before) == Kind.NUMBER && kinds.get(after) == Kind.REMARK;
            return (LaidLines.areClose(left, right) ? sentence ? APART : 1 : 0) + (isTorn(before, after) ? APART : 0);
        }
        boolean single = kinds.get(after) == Kind.NUMBER || kinds.get(after) == Kind.FIGURE;
        int gap = right.from() - left.to();
        int next = kinds.get(after) == Kind.VALUE && right.isNumber() && !left.isOpen() ? APART : 0;
        return single ? WRONG : next + (LaidLines.areClose(left, right) ? 0 : Math.min(gap, APART));
    }

    /** Whether it is a column of scores behind one of weights. */
    private boolean isSecond(int column) {
        return column > 0 && kinds.get(column) == Kind.NUMBER && kinds.get(column - 1) == Kind.NUMBER;
    }

    /** What it costs that a row leaves the columns between two empty. */
    private int skipped(int before, int after) {
        int all = 0;
        for (int c = before + 1; c < after; c++) {
            all += switch (kinds.get(c)) {
                case LEVEL, REMARK -> 1;
                case NAME, VALUE, FIGURE -> ODD / 2;
                case NUMBER -> 2 * ODD;
            };
        }
        return all;
    }

    /** Whether one of a weight and a score beside each other is left out between two columns. */
    private boolean isTorn(int before, int after) {
        boolean weight = before + 2 == after + (kinds.get(after) == Kind.NUMBER ? 0 : 1)
                && kinds.get(after) == Kind.NUMBER
                && kinds.get(after - 1) == Kind.NUMBER;
        boolean score = kinds.get(before) == Kind.NUMBER && before + 1 < after && kinds.get(before + 1) == Kind.NUMBER;
        return weight || score;
    }

    private int cost(LaidWord word, int column) {
        int gap = word.gap(from[column], to[column]);
        int off = Math.abs(word.from() + word.to() - from[column] - to[column]) / 2;
        return 2 * gap + Math.min(off, 12) / 3 + strange(word, kinds.get(column));
    }

    /** What it costs to take a word for one that such a column holds. */
    private int strange(LaidWord word, Kind kind) {
        return switch (kind) {
            case LEVEL -> names.rowNames().isPart(word.text()) ? 0 : word.hasDigits() ? 3 * ODD : ODD;
            case NAME -> word.isNumber() || word.isValue() ? ODD : 0;
            case VALUE -> word.hasDigits() || word.isValue() ? 0 : 2;
            case NUMBER -> word.isNumber() ? 0 : word.isFigure() ? ODD : WRONG;
            case FIGURE -> word.isFigure() ? 0 : WRONG;
            case REMARK -> word.isNumber() ? ODD / 2 : 0;
        };
    }

    @Override
    public String toString() {
        return kinds + Arrays.toString(from) + Arrays.toString(to);
    }
}
