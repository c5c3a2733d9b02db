package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lines of a page that stand in columns without lines drawn between them: a table, or a part of one, before its rows and
 * columns are known. Those are told by all its parts together.
 *
 * @param lines its lines from top to bottom, those of later pages after those of earlier ones
 */
record LooseTable(List<ColumnLine> lines) implements PageItem {

    /** Heads of accounts have no more lines than this, lines of wrapped labels included. */
    private static final int MANY = 14;
    /** So many lines at the end of a page show the columns in which the next page goes on. */
    private static final int LAST = 60;
    /** Lines of one cell are no further apart than so many percent of the font size. */
    private static final int LEADING = 150;
    /** Nor, in the widest setting, than so many font sizes. */
    private static final int WIDEST = 3;
    /** Lines of cells with an even and an odd number of lines are half of that apart. */
    private static final int HALF = 90;
    /** The body of accounts has no line with so many words and no figure. */
    private static final int LABELS = 5;

    LooseTable {
        List<ColumnLine> close = lines.stream().map(ColumnLine::close).toList();
        Set<Integer> starts = ColumnLine.starts(close);
        lines = close.stream().map(l -> l.parted(starts)).toList();
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
            parted = parted
                    || lines.get(head).isParted()
                    || lines.get(head).labels().isParted();
            head++;
        }
        while (head > 0 && head < lines.size() && isOneRow(head - 1)) {
            head--;
        }
        return parted ? head : 0;
    }

    /** Whether the line above figures is of their row: half a line off, or nearest to it and of one cell that begins there. */
    private boolean isOneRow(int i) {
        ColumnLine above = lines.get(i);
        ColumnLine below = lines.get(i + 1);
        return isNear(above.line(), below.line(), HALF)
                || (beginsRow(i)
                        && (i == 0 || !isNear(lines.get(i - 1).line(), above.line(), HALF))
                        && isNear(above.line(), below.line(), LEADING));
    }

    /** Whether a line above figures may be the upper half of their row: the words of one cell, or numbered items. */
    private boolean beginsRow(int i) {
        ColumnLine line = lines.get(i);
        int left = line.segments().get(0).left();
        boolean goesOn = lines.subList(i + 1, Math.min(i + 3, lines.size())).stream()
                .flatMap(l -> l.segments().stream())
                .anyMatch(s -> Math.abs(s.left() - left) * 4 <= s.size());
        return (line.segments().size() == 1 && goesOn)
                || line.segments().stream().allMatch(s -> CellText.isNumbered(s.text()));
    }

    private static boolean isNear(GlyphLine above, GlyphLine below, int percent) {
        return above.page() == below.page()
                && (below.baseline() - above.baseline()) * 100 <= Math.max(above.size(), below.size()) * percent;
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
                        .anyMatch(l -> l.figures() == 0
                                && l.segments().stream()
                                                .filter(LooseTable::isWords)
                                                .count()
                                        >= LABELS);
    }

    /** Whether lines above its first figures begin with names of rows: those of a form, and no wrapped labels of a head. */
    boolean namesRows(RowNames names) {
        return lines.subList(0, head()).stream()
                        .filter(l -> names.find(l.segments().get(0).text()) != null)
                        .count()
                >= 2;
    }

    /** Whether a part of a line is more than the stroke of an empty cell. */
    private static boolean isWords(GlyphLine segment) {
        return segment.text().codePoints().anyMatch(Character::isIdeographic);
    }

    /** The table line by line, each part of a line by itself: what stands in it is kept, nothing is told of anything. */
    PageTable asLines() {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        for (ColumnLine line : lines) {
            int row = layout.rows();
            for (int i = 0; i < line.segments().size(); i++) {
                layout.put(row, i, 1, 1, List.of(line.segments().get(i)));
            }
        }
        GlyphLine first = lines.get(0).line();
        GlyphLine last = lines.get(lines.size() - 1).line();
        return PageTable.whole(
                first.page(), first.top(), last.bottom(), new int[] {first.left(), first.right()}, layout);
    }

    int lastPage() {
        return lines.get(lines.size() - 1).line().page();
    }

    /** Stretches of the width in which its last lines stand, where nothing stands across them: by several ways to see it. */
    List<List<int[]>> columns() {
        List<FormBlocks.Part> parts = FormBlocks.of(lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
        return parts.stream().map(FormBlocks.Part::columns).toList();
    }

    /** The distance of the lines in one cell: the least one that words below each other have, but for strays. */
    int leading() {
        int leading = leading(2);
        leading = leading == 0 ? leading(WIDEST) : leading;
        return leading == 0 ? lines.get(0).line().size() * 14 / 10 : leading;
    }

    private int leading(int sizes) {
        List<Integer> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            for (GlyphLine segment : lines.get(i).segments()) {
                GlyphLine above = ColumnLine.isFigure(segment) ? null : above(i, segment);
                int distance = above == null ? 0 : segment.baseline() - above.baseline();
                if (distance * 10 >= segment.size() * 9 && distance <= sizes * segment.size()) {
                    distances.add(distance);
                }
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 20);
    }

    /** Whether rows follow each other as closely as the lines of a cell. */
    boolean isDense() {
        int leading = leading();
        int close = 0;
        for (int i = 1; i < lines.size(); i++) {
            GlyphLine above = lines.get(i - 1).line();
            GlyphLine below = lines.get(i).line();
            boolean rows = lines.get(i - 1).isData() && lines.get(i).isData();
            int distance = below.baseline() - above.baseline();
            close += rows && above.page() == below.page() && distance * 10 <= leading * 12 ? 1 : 0;
        }
        return close > 0;
    }

    /** The words right above a part of a line, on one of the lines before it. */
    private GlyphLine above(int i, GlyphLine part) {
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            for (GlyphLine other : lines.get(j).segments()) {
                if (other.page() == part.page() && other.left() < part.right() && part.left() < other.right()) {
                    return ColumnLine.isFigure(other) ? null : other;
                }
            }
        }
        return null;
    }
}
