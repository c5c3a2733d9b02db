package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes one of the parts in which a table without lines stands on several pages. */
final class LooseJoin {

    /** A table on more pages is not put together further. */
    private static final int PAGES = 500;
    /** Parts reach out over each other by no more than so many font sizes. */
    private static final int SIZES = 6;

    /** A name, or one in each half of the table, with amounts and marks that stand for none. */
    private static final Pattern NAMED = Pattern.compile("(?:[一-龥（）()、\\s]{2,30}[-—–－\\d.,\\s]+){1,2}");

    private static final Pattern TITLE = Pattern.compile(".*(?:表|[：:]).*");

    private LooseJoin() {}

    /**
     * Tables that are not read whole: one that ends with a page and is followed on the next by another without a title
     * between (most likely they are one, and what the second lacks of its head stands in the first), and one below which
     * rows stand by themselves.
     */
    static Set<LooseTable> torn(List<PageItem> items) {
        Set<LooseTable> torn = new HashSet<>();
        LooseTable last = null;
        LooseTable above = null;
        for (PageItem item : items) {
            if (item instanceof LooseTable table) {
                if (last != null && last.lastPage() + 1 == table.page() && !beginsAlike(last, table)) {
                    torn.add(last);
                    torn.add(table);
                }
                last = table;
                above = table;
            } else if (item instanceof PageLine line) {
                above = isText(line) ? null : above;
                if (above != null && isStrayRow(line)) {
                    torn.add(above);
                }
                last = endsTable(line, last) ? null : last;
            } else {
                last = null;
                above = null;
            }
        }
        return torn;
    }

    /**
     * Whether a line is the row of a table: it has amounts only, for sentences name a unit, or a code before them, or several
     * behind a name.
     */
    private static boolean isStrayRow(PageLine line) {
        ColumnLine parts = ColumnLine.of(line.line()).close();
        boolean named = parts.figures() > 1 && NAMED.matcher(line.line().text()).matches();
        return TableRest.isRound(parts)
                || (parts.hasAmount()
                        && (named || parts.figures() == parts.segments().size() || TableRest.isCoded(parts)));
    }

    /** Whether a line says what comes next, or is a sentence. */
    private static boolean isText(PageLine line) {
        String text = line.line().text();
        return TITLE.matcher(text).matches() || text.indexOf('。') >= 0;
    }

    /** Whether a line shows that a table has ended: it stands below it on its page, or says what comes next. */
    private static boolean endsTable(PageLine line, LooseTable table) {
        return table == null || line.page() == table.lastPage() || isText(line);
    }

    /** Whether a part begins with data or with the head of the table before, and stands below it; a form has many heads. */
    static boolean fits(LooseTable before, LooseTable next) {
        if (next.page() - before.page() >= PAGES) {
            return false;
        }
        if (before.isForm() || next.isForm()) {
            return !beginsAlike(before, next);
        }
        if (!before.hasAmounts()) {
            // The page before has but a part of the head.
            return true;
        }
        int apart = SIZES * before.lines().get(0).line().size();
        return next.left() >= before.left() - apart
                && (isOfSheet(before, next)
                        || (next.right() <= before.right() + apart
                                && (repeated(before, next) >= next.head() || goesOn(before, next))));
    }

    /** Whether a part without a head stands in the columns of a printed workbook on the page before. */
    private static boolean isOfSheet(LooseTable before, LooseTable next) {
        SheetEdges edges = next.head() == 0 ? SheetEdges.of(before.lines()) : null;
        return edges != null && edges.hold(next.lines());
    }

    /** Whether both begin with the same label: then they are two forms of a kind. */
    private static boolean beginsAlike(LooseTable before, LooseTable next) {
        List<GlyphLine> first = before.lines().get(0).segments();
        List<GlyphLine> second = next.lines().get(0).segments();
        return first.get(0).text().equals(second.get(0).text())
                && first.size() == second.size()
                && !first.get(first.size() - 1)
                        .text()
                        .equals(second.get(second.size() - 1).text());
    }

    /** Whether what stands above the first data of a part are rows without any: words where rows above have words. */
    private static boolean goesOn(LooseTable before, LooseTable next) {
        List<GlyphLine> words = before
                .lines()
                .subList(before.head(), before.lines().size())
                .stream()
                .flatMap(l -> l.segments().stream())
                .filter(s -> !ColumnLine.isFigure(s) && !ColumnLine.isStroke(s))
                .toList();
        return next.hasAmounts()
                && next.lines().subList(0, next.head()).stream()
                        .flatMap(l -> l.segments().stream())
                        .allMatch(s -> words.stream().anyMatch(w -> Math.abs(w.left() - s.left()) * 8 <= s.size()));
    }

    static LooseTable joined(LooseTable before, LooseTable next) {
        List<ColumnLine> lines = new ArrayList<>(before.lines());
        lines.addAll(next.lines().subList(repeated(before, next), next.lines().size()));
        return new LooseTable(lines);
    }

    /** How many lines at the top of a part say the same as lines at the top of the table. */
    private static int repeated(LooseTable before, LooseTable next) {
        int last = Math.min(before.lines().size(), before.head() + 2);
        List<String> head = before.lines().subList(0, last).stream()
                .map(ColumnLine::squeezed)
                .toList();
        int same = 0;
        while (same < next.lines().size()
                && head.contains(next.lines().get(same).squeezed())) {
            same++;
        }
        return same;
    }
}
