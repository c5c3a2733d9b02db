package cn.mingjian.facts;

import cn.mingjian.document.Cell;
import cn.mingjian.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns of a funding block that hold two figures in one cell ("执行率／得分", "93.59%／9.36"): each gets a column of its own. */
final class JointColumns {

    private static final Pattern PAIR = Pattern.compile("([^/／]+)[/／]([^/／]+)");

    private final SheetVocabulary words;
    private final TargetReader targets;

    JointColumns(SheetVocabulary words, TargetReader targets) {
        this.words = words;
        this.targets = targets;
    }

    /** The rows of a sheet, those below such a head with one more column. */
    List<GridRow> parted(List<GridRow> rows) {
        List<GridRow> parted = new ArrayList<>();
        int joint = -1;
        for (GridRow row : rows) {
            if (joint < 0) {
                joint = jointHead(row);
            } else if (!holdsFigures(row.text(joint))) {
                joint = -1;
            }
            parted.add(joint < 0 ? row : parted(row, joint));
        }
        return parted;
    }

    /** The column whose head names two measures of funds that no head names by itself, or -1. */
    private int jointHead(GridRow row) {
        for (int c = 0; c < row.width(); c++) {
            Matcher pair = PAIR.matcher(row.text(c));
            if (!row.isFilled(c)
                    && pair.matches()
                    && names(pair.group(1))
                    && names(pair.group(2))
                    && words.name(SheetWord.FUNDING_COLUMN, row.text(c)) == null) {
                return c;
            }
        }
        return -1;
    }

    private boolean names(String head) {
        return words.name(SheetWord.FUNDING_COLUMN, head) != null;
    }

    private boolean holdsFigures(String text) {
        Matcher pair = PAIR.matcher(text);
        return pair.matches() ? isFigure(pair.group(1)) && isFigure(pair.group(2)) : text.isBlank() || isFigure(text);
    }

    private boolean isFigure(String text) {
        return targets.read(text).isPresent() || PrintedFigure.isBlankMark(text);
    }

    /** What is no pair belongs to the first of the two: only a total has both. */
    private static GridRow parted(GridRow row, int column) {
        List<Cell> cells = new ArrayList<>(row.cells());
        if (column < cells.size()) {
            Text text = cells.get(column).text();
            boolean filled = cells.get(column).filled();
            Matcher pair = PAIR.matcher(text.value());
            boolean both = pair.matches();
            cells.set(column, new Cell(both ? text.part(pair.start(1), pair.end(1)) : text, filled));
            cells.add(column + 1, new Cell(both ? text.part(pair.start(2), pair.end(2)) : Text.EMPTY, filled));
        }
        return GridRow.of(row.index(), cells);
    }
}
