package cn.mingjian.document;

import cn.mingjian.document.SourceLines.SourceLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Rows of a plain text whose cells commas part, a cell with commas or line ends of its own between quotation marks. Only
 * several rows of as many cells below each other, some of them empty or numbers, are such rows; sentences are not.
 */
final class Commas {

    /** So many rows in a row make a table. */
    private static final int ROWS = 3;

    private static final int CELLS = 3;

    /** No cell between quotation marks is longer. */
    private static final int LONGEST = 5_000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?%?|-{1,2}");

    /** The leading digits of an amount, something and a blank before them. */
    private static final Pattern LEADING = Pattern.compile("(?s).*[\\s\\u00a0\\u3000]-?\\d{1,3}");

    private static final Pattern GROUP = Pattern.compile("\\d{3}(?!\\d)");

    private final String text;
    private final Row[] table;

    /**
     * A row.
     *
     * @param last the last line it stands on
     * @param certain whether all rows of its table have as many cells
     */
    record Row(List<Span> cells, int last, boolean certain) {}

    Commas(String text, List<SourceLine> lines) {
        this.text = text;
        table = new Row[lines.size()];
        if (text.indexOf(',') < 0) {
            return;
        }
        int at = 0;
        while (at < table.length) {
            at = takeTable(lines, at);
        }
    }

    /** The row that begins with a line, or null. */
    Row of(int line) {
        return table[line];
    }

    /** Takes the rows that begin with a line, if they are a table; returns the line to go on with. */
    private int takeTable(List<SourceLine> lines, int first) {
        Map<Integer, Row> rows = new TreeMap<>();
        int at = first;
        int width = row(lines, first).cells().size();
        boolean fits = true;
        while (width >= CELLS && at < lines.size()) {
            Row row = row(lines, at);
            boolean own = row.cells().size() == width;
            if (!own && (row.cells().size() < CELLS || !goesOn(lines, row.last() + 1, width))) {
                break;
            }
            fits &= own;
            rows.put(at, row);
            at = row.last() + 1;
        }
        boolean known = fits;
        if (isTable(rows.values())) {
            rows.forEach((line, row) -> table[line] = new Row(row.cells(), row.last(), known));
        }
        return Math.max(first + 1, at);
    }

    /** Whether rows of a width follow one that has another: commas within its cells were not told from those between them. */
    private boolean goesOn(List<SourceLine> lines, int next, int width) {
        return next < lines.size() && row(lines, next).cells().size() == width;
    }

    private boolean isTable(Collection<Row> rows) {
        return rows.size() >= ROWS
                && rows.stream().filter(this::hasNumberOrGap).count() * 2 >= rows.size()
                && rows.stream().filter(this::isSentence).count() * 2 < rows.size();
    }

    /** The row that begins with a line; without cells where it is none. */
    private Row row(List<SourceLine> lines, int first) {
        Row none = new Row(List.of(), first, true);
        if (lines.get(first).leading() || lines.get(first).inner()) {
            return none;
        }
        List<Span> cells = new ArrayList<>();
        int line = first;
        int end = lines.get(first).end();
        int at = lines.get(first).start() - 1;
        do {
            Span cell = cell(at + 1, end);
            if (cell == null) {
                return none;
            }
            cells.add(cell);
            while (lines.get(line).end() < cell.end()) {
                line++;
            }
            end = lines.get(line).end();
            at = cell.end() < end && text.charAt(cell.end()) == '"' ? cell.end() + 1 : cell.end();
        } while (at < end && text.charAt(at) == ',');
        return at < end || isGrouped(cells) ? none : new Row(List.copyOf(cells), line, true);
    }

    /** Whether a comma stands between the digits of an amount with blanks before it, where blanks and no commas part cells. */
    private boolean isGrouped(List<Span> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (LEADING.matcher(words(cells.get(i))).matches()
                    && GROUP.matcher(words(cells.get(i + 1))).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The cell that begins at a place of a line, its quotation marks left out; null where they do not close. */
    private Span cell(int from, int end) {
        if (from < end && text.charAt(from) == '"') {
            int close = closing(from + 1);
            return close < 0 ? null : new Span(from + 1, close);
        }
        int stop = from;
        while (stop < end && text.charAt(stop) != ',') {
            stop++;
        }
        return new Span(from, stop);
    }

    /** Where a cell between quotation marks ends; two of them stand for one that it holds. */
    private int closing(int from) {
        for (int i = from; i < text.length() && i < from + LONGEST; i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 >= text.length() || text.charAt(i + 1) != '"') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private boolean hasNumberOrGap(Row row) {
        return row.cells().stream()
                .map(this::words)
                .anyMatch(w -> w.isEmpty() || NUMBER.matcher(w).matches());
    }

    /** Whether the last cell of a row ends as a sentence does and no other cell is empty. */
    private boolean isSentence(Row row) {
        String last = words(row.cells().get(row.cells().size() - 1));
        return last.endsWith("。") && row.cells().stream().noneMatch(c -> words(c).isEmpty());
    }

    private String words(Span cell) {
        return text.substring(cell.start(), cell.end()).strip();
    }
}
