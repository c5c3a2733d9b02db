package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells that lines drawn on a page enclose: the places between all its lines, joined where no line parts them. */
final class Lattice {

    /** Cells of one lattice; a page that has more is no table. */
    private static final int MOST = 40_000;
    /** No row or column of text in a common size is narrower than this. */
    private static final int NARROW = 500;

    private final int[] xs;
    private final int[] ys;
    private final int[] region;
    private final boolean openAtRight;
    /** What is drawn of the line at its lower end. */
    private final List<Stroke> lower;

    private Lattice(int[] xs, int[] ys, boolean openAtRight, List<Stroke> lower) {
        this.xs = xs;
        this.ys = ys;
        this.openAtRight = openAtRight;
        this.lower = lower;
        this.region = new int[columns() * rows()];
    }

    /**
     * The lattice of lines that hang together, or null where they enclose no table.
     *
     * @param size of the writing on the page: where it is very small, rows are, too
     */
    static Lattice of(List<Stroke> strokes, int size) {
        List<Stroke> closed = closed(strokes);
        int narrow = Math.min(NARROW, size * 9 / 10);
        int[] xs = places(closed, false, narrow);
        int[] ys = places(closed, true, narrow);
        if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > MOST) {
            return null;
        }
        boolean cut = isDrawn(strokes, false, xs[0], narrow) && !isDrawn(strokes, false, xs[xs.length - 1], narrow);
        List<Stroke> lower = strokes.stream()
                .filter(s -> s.horizontal() && Math.abs(s.at() - ys[ys.length - 1]) <= narrow)
                .toList();
        Lattice lattice = new Lattice(xs, ys, cut, lower);
        lattice.join(closed, lattice.probes(strokes, narrow));
        return lattice;
    }

    private static boolean isDrawn(List<Stroke> strokes, boolean horizontal, int at, int near) {
        return strokes.stream().anyMatch(s -> s.horizontal() == horizontal && Math.abs(s.at() - at) <= near);
    }

    /**
     * The height in each row at which lines part its cells. Of a row that a page end cuts each cell is drawn as far as its
     * words go: there they part it near the line that is drawn.
     */
    private int[] probes(List<Stroke> strokes, int narrow) {
        int[] probes = new int[rows()];
        for (int r = 0; r < probes.length; r++) {
            probes[r] = (ys[r] + ys[r + 1]) / 2;
        }
        int last = probes.length - 1;
        if (!isDrawn(strokes, true, bottom(), narrow)) {
            probes[last] = Math.min(probes[last], ys[last] + narrow);
        } else if (!isDrawn(strokes, true, top(), narrow)) {
            probes[0] = Math.max(probes[0], ys[1] - narrow);
        }
        return probes;
    }

    /** Whether a line is drawn at its left side and none at its right. */
    boolean isOpenAtRight() {
        return openAtRight;
    }

    /** Whether no line is drawn at its lower end at a place. */
    boolean isOpenBelow(int x) {
        return lower.stream().noneMatch(s -> s.reaches(x, 0));
    }

    int[] xs() {
        return xs;
    }

    int left() {
        return xs[0];
    }

    int right() {
        return xs[xs.length - 1];
    }

    int top() {
        return ys[0];
    }

    int bottom() {
        return ys[ys.length - 1];
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    boolean holds(int x, int y) {
        return x >= left() && x <= right() && y >= top() && y <= bottom();
    }

    /** Number of the cell at a point of the page: that of its top left place, counted row by row. */
    int cellAt(int x, int y) {
        return region[interval(ys, y) * columns() + interval(xs, x)];
    }

    /** Number of the cell that a place belongs to. */
    int cell(int row, int column) {
        return region[row * columns() + column];
    }

    /** Rows that a cell covers. */
    int height(int cell) {
        int end = cell / columns();
        while (end < rows() && region[end * columns() + cell % columns()] == cell) {
            end++;
        }
        return end - cell / columns();
    }

    /** Columns that a cell covers. */
    int width(int cell) {
        int end = cell;
        while (end < (cell / columns() + 1) * columns() && region[end] == cell) {
            end++;
        }
        return end - cell;
    }

    /** Number of cells. */
    int cells() {
        return (int) Arrays.stream(region).distinct().count();
    }

    private static int interval(int[] edges, int at) {
        int found = Arrays.binarySearch(edges, at);
        int index = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(index, edges.length - 2));
    }

    /** The lines with the frame around them: tables are often drawn without their outer lines. */
    private static List<Stroke> closed(List<Stroke> strokes) {
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int top = Integer.MAX_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (Stroke s : strokes) {
            left = Math.min(left, s.horizontal() ? s.from() : s.at());
            right = Math.max(right, s.horizontal() ? s.to() : s.at());
            top = Math.min(top, s.horizontal() ? s.at() : s.from());
            bottom = Math.max(bottom, s.horizontal() ? s.at() : s.to());
        }
        List<Stroke> closed = new ArrayList<>(strokes);
        closed.add(new Stroke(true, top, left, right));
        closed.add(new Stroke(true, bottom, left, right));
        closed.add(new Stroke(false, left, top, bottom));
        closed.add(new Stroke(false, right, top, bottom));
        return closed;
    }

    private static int[] places(List<Stroke> strokes, boolean horizontal, int narrow) {
        int[] sorted = strokes.stream()
                .filter(s -> s.horizontal() == horizontal)
                .mapToInt(Stroke::at)
                .sorted()
                .toArray();
        int[] places = new int[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (count == 0 || sorted[i] - places[count - 1] > narrow) {
                places[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int nearest(int[] places, int at) {
        int found = Arrays.binarySearch(places, at);
        if (found >= 0) {
            return found;
        }
        int above = Math.min(-found - 1, places.length - 1);
        return above > 0 && at - places[above - 1] < Math.abs(places[above] - at) ? above - 1 : above;
    }

    private void join(List<Stroke> strokes, int[] probes) {
        boolean[] wallRight = new boolean[region.length];
        boolean[] wallBelow = new boolean[region.length];
        for (Stroke s : strokes) {
            int at = nearest(s.horizontal() ? ys : xs, s.at());
            if (s.horizontal()) {
                for (int c = 0; at > 0 && c < columns(); c++) {
                    wallBelow[(at - 1) * columns() + c] |= s.reaches((xs[c] + xs[c + 1]) / 2, 0);
                }
            } else {
                for (int r = 0; at > 0 && r < rows(); r++) {
                    wallRight[r * columns() + at - 1] |= s.reaches(probes[r], 0);
                }
            }
        }
        Arrays.fill(region, -1);
        for (int i = 0; i < region.length; i++) {
            if (region[i] < 0) {
                claim(i, wallRight, wallBelow);
            }
        }
    }

    /** Gives the cell that begins at a place all places it covers: as far right, then as far down as no line parts them. */
    private void claim(int start, boolean[] wallRight, boolean[] wallBelow) {
        int row = start / columns();
        int from = start % columns();
        int to = from;
        while (to + 1 < columns() && !wallRight[row * columns() + to] && region[row * columns() + to + 1] < 0) {
            to++;
        }
        int bottom = row;
        while (bottom + 1 < rows() && isOpenBelow(bottom, from, to, wallRight, wallBelow)) {
            bottom++;
        }
        for (int r = row; r <= bottom; r++) {
            Arrays.fill(region, r * columns() + from, r * columns() + to + 1, start);
        }
    }

    private boolean isOpenBelow(int row, int from, int to, boolean[] wallRight, boolean[] wallBelow) {
        for (int c = from; c <= to; c++) {
            int below = (row + 1) * columns() + c;
            if (wallBelow[row * columns() + c] || region[below] >= 0 || (c < to && wallRight[below])) {
                return false;
            }
        }
        return true;
    }
}
