package cn.mingjian.document;

import cn.mingjian.document.SourceLines.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tables as a browser shows them as text where each cell holds paragraphs: lines with nothing but tabs stand between the
 * cells of a row, two empty lines between rows, one between paragraphs. Nothing says where a table begins and ends.
 */
final class TabLines {

    /** So many lines of tabs make such a text. */
    private static final int LEAST = 6;

    /** No cell has more paragraphs. */
    private static final int PARAGRAPHS = 8;

    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?%?");

    private final String text;
    private final List<SourceLine> lines;
    private final Predicate<CharSequence> named;
    private final Map<Integer, Found> tables = new HashMap<>();

    /**
     * A table.
     *
     * @param last the last line it stands on
     */
    record Found(List<List<Span>> rows, int last) {}

    /** @param named whether a line is the title of a table or stands between it and the table, so that it is no cell */
    TabLines(String text, List<SourceLine> lines, Predicate<CharSequence> named) {
        this.text = text;
        this.lines = lines;
        this.named = named;
        int tabs = 0;
        int others = 0;
        for (SourceLine line : lines) {
            boolean only = isTabs(line);
            tabs += only ? 1 : 0;
            others += !only && (line.leading() || line.inner()) ? 1 : 0;
        }
        if (tabs >= LEAST && tabs > others * 2) {
            find();
        }
    }

    /** The table that begins with a line, or null. */
    Found of(int line) {
        return tables.get(line);
    }

    private void find() {
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (isTabs(line)) {
                boolean first = before >= 0 && i - before <= 2 && isCell(before);
                int start = first ? before : i;
                Found found = new Table(start).read();
                tables.put(start, found);
                i = found.last();
                before = -1;
            } else if (!isEmpty(line)) {
                before = i;
            }
        }
    }

    private boolean isCell(int line) {
        SourceLine cell = lines.get(line);
        return !cell.inner() && !named.test(words(cell));
    }

    private String words(SourceLine line) {
        return text.substring(line.start(), line.end()).strip();
    }

    /** Whether a line is empty; one of a blank that cannot be broken is the paragraph of an empty cell. */
    private boolean isEmpty(SourceLine line) {
        return line.blank() && text.substring(line.start(), line.end()).indexOf('\u00a0') < 0;
    }

    private static boolean isTabs(SourceLine line) {
        return line.content() == 0 && !line.blank();
    }

    private int tabs(SourceLine line) {
        return (int) text.substring(line.start(), line.end())
                .chars()
                .filter(c -> c == '\t')
                .count();
    }

    /** What comes after a paragraph first: the end of a row, the end of a cell, or neither within a cell's reach. */
    private enum Next {
        ROW,
        CELL,
        NONE
    }

    /** One reading of one table. */
    private final class Table {

        private final List<List<Span>> rows = new ArrayList<>();
        private List<Span> row = new ArrayList<>();
        private Span cell;
        private int width;
        private int last;
        private boolean afterTabs = true;
        private int blanks;

        private final int start;

        Table(int start) {
            this.start = start;
        }

        Found read() {
            for (int i = start; i < lines.size(); i++) {
                SourceLine line = lines.get(i);
                if (isEmpty(line)) {
                    blanks++;
                    continue;
                }
                if (isTabs(line)) {
                    takeTabs(line, i);
                } else if (!takeWords(line, i)) {
                    break;
                }
                last = i;
                blanks = 0;
            }
            endRow();
            return new Found(rows, last);
        }

        private void takeTabs(SourceLine line, int at) {
            if (blanks > 1 || (at > start && afterTabs && blanks == 0)) {
                endRow();
            }
            for (int t = tabs(line); t > 0; t--) {
                endCell(line);
            }
            afterTabs = true;
        }

        /** Takes a paragraph; whether it is of the table. */
        private boolean takeWords(SourceLine line, int at) {
            if (blanks > 1 && at > start) {
                endRow();
            } else if (at > start && !isOfCell(at)) {
                return false;
            }
            Span own = new Span(line.start(), line.end());
            cell = cell == null ? own : cell.to(own);
            afterTabs = false;
            return true;
        }

        /** Whether a paragraph without a row's end before it belongs to the cell that is open. */
        private boolean isOfCell(int at) {
            Next next = next(at);
            if (next == Next.ROW) {
                return true;
            }
            boolean whole = row.size() + 1 >= width && width > 0;
            if (next == Next.CELL && !whole) {
                return true;
            }
            String words = words(lines.get(at));
            return cell == null
                    && whole
                    && (FIGURE.matcher(words).matches() || (!named.test(words) && isUsuallyFilled()));
        }

        private Next next(int at) {
            int gap = 0;
            int paragraphs = 0;
            for (int i = at; i < lines.size() && paragraphs <= PARAGRAPHS; i++) {
                SourceLine line = lines.get(i);
                if (isTabs(line)) {
                    return gap > 1 ? Next.ROW : Next.CELL;
                }
                if (isEmpty(line)) {
                    gap++;
                } else if (gap > 1) {
                    return Next.ROW;
                } else {
                    gap = 0;
                    paragraphs++;
                    if (named.test(words(line))) {
                        return Next.NONE;
                    }
                }
            }
            return Next.NONE;
        }

        /** Whether the last cell of most rows holds something. */
        private boolean isUsuallyFilled() {
            long filled = rows.stream()
                    .map(r -> r.get(r.size() - 1))
                    .filter(s -> !text.substring(s.start(), s.end()).isBlank())
                    .count();
            return filled * 2 > rows.size();
        }

        private void endCell(SourceLine line) {
            row.add(cell == null ? new Span(line.start(), line.start()) : cell);
            cell = null;
        }

        private void endRow() {
            endCell(lines.get(last));
            rows.add(row);
            width = Math.max(width, row.size());
            row = new ArrayList<>();
            afterTabs = false;
        }
    }
}
