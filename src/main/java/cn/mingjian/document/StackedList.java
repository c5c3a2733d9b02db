package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.List;

/** A list of items of no known form whose cells stand on lines of their own: the numbers of its rows say how wide it is. */
final class StackedList {

    private static final int WIDEST = 8;
    /** Fewer numbered rows may be so by chance. */
    private static final int ROWS = 3;

    private final List<Text> cells;
    private final int ordinals;

    private StackedList(List<Text> cells, int ordinals) {
        this.cells = cells;
        this.ordinals = ordinals;
    }

    /** The list as a grid, or null where its rows are not numbered one after the other at the same distance. */
    static List<Grid> grids(FlatVocabulary words, List<Text> cells, Span span) {
        int ordinals = 0;
        while (ordinals < cells.size() && !words.is(Role.ORDINALS, cells.get(ordinals))) {
            ordinals++;
        }
        StackedList list = new StackedList(cells, ordinals);
        for (int width = ordinals + 1; width <= WIDEST; width++) {
            for (int first = 1; first <= 2; first++) {
                List<List<Cell>> rows = list.rows(width, first);
                if (rows != null) {
                    return List.of(new Grid(rows, span, null));
                }
            }
        }
        return null;
    }

    /** The head and the rows below it, if rows are so wide and the numbered ones begin with one of the first. */
    private List<List<Cell>> rows(int width, int first) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(0, width));
        for (int r = first; r * width < cells.size(); r++) {
            List<Cell> row = row(r * width, width);
            boolean numbered = row.get(ordinals).text().value().equals(String.valueOf(r - first + 1));
            boolean figures =
                    row.subList(ordinals + 1, width).stream().allMatch(c -> c.isBlank() || FlatLine.isAmount(c.text()));
            boolean named = row.subList(0, ordinals).stream().noneMatch(c -> FlatLine.isAmount(c.text()));
            if (!numbered || !figures || !named) {
                return null;
            }
            rows.add(row);
        }
        return rows.size() > ROWS ? rows : null;
    }

    private List<Cell> row(int from, int width) {
        List<Cell> row = new ArrayList<>();
        for (int i = from; i < from + width; i++) {
            row.add(i < cells.size() && cells.get(i).length() > 0 ? new Cell(cells.get(i), false) : FlatGrid.BLANK);
        }
        return row;
    }
}
