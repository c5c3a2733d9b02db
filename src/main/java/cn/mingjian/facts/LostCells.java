package cn.mingjian.facts;

import cn.mingjian.document.Gap;
import java.util.List;

/** Cells of which nothing is known but that something should stand in them: what a workbook would calculate and does not hold. */
final class LostCells {

    private LostCells() {}

    /** Counts them as figures that were not read. */
    static void expect(List<GridRow> rows, TableScope scope) {
        for (GridRow row : rows) {
            for (int c = 0; c < row.width(); c++) {
                if (isLost(row, c)) {
                    scope.expect(row, c);
                }
            }
        }
    }

    /** Whether one stands where others have a name or a code, so that it is not known what the amounts beside it are of. */
    static boolean amongLabels(List<GridRow> rows) {
        return rows.stream().anyMatch(row -> {
            for (int c = 0; c < row.width(); c++) {
                if (isLost(row, c) && !holdsAmounts(rows, c)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether one of them is what could not be read. */
    static boolean isOne(Evidence unread) {
        return unread.quote().equals(Gap.LOST);
    }

    private static boolean isLost(GridRow row, int column) {
        return row.text(column).equals(Gap.LOST);
    }

    /** Codes have no decimals. */
    private static boolean holdsAmounts(List<GridRow> rows, int column) {
        return rows.stream()
                .flatMap(row -> PrintedFigure.amount(row.text(column)).stream())
                .anyMatch(figure -> figure.value().scale() > 0);
    }
}
