package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the columns that each label of a head stands over. The lowest label of a column is its own; one above others
 * stands over the group of columns whose middle, or whose left edge, it stands at.
 */
final class ColumnHead {

    private static final int MOST = 64;
    /** A label is no more font sizes than this away from where the middle, or the edge, of what it heads may be. */
    private static final int OFF = 1;

    /** What it costs, in font sizes, to put a label elsewhere than the lines around it say. */
    private static final int ELSEWHERE = 50;

    /**
     * What labels stand over, and how far they are from the middle or the edge of it.
     *
     * @param loose whether a label was given several columns while columns beside it have none above them
     */
    private record Reading(Map<ColumnCell, int[]> spans, long cost, boolean loose) {}

    private final List<ColumnBands.Band> bands;
    private final List<List<ColumnCell>> levels = new ArrayList<>();
    /** Left and right edge of what stands in each column, its label included. */
    private final int[][] edges;

    private final int size;
    private final int bottom;
    private final RowSearch.Hold hold;

    ColumnHead(List<ColumnCell> cells, List<ColumnBands.Band> bands) {
        this.bands = bands;
        this.edges = bands.stream().map(b -> new int[] {b.left, b.right}).toArray(int[][]::new);
        this.size = cells.get(0).lowest().size();
        this.bottom = cells.stream().mapToInt(ColumnCell::bottom).max().orElse(0);
        this.hold = hold(cells);
        levels.addAll(levels(cells, hold));
    }

    /** By what labels are aligned in their rows: so that they stand at the fewest heights. */
    private RowSearch.Hold hold(List<ColumnCell> cells) {
        return Stream.of(RowSearch.Hold.values())
                .min(Comparator.comparingInt(h -> levels(cells, h).size()))
                .orElseThrow();
    }

