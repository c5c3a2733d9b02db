package cn.mingjian.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Tells tables of which lines show but a part of the cells: a frame around all of it, lines between rows or between columns
 * only, or a head with lines above a body without. What such lines enclose is no cell.
 */
final class HalfRuled {

    /** So many amounts below each other in a cell are of so many rows; one that is wrapped has a single decimal point. */
    private static final int ROWS = 3;
    /** So many parts of a line are cells side by side. */
    private static final int PARTS = 3;
    /** A lattice of no more rows may be one whose rows are not parted at all. */
    private static final int FEW = 3;
    /** So many lines with numbers in a cell are of several rows where few rows are parted. */
    private static final int MANY = 6;
    /** How far column lines may stand apart from page to page. */
    private static final int SAME_EDGE = 400;

    private HalfRuled() {}

    /**
     * Whether cells that lines enclose hold rows or columns of cells.
     *
     * @param cells what stands in each of them, null where nothing does
     */
    static boolean isOpen(Lattice lattice, List<List<Glyph>> cells) {
        List<List<GlyphLine>> contents =
                cells.stream().filter(Objects::nonNull).map(GlyphLines::of).toList();
        if (lattice.columns() == 1) {
            return isTable(contents.stream().flatMap(List::stream).toList());
        }
        boolean few = lattice.rows() <= FEW;
        return contents.stream().anyMatch(lines -> rows(lines, 2) >= ROWS)
                || contents.stream().filter(lines -> isColumn(lines, few)).count() > 1;
    }

    /** Whether the same columns are drawn on the next page, so that what holds for the one holds for the other. */
    static boolean goesOn(Lattice above, Lattice below) {
        int[] edges = below.xs();
        return above.columns() == below.columns()
                && Arrays.stream(above.xs())
                        .allMatch(x -> Arrays.stream(edges).anyMatch(e -> Math.abs(e - x) <= SAME_EDGE));
    }

    /** Whether frames hold lines of several cells: rows of amounts, one at least with more than a sentence has, or of words. */
    private static boolean isTable(List<GlyphLine> lines) {
        return rows(lines, 2) > 1
                || rows(lines, PARTS) > 0
                || lines.stream()
                                .filter(l -> ColumnLine.of(l).segments().size() >= PARTS)
                                .count()
                        >= ROWS;
    }

    /** How many lines hold so many amounts in columns and no sentence. */
    private static long rows(List<GlyphLine> lines, int amounts) {
        return lines.stream()
                .filter(l -> l.text().indexOf('，') < 0 && l.text().indexOf('。') < 0)
                .filter(l -> ColumnLine.of(l).segments().stream()
                                .filter(s -> CellText.isDecimal(s.text()))
                                .count()
                        >= amounts)
                .count();
    }

    /**
     * Whether a cell holds the figures of several rows below each other.
     *
     * @param few whether few rows are parted by lines
     */
    private static boolean isColumn(List<GlyphLine> lines, boolean few) {
        long numbers = lines.stream()
                .filter(l -> l.text().chars().anyMatch(Character::isDigit))
                .count();
        return lines.stream().filter(l -> CellText.isDecimal(l.text())).count() >= ROWS
                || (few && numbers >= MANY && numbers * 2 > lines.size());
    }
}
