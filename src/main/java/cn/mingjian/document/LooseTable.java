package cn.mingjian.document;

import java.util.List;

/**
 * Lines of a page that stand in columns without lines drawn between them: a table, or a part of one, before its rows and
 * columns are known. Those are told by all its parts together.
 *
 * @param lines its lines from top to bottom, those of later pages after those of earlier ones
 */
record LooseTable(List<ColumnLine> lines) implements PageItem {

    /** Heads of accounts have no more lines than this, lines of wrapped labels included. */
    private static final int MANY = 14;
    /** Lines of one cell are no further apart than so many percent of the font size. */
    private static final int LEADING = 150;
    /** The body of accounts has no line with so many words and no figure. */
    private static final int LABELS = 5;

    LooseTable {
        lines = lines.stream().map(ColumnLine::close).toList();
    }

    @Override
    public int page() {
        return lines.get(0).line().page();
    }

    @Override
    public int top() {
        return lines.get(0).line().top();
    }

    @Override
    public int bottom() {
        return lines.get(lines.size() - 1).line().bottom();
    }

    int left() {
        return lines.stream().mapToInt(l -> l.line().left()).min().orElse(0);
    }

    int right() {
        return lines.stream().mapToInt(l -> l.line().right()).max().orElse(0);
    }

    /** How many lines stand above the first row with figures; the rest of a wrapped cell alone is no head. */
    int head() {
        int head = 0;
        boolean parted = false;
        while (head < lines.size() && !lines.get(head).isData()) {
            parted |= lines.get(head).isParted();
            head++;
        }
        while (head > 0
                && head < lines.size()
                && isOneRow(lines.get(head - 1).line(), lines.get(head).line())) {
            head--;
        }
        return parted ? head : 0;
    }

    /** Whether two lines are so near that they are lines of the cells of one row. */
    static boolean isOneRow(GlyphLine above, GlyphLine below) {
        return above.page() == below.page() && (below.baseline() - above.baseline()) * 100 <= below.size() * LEADING;
    }

    boolean hasAmounts() {
        return lines.stream().anyMatch(ColumnLine::hasAmount);
    }

    /**
     * Whether it is a form and no account: it holds sentences, or below figures come the labels of further columns, or
     * figures only come after many words.
     */
    boolean isForm() {
        int head = head();
        return head > MANY
                || lines.stream()
                        .anyMatch(l ->
                                l.squeezed().indexOf('。') >= 0 || l.squeezed().indexOf('，') >= 0)
                || lines.subList(head, lines.size()).stream()
                        .anyMatch(l -> l.figures() == 0 && l.segments().size() >= LABELS);
    }
}
