package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/** Gives the parts of each line their columns. */
final class ColumnCells {

    /** So many parts before it may stand beside a wrapped line and the one above. */
    private static final int NEAR = 40;

    private final List<ColumnBands.Band> bands;
    private final ColumnBands columns;
    private final int topPage;
    private final List<LoosePart> parts = new ArrayList<>();

    /**
     * Places the parts of lines.
     *
     * @param topPage page on which the table begins
     */
    ColumnCells(List<ColumnLine> lines, ColumnBands columns, int topPage) {
        this.columns = columns;
        this.bands = columns.bands();
        this.topPage = topPage;
        for (ColumnLine line : lines) {
            line.segments().forEach(this::place);
        }
    }

    /** All parts of the lines. */
    List<LoosePart> parts() {
        return parts;
    }

    private void place(GlyphLine segment) {
        List<ColumnBands.Band> shared = columns.of(segment);
        if (shared.size() > 1) {
            int cut = cut(segment, shared.get(0), shared.get(1));
            if (cut > 0) {
                place(new GlyphLine(segment.glyphs().subList(0, cut)));
                place(new GlyphLine(
                        segment.glyphs().subList(cut, segment.glyphs().size())));
                return;
            }
        }
        LoosePart begun = shared.size() > 1 ? begun(segment) : null;
        if (begun != null) {
            parts.add(LoosePart.of(begun.first(), begun.last(), topPage, segment));
            return;
        }
        int nearest = nearest(segment);
        int first = nearest;
        int last = nearest;
        if (!ColumnLine.isFigure(segment)) {
            for (ColumnBands.Band band : shared) {
                if (segment.left() <= band.centre() && band.centre() <= segment.right()) {
                    first = Math.min(first, bands.indexOf(band));
                    last = Math.max(last, bands.indexOf(band));
                }
            }
        }
        parts.add(LoosePart.of(first, last, topPage, segment));
    }

    /** The words above of which a segment between two columns is the next line: both begin at the same place. */
    private LoosePart begun(GlyphLine segment) {
        for (int i = parts.size() - 1; i >= Math.max(0, parts.size() - NEAR); i--) {
            GlyphLine above = parts.get(i).text();
            int distance = segment.baseline() - above.baseline();
            if (above.page() == segment.page()
                    && distance * 10 > segment.size() * 9
                    && distance * 10 <= segment.size() * 17
                    && Math.abs(above.left() - segment.left()) * 8 <= segment.size()
                    && !ColumnLine.isFigure(above)
                    && !ColumnLine.isFigure(segment)) {
                return parts.get(i);
            }
        }
        return null;
    }

    /** Where a code and the name after it stand so close that they look like one, or 0. */
    private static int cut(GlyphLine segment, ColumnBands.Band left, ColumnBands.Band right) {
        List<Glyph> glyphs = segment.glyphs();
        int best = 0;
        int widest = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            int at = (glyphs.get(i - 1).right() + glyphs.get(i).left()) / 2;
            int gap = glyphs.get(i).left() - glyphs.get(i - 1).right();
            boolean kinds = glyphs.get(i).isWide() != glyphs.get(i - 1).isWide();
            boolean between = at > left.centre()
                    && at < right.centre()
                    && glyphs.get(i).left() > right.left - segment.size() / 2
                    && glyphs.get(i - 1).right() < left.right + segment.size() / 2;
            if (between && (kinds || gap * 8 > segment.size()) && gap >= widest) {
                widest = gap;
                best = i;
            }
        }
        return best;
    }

    /** The column that a segment shares most with, or that is nearest to it. */
    private int nearest(GlyphLine segment) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int c = 0; c < bands.size(); c++) {
            int common = ColumnBands.common(bands.get(c), segment);
            if (common > most) {
                most = common;
                best = c;
            }
        }
        return best;
    }
}
