package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts tables that are drawn right below each other, the title of the lower one in a row between them, which is text and no
 * row: their columns are their own, though some lines between columns stand nearly below each other.
 */
final class StackedTables {

    /** A title and so many lines below it with who, what form and what unit. */
    private static final int CAPTIONS = 4;

    private StackedTables() {}

    /**
     * The lines of each table among lines that hang together.
     *
     * @param runs what is written on the page
     */
    static List<List<Stroke>> parted(List<Stroke> group, List<GlyphLine> runs) {
        int left = group.stream().mapToInt(StackedTables::left).min().orElse(0);
        int right = group.stream().mapToInt(StackedTables::right).max().orElse(0);
        List<Stroke> across = group.stream()
                .filter(s -> s.horizontal() && s.from() <= left + Strokes.TOUCH && s.to() >= right - Strokes.TOUCH)
                .sorted(Comparator.comparingInt(Stroke::at))
                .toList();
        List<List<Stroke>> parts = new ArrayList<>();
        int top = Integer.MIN_VALUE;
        for (int i = 0; i + 2 < across.size(); i++) {
            int above = across.get(i).at();
            int below = across.get(i + 1).at();
            // A title by itself in the first row is told apart later.
            if (isUndivided(group, left, right, above, below)
                    && isTitle(inside(runs, left, right, above, below), i == 0)) {
                if (i > 0) {
                    parts.add(between(group, top, above));
                }
                top = below;
            }
        }
        parts.add(between(group, top, Integer.MAX_VALUE));
        return parts;
    }

    private static int left(Stroke s) {
        return s.horizontal() ? s.from() : s.at();
    }

    private static int right(Stroke s) {
        return s.horizontal() ? s.to() : s.at();
    }

    /** Whether no line between columns is drawn between two lines across the table. */
    private static boolean isUndivided(List<Stroke> group, int left, int right, int above, int below) {
        return group.stream()
                .noneMatch(s -> !s.horizontal()
                        && s.at() > left + Strokes.TOUCH
                        && s.at() < right - Strokes.TOUCH
                        && s.reaches((above + below) / 2, 0));
    }

    private static List<String> inside(List<GlyphLine> runs, int left, int right, int above, int below) {
        return runs.stream()
                .filter(r -> r.middle() > above && r.middle() < below && r.left() >= left && r.right() <= right)
                .map(r -> r.text().replace(" ", ""))
                .toList();
    }

    /** Whether lines are the title of a table, captions below it at most. */
    private static boolean isTitle(List<String> words, boolean captioned) {
        return words.size() > (captioned ? 1 : 0)
                && words.size() <= CAPTIONS
                && CellText.isTitle(words.get(0))
                && words.stream().skip(1).allMatch(w -> CellText.isTitle(w) || w.indexOf('：') > 0);
    }

    /** What of the lines is drawn between two heights. */
    private static List<Stroke> between(List<Stroke> group, int top, int bottom) {
        return group.stream()
                .filter(s -> s.horizontal()
                        ? s.at() >= top && s.at() <= bottom
                        : s.to() > top + Strokes.TOUCH && s.from() < bottom - Strokes.TOUCH)
                .map(s -> s.horizontal()
                        ? s
                        : new Stroke(false, s.at(), Math.max(s.from(), top), Math.min(s.to(), bottom)))
                .toList();
    }
}
