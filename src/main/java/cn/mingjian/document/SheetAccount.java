package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A printed account without lines between its rows and columns, where the edges of its columns show. Only heads are read of
 * which nothing but the labels says what they stand over: labels over codes and names, and labels over halves that each
 * begin with names.
 */
final class SheetAccount {

    /** No head that is read so has more rows. */
    private static final int MOST = 4;

    private final LooseTable table;
    private final SheetEdges edges;
    private final List<List<SheetRows.Cell>> rows;
    private final int head;
    /** The columns with words below the head. */
    private final TreeSet<Integer> words = new TreeSet<>();

    private SheetAccount(LooseTable table, SheetEdges edges, List<List<SheetRows.Cell>> rows) {
        this.table = table;
        this.edges = edges;
        this.rows = rows;
        int first = 0;
        while (first < rows.size() && rows.get(first).stream().allMatch(SheetRows.Cell::isWord)) {
            first++;
        }
        this.head = first;
        rows.subList(head, rows.size()).stream()
                .flatMap(List::stream)
                .filter(SheetRows.Cell::isWord)
                .forEach(c -> words.add(c.column()));
    }

    /** The account, or null where it is not certain how it is to be read. */
    static PageTable of(LooseTable table) {
        SheetEdges edges = SheetEdges.of(table.lines());
        if (edges == null || !edges.hold(table.lines())) {
            return null;
        }
        List<LoosePart> parts = edges.parts(table);
        if (parts == null) {
            return null;
        }
        SheetAccount account = new SheetAccount(table, edges, SheetRows.held(parts, edges, table.leading()));
        return account.isWhole() ? account.read() : null;
    }

    /** Whether each column has a label right above its first row, and no cell may go on over the end of a page. */
    private boolean isWhole() {
        return head > 0
                && head <= MOST
                && head < rows.size()
                && !SheetRows.isCrowded(rows)
                && rows.get(head - 1).size() == edges.columns()
                && IntStream.range(1, rows.size()).noneMatch(this::mayGoOn);
    }

    private boolean mayGoOn(int row) {
        return rows.get(row).stream()
                .anyMatch(below -> below.isWord()
                        && rows.get(row - 1).stream()
                                .anyMatch(above -> above.column() == below.column()
                                        && above.isWord()
                                        && above.lowest().page()
                                                < below.lines().get(0).text().page()
                                        && edges.isBeyond(
                                                above.lowest().right(),
                                                above.lowest().right()
                                                        + above.lowest().size())));
    }

    private PageTable read() {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        TreeMap<Integer, Integer> free = new TreeMap<>();
        IntStream.range(0, edges.columns()).forEach(c -> free.put(c, 0));
        for (int r = 0; r < head - 1; r++) {
            List<SheetRows.Cell> labels = new ArrayList<>(rows.get(r));
            labels.sort(Comparator.comparingInt(SheetRows.Cell::column));
            for (int i = 0; i < labels.size(); i++) {
                int from = labels.get(i).column();
                int next = i + 1 < labels.size() ? labels.get(i + 1).column() : edges.columns();
                int to = labels.size() == 1 ? overCodes(r) : overHalf(from, next);
                if (to <= from || (labels.size() == 1 && from > 0) || (i == 0 && from > 0)) {
                    return null;
                }
                layout.put(r, from, 1, 1 + to - from, labels.get(i).texts());
                IntStream.rangeClosed(from, to).forEach(c -> free.merge(c, 1, Integer::sum));
            }
        }
        for (int r = Math.max(0, head - 1); r < rows.size(); r++) {
            for (SheetRows.Cell cell : rows.get(r)) {
                int top = r == head - 1 ? free.get(cell.column()) : r;
                layout.put(top, cell.column(), 1 + r - top, 1, GlyphLines.merged(cell.texts()));
            }
        }
        PageTable read = PageTable.whole(table.page(), table.top(), table.bottom(), edges.all(), layout);
        return new GridProof(read, head).holds() ? read : null;
    }

    /** The last column of a label by itself in its row: that of the names, or, where another such label is above, of the codes. */
    private int overCodes(int row) {
        int names = words.isEmpty() ? 0 : words.last();
        boolean codes = IntStream.range(1, names).noneMatch(words::contains);
        boolean lowest = row == head - 2 && row > 0;
        return !codes || names >= MOST ? -1 : lowest ? names - 1 : names;
    }

    /** The last column of a half that begins with names and ends before another one, or -1. */
    private int overHalf(int from, int next) {
        boolean names = head == 2
                && words.contains(from)
                && words.subSet(from + 1, next).isEmpty();
        return names ? next - 1 : -1;
    }
}
