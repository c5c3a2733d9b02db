package cn.mingjian.document;

import java.util.List;

/**
 * What one row of a worksheet shows.
 *
 * @param number its number in the sheet
 * @param entries its texts from left to right, none blank
 */
record SheetRow(int number, List<Entry> entries) {

    /**
     * A text.
     *
     * @param bottom last row it is merged over
     * @param right last column it is merged over
     */
    record Entry(int column, int bottom, int right, String text) {

        boolean isMergedAcross() {
            return right > column;
        }
    }

    /** Whether there is one text alone. */
    boolean isLone() {
        return entries.size() == 1;
    }

    /** Whether it is a line of words around a table, such as who reports and in which unit, and no row of it. */
    boolean isCaption() {
        return isLone()
                || (entries.size() <= 4
                        && entries.stream().allMatch(e -> e.bottom() == number && !isFigure(e.text()))
                        && entries.stream()
                                .anyMatch(e ->
                                        e.text().indexOf('：') >= 0 || e.text().indexOf(':') >= 0));
    }

    private static boolean isFigure(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || ",.-%".indexOf(c) >= 0);
    }
}
