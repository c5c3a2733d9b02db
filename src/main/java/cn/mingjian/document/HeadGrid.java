package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The labels of a head as a grid: for each level from the top the label above each column. */
final class HeadGrid {

    private HeadGrid() {}

    /**
     * The grid, in which a merged label stands in all places it covers.
     *
     * @param spans the first and the last column of each label
     */
    static ColumnCell[][] of(List<List<ColumnCell>> levels, Map<ColumnCell, int[]> spans, int columns) {
        ColumnCell[][] grid = new ColumnCell[levels.size()][columns];
        for (int level = 0; level < grid.length; level++) {
            for (ColumnCell cell : levels.get(level)) {
                int[] span = spans.getOrDefault(cell, new int[] {cell.first(), cell.last()});
                Arrays.fill(grid[level], span[0], span[1] + 1, cell);
            }
        }
        for (int c = 0; c < columns; c++) {
            fill(grid, c);
        }
        return distinct(grid);
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

    /** The label of a column right below one that has a wider span. */
    static ColumnCell below(ColumnCell[][] grid, int column, int[] span, Map<ColumnCell, int[]> spans) {
        boolean reached = false;
        for (ColumnCell[] row : grid) {
            int[] own = row[column] == null ? null : spans.get(row[column]);
            boolean same = own != null && own[0] == span[0] && own[1] == span[1];
            if (reached && own != null && !same) {
                return row[column];
            }
            reached |= same;
        }
        return null;
    }
}
