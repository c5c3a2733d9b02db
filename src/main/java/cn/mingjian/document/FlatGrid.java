package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Head;
import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes rows whose columns were found as a grid with a plain head; amounts whose column is not certain go into a doubtful one. */
final class FlatGrid {

    static final Cell BLANK = new Cell(Text.EMPTY, false);

    private final FlatVocabulary words;
    private final FlatForm form;
    private final List<FlatLine> lines;
    private final int at;

    FlatGrid(FlatVocabulary words, FlatForm form, List<FlatLine> lines) {
        this.words = words;
        this.form = form;
        this.lines = lines;
        this.at = lines.get(0).line().text().span().start();
    }

    List<Grid> of(List<FlatRow> rows) {
        List<Integer> certain = certain(rows, form);
        List<List<Cell>> sure = new ArrayList<>();
        List<List<Cell>> unsure = new ArrayList<>();
        List<Cell> head = new ArrayList<>(List.of(word(words.name(Head.CODE), at), word(words.name(Head.NAME), at)));
        certain.forEach(c -> head.add(word(form.name(c), at)));
        sure.add(head);
        for (FlatRow row : rows) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(row.code(), false));
            cells.add(row.name().isEmpty() ? BLANK : new Cell(Mender.join(row.name()), false));
            cells.addAll(amounts(row, certain));
            sure.add(cells);
            List<Cell> rest = rest(row, certain);
            if (!rest.isEmpty()) {
                unsure.add(rest);
            }
        }
        return grids(sure, unsure, FlatTable.span(lines));
    }

    static List<Grid> grids(List<List<Cell>> sure, List<List<Cell>> unsure, Span span) {
        Grid grid = new Grid(sure, span, null);
        return unsure.isEmpty() ? List.of(grid) : List.of(grid, new Grid(unsure, span, null, true));
    }

    /** A word of a head, put where the table begins. */
    static Cell word(String word, int at) {
        int[] offsets = new int[word.length()];
        Arrays.fill(offsets, at);
        return new Cell(new Text(word, offsets), false);
    }

    /** The columns of which it is certain in every row what stands in them; parts of one only all together. */
    static List<Integer> certain(List<FlatRow> rows, FlatForm form) {
        List<FlatRow> filled = rows.stream().filter(r -> !r.cells().isEmpty()).toList();
        List<Integer> certain = new ArrayList<>();
        for (int c = 0; c < form.size(); c++) {
            int column = c;
            if (filled.stream().allMatch(r -> r.isCertain(column))) {
                certain.add(c);
            }
        }
        for (int whole = 0; whole < form.size(); whole++) {
            if (!certain.containsAll(form.parts(whole))) {
                certain.removeAll(form.parts(whole));
            }
        }
        return certain;
    }

    static List<Cell> amounts(FlatRow row, List<Integer> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int column : columns) {
            int cell = row.ways().isEmpty() ? -1 : FlatRow.cellAt(row.ways().get(0), column);
            cells.add(cell < 0 ? BLANK : new Cell(row.cells().get(cell), false));
        }
        return cells;
    }

    /** The cells of a row that stand in none of the columns. */
    static List<Cell> rest(FlatRow row, List<Integer> columns) {
        List<Cell> rest = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int cell = i;
            boolean placed = !row.ways().isEmpty()
                    && columns.stream().anyMatch(c -> FlatRow.cellAt(row.ways().get(0), c) == cell);
            if (!placed) {
                rest.add(new Cell(row.cells().get(i), false));
            }
        }
        return rest;
    }
}
