package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes one table of the parts in which it stands on several pages. */
final class TableJoin {

    /** How far column lines may stand apart from page to page. */
    private static final int SAME_EDGE = 400;
    /** No table's head has more rows. */
    private static final int MOST_HEAD = 20;
    /** Of a label that is cut so many characters are left at least. */
    private static final int SHORTEST = 2;

    private final List<PageItem> items = new ArrayList<>();
    /** The lines above the last table, from which a repeated caption is known. */
    private final List<String> caption = new ArrayList<>();

    private final RowNames names;

    private TableJoin(RowNames names) {
        this.names = names;
    }

    /** All items of the document in reading order, tables whole. */
    static List<PageItem> of(List<List<PageItem>> pages, RowNames names) {
        TableJoin join = new TableJoin(names);
        for (List<PageItem> page : pages) {
            join.add(page);
        }
        return join.items;
    }

    private void add(List<PageItem> page) {
        int start = page.isEmpty() ? 0 : continued(page);
        if (start > 0) {
            PageItem before = items.remove(items.size() - 1);
            PageItem next = page.get(start - 1);
            items.add(
                    before instanceof PageTable table
                            ? joined(table, (PageTable) next)
                            : LooseJoin.joined((LooseTable) before, (LooseTable) next));
        }
        for (PageItem item : page.subList(start, page.size())) {
            if (!(item instanceof PageLine)) {
                caption.clear();
                for (int i = items.size() - 1;
                        i >= 0 && i >= items.size() - 4 && items.get(i) instanceof PageLine line;
                        i--) {
                    caption.add(squeezed(line));
                }
            }
            items.add(item);
        }
    }

    /** How many items of the page go to the table before: 0, or its repeated caption and the table's next part. */
    private int continued(List<PageItem> page) {
        if (items.isEmpty() || items.get(items.size() - 1) instanceof PageLine) {
            return 0;
        }
        int at = 0;
        while (at < page.size() && page.get(at) instanceof PageLine line && isRepeated(squeezed(line))) {
            at++;
        }
        return at < page.size() && fits(items.get(items.size() - 1), page.get(at)) ? at + 1 : 0;
    }

    private boolean isRepeated(String line) {
        String plain = line.replaceAll("[（(]?续[表）)]*", "");
        return plain.isEmpty() || caption.contains(plain);
    }

    private static String squeezed(PageLine line) {
        return line.line().text().replace(" ", "");
    }

    private boolean fits(PageItem before, PageItem next) {
        if (before instanceof LooseTable table && next instanceof LooseTable rest) {
            return LooseJoin.fits(table, rest);
        }
        return before instanceof PageTable table
                && next instanceof PageTable rest
                && isAsWide(table, rest)
                && !isNextForm(table, rest)
                && (!isTitled(rest) || isHeadAgain(table, rest))
                && (hasColumns(table, rest) || isRestOfForm(table, rest));
    }

    /**
     * Whether a form goes on: each of its parts has columns of its own, so that those on either side of a page end need not be
     * alike. Another form begins with its own name.
     */
    private boolean isRestOfForm(PageTable before, PageTable next) {
        return names.isStart(before.firstWords()) && !names.isStart(next.firstWords());
    }

    /** Whether a form begins there: with its own name and not with that of the form before once more. */
    private boolean isNextForm(PageTable before, PageTable next) {
        return names.isStart(next.firstWords()) && repeatedHeader(before, next) == 0;
    }

    private static boolean isAsWide(PageTable before, PageTable next) {
        return Math.abs(before.right() - next.right() - before.left() + next.left()) <= 2 * SAME_EDGE;
    }

    /** Whether all columns of the one are columns of the other. */
    private static boolean hasColumns(PageTable before, PageTable next) {
        boolean wider = before.edges().length >= next.edges().length;
        int[] more = (wider ? before : next).edges();
        int[] fewer = (wider ? next : before).edges();
        int shift = before.left() - next.left();
        int[] moved =
                Arrays.stream(fewer).map(e -> e + (wider ? shift : -shift)).toArray();
        return fewer.length > 2
                && Arrays.stream(moved).allMatch(e -> Math.abs(more[nearest(more, e)] - e) <= SAME_EDGE);
    }

