package cn.mingjian.facts;

import cn.mingjian.document.Cell;
import cn.mingjian.document.Span;
import java.util.List;

/**
 * A row of a table's grid, without the places at its end that the source does not print.
 *
 * @param index its number in the grid, from 0
 */
record GridRow(int index, List<Cell> cells) {

    static GridRow of(int index, List<Cell> cells) {
        int width = cells.size();
        while (width > 0
                && cells.get(width - 1).isBlank()
                && cells.get(width - 1).filled()) {
            width--;
        }
        return new GridRow(index, cells.subList(0, width));
    }

    int width() {
        return cells.size();
    }

    /** The words in a column; empty where the row has none. */
    String text(int column) {
        return column < 0 || column >= cells.size()
                ? ""
                : cells.get(column).text().value();
    }

    String key(int column) {
        return Wording.key(text(column));
    }

    boolean isBlank(int column) {
        return column < 0 || column >= cells.size() || cells.get(column).isBlank();
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Whether a column has words: no amount, not even one that is wrongly written, and no mark that stands for none. */
    boolean isWords(int column) {
        return text(column).chars().anyMatch(Character::isLetter)
                && PrintedFigure.amount(text(column)).isEmpty()
                && !PrintedFigure.isBlankMark(text(column));
    }

    /** Whether the place is covered by a cell that begins elsewhere. */
    boolean isFilled(int column) {
        return column < cells.size() && cells.get(column).filled();
    }

    /** Where the places end that the cell in a column fills. */
    int endOf(int column) {
        int end = column + 1;
        while (end < width() && isFilled(end) && text(end).equals(text(column))) {
            end++;
        }
        return end;
    }

    /** First column with words, or the width where there is none. */
    int firstFilled() {
        int column = 0;
        while (column < cells.size() && cells.get(column).isBlank()) {
            column++;
        }
        return column;
    }

    /** First column with words of this row, not of a cell that reaches down to it; or the width where there is none. */
    int firstOwn() {
        int column = 0;
        while (column < cells.size()
                && (cells.get(column).isBlank() || cells.get(column).filled())) {
            column++;
        }
        return column;
    }

    /** The stretch from the first to the last printed cell. */
    Span span(Span otherwise) {
        Span all = null;
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                Span own = cell.text().strip().span();
                all = all == null ? own : all.to(own);
            }
        }
        return all == null ? otherwise : all;
    }
}
