package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table without lines: lines of text one below the other, and the columns they stand in. */
final class ColumnCell {

    /** Pages stand one below the other, further apart than any page is high. */
    static final int PAGE = 1_000_000;

    private final int first;
    private final int last;
    private final int topPage;
    private final List<GlyphLine> lines = new ArrayList<>();
    private final boolean exact;

    /**
     * A cell of one line.
     *
     * @param first its first column
     * @param last its last column
     * @param topPage page on which the table begins
     */
    ColumnCell(int first, int last, int topPage, GlyphLine line) {
        this(first, last, topPage, List.of(line), false);
    }

    /**
     * A cell of several lines.
     *
     * @param exact whether lines drawn show its first and last column
     */
    ColumnCell(int first, int last, int topPage, List<GlyphLine> lines, boolean exact) {
        this.first = first;
        this.last = last;
        this.topPage = topPage;
        this.lines.addAll(lines);
        this.exact = exact;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Whether it is known to cover other columns than these. */
    boolean isElsewhere(int from, int to) {
        return exact && (from != first || to != last);
    }

    /** Whether it is known to cover these columns. */
    boolean isAt(int from, int to) {
        return exact && from == first && to == last;
    }

    List<GlyphLine> lines() {
        return lines;
    }

    GlyphLine lowest() {
        return lines.get(lines.size() - 1);
    }

    int top() {
        return lines.get(0).top() + offset(lines.get(0));
    }

    int bottom() {
        return lowest().bottom() + offset(lowest());
    }

    int left() {
        return lines.stream().mapToInt(GlyphLine::left).min().orElse(0);
    }

    int right() {
        return lines.stream().mapToInt(GlyphLine::right).max().orElse(0);
    }

    int centre() {
        return (left() + right()) / 2;
    }

    int middle() {
        return (top() + bottom()) / 2;
    }

    /** Where it stands in its row, which cells are held so in. */
    int height(RowSearch.Hold hold) {
        return switch (hold) {
            case MIDDLE -> middle();
            case TOP -> lines.get(0).middle() + offset(lines.get(0));
            case BOTTOM -> lowest().middle() + offset(lowest());
        };
    }

    private int offset(GlyphLine line) {
        return (line.page() - topPage) * PAGE;
    }

    /** Whether half a line of it stands beside a stretch of the page's height. */
    boolean isBeside(int from, int to) {
        int common = Math.min(bottom(), to) - Math.max(top(), from);
        return common * 3 > Math.min(bottom() - top(), to - from);
    }
}