    /** Whether the title stands in the head, and labels of columns are repeated with it. */
    private static boolean isHeadAgain(PageTable before, PageTable next) {
        return head(next).subList(0, repeatedHeader(before, next)).stream()
                .anyMatch(row -> row.stream().filter(t -> !t.isEmpty()).count() > 2);
    }

    /** Whether its first row is one cell with words, as where a caption stands inside the lines. */
    private static boolean isTitled(PageTable table) {
        return table.layout().places().stream()
                .anyMatch(p -> p.row() == 0
                        && p.columns() == table.layout().columns()
                        && p.content().size() == 1
                        && p.content().get(0).text().endsWith("表"));
    }

    private static int nearest(int[] edges, int at) {
        return IntStream.range(0, edges.length)
                .reduce((a, b) -> Math.abs(edges[a] - at) <= Math.abs(edges[b] - at) ? a : b)
                .orElse(0);
    }

    /** The table with the next part's rows; it grows in place as long as it has all the column lines of the next part. */
    private static PageTable joined(PageTable before, PageTable next) {
        int shift = before.left() - next.left();
        int[] edges = edges(before, next, shift);
        boolean wider = edges == before.edges();
        CellLayout<List<GlyphLine>> layout = wider ? before.layout() : new CellLayout<>();
        if (!wider) {
            copy(before, 0, 0, layout, edges, 0);
        }
        int seam = layout.rows();
        int repeated = repeatedHeader(before, next);
        copy(next, repeated, seam - repeated, layout, edges, shift);
        if (repeated == 0) {
            CutHead.mend(layout, seam);
        }
        layout = CutRow.mended(layout, seam, edges);
        return new PageTable(next.page(), before.top(), next.bottom(), edges, before.cut() || next.cut(), layout);
    }

    /** The column lines of the first part, or those of both where the second one has others. */
    private static int[] edges(PageTable before, PageTable next, int shift) {
        int[] own = before.edges();
        int[] more = Arrays.stream(next.edges()).map(e -> e + shift).toArray();
        if (own.length < more.length && hasColumns(before, next)) {
            return more;
        }
        int[] further = Arrays.stream(more)
                .filter(e -> Math.abs(own[nearest(own, e)] - e) > SAME_EDGE)
                .toArray();
        return further.length == 0
                ? own
                : IntStream.concat(Arrays.stream(own), Arrays.stream(further))
                        .sorted()
                        .toArray();
    }

    private static void copy(
            PageTable from, int firstRow, int moved, CellLayout<List<GlyphLine>> to, int[] edges, int shift) {
        for (var p : from.layout().places()) {
            if (p.row() >= firstRow) {
                int column = nearest(edges, from.edges()[p.column()] + shift);
                int end = nearest(edges, from.edges()[p.column() + p.columns()] + shift);
                to.put(p.row() + moved, column, p.rows(), Math.max(1, end - column), p.content());
            }
        }
    }

    /** How many rows at the top of the next part say the same as the rows at the top of the table. */
    private static int repeatedHeader(PageTable before, PageTable next) {
        List<List<String>> head = head(before);
        List<List<String>> repeated = head(next);
        int same = 0;
        while (same < head.size() && same < repeated.size() && sayTheSame(head.get(same), repeated.get(same))) {
            same++;
        }
        return head.stream().limit(same).anyMatch(r -> r.stream()
                        .anyMatch(t -> t.chars().anyMatch(Character::isIdeographic)))
                ? same
                : 0;
    }

    /** Whether two rows have the same words, but for the ends of some labels that have no room where they are repeated. */
    private static boolean sayTheSame(List<String> row, List<String> other) {
        int equal = 0;
        for (int i = 0; i < row.size() && row.size() == other.size(); i++) {
            String one = row.get(i);
            String two = other.get(i);
            if (one.equals(two)) {
                equal += one.isEmpty() ? 0 : 1;
            } else if (two.length() < SHORTEST || !one.startsWith(two)) {
                return false;
            }
        }
        return equal > 0 && row.size() == other.size();
    }

    /** The words of the first rows, cell by cell. */
    private static List<List<String>> head(PageTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_HEAD, table.layout().rows()); i++) {
            rows.add(new ArrayList<>());
        }
        for (var p : table.layout().places()) {
            if (p.row() < rows.size()) {
                rows.get(p.row()).add(PageTable.text(p.content()));
            }
        }
        return rows;
    }
}
