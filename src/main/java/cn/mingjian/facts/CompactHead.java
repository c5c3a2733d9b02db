package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The head of a table that was copied as text: each merged cell stands there once and nothing keeps the places beside the
 * cells of the rows below. Where groups repeat (预算数, 决算数) and the number of columns comes out, what the cells are called
 * tells which of them are divided: a divided cell has the most letters in common with its parts.
 */
final class CompactHead {

    private static final int ROWS = 3;
    private static final List<String> SUMS = List.of("小计", "合计");
    /** More cells than this are no head of such a table; every way to divide them is tried. */
    private static final int MOST = 16;

    /** The best way to divide the upper cells that was found, the number of parts of each; whether another is as good. */
    private int[] best;

    private int bestScore = -1;
    private boolean tied;

    private final List<String> upper;
    private final List<String> lower;

    private CompactHead(List<String> upper, List<String> lower) {
        this.upper = upper;
        this.lower = lower;
    }

    /** The rows as wide as the table, or null where they do not tell how they lie below each other. */
    static List<List<String>> widened(List<List<String>> rows, int width) {
        List<List<String>> words = rows.stream().map(CompactHead::printed).toList();
        boolean compact = words.stream().allMatch(r -> !r.isEmpty() && r.size() < width && !r.contains(""));
        if (compact && words.size() == ROWS - 1) {
            int[] parts = new CompactHead(words.get(0), words.get(1)).parts(width);
            return parts == null
                    ? null
                    : spread(List.of(""), words.get(0), words.get(1), parts).subList(1, ROWS);
        }
        if (!compact || words.size() != ROWS) {
            return null;
        }
        int groups = words.get(0).size();
        List<String> upper = period(words.get(1), groups);
        List<String> lower = period(words.get(2), groups);
        if (groups < 2 || width % groups != 0 || upper == null || lower == null) {
            return null;
        }
        int[] parts = new CompactHead(upper, lower).parts(width / groups);
        return parts == null ? null : spread(words.get(0), upper, lower, parts);
    }

    private static List<String> printed(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return row.subList(0, end);
    }

    /** The words that a row repeats as many times, or null where it does not. */
    private static List<String> period(List<String> row, int times) {
        if (row.size() % times != 0) {
            return null;
        }
        int length = row.size() / times;
        List<String> first = row.subList(0, length);
        for (int at = length; at < row.size(); at += length) {
            if (!row.subList(at, at + length).equals(first)) {
                return null;
            }
        }
        return first;
    }

    /** How many parts each of the upper cells has so that there are as many columns; null where that is not sure. */
    private int[] parts(int columns) {
        int divided = upper.size() + lower.size() - columns;
        if (divided < 1 || divided > upper.size() || upper.size() > MOST || lower.size() > MOST) {
            return null;
        }
        divide(0, 0, divided, new int[upper.size()], 0);
        return tied || bestScore == 0 ? null : best;
    }

    private void divide(int cell, int from, int divided, int[] parts, int score) {
        if (cell == upper.size()) {
            if (divided == 0 && from == lower.size()) {
                tied = score == bestScore || (score < bestScore && tied);
                if (score > bestScore) {
                    bestScore = score;
                    best = parts.clone();
                }
            }
            return;
        }
        parts[cell] = 0;
        divide(cell + 1, from, divided, parts, score);
        int common = 0;
        for (int to = from + 1; divided > 0 && to <= lower.size(); to++) {
            common += common(upper.get(cell), lower.get(to - 1));
            // A sum stands before what it is the sum of.
            common += SUMS.contains(lower.get(to - 1)) && to == from + 1 ? 1 : 0;
            parts[cell] = to - from;
            divide(cell + 1, to, divided - 1, parts, score + common);
        }
        parts[cell] = 0;
    }

    private static int common(String one, String other) {
        return (int) other.chars().distinct().filter(c -> one.indexOf(c) >= 0).count();
    }

    private static List<List<String>> spread(List<String> top, List<String> upper, List<String> lower, int[] parts) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        List<String> third = new ArrayList<>();
        for (String group : top) {
            int part = 0;
            for (int cell = 0; cell < parts.length; cell++) {
                int columns = Math.max(1, parts[cell]);
                first.addAll(Collections.nCopies(columns, group));
                second.addAll(Collections.nCopies(columns, upper.get(cell)));
                third.addAll(parts[cell] == 0 ? List.of("") : lower.subList(part, part + parts[cell]));
                part += parts[cell];
            }
        }
        return List.of(first, second, third);
    }
}
