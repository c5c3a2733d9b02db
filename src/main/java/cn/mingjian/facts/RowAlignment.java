package cn.mingjian.facts;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the column that each cell of an indicator row belongs to. Cells stand in the order of the columns, but a converter
 * may have shifted them or torn gaps between them; of all ways to lay the cells out in order, the one is taken where their
 * contents fit the columns best and least had to be shifted.
 */
final class RowAlignment {

    /** A column passed over, and a blank cell passed over, each cost something, so that a row that fits is not touched. */
    private static final int COLUMN_PASSED = 6;

    private static final int CELL_PASSED = 3;
    private static final int CELL_LOST = 200;
    private static final int ENDLESS = Integer.MAX_VALUE / 4;

    private RowAlignment() {}

    /**
     * Lays a row out.
     *
     * @param columns names of the columns in order, empty where one has no name
     * @return for each cell the number of its column, or −1 where it belongs to none
     */
    static int[] align(List<CellKind> cells, List<String> columns) {
        int n = cells.size();
        int m = columns.size();
        int[][] cost = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : least(cells, columns, cost, i, j);
            }
        }
        return trace(cells, columns, cost);
    }

    private static int least(List<CellKind> cells, List<String> columns, int[][] cost, int i, int j) {
        int least = ENDLESS;
        if (i > 0 && j > 0) {
            least = cost[i - 1][j - 1] + cells.get(i - 1).misfit(columns.get(j - 1));
        }
        if (j > 0) {
            least = Math.min(least, cost[i][j - 1] + columnPassed(columns.get(j - 1)));
        }
        if (i > 0) {
            least = Math.min(least, cost[i - 1][j] + cellPassed(cells.get(i - 1)));
        }
        return least;
    }

    private static int columnPassed(String column) {
        return column.isEmpty() || column.equals(CellKind.MERGED) ? CELL_PASSED : COLUMN_PASSED;
    }

    private static int cellPassed(CellKind cell) {
        return cell.isIdle() ? CELL_PASSED : CELL_LOST;
    }

    private static int[] trace(List<CellKind> cells, List<String> columns, int[][] cost) {
        int[] found = new int[cells.size()];
        Arrays.fill(found, -1);
        int i = cells.size();
        int j = columns.size();
        while (i > 0 || j > 0) {
            if (i > 0
                    && j > 0
                    && cost[i][j] == cost[i - 1][j - 1] + cells.get(i - 1).misfit(columns.get(j - 1))) {
                i--;
                j--;
                found[i] = j;
            } else if (j > 0 && cost[i][j] == cost[i][j - 1] + columnPassed(columns.get(j - 1))) {
                j--;
            } else {
                i--;
            }
        }
        return found;
    }
}
