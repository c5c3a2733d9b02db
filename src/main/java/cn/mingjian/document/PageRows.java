package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the lines drawn on a page part it into rows and columns, and the words that stand on it.
 *
 * @param levels heights of the lines between rows
 * @param edges places of the lines between columns
 * @param lines all writing
 */
@SuppressWarnings("ArrayRecordComponent")
record PageRows(PdfPage page, int[] levels, int[] edges, List<GlyphLine> lines) {

    /** Lines no further apart than this stand at one place. */
    static final int SAME = 100;

    static PageRows of(PdfPage page) {
        int[] levels = places(page.strokes(), true);
        int[] edges = places(page.strokes(), false);
        List<GlyphLine> lines = new ArrayList<>();
        if (levels.length > 0 && edges.length > 0) {
            GlyphLines.of(page.glyphs()).forEach(l -> lines.addAll(l.segments(100)));
        }
        return new PageRows(page, levels, edges, lines);
    }

    private static int[] places(List<Stroke> strokes, boolean horizontal) {
        int[] sorted = strokes.stream()
                .filter(s -> s.horizontal() == horizontal)
                .mapToInt(Stroke::at)
                .sorted()
                .toArray();
        return IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] - sorted[i - 1] > SAME)
                .map(i -> sorted[i])
                .toArray();
    }

    int left() {
        return edges[0];
    }

    int right() {
        return edges[edges.length - 1];
    }

    int top() {
        return levels[0];
    }

    int bottom() {
        return levels[levels.length - 1];
    }

    /** Whether something stands between the uppermost and the lowest line. */
    boolean isInside(GlyphLine line) {
        return line.middle() > top() && line.middle() < bottom();
    }

    /** How many of the places of one page are places of another, too. */
    static int common(int[] places, int[] others) {
        return (int) Arrays.stream(places).filter(p -> has(others, p)).count();
    }

    static boolean has(int[] places, int at) {
        int found = Arrays.binarySearch(places, at);
        int next = found >= 0 ? found : -found - 1;
        return (next < places.length && places[next] - at <= SAME) || (next > 0 && at - places[next - 1] <= SAME);
    }

    /** The row of the page at a height, counted by the lines above it. */
    int row(int y) {
        int found = Arrays.binarySearch(levels, y);
        return found >= 0 ? found : -found - 2;
    }
}
