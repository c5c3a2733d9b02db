package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A part of a sheet with columns of its own in a text that keeps places: its rows, with the cells of each put together. */
final class LaidBlock {

    /** Where most rows have a cell in a column, all are taken to have one. */
    private static final int MOST = 2;

    private static final int ODD = 30;
    /** Where cells stand further from where they should, lines were put to the wrong rows. */
    private static final int MOST_OFF = 2;

    private final LaidLines lines;
    private final LaidColumns columns;
    private final int first;
    private final int last;
    private final List<Map<Integer, List<LaidWord>>> placed = new ArrayList<>();
    private final List<Integer> anchors = new ArrayList<>();
    private List<Map<Integer, List<LaidWord>>> cells = List.of();
    private LaidRows.Hold hold;
    private final boolean funds;
    /** How far cells stand from where they should, and those with remarks, which matter least. */
    private int off;

    private int remarks;

    /**
     * Reads the lines of a part.
     *
     * @param anchor column of which each row has one line, or −1 where the lines with figures begin rows
     */
    LaidBlock(LaidLines lines, LaidColumns columns, int first, int last, int anchor) {
        this.lines = lines;
        this.columns = columns;
        this.first = first;
        this.last = last;
        this.funds = anchor < 0;
        LaidColumns page = columns;
        for (int line = first; line < last; line++) {
            if (line == first || lines.page(line) > lines.page(line - 1)) {
                page = page.in(lines, line, endOfPage(line));
            }
            Map<Integer, List<LaidWord>> own = new HashMap<>();
            int[] places = page.of(lines.words(line));
            int figures = 0;
            for (int w = 0; w < places.length; w++) {
                own.computeIfAbsent(places[w], c -> new ArrayList<>())
                        .add(lines.words(line).get(w));
                figures += columns.kind(places[w]) == LaidColumns.Kind.FIGURE ? 1 : 0;
            }
            placed.add(own);
            if (anchor >= 0 ? own.containsKey(anchor) : figures > 1) {
                anchors.add(line);
            }
        }
    }

    private int endOfPage(int line) {
        int end = line + 1;
        while (end < last && lines.page(end) == lines.page(line)) {
            end++;
        }
        return end;
    }

    /** Finds the rows; whether each line could be put to one. */
    boolean read() {
        int least = Integer.MAX_VALUE;
        for (LaidRows.Hold way : LaidRows.Hold.values()) {
            LaidRows rows = new LaidRows(lines, anchors, way);
            List<Map<Integer, List<LaidWord>>> found = rows(rows);
            if (found != null && rows.cost() < least) {
                least = rows.cost();
                off = rows.cost() - remarks;
                cells = found;
                hold = way;
            }
        }
        return !anchors.isEmpty() && (off <= MOST_OFF || funds) && areSingle();
    }

    /** Whether no two figures of a line stand in one column. */
    private boolean areSingle() {
        for (Map<Integer, List<LaidWord>> line : placed) {
            for (Map.Entry<Integer, List<LaidWord>> cell : line.entrySet()) {
                LaidColumns.Kind kind = columns.kind(cell.getKey());
                boolean single = kind == LaidColumns.Kind.FIGURE || kind == LaidColumns.Kind.NUMBER;
                if (single && cell.getValue().size() > 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Map<Integer, List<LaidWord>>> rows(LaidRows rows) {
        List<Map<Integer, List<LaidWord>>> found = new ArrayList<>();
        remarks = 0;
        anchors.forEach(a -> found.add(new HashMap<>()));
        for (int c = 0; c < columns.size(); c++) {
            if (columns.kind(c) == LaidColumns.Kind.LEVEL) {
                continue;
            }
            int[] at = linesOf(c);
            boolean filled = at.length * MOST > anchors.size() && columns.kind(c) != LaidColumns.Kind.REMARK;
            int column = c;
            int before = rows.cost();
            int[] own = rows.of(at, filled, (from, to) -> odd(column, at, from, to));
            if (own == null) {
                return null;
            }
            remarks += columns.kind(c) == LaidColumns.Kind.REMARK ? rows.cost() - before : 0;
            for (int i = 0; i < at.length; i++) {
                found.get(own[i])
                        .computeIfAbsent(c, x -> new ArrayList<>())
                        .addAll(placed.get(at[i] - first).get(c));
            }
        }
        return found;
    }

    /** What it costs that lines of a column of figures together are none. */
    private int odd(int column, int[] at, int from, int to) {
        LaidColumns.Kind kind = columns.kind(column);
        if (from == to || (kind != LaidColumns.Kind.FIGURE && kind != LaidColumns.Kind.NUMBER)) {
            return 0;
        }
        List<LaidWord> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.addAll(placed.get(at[i] - first).get(column));
        }
        boolean single = kind == LaidColumns.Kind.FIGURE || words.size() == 1;
        return single && LaidWord.isWhole(LaidLines.joined(words)) ? 0 : ODD;
    }

    /** The lines in which a column has words. */
    int[] linesOf(int column) {
        List<Integer> at = new ArrayList<>();
        for (int line = first; line < last; line++) {
            if (placed.get(line - first).containsKey(column)) {
                at.add(line);
            }
        }
        return at.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The words of a column in a line. */
    List<LaidWord> words(int line, int column) {
        return placed.get(line - first).getOrDefault(column, List.of());
    }

    int rows() {
        return anchors.size();
    }

    /** The words of a cell in their order. */
    List<LaidWord> wordsOf(int row, int column) {
        return cells.get(row).getOrDefault(column, List.of());
    }

    /** What stands in a place, or nothing. */
    Text cell(int row, int column) {
        List<LaidWord> words = cells.get(row).get(column);
        return words == null ? Text.EMPTY : LaidLines.joined(words);
    }

    /** The first and the last line of a row. */
    int[] extent(int row) {
        int[] extent = {anchors.get(row), anchors.get(row)};
        cells.get(row).values().stream().flatMap(List::stream).forEach(w -> {
            extent[0] = Math.min(extent[0], w.line());
            extent[1] = Math.max(extent[1], w.line());
        });
        return extent;
    }

    LaidRows.Hold hold() {
        return hold;
    }
}
