package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.SheetColumn;
import cn.mingjian.document.Flow.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A self-evaluation sheet of which each row was copied to a line, its cells as words. It is read where each line of figures comes
 * out as long as its head and the weights or the scores of the rows add up to those of the total; nothing is told of it else.
 */
final class FlatSheet {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern BARE = Pattern.compile("[≥≤＝=<>＜＞]{0,2}\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}%％].*");
    private static final Pattern FIGURE = Pattern.compile("[\\d,]+(?:\\.\\d+)?[%％]?|[-—–－/]{1,2}");

    /** Scores are rounded each: so much a row at most. */
    private static final int PAGES = 1000;

    private final TableNames tables;
    private final List<FlatLine> lines;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final SheetPoints points = new SheetPoints();

    FlatSheet(TableNames tables, List<FlatLine> lines) {
        this.tables = tables;
        this.lines = lines.stream()
                .filter(l -> !PageNumber.is(l.line().text().strip(), PAGES))
                .toList();
    }

    /** The sheet as a grid, or null where something in it is not proven. */
    Grid grid() {
        int at = 0;
        List<SheetColumn> columns = null;
        int funding = 0;
        while (at < lines.size() && columns == null) {
            List<Text> tokens = tokens(at);
            columns = columns(tokens);
            if (columns == null) {
                funding = above(tokens, funding);
                if (funding < 0) {
                    return null;
                }
            } else {
                rows.add(cells(tokens));
            }
            at++;
        }
        while (columns != null && at < lines.size()) {
            List<Text> tokens = tokens(at++);
            if (tables.endsSheet(tokens.get(0))) {
                return total(tokens, columns, at);
            }
            if (!indicator(tokens, columns)) {
                return null;
            }
        }
        return null;
    }

    /** The cells of a line as they stand: a weight and a score are no parts of a code. */
    private List<Text> tokens(int line) {
        return FlatLine.tokens(lines.get(line).line().text());
    }

    /** Takes a row above the indicators; gives how many cells the rows of the block it is of have, 0 outside the funds, −1 for a doubt. */
    private int above(List<Text> tokens, int funding) {
        List<SheetColumn> heads =
                tokens.stream().map(tables.flat()::sheetColumn).toList();
        if (heads.contains(SheetColumn.FUNDS) && heads.contains(SheetColumn.SCORE)) {
            rows.add(cells(tokens));
            return tokens.size();
        }
        List<Text> figures = tokens.subList(1, tokens.size());
        boolean row = funding > 0 && !figures.isEmpty() && figures.stream().allMatch(f -> is(FIGURE, f));
        if (row) {
            if (tokens.size() != funding) {
                return -1;
            }
            addFunds(tokens);
            rows.add(cells(tokens));
            return funding;
        }
        rows.add(words(tokens));
        return funding > 0 && tables.rowNames().find(tokens.get(0)) == null ? -1 : funding;
    }

    /** The weight and the score of what was spent count as those of an indicator: they stand in one row of the funds only. */
    private void addFunds(List<Text> tokens) {
        List<Text> head = texts(lastHead());
        for (int i = 1; i < tokens.size(); i++) {
            SheetColumn column = tables.flat().sheetColumn(head.get(i));
            if (is(NUMBER, tokens.get(i))) {
                points.add(column, new BigDecimal(tokens.get(i).value()));
            }
        }
    }