    private List<List<ColumnCell>> levels(List<ColumnCell> cells, RowSearch.Hold held) {
        List<ColumnCell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingInt(c -> c.height(held)));
        List<List<ColumnCell>> found = new ArrayList<>();
        ColumnCell first = null;
        for (ColumnCell cell : sorted) {
            if (first == null || (cell.height(held) - first.height(held)) * 10 > size * 4) {
                found.add(new ArrayList<>());
                first = cell;
            }
            found.get(found.size() - 1).add(cell);
        }
        found.forEach(r -> r.sort(Comparator.comparingInt(ColumnCell::left)));
        return found;
    }

    private int height(ColumnCell label) {
        return label.height(hold);
    }

    /** Whether each label stands over the middle of what it is taken to head, or at its left edge. */
    boolean isReliable() {
        Reading centred = read(true);
        Reading left = read(false);
        if (Math.abs(left.cost() - centred.cost()) * 2 < size && !isSame(left.spans(), centred.spans())) {
            return false;
        }
        if (left.cost() < centred.cost() && left.loose()) {
            // At which column a label ends that stands at the left of its columns is not told by where it stands.
            return false;
        }
        Map<ColumnCell, int[]> spans = left.cost() < centred.cost() ? left.spans() : centred.spans();
        for (Map.Entry<ColumnCell, int[]> entry : spans.entrySet()) {
            int[] span = entry.getValue();
            boolean wide = span[1] > span[0];
            long apart = left.cost() < centred.cost()
                    ? distance(entry.getKey(), span[0], span[1], false)
                    : off(entry.getKey(), span[0], span[1]);
            if (wide && (apart > (long) OFF * size || !beginAlike(span, spans))) {
                return false;
            }
        }
        return bands.size() <= MOST
                && off(false) <= 1
                && levels.stream().mapToInt(List::size).sum() == spans.size();
    }

    /**
     * How many labels that reach down the whole head do not stand where labels of this head do, or, if not strictly, at the
     * top, at the bottom or half way up. They do not belong below a label that was taken for that of their neighbours.
     */
    int off(boolean strictly) {
        ColumnCell[][] grid = grid();
        int top = levels.get(0).stream().mapToInt(this::height).min().orElseThrow();
        int low = levels.get(levels.size() - 1).stream()
                .mapToInt(this::height)
                .max()
                .orElseThrow();
        Set<ColumnCell> off = new HashSet<>();
        for (int c = 0; c < bands.size(); c++) {
            ColumnCell label = grid[0][c];
            boolean whole = label != null && label == grid[grid.length - 1][c];
            if (whole && distance(height(label), top, low, strictly) * 10 > size * 5) {
                off.add(label);
            }
        }
        return off.size();
    }

    private int distance(int height, int top, int low, boolean strictly) {
        int fromTop = Math.abs(height - top);
        int fromLow = Math.abs(height - low);
        int fromMiddle = Math.abs(2 * height - top - low) / 2;
        if (!strictly) {
            return Math.min(fromMiddle, Math.min(fromTop, fromLow));
        }
        return switch (hold) {
            case MIDDLE -> fromMiddle;
            case TOP -> fromTop;
            case BOTTOM -> fromLow;
        };
    }

    /** Whether all labels right below one that stands over several columns begin at one height, where labels begin at the top. */
    private boolean beginAlike(int[] span, Map<ColumnCell, int[]> spans) {
        if (hold != RowSearch.Hold.TOP) {
            return true;
        }
        ColumnCell[][] grid = grid();
        int top = Integer.MAX_VALUE;
        int low = Integer.MIN_VALUE;
        for (int c = span[0]; c <= span[1]; c++) {
            ColumnCell below = HeadGrid.below(grid, c, span, spans);
            top = below == null ? top : Math.min(top, height(below));
            low = below == null ? low : Math.max(low, height(below));
        }
        return (low - top) * 10L <= size * 4L;
    }

    /** How far a label is from the middle of what it heads, whose cells end somewhere before the next ones begin. */
    private long off(ColumnCell label, int first, int last) {
        if (label.isAt(first, last)) {
            return 0;
        }
        int left = first == 0 ? edges[first][0] : edges[first - 1][1];
        int right = last + 1 == edges.length ? edges[last][1] : edges[last + 1][0];
        int least = (left + edges[last][1]) / 2;
        int most = (edges[first][0] + right) / 2;
        return Math.max(0, Math.max(least - label.centre(), label.centre() - most));
    }

    private static boolean isSame(Map<ColumnCell, int[]> spans, Map<ColumnCell, int[]> others) {
        return spans.keySet().equals(others.keySet())
                && spans.keySet().stream().allMatch(c -> Arrays.equals(spans.get(c), others.get(c)));
    }

    /** For each level from the top the label above each column, those of merged cells in all places they cover. */
    ColumnCell[][] grid() {
        Reading centred = read(true);
        Reading left = read(false);
        Map<ColumnCell, int[]> spans = left.cost() < centred.cost() ? left.spans() : centred.spans();
        return HeadGrid.of(levels, spans, bands.size());
    }

    private Reading read(boolean centred) {
        Map<ColumnCell, int[]> spans = new HashMap<>();
        ColumnCell[] topmost = new ColumnCell[bands.size()];
        boolean[] leaf = new boolean[bands.size()];
        long cost = 0;
        boolean[] open = new boolean[bands.size()];
        for (int level = levels.size() - 1; level >= 0; level--) {
            List<ColumnCell> above = new ArrayList<>();
            for (ColumnCell cell : levels.get(level)) {
                boolean own = true;
                for (int c = cell.first(); c <= cell.last(); c++) {
                    own &= topmost[c] == null;
                }
                if (own) {
                    Arrays.fill(topmost, cell.first(), cell.last() + 1, cell);
                    Arrays.fill(leaf, cell.first(), cell.last() + 1, true);
                    edges[cell.first()][0] = Math.min(edges[cell.first()][0], cell.left());
                    edges[cell.last()][1] = Math.max(edges[cell.last()][1], cell.right());
                    spans.put(cell, new int[] {cell.first(), cell.last()});
                } else {
                    above.add(cell);
                }
            }
            if (!above.isEmpty() && bands.size() <= MOST) {
                Map<ColumnCell, int[]> found = new HashMap<>();
                boolean[] below = below(above.get(0), topmost, leaf);
                if (!centred) {
                    removeBeside(above.get(0), topmost, spans, below);
                }
                cost += group(level, above, below, found, centred);
                found.forEach((cell, span) -> {
                    Arrays.fill(topmost, span[0], span[1] + 1, cell);
                    Arrays.fill(leaf, span[0], span[1] + 1, false);
                });
                takeOpen(found, below, leaf, open);
                spans.putAll(found);
            }
        }
        boolean loose = IntStream.range(0, open.length).anyMatch(c -> open[c] && leaf[c]);
        return new Reading(spans, cost, loose);
    }

    /**
     * Adds the columns whose labels stand at the height of those below a label, but not below one: if they reach down the
     * whole head, as where labels stand at the bottom, it cannot be told where the label ends.
     */
    private static void takeOpen(Map<ColumnCell, int[]> found, boolean[] below, boolean[] leaf, boolean[] open) {
        boolean wide = found.entrySet().stream()
                .anyMatch(e -> e.getValue()[1] > e.getValue()[0] && !e.getKey().isAt(e.getValue()[0], e.getValue()[1]));
        boolean[] covered = new boolean[below.length];
        found.values().forEach(span -> Arrays.fill(covered, span[0], span[1] + 1, true));
        for (int c = 0; c < open.length; c++) {
            open[c] |= wide && below[c] && leaf[c] && !covered[c];
        }
    }

    /** The columns at whose left edge a label above a level begins: no label of that level reaches over them from the left. */
    private boolean[] starts(int level) {
        boolean[] starts = new boolean[bands.size()];
        for (List<ColumnCell> cells : levels.subList(0, level)) {
            for (ColumnCell cell : cells) {
                for (int c = 0; c < starts.length; c++) {
                    starts[c] |= Math.abs(cell.left() - edges[c][0]) * 4 <= size;
                }
            }
        }
        return starts;
    }

    /** Shares the columns that have labels below out among the labels of a level, the whole as near as can be. */
    private long group(
            int level, List<ColumnCell> labels, boolean[] below, Map<ColumnCell, int[]> spans, boolean centred) {
        int n = bands.size();
        int k = labels.size();
        long[][] cost = new long[k + 1][n + 1];
        int[][] from = new int[k + 1][n + 1];
        for (long[] line : cost) {
            Arrays.fill(line, Long.MAX_VALUE / 4);
        }
        cost[0][0] = 0;
        boolean[] starts = centred ? new boolean[n] : starts(level);
        boolean[] headed = headed(starts);
        for (int i = 0; i <= k; i++) {
            for (int j = 1; j <= n; j++) {
                cost[i][j] = cost[i][j - 1] + (!below[j - 1] ? 0 : headed[j - 1] ? size / 8 : 3L * size);
                from[i][j] = -1;
                for (int s = j - 1; i > 0 && s >= 0 && below[s] && (s == j - 1 || !starts[s + 1]); s--) {
                    long way = cost[i - 1][s] + distance(labels.get(i - 1), s, j - 1, centred);
                    if (way < cost[i][j]) {
                        cost[i][j] = way;
                        from[i][j] = s;
                    }
                }
            }
        }
        trace(labels, from, spans);
        return Math.min(cost[k][n], 100L * size);
    }

    /** The columns behind the first at whose edge a label above begins: they have one without those of this level. */
    private static boolean[] headed(boolean[] starts) {
        boolean[] headed = starts.clone();
        for (int c = 1; c < headed.length; c++) {
            headed[c] |= headed[c - 1];
        }
        return headed;
    }

    private void trace(List<ColumnCell> labels, int[][] from, Map<ColumnCell, int[]> spans) {
        int i = labels.size();
        int j = bands.size();
        while (i > 0 && j > 0) {
            if (from[i][j] < 0) {
                j--;
            } else {
                spans.put(labels.get(i - 1), new int[] {from[i][j], j - 1});
                j = from[i][j];
                i--;
            }
        }
    }

    /**
     * The columns whose labels stand below a label. One that is merged with the places above it stands half way up: it is
     * not below them.
     */
    private boolean[] below(ColumnCell label, ColumnCell[] topmost, boolean[] leaf) {
        boolean[] below = new boolean[bands.size()];
        for (int c = 0; c < below.length; c++) {
            if (topmost[c] != null) {
                int at = height(topmost[c]);
                boolean halfWay = leaf[c] && hold == RowSearch.Hold.MIDDLE;
                below[c] = halfWay ? 2 * at > height(label) + bottom + size / 4 : (at - height(label)) * 10 > size * 4;
            }
        }
        return below;
    }

    /**
     * Removes the columns whose topmost label is merged over the places beside a label and below it: it stands higher than
     * the labels that are right below that one.
     */
    private void removeBeside(ColumnCell label, ColumnCell[] topmost, Map<ColumnCell, int[]> spans, boolean[] below) {
        for (int c = 0; c < below.length; c++) {
            int column = c;
            int at = below[c] ? height(topmost[c]) : 0;
            int next = spans.entrySet().stream()
                    .filter(e -> e.getValue()[0] <= column && column <= e.getValue()[1])
                    .mapToInt(e -> height(e.getKey()))
                    .filter(h -> h > at)
                    .min()
                    .orElse(at);
            below[c] &= hold != RowSearch.Hold.MIDDLE
                    || (at - height(label)) * 5L >= (next - height(label)) * 2L
                    || spans.entrySet().stream()
                            .filter(e -> e.getValue()[1] > e.getValue()[0])
                            .mapToInt(e -> height(e.getKey()))
                            .noneMatch(h -> (h - at) * 10 > size * 4 && (next - h) * 10 > size * 4);
        }
    }

    private long distance(ColumnCell label, int first, int last, boolean centred) {
        if (label.isAt(first, last)) {
            return 0;
        }
        if (label.isElsewhere(first, last)) {
            return ELSEWHERE * (long) size;
        }
        int left = edges[first][0];
        int right = edges[last][1];
        return centred ? Math.abs(label.centre() - (left + right) / 2) : Math.abs(label.left() - left);
    }
}
