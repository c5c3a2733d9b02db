package cn.mingjian.document;

import java.util.List;

/**
 * What is drawn on a page, as a reader holds it.
 *
 * @param number from 1
 */
record PdfPage(int number, int width, int height, List<Glyph> glyphs, List<Stroke> strokes, List<Picture> pictures) {

    /** The page without what stands beyond its edges, where nobody sees it. */
    PdfPage visible() {
        List<Glyph> seen = glyphs.stream()
                .filter(g -> g.centre() >= 0 && g.centre() <= width && g.middle() >= 0 && g.middle() <= height)
                .toList();
        return seen.size() == glyphs.size() ? this : new PdfPage(number, width, height, seen, strokes, pictures);
    }
}