    private List<Cell> lastHead() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (texts(rows.get(i)).stream().anyMatch(t -> tables.flat().sheetColumn(t) == SheetColumn.FUNDS)) {
                return rows.get(i);
            }
        }
        throw new IllegalStateException("a row of funds stands below their head");
    }

    /** Names of rows with what stands behind each, in one cell. */
    private List<Cell> words(List<Text> tokens) {
        List<Text> cells = new ArrayList<>();
        boolean named = false;
        for (Text token : tokens) {
            boolean name = tables.rowNames().find(token) != null;
            int last = cells.size() - 1;
            if (name || named || cells.isEmpty()) {
                cells.add(token);
            } else {
                cells.set(last, Text.of(List.of(cells.get(last), token)));
            }
            named = name;
        }
        return cells(cells);
    }

    /** What the columns of the indicators are, if words are their heads; null where they are none, or others. */
    private List<SheetColumn> columns(List<Text> tokens) {
        List<SheetColumn> columns = new ArrayList<>();
        for (Text token : tokens) {
            SheetColumn column = tables.flat().sheetColumn(token);
            if (column == null || column == SheetColumn.FUNDS || columns.contains(column)) {
                return null;
            }
            columns.add(column);
        }
        List<SheetColumn> needed = List.of(
                SheetColumn.NAME, SheetColumn.TARGET, SheetColumn.RESULT, SheetColumn.WEIGHT, SheetColumn.SCORE);
        int from = columns.indexOf(SheetColumn.NAME);
        return from >= 0
                        && columns.size() >= from + needed.size()
                        && columns.subList(from, from + needed.size()).equals(needed)
                ? columns
                : null;
    }

    /** Takes the row of an indicator: its levels, then name, target, result, weight and score, and words of a cause if any. */
    private boolean indicator(List<Text> tokens, List<SheetColumn> columns) {
        int name = columns.indexOf(SheetColumn.NAME);
        int levels = 0;
        while (levels < tokens.size() && levels < name && tables.isLabel(tokens.get(levels))) {
            levels++;
        }
        if (levels != name) {
            return false;
        }
        List<Text> cells = new ArrayList<>(tokens.subList(0, levels));
        int at = levels;
        for (int c = levels; c < columns.indexOf(SheetColumn.WEIGHT); c++) {
            if (at >= tokens.size()) {
                return false;
            }
            Text cell = tokens.get(at++);
            boolean value = c > name;
            if (value && is(BARE, cell) && at < tokens.size() && is(UNIT, tokens.get(at))) {
                cell = Text.of(List.of(cell, tokens.get(at++)));
            }
            cells.add(cell);
        }
        if (at + 1 >= tokens.size() || !is(NUMBER, tokens.get(at)) || !is(NUMBER, tokens.get(at + 1))) {
            return false;
        }
        BigDecimal weight = new BigDecimal(tokens.get(at).value());
        BigDecimal score = new BigDecimal(tokens.get(at + 1).value());
        cells.addAll(tokens.subList(at, at + 2));
        List<Text> cause = tokens.subList(at + 2, tokens.size());
        if (!cause.isEmpty() && (columns.size() < cells.size() + 1 || is(NUMBER, cause.get(0)))) {
            return false;
        }
        if (!cause.isEmpty()) {
            cells.add(Text.of(cause));
        }
        points.add(SheetColumn.WEIGHT, weight);
        points.add(SheetColumn.SCORE, score);
        rows.add(cells(cells));
        return true;
    }

    /** The sheet with its total, if that confirms what was read above it. */
    private Grid total(List<Text> tokens, List<SheetColumn> columns, int next) {
        int weight = columns.indexOf(SheetColumn.WEIGHT);
        boolean sound =
                next == lines.size() && tokens.size() == 3 && is(NUMBER, tokens.get(1)) && is(NUMBER, tokens.get(2));
        if (!sound) {
            return null;
        }
        boolean added = points.weigh(new BigDecimal(tokens.get(1).value()))
                || points.score(new BigDecimal(tokens.get(2).value()));
        if (!added) {
            return null;
        }
        List<Text> cells = new ArrayList<>(List.of(tokens.get(0)));
        while (cells.size() < weight) {
            cells.add(Text.EMPTY);
        }
        cells.addAll(tokens.subList(1, tokens.size()));
        rows.add(cells(cells));
        return new Grid(rows, FlatTable.span(lines), null);
    }

    private static boolean is(Pattern pattern, Text text) {
        return pattern.matcher(text).matches();
    }

    private static List<Text> texts(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }

    private static List<Cell> cells(List<Text> texts) {
        return texts.stream()
                .map(t -> t.length() == 0 ? FlatGrid.BLANK : new Cell(t, false))
                .toList();
    }
}
