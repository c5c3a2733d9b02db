package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes captions whole that stand above a table in narrow cells without lines (部门：…, 公开01表, 单位：万元): what is too
 * long for its cell goes on below it, and the line below holds the ends of several cells.
 */
final class WrappedCaptions {

    /** The lines of a cell are no further apart than so many percent of the font size. */
    private static final int LEADING = 300;
    /** The end of a cell's text stands at its edges or in its middle but for so many percent of the font size. */
    private static final int OFF = 40;

    private WrappedCaptions() {}

    /** The same lines, those of a caption put together cell by cell. */
    static List<GlyphLine> whole(List<GlyphLine> lines) {
        List<GlyphLine> whole = new ArrayList<>();
        GlyphLine above = null;
        for (GlyphLine line : lines) {
            GlyphLine joined = above == null ? null : joined(whole.get(whole.size() - 1), above, line);
            if (joined == null) {
                whole.add(line);
            } else {
                whole.set(whole.size() - 1, joined);
            }
            above = line;
        }
        return whole;
    }

    /**
     * A caption with the line below it, or null where that is not its rest.
     *
     * @param above the last line of the caption as it stands on the page
     */
    private static GlyphLine joined(GlyphLine caption, GlyphLine above, GlyphLine line) {
        boolean near = (line.baseline() - above.baseline()) * 100 <= line.size() * LEADING
                && Math.abs(line.size() - above.size()) * 10 <= line.size();
        if (!near || !hasColon(caption) || hasColon(line)) {
            return null;
        }
        List<GlyphLine> cells = ColumnLine.of(caption).segments();
        List<GlyphLine> ends = ColumnLine.of(line).segments();
        List<Glyph> glyphs = new ArrayList<>();
        int taken = 0;
        for (GlyphLine cell : cells) {
            glyphs.addAll(cell.glyphs());
            if (taken < ends.size() && isEnd(cell, ends.get(taken))) {
                glyphs.addAll(ends.get(taken++).glyphs());
            }
        }
        GlyphLine joined = new GlyphLine(glyphs);
        boolean all = cells.size() > 1 && taken == ends.size();
        return all && TableNames.unit(joined.text()) != null ? joined : null;
    }

    private static boolean hasColon(GlyphLine line) {
        return line.text().indexOf('：') >= 0 || line.text().indexOf(':') >= 0;
    }

    /** Whether words may be the last line of a cell: no longer than what stands above, and set as it is. */
    private static boolean isEnd(GlyphLine cell, GlyphLine end) {
        int left = Math.abs(end.left() - cell.left());
        int right = Math.abs(end.right()
                - cell.glyphs().stream().mapToInt(Glyph::right).max().orElse(0));
        int middle = Math.abs(end.left() + end.right() - cell.left() - cell.right()) / 2;
        return Character.isIdeographic(end.first().text().charAt(0))
                && Math.min(Math.min(left, right), middle) * 100 <= OFF * end.size()
                && end.right() - end.left() <= cell.right() - cell.left() + end.size();
    }
}
