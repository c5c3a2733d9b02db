package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Gathers the cells of one table of a plain text. */
final class GridBuilder {

    private static final int WIDEST = 64;
    /** Shorter cells fill their room by chance. */
    private static final int SHORTEST_FULL = 3;

    private final String text;
    private final int limit;
    private int cells;

    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Span> row;
    private boolean piped;
    private boolean doubtful;
    private BitSet full = new BitSet();
    private int start = -1;
    private int end;

    GridBuilder(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    boolean isOpen() {
        return start >= 0;
    }

    boolean isInRow() {
        return row != null;
    }

    boolean isPiped() {
        return piped;
    }

    /** Adds the cells that tabs part from each other in a stretch of text; a tab at its end of a lone cell says nothing. */
    void addCells(int from, int to) throws UnreadableDocumentException {
        boolean alone = row != null || (from > 0 && text.charAt(from - 1) == '\t');
        int at = from;
        while (true) {
            int tab = text.indexOf('\t', at);
            if (tab < 0 || tab >= to) {
                if (!alone || at == from || !text.substring(at, to).isBlank()) {
                    add(at, to);
                }
                return;
            }
            add(at, tab);
            at = tab + 1;
        }
    }

    /** Adds a row; one whose cells are not certain makes the whole table doubtful. */
    void addRow(List<Span> cells, boolean certain) throws UnreadableDocumentException {
        endRow();
        doubtful |= !certain;
        for (Span cell : cells) {
            add(cell.start(), cell.end());
        }
        endRow();
    }

    void addPipedRow(int from, int to, boolean framed) throws UnreadableDocumentException {
        endRow();
        int first = from;
        while (first < to && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        first = framed && text.charAt(first) == '|' ? first + 1 : first;
        int last = to;
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        boolean rule = text.substring(first, last).chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
        if (rule) {
            touch(from, to);
            piped = true;
            return;
        }
        int at = first;
        for (int i = first; i <= last; i++) {
            boolean bar = i < last && text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\');
            if (bar || (i == last && at < last)) {
                add(at, i);
                at = i + 1;
            }
        }
        doubtful |= isRestOfRow();
        full = fullCells();
        endRow();
        piped = true;
    }

    /** Whether a row holds nothing but the rest of cells that filled their room in the row above: cells were wrapped. */
    private boolean isRestOfRow() {
        BitSet filled = new BitSet();
        for (int c = 0; row != null && c < row.size(); c++) {
            filled.set(c, !words(row.get(c)).isBlank());
        }
        boolean any = !filled.isEmpty() && !full.isEmpty();
        filled.andNot(full);
        return any && filled.isEmpty();
    }

    /** The cells that take all the room they have in a row that leaves room in others. */
    private BitSet fullCells() {
        BitSet cells = new BitSet();
        boolean padded = false;
        for (int c = 0; row != null && c < row.size(); c++) {
            String words = words(row.get(c));
            padded |= words.endsWith("  ");
            cells.set(c, words.length() >= SHORTEST_FULL && words.equals(words.strip()));
        }
        return padded ? cells : new BitSet();
    }

    private String words(Span cell) {
        return text.substring(cell.start(), cell.end());
    }

    private void add(int from, int to) throws UnreadableDocumentException {
        if (++cells > limit) {
            throw new UnreadableDocumentException("表格单元格太多，超过上限 " + limit + " 个，不像一份决算公开报告");
        }
        if (row == null) {
            row = new ArrayList<>();
        }
        row.add(new Span(from, to));
        touch(from, to);
    }

    private void touch(int from, int to) {
        start = start < 0 ? from : start;
        end = to;
    }

    /** Whether the cell last added may go on after an empty line; a row of more cells than any form has does not. */
    boolean isExtensible() {
        return row != null || (!rows.isEmpty() && rows.get(rows.size() - 1).size() <= WIDEST);
    }

    /** The cell last added goes on to here. */
    void extendCell(int to) {
        if (row == null) {
            row = reopen();
        }
        int last = row.size() - 1;
        row.set(last, new Span(row.get(last).start(), to));
        end = to;
    }

    private List<Span> reopen() {
        List<Cell> last = rows.remove(rows.size() - 1);
        List<Span> spans = new ArrayList<>();
        for (Cell cell : last) {
            spans.add(
                    cell.text().length() == 0 ? new Span(end, end) : cell.text().span());
        }
        return spans;
    }

    void endRow() {
        if (row != null) {
            List<Cell> ended = new ArrayList<>(row.size());
            for (Span span : row) {
                ended.add(new Cell(Text.at(text.substring(span.start(), span.end()), span.start()), false));
            }
            rows.add(ended);
            row = null;
        }
    }

    /** The table gathered so far, or null; the next cell begins another one. */
    Grid close() {
        endRow();
        Grid grid = rows.isEmpty() ? null : new Grid(List.copyOf(rows), new Span(start, end), null, doubtful);
        rows.clear();
        start = -1;
        piped = false;
        doubtful = false;
        full = new BitSet();
        return grid;
    }
}
