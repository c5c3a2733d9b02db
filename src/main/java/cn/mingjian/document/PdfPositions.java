package cn.mingjian.document;

import java.math.BigDecimal;
import java.util.Arrays;

/** Page and rectangle of every character of the plain text of a PDF. */
final class PdfPositions implements Positions {

    private final Positions lines;
    private final Glyph[] glyphs;
    private final int[] pages;

    /** Positions of a text, given for each of its characters the glyph that shows it (or null) and the page. */
    PdfPositions(String text, Glyph[] glyphs, int[] pages) {
        this.lines = new LinePositions(text);
        this.glyphs = Arrays.copyOf(glyphs, text.length());
        this.pages = Arrays.copyOf(pages, text.length());
    }

    @Override
    public int line(int offset) {
        return lines.line(offset);
    }

    @Override
    public Integer page(int offset) {
        return pages.length == 0 ? null : Integer.valueOf(pages[Math.max(0, Math.min(offset, pages.length - 1))]);
    }

    @Override
    public Box box(Span span) {
        Glyph first = null;
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        for (int i = span.start(); i < Math.min(span.end(), glyphs.length); i++) {
            Glyph glyph = glyphs[i];
            if (glyph == null || (first != null && glyph.printed() != first.printed())) {
                continue;
            }
            int from = glyph.left() - glyph.moved();
            int to = glyph.right() - glyph.moved();
            int upper = glyph.top() - glyph.lowered();
            int lower = glyph.bottom() - glyph.lowered();
            left = first == null ? from : Math.min(left, from);
            top = first == null ? upper : Math.min(top, upper);
            right = first == null ? to : Math.max(right, to);
            bottom = first == null ? lower : Math.max(bottom, lower);
            first = first == null ? glyph : first;
        }
        return first == null ? null : new Box(points(left), points(top), points(right), points(bottom));
    }

    private static BigDecimal points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
