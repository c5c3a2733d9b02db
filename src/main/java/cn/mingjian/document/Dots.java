package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Small filled shapes on a page; where they follow each other closely they are a dotted line. */
final class Dots {

    /** Fewer in a row are no line. */
    private static final int LEAST = 5;
    /** The space between two dots is no wider than so many dots. */
    private static final int APART = 4;

    private final List<int[]> dots = new ArrayList<>();

    /** Whether a shape of this width and height is about as wide as high, and no bigger than a line is thick. */
    static boolean isDot(int width, int height, int thick) {
        int longer = Math.max(width, height);
        return longer > 0 && longer <= thick && longer <= 3 * Math.min(width, height);
    }

    void add(int left, int top, int right, int bottom) {
        dots.add(new int[] {(left + right) / 2, (top + bottom) / 2, Math.max(right - left, bottom - top)});
    }

    /** The dotted lines. */
    List<Stroke> strokes() {
        List<Stroke> strokes = new ArrayList<>();
        addLines(true, strokes);
        addLines(false, strokes);
        return strokes;
    }

    private void addLines(boolean horizontal, List<Stroke> strokes) {
        int at = horizontal ? 1 : 0;
        int along = 1 - at;
        dots.sort(Comparator.comparingInt((int[] d) -> d[at]).thenComparingInt(d -> d[along]));
        int first = 0;
        for (int i = 1; i <= dots.size(); i++) {
            if (i == dots.size() || !follows(dots.get(i - 1), dots.get(i), at)) {
                int[] begin = dots.get(first);
                int[] end = dots.get(i - 1);
                if (i - first >= LEAST) {
                    strokes.add(
                            new Stroke(horizontal, begin[at], begin[along] - begin[2] / 2, end[along] + end[2] / 2));
                }
                first = i;
            }
        }
    }

    private static boolean follows(int[] dot, int[] next, int at) {
        int along = 1 - at;
        return Math.abs(next[at] - dot[at]) <= 1 && next[along] - dot[along] <= (APART + 1) * dot[2];
    }
}
