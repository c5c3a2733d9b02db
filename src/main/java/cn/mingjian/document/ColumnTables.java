package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables without lines on a page: lines parted into columns, and the lines of wrapped cells among them. */
final class ColumnTables {

    /** So many lines that are not parted may stand between two that are: the text of a large cell. */
    private static final int BETWEEN = 12;
    /** Lines further apart than so many font sizes are not of one table. */
    private static final int APART = 5;
    /** So many lines of a head may stand above the first one that is parted. */
    private static final int ABOVE = 14;
    /** So many lines show the size of the writing in a table. */
    private static final int FIRST = 3;
    /** So many lines above it a table has its title. */
    private static final int TITLE = 3;

    private static final Pattern HEADING = Pattern.compile(
            "^(?:第[一二三四五六七八九十\\d]+[部分章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[.、．](?!\\d)|注[：:]).*");

    /** What stands by itself at the right above a table: a label of the whole, or one with a short word. */
    private static final Pattern CAPTION =
            Pattern.compile("[^：:]*(?:单位|部门|日期|时间|公开|金额|编制|填[报表])[^：:]*[：:].*|[^：:]{1,4}[：:].{0,8}");

    private static final Pattern PAIR = Pattern.compile("[^：:]{2,10}[：:].*[^：:]");

    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]+部分(?!.*[，。]).*");

    private static final Pattern ATTACHED = Pattern.compile("附[件表][一二三四五六七八九十\\d]*[：:]?.*表(?:[（(].{1,20}[)）])?");

    private final List<ColumnLine> lines;
    /** The lines parted as in a table, as far as they were asked for. */
    private final ColumnLine[] close;
    /** How far a table of the page before reaches that goes on with the first line. */
    private int tableLeft = Integer.MAX_VALUE;

    private int tableRight = Integer.MIN_VALUE;
    private int tableSize;
    /** The lines of that table. */
    private List<ColumnLine> above = List.of();

    private ColumnTables(List<ColumnLine> lines) {
        this.lines = lines;
        this.close = new ColumnLine[lines.size()];
    }

    /**
     * The lines that stand together on a page, those of tables put together.
     *
     * @param before the table with which the page before ends, or null
     */
    static List<PageItem> of(List<GlyphLine> lines, LooseTable before) {
        List<PageItem> items = new ArrayList<>();
        ColumnTables tables =
                new ColumnTables(lines.stream().map(ColumnLine::of).toList());
        int at = 0;
        while (at < lines.size()) {
            int[] range = at == 0 && before != null ? tables.rest(before) : null;
            range = range == null ? tables.next(at) : range;
            int from = range == null ? lines.size() : range[0];
            lines.subList(at, from).forEach(l -> items.add(new PageLine(l)));
            at = from;
            if (range != null) {
                items.add(new LooseTable(tables.lines.subList(range[0], range[1])));
                at = range[1];
            }
        }
        return items;
    }

    /** Where a table of the page before goes on; null where it does not. */
    private int[] rest(LooseTable before) {
        if (lines.isEmpty() || isCaption(0) || !new ColumnRest(lines, before).goesOn()) {
            return null;
        }
        // A line whose figures are wider than their cells looks smaller than it is.
        tableSize = before.lines().stream().mapToInt(l -> l.line().size()).max().orElse(0);
        tableLeft = before.left();
        tableRight = before.right();
        above = before.lines();
        return new int[] {0, end(0)};
    }

    /** The next table: its first line and the line after it; or null. */
    private int[] next(int start) {
        for (int first = start; first < lines.size(); first++) {
            if (lines.get(first).isParted() && !isCaption(first) && !isHeading(first)) {
                int end = end(first);
                if (isTable(start, first, end)) {
                    return new int[] {top(start, first, end), end};
                }
                first = end - 1;
            }
        }
        return null;
    }

    /**
     * Amounts in columns make a table; where there are none, a title above columns of words does. At the end of a page a
     * title or caption above any columns is enough: the rest of the table stands on the next page. Headings, as in a table of
     * contents that ends with the page, are no columns.
     */
    private boolean isTable(int start, int first, int end) {
        List<ColumnLine> rows = lines.subList(first, end);
        long wide = rows.stream().filter(r -> r.segments().size() >= 3).count();
        long amounts = rows.stream().filter(ColumnLine::hasAmount).count();
        boolean counts = rows.stream().anyMatch(r -> r.segments().size() >= 3 && r.figures() >= 2);
        long parted = rows.stream().filter(ColumnLine::isParted).count();
        boolean cut = end == lines.size()
                && rows.stream()
                        .anyMatch(r ->
                                r.isParted() && !HEADING.matcher(r.squeezed()).matches())
                && (isTitled(start, first) || isCaptioned(start, first, end));
        return amounts >= 2
                || cut
                || (wide >= 2 && (amounts >= 1 || isTitled(start, first)))
                || (counts && parted >= 3);
    }

    /** Whether a line is a heading set wide, and no row: 第五部分 附件. */
    private boolean isHeading(int i) {
        return PART.matcher(lines.get(i).squeezed()).matches()
                || (lines.get(i).figures() == 0
                        && ATTACHED.matcher(lines.get(i).squeezed()).matches());
    }

    private boolean isTitled(int start, int first) {
        for (int i = first - 1; i >= Math.max(start, first - TITLE); i--) {
            if (CellText.isTitle(lines.get(i).squeezed())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a caption stands above, from which only labels part it. */
    private boolean isCaptioned(int start, int first, int end) {
        int caption = caption(start, first, end);
        return caption >= 0 && isCaption(caption);
    }

    private int end(int first) {
        int last = first;
        int between = 0;
        int i = first + 1;
        while (i < lines.size() && between <= BETWEEN && isNear(i, first) && !isOutside(i, first, i - 1)) {
            if (isRow(i)) {
                last = i;
                between = 0;
            } else if (!isAligned(lines.get(i).line(), first, i - 1)) {
                between++;
            }
            i++;
        }
        if (i == lines.size() && between == 0) {
            // All that follows on the page stands in the table's columns.
            return belowRows(first, last, i);
        }
        int end = last + 1;
        while (end < lines.size() && isRest(end, first, last)) {
            end++;
        }
        return belowRows(first, last, end);
    }

    /** Whether a line is parted, if only by the narrow gaps between the figures of columns that are filled to their edges. */
    private boolean isRow(int i) {
        return lines.get(i).isParted() || close(i).figures() >= FIRST;
    }

    private ColumnLine close(int i) {
        if (close[i] == null) {
            close[i] = lines.get(i).close();
        }
        return close[i];
    }

    /** Where a table ends of which a heading may stand among the lines below its last row that is parted. */
    private int belowRows(int first, int last, int end) {
        for (int i = last + 1; i < end; i++) {
            if (HEADING.matcher(lines.get(i).squeezed()).matches() && isAcross(i, first, last)) {
                return i;
            }
        }
        return end;
    }

    /**
     * Whether a line begins at the left edge of a table and goes on where further columns of it begin: no cell does. Where
     * running text follows that is set alike, one row shows it.
     */
    private boolean isAcross(int i, int first, int last) {
        GlyphLine line = lines.get(i).line();
        int left = Integer.MAX_VALUE;
        int begun = 0;
        List<ColumnLine> rows = new ArrayList<>(first == 0 ? above : List.of());
        rows.addAll(lines.subList(first, last + 1));
        for (ColumnLine row : rows) {
            left = Math.min(left, row.line().left());
            begun += row.segments().stream()
                            .anyMatch(
                                    s -> s.left() > line.left() + line.size() && s.left() < line.right() - line.size())
                    ? 1
                    : 0;
        }
        return line.left() <= left + line.size() && begun >= (isAboveText(i, first, last) ? 1 : FIRST);
    }

    /** Whether the next line is running text in the size of a line, and begins where it does. */
    private boolean isAboveText(int i, int first, int last) {
        GlyphLine line = lines.get(i).line();
        GlyphLine next = i + 1 < lines.size() ? lines.get(i + 1).line() : null;
        return next != null
                && isProse(next, first, last)
                && Math.abs(next.size() - line.size()) * 10 <= line.size()
                && Math.abs(next.left() - line.left()) <= 2 * line.size();
    }

    private boolean isNear(int i, int first) {
        GlyphLine line = lines.get(i).line();
        int size = Math.max(line.size(), size(first, i - 1));
        return line.baseline() - lines.get(i - 1).line().baseline() <= APART * size;
    }

    /** The size of the writing in a table; figures wider than their cells make lines look smaller. */
    private int size(int first, int last) {
        int size = first == 0 ? tableSize : 0;
        for (int i = first; i <= Math.min(last, first + FIRST); i++) {
            size = Math.max(size, lines.get(i).line().size());
        }
        return size;
    }

    /** Whether a line below the last one that is parted is the rest of a cell or a row with one cell only. */
    private boolean isRest(int i, int first, int last) {
        GlyphLine line = lines.get(i).line();
        int distance = line.baseline() - lines.get(i - 1).line().baseline();
        boolean row = distance <= 3 * line.size() && i <= last + 2 && isAligned(line, first, last);
        return (isWrapped(i) || row)
                && !isOutside(i, first, last)
                && lines.get(i).squeezed().indexOf('：') < 0;
    }

    private boolean isWrapped(int i) {
        return ColumnRest.isWrapped(lines.get(i - 1).line(), lines.get(i).line());
    }

    /** Whether a line cannot be of the table that begins at {@code first}: captions, headings, running text. */
    private boolean isOutside(int i, int first, int last) {
        GlyphLine line = lines.get(i).line();
        int size = size(first, last);
        if (isRow(i)) {
            return line.size() * 3 > size * 4;
        }
        boolean otherSize = line.size() * 100 > size * 112 || line.size() * 3 < size * 2;
        String text = lines.get(i).squeezed();
        return otherSize
                || CellText.isTitle(text)
                || isCaption(i)
                || isProse(line, first, last)
                || (HEADING.matcher(text).matches()
                        && !isAligned(line, first, last)
                        && !isInside(i, first)
                        && !beginsRow(i)
                        && !beginsFirstRow(i, first, last));
    }

    /** Whether a line is the upper line of the name in the first row below a head, whose figures stand beside the next. */
    private boolean beginsFirstRow(int i, int first, int last) {
        return first > 0
                && first < i
                && i + 1 < lines.size()
                && lines.get(i + 1).isData()
                && ColumnRest.isWrapped(lines.get(i).line(), lines.get(i + 1).line())
                && lines.subList(first, last + 1).stream().noneMatch(ColumnLine::hasAmount);
    }

    /** Whether a line stands close below another one within the width of the table and is no wider than a cell. */
    private boolean isInside(int i, int first) {
        GlyphLine line = lines.get(i).line();
        GlyphLine table = lines.get(first).line();
        int left = first == 0 ? tableLeft : Integer.MAX_VALUE;
        int right = first == 0 ? tableRight : Integer.MIN_VALUE;
        for (int k = Math.min(i, first); k < Math.max(i, first + 1); k++) {
            left = Math.min(left, lines.get(k).line().left());
            right = Math.max(right, lines.get(k).line().right());
        }
        return isWrapped(i < first ? i + 1 : i)
                && line.left() >= left - 4 * table.size()
                && line.right() <= right + 4 * table.size()
                && (line.right() - line.left()) * 5 < (right - left) * 2;
    }

    /** Whether a line is the upper half of a row, whose figures stand beside it and the next line. */
    private boolean beginsRow(int i) {
        return i + 1 < lines.size() && lines.get(i + 1).isData() && isHalf(i);
    }

    private boolean isHalf(int i) {
        GlyphLine line = lines.get(i).line();
        return (lines.get(i + 1).line().baseline() - line.baseline()) * 10 <= line.size() * 9;
    }

    /** Running text begins at the left and goes far to the right. */
    private boolean isProse(GlyphLine line, int first, int last) {
        int left = first == 0 ? Math.min(line.left(), tableLeft) : line.left();
        int right = first == 0 ? Math.max(line.right(), tableRight) : line.right();
        for (int i = first; i <= last; i++) {
            left = Math.min(left, lines.get(i).line().left());
            right = Math.max(right, lines.get(i).line().right());
        }
        return line.left() - left < 3 * line.size() && (line.right() - line.left()) * 10 > (right - left) * 6;
    }

    /** Whether a line begins where a cell above it does, or is a figure that ends where one does. */
    private boolean isAligned(GlyphLine line, int first, int last) {
        boolean figure = ColumnLine.isFigure(line);
        return lines.subList(first, last + 1).stream()
                .flatMap(l -> l.segments().stream())
                .anyMatch(s -> Math.abs(s.left() - line.left()) * 4 <= line.size()
                        || (figure && Math.abs(s.right() - line.right()) * 4 <= line.size()));
    }

    /** A year by itself, 单位：万元 at the right, or 部门：… and 单位：… on one line, with words only. */
    private boolean isCaption(int i) {
        ColumnLine line = lines.get(i);
        if (TableNames.isYear(line.squeezed()) || isOfPairs(line)) {
            return true;
        }
        boolean colon = line.squeezed().indexOf('：') >= 0 || line.squeezed().indexOf(':') >= 0;
        if (!colon || line.figures() > 0) {
            return false;
        }
        int widest = lines.stream().mapToInt(l -> l.line().right()).max().orElse(0);
        int leftmost = lines.stream().mapToInt(l -> l.line().left()).min().orElse(0);
        int middle = (widest + leftmost) / 2;
        GlyphLine last = line.segments().get(line.segments().size() - 1);
        boolean right = last.left() > middle
                && (last.text().indexOf('：') >= 0 || last.text().indexOf(':') >= 0);
        return right
                && (line.isParted()
                        ? line.segments().size() <= 3
                        : CAPTION.matcher(line.squeezed()).matches());
    }

    /** Whether a line has nothing but labels, each with its words behind a colon. */
    private static boolean isOfPairs(ColumnLine line) {
        return line.isParted()
                && line.segments().stream().allMatch(s -> PAIR.matcher(s.text()).matches());
    }

    /** The head's lines above the first one that is parted. */
    private int top(int start, int first, int end) {
        int top = first;
        while (top > start
                && first - top < ABOVE
                && isWrapped(top)
                && !isCaption(top - 1)
                && !isOutside(top - 1, first, end - 1)) {
            top--;
        }
        int caption = caption(start, first, end);
        return caption < 0 ? top : Math.min(top, caption + 1);
    }

    /** The caption or title above a table from which only lines of its head part it, in whatever distance; -1 if none. */
    private int caption(int start, int first, int end) {
        for (int i = first - 1; i >= Math.max(start, first - ABOVE) && isNear(i + 1, first); i--) {
            String text = lines.get(i).squeezed();
            if (isCaption(i) || CellText.isTitle(text) || text.indexOf('：') >= 0 || text.indexOf(':') >= 0) {
                return i;
            }
            if (isOutside(i, first, end - 1)) {
                return -1;
            }
        }
        return -1;
    }
}
