package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of which each cell was copied to a line of its own, an empty one to an empty line: a row is as long as the form is
 * wide, so that each cell says by its number where it stands. Where the rows do not come out as long as that, nothing is told.
 */
final class FlatStack {

    private static final int NUMBERS = 100;

    private final FlatVocabulary words;
    private final List<Text> cells;
    private final List<FlatLine> lines;

    private FlatStack(FlatVocabulary words, List<Text> cells, List<FlatLine> lines) {
        this.words = words;
        this.cells = cells;
        this.lines = lines;
    }

    /**
     * The cells that lines are.
     *
     * @param source the text in which the lines stand
     */
    static FlatStack of(FlatVocabulary words, List<FlatLine> lines, String source) {
        List<Text> cells = new ArrayList<>();
        int end = -1;
        for (FlatLine line : lines) {
            Text text = line.line().text();
            int start = text.span().start();
            if (end >= 0) {
                String between = source.substring(end, start);
                if (!between.isBlank()) {
                    return null;
                }
                long ends = between.lines().count() - (between.endsWith("\n") || between.endsWith("\r") ? 0 : 1);
                for (long empty = 1; empty < ends; empty++) {
                    cells.add(Text.EMPTY);
                }
            }
            cells.add(text.strip());
            end = text.span().end();
        }
        return new FlatStack(words, cells, lines);
    }

    /** The table as a grid, or null where its rows are not as long as one of the forms is wide. */
    List<Grid> grids(List<FlatForm> forms) {
        if (forms.isEmpty()) {
            return StackedList.grids(words, cells, FlatTable.span(lines));
        }
        return switch (forms.get(0).kind()) {
            case CODED -> coded(forms);
            case TOTALS -> totals(forms);
            case MATRIX -> matrix(forms.get(0));
            case PAIRS -> null;
        };
    }

    private List<Grid> coded(List<FlatForm> forms) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (beginsRow(i)) {
                starts.add(i);
            }
        }
        FlatForm form = starts.isEmpty() ? null : form(starts.get(0), forms);
        List<FlatRow> rows = form == null ? null : rows(starts, form.size());
        return rows == null ? null : new FlatGrid(words, form, lines).of(rows);
    }

    /** Whether a row by function begins: a code before a name, or the name of the total. */
    private boolean beginsRow(int at) {
        Text cell = cells.get(at);
        Text next = at + 1 < cells.size() ? cells.get(at + 1) : Text.EMPTY;
        return FlatLine.isCode(cell)
                ? next.length() > 0 && !FlatLine.isAmount(next)
                : words.is(FlatVocabulary.Role.TOTAL, cell) && (next.length() == 0 || FlatLine.isAmount(next));
    }

    /** The rows that begin at some cells, each as long as the others but for the total, whose name may take two cells. */
    private List<FlatRow> rows(List<Integer> starts, int size) {
        List<FlatRow> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            boolean last = i + 1 == starts.size();
            boolean total = !FlatLine.isCode(cells.get(start));
            int names = total && isMerged(start, last ? -1 : starts.get(i + 1) - start, size) ? 1 : 2;
            if (!last && starts.get(i + 1) - start != names + size) {
                return null;
            }
            FlatRow row = new FlatRow(cells.get(start), total);
            if (!total) {
                row.name().add(cells.get(start + 1));
            }
            if (!fill(row, start + names, size) || (last && !isBlank(start + names + size))) {
                return null;
            }
            rows.add(row);
        }
        return rows;
    }

    /** Whether the name of a total takes the place of code and name in one. */
    private boolean isMerged(int start, int length, int size) {
        return length < 0 ? cell(start + 1).length() > 0 : length == size + 1;
    }

    /** Puts the amounts from a cell on under the columns; whether nothing else stands there. */
    private boolean fill(FlatRow row, int from, int size) {
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            Text cell = cell(from + c);
            if (cell.length() > 0) {
                row.cells().add(cell);
                columns.add(c);
            }
        }
        row.ways(List.of(columns.stream().mapToInt(Integer::intValue).toArray()));
        return row.cells().stream().allMatch(FlatLine::isAmount);
    }

    private List<Grid> totals(List<FlatForm> forms) {
        int start = 0;
        while (start < cells.size() && !CellText.isNumbered(cells.get(start))) {
            start++;
        }
        FlatForm form = start == cells.size() ? null : form(start, forms);
        if (form == null) {
            return null;
        }
        boolean numbered = cells.subList(0, start).stream().anyMatch(c -> words.is(FlatVocabulary.Role.ORDINALS, c));
        int names = numbered ? 2 : 1;
        int width = names * 2 + 1 + form.size();
        List<FlatRow> left = new ArrayList<>();
        List<FlatRow> right = new ArrayList<>();
        for (int at = start; at < cells.size(); at += width) {
            FlatRow income = new FlatRow(cell(at), words.is(FlatVocabulary.Role.TOTAL, cell(at)));
            FlatRow spending =
                    new FlatRow(cell(at + names + 1), words.is(FlatVocabulary.Role.TOTAL, cell(at + names + 1)));
            boolean sound = fill(income, at + names, 1)
                    && fill(spending, at + names * 2 + 1, form.size())
                    && isName(income.code())
                    && isName(spending.code());
            if (!sound || (numbered && !isNext(left.size(), cell(at + 1), cell(at + names + 2)))) {
                return null;
            }
            left.add(income);
            right.add(spending);
        }
        return FlatTotals.grids(words, form, left, right, lines);
    }

    private static boolean isName(Text cell) {
        return !FlatLine.isAmount(cell);
    }

    /** Whether the numbers of a row are the ones that come next. */
    private static boolean isNext(int row, Text left, Text right) {
        boolean first = left.length() == 0 || left.value().equals(String.valueOf(row + 1));
        return first && (right.length() == 0 || isNumber(right));
    }

    private static boolean isNumber(Text cell) {
        return PageNumber.is(cell, NUMBERS);
    }

    private List<Grid> matrix(FlatForm items) {
        int numbers = 0;
        while (numbers < cells.size() && !isNumber(cells.get(numbers))) {
            numbers++;
        }
        FlatMatrix matrix = FlatMatrix.of(words, items, head(numbers));
        int first = matrix == null ? cells.size() : numbers + matrix.size();
        for (int i = numbers; i < first; i++) {
            if (!cell(i).value().equals(String.valueOf(i - numbers + 1))) {
                return null;
            }
        }
        FlatRow row = FlatRow.unnamed();
        boolean sound = matrix != null && fill(row, first, matrix.size()) && isBlank(first + matrix.size());
        return !sound || row.cells().isEmpty() ? null : matrix.grids(row);
    }

    /** The form of which the cells before a place are the head. */
    private FlatForm form(int body, List<FlatForm> forms) {
        return new FlatHead(words.labels()).of(head(body), forms);
    }

    /** The lines of the cells before a place, without the numbers of columns. */
    private List<FlatLine> head(int body) {
        int end = body < cells.size() ? cells.get(body).span().start() : Integer.MAX_VALUE;
        List<FlatLine> head = new ArrayList<>();
        for (FlatLine line : lines) {
            Line own = line.line();
            if (own.text().span().start() < end && !isNumber(own.text().strip())) {
                head.add(line);
            }
        }
        return head;
    }

    private Text cell(int at) {
        return at < cells.size() ? cells.get(at) : Text.EMPTY;
    }

    private boolean isBlank(int from) {
        return from >= cells.size()
                || cells.subList(from, cells.size()).stream().allMatch(c -> c.length() == 0);
    }
}
