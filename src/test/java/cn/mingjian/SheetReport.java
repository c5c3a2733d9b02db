package cn.mingjian;

import cn.mingjian.fixture.Report;
import cn.mingjian.fixture.Report.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A report whose sheets are written as text with tabs, made a report of headings, paragraphs and tables, with cells merged as
 * people merge them: words over the empty places behind them, a level over the rows below it.
 */
final class SheetReport {

    private static final Pattern PART = Pattern.compile("第.部分.*");
    private static final Pattern CHAPTER = Pattern.compile("[一二三四五六七八九十]+、.*");
    private static final Pattern DIGIT = Pattern.compile(".*[0-9—-].*");
    /** The columns in which a level or a block stands once for several rows. */
    private static final int LEVELS = 2;

    private final Report.Builder report = Report.builder();
    private final List<String[]> rows = new ArrayList<>();

    private SheetReport() {}

    static Report of(String text) {
        SheetReport made = new SheetReport();
        for (String line : text.split("\n")) {
            made.add(line);
        }
        made.table();
        return made.report.build();
    }

    private void add(String line) {
        if (line.indexOf('\t') >= 0) {
            rows.add(line.split("\t", -1));
            return;
        }
        table();
        if (PART.matcher(line).matches()) {
            report.heading(1, line);
        } else if (CHAPTER.matcher(line).matches()) {
            report.heading(2, line);
        } else if (!line.isBlank()) {
            report.paragraph(line);
        }
    }

    private void table() {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(r -> r.length).max().orElse(0);
        String[][] texts = rows.stream().map(r -> Arrays.copyOf(r, columns)).toArray(String[][]::new);
        boolean[][] taken = new boolean[texts.length][columns];
        List<List<Cell>> cells = new ArrayList<>();
        for (int r = 0; r < texts.length; r++) {
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                if (!taken[r][c]) {
                    row.add(cell(texts, taken, r, c));
                }
            }
            cells.add(row);
        }
        report.add(new Report.Table(null, null, cells, List.of()));
        rows.clear();
    }

    private static Cell cell(String[][] texts, boolean[][] taken, int row, int column) {
        int right = column + 1;
        while (!isEmpty(texts[row][column])
                && isWords(texts[row])
                && right < texts[row].length
                && isFree(texts, taken, row, right)) {
            right++;
        }
        int below = row + 1;
        while (column < LEVELS
                && right == column + 1
                && !isEmpty(texts[row][column])
                && below < texts.length
                && isEmpty(texts[below][column])
                && isStarted(texts[below], column)) {
            below++;
        }
        for (int r = row; r < below; r++) {
            Arrays.fill(taken[r], column, right, true);
        }
        return new Cell(isEmpty(texts[row][column]) ? "" : texts[row][column], below - row, right - column);
    }

    private static boolean isFree(String[][] texts, boolean[][] taken, int row, int column) {
        return isEmpty(texts[row][column]) && !taken[row][column];
    }

    /** Whether something stands right behind a place: then what stands above it reaches down. */
    private static boolean isStarted(String[] row, int column) {
        return Arrays.stream(row, column + 1, Math.min(row.length, column + 1 + LEVELS))
                .anyMatch(t -> !isEmpty(t));
    }

    /** A row without figures. */
    private static boolean isWords(String[] row) {
        return Arrays.stream(row).noneMatch(t -> t != null && DIGIT.matcher(t).matches());
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
