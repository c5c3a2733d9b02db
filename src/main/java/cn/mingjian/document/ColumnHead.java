package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the columns that each label of a head stands over. The lowest label of a column is its own; one above others
 * stands over the group of columns whose middle, or whose left edge, it stands at.
 */
final class ColumnHead {

    private static final int MOST = 64;
    /** A label is no more font sizes than this away from the middle or the edge of what it heads. */
    private static final int OFF = 4;

    /** What labels stand over, and how far they are from the middle or the edge of it. */
    private record Reading(Map<ColumnCell, int[]> spans, long cost) {}

    private final List<ColumnBands.Band> bands;
    private final List<List<ColumnCell>> levels = new ArrayList<>();
    /** Left and right edge of what stands in each column, its label included. */
    private final int[][] edges;

    private final int size;
    private final int bottom;

    ColumnHead(List<ColumnCell> cells, List<ColumnBands.Band> bands) {
        this.bands = bands;
        this.edges = bands.stream().map(b -> new int[] {b.left, b.right}).toArray(int[][]::new);
        this.size = cells.get(0).lowest().size();
        this.bottom = cells.stream().mapToInt(ColumnCell::bottom).max().orElse(0);
        List<ColumnCell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingInt(ColumnCell::middle));
        ColumnCell first = null;
        for (ColumnCell cell : sorted) {
            if (first == null || (cell.middle() - first.middle()) * 10 > size * 4) {
                levels.add(new ArrayList<>());
                first = cell;
            }
            levels.get(levels.size() - 1).add(cell);
        }
        levels.forEach(r -> r.sort(Comparator.comparingInt(ColumnCell::left)));
    }

    /** Whether each label stands over the middle of what it is taken to head, or at its left edge. */
    boolean isReliable() {
        Reading centred = read(true);
        Reading left = read(false);
        if (Math.abs(left.cost() - centred.cost()) * 2 < size && !isSame(left.spans(), centred.spans())) {
            return false;
        }
        Map<ColumnCell, int[]> spans = left.cost() < centred.cost() ? left.spans() : centred.spans();
        for (Map.Entry<ColumnCell, int[]> entry : spans.entrySet()) {
            int[] span = entry.getValue();
            boolean wide = span[1] > span[0];
            long middle = distance(entry.getKey(), span[0], span[1], true);
            long edge = distance(entry.getKey(), span[0], span[1], false);
            if (wide && Math.min(middle, edge) > (long) OFF * size) {
                return false;
            }
        }
        return bands.size() <= MOST
                && stand(grid())
                && levels.stream().mapToInt(List::size).sum() == spans.size();
    }

    /**
     * Whether each label that reaches down the whole head stands where such labels do: half way up, at the top or at the
     * bottom. Some that do not belong below a label that was taken for that of their neighbours; one alone does no harm.
     */
    private boolean stand(ColumnCell[][] grid) {
        int top = Integer.MAX_VALUE;
        int low = Integer.MIN_VALUE;
        for (List<ColumnCell> level : levels) {
            top = Math.min(
                    top, level.stream().mapToInt(ColumnCell::middle).min().orElse(top));
            low = Math.max(
                    low, level.stream().mapToInt(ColumnCell::middle).max().orElse(low));
        }
        Set<ColumnCell> off = new HashSet<>();
        for (int c = 0; c < bands.size(); c++) {
            ColumnCell label = grid[0][c];
            boolean whole = label != null && label == grid[grid.length - 1][c];
            int nearest = !whole
                    ? 0
                    : Math.min(
                            Math.abs(2 * label.middle() - top - low) / 2,
                            Math.min(Math.abs(label.middle() - top), Math.abs(label.middle() - low)));
            if (nearest * 10 > size * 5) {
                off.add(label);
            }
        }
        return off.size() <= 1;
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
        ColumnCell[][] grid = new ColumnCell[levels.size()][bands.size()];
        for (int level = 0; level < grid.length; level++) {
            for (ColumnCell cell : levels.get(level)) {
                int[] span = spans.getOrDefault(cell, new int[] {cell.first(), cell.last()});
                Arrays.fill(grid[level], span[0], span[1] + 1, cell);
            }
        }
        for (int c = 0; c < bands.size(); c++) {
            fill(grid, c);
        }
        return distinct(grid);
    }

    /** A level that only goes on with merged labels is no row of its own. */
    private static ColumnCell[][] distinct(ColumnCell[][] grid) {
        List<ColumnCell[]> rows = new ArrayList<>();
        for (ColumnCell[] row : grid) {
            if (rows.isEmpty() || !Arrays.equals(row, rows.get(rows.size() - 1))) {
                rows.add(row);
            }
        }
        return rows.toArray(ColumnCell[][]::new);
    }

    /** Labels reach down to the next one below them, and the topmost up to the top. */
    private static void fill(ColumnCell[][] grid, int column) {
        ColumnCell last = null;
        for (ColumnCell[] row : grid) {
            last = row[column] == null ? last : row[column];
            row[column] = last;
        }
        for (int r = grid.length - 2; r >= 0; r--) {
            grid[r][column] = grid[r][column] == null ? grid[r + 1][column] : grid[r][column];
        }
    }

    private Reading read(boolean centred) {
        Map<ColumnCell, int[]> spans = new HashMap<>();
        ColumnCell[] topmost = new ColumnCell[bands.size()];
        boolean[] leaf = new boolean[bands.size()];
        long cost = 0;
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
                cost += group(above, topmost, leaf, found, centred);
                found.forEach((cell, span) -> {
                    Arrays.fill(topmost, span[0], span[1] + 1, cell);
                    Arrays.fill(leaf, span[0], span[1] + 1, false);
                });
                spans.putAll(found);
            }
        }
        return new Reading(spans, cost);
    }

    /** Shares the columns that have labels below out among the labels of a level, the whole as near as can be. */
    private long group(
            List<ColumnCell> labels,
            ColumnCell[] topmost,
            boolean[] leaf,
            Map<ColumnCell, int[]> spans,
            boolean centred) {
        int n = bands.size();
        int k = labels.size();
        long[][] cost = new long[k + 1][n + 1];
        int[][] from = new int[k + 1][n + 1];
        for (long[] line : cost) {
            Arrays.fill(line, Long.MAX_VALUE / 4);
        }
        cost[0][0] = 0;
        boolean[] below = below(labels.get(0), topmost, leaf);
        for (int i = 0; i <= k; i++) {
            for (int j = 1; j <= n; j++) {
                cost[i][j] = cost[i][j - 1] + (below[j - 1] ? 3L * size : 0);
                from[i][j] = -1;
                for (int s = j - 1; i > 0 && s >= 0 && below[s]; s--) {
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
                int middle = topmost[c].middle();
                below[c] = leaf[c]
                        ? 2 * middle > label.middle() + bottom + size / 4
                        : (middle - label.middle()) * 10 > size * 4;
            }
        }
        return below;
    }

    private long distance(ColumnCell label, int first, int last, boolean centred) {
        int left = edges[first][0];
        int right = edges[last][1];
        return centred ? Math.abs(label.centre() - (left + right) / 2) : Math.abs(label.left() - left);
    }
}
