package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines drawn between the rows of a table on one page.
 *
 * @param levels the lines at each height, from above
 * @param firstRow number of the row above the first of them
 */
record RuledPage(List<List<Stroke>> levels, int firstRow) {

    /** Lines no further apart than this are one, drawn double or cell by cell. */
    private static final int SAME = 250;
    /** Lines of cells beside each other may leave so much free between them. */
    private static final int TOUCH = 150;
    /** A line across the table is as wide as so many tenths of it. */
    private static final int ACROSS = 6;
    /** The outer lines of a table are no further from its words than so many font sizes. */
    private static final int NEAR = 3;

    /** The lines that lie among some lines of a table's words, or right around them. */
    static RuledPage of(List<Stroke> strokes, List<GlyphLine> lines, LooseTable table, int firstRow) {
        return new RuledPage(levels(strokes, lines, table), firstRow);
    }

    private static List<List<Stroke>> levels(List<Stroke> strokes, List<GlyphLine> lines, LooseTable table) {
        int size = lines.get(0).size();
        int top = lines.get(0).top() - NEAR * size;
        int bottom = lines.get(lines.size() - 1).bottom() + NEAR * size;
        List<List<Stroke>> levels = new ArrayList<>();
        strokes.stream()
                .filter(s -> s.horizontal() && s.at() > top && s.at() < bottom)
                .filter(s -> s.to() > table.left() && s.from() < table.right())
                .sorted(Comparator.comparingInt(Stroke::at))
                .forEach(s -> {
                    List<Stroke> last = levels.isEmpty() ? null : levels.get(levels.size() - 1);
                    if (last == null || s.at() - last.get(0).at() > SAME) {
                        levels.add(new ArrayList<>(List.of(s)));
                    } else {
                        last.add(s);
                    }
                });
        return levels;
    }

    /** How many lines go across the table. */
    int across(LooseTable table) {
        return (int) levels.stream().filter(level -> isAcross(level, table)).count();
    }

    private static boolean isAcross(List<Stroke> level, LooseTable table) {
        int width = level.stream().mapToInt(s -> s.to() - s.from()).sum();
        return width * 10 >= (table.right() - table.left()) * ACROSS;
    }

    /** Number of the row below the last line. */
    int lastRow() {
        return firstRow + levels.size();
    }

    /** The first and the last row that a place of the page is in. */
    int[] rows(int x, int y) {
        int above = -1;
        int below = levels.size();
        for (int i = 0; i < levels.size(); i++) {
            Stroke line = at(i, x);
            if (line != null && line.at() <= y) {
                above = i;
            } else if (line != null) {
                below = Math.min(below, i);
            }
        }
        return new int[] {firstRow + above + 1, firstRow + below};
    }

    /** From where to where the line below a row goes at a place; null where none is drawn. */
    int[] line(int row, int x) {
        int level = row - firstRow;
        Stroke own = level < levels.size() ? at(level, x) : null;
        if (own == null) {
            return null;
        }
        int[] line = {own.from(), own.to()};
        for (boolean wider = true; wider; ) {
            wider = false;
            for (Stroke s : levels.get(level)) {
                boolean touches = s.from() <= line[1] + TOUCH && s.to() >= line[0] - TOUCH;
                wider |= touches && (s.from() < line[0] || s.to() > line[1]);
                line[0] = touches ? Math.min(line[0], s.from()) : line[0];
                line[1] = touches ? Math.max(line[1], s.to()) : line[1];
            }
        }
        return line;
    }

    private Stroke at(int level, int x) {
        return levels.get(level).stream()
                .filter(s -> s.reaches(x, TOUCH))
                .findFirst()
                .orElse(null);
    }

    /** The row that a height is in, by all lines of the page. */
    int row(int y) {
        int row = 0;
        while (row < levels.size() && levels.get(row).get(0).at() <= y) {
            row++;
        }
        return firstRow + row;
    }
}
