package cn.mingjian.document;

import java.util.List;
import java.util.Objects;

/**
 * What is drawn on a page, as a reader holds it.
 *
 * @param number from 1
 * @param lost characters that stand to the right of the paper
 * @param recognised whether its writing was recognised in a picture, so that characters of it may be wrong
 */
record PdfPage(
        int number,
        int width,
        int height,
        List<Glyph> glyphs,
        List<Stroke> strokes,
        List<Picture> pictures,
        List<Glyph> lost,
        boolean recognised) {

    /** The page with other writing. */
    PdfPage with(List<Glyph> writing) {
        return new PdfPage(number, width, height, writing, strokes, pictures, lost, recognised);
    }

    /** The page without what stands beyond its edges, where nobody sees it. */
    PdfPage visible() {
        List<Glyph> seen = glyphs.stream()
                .filter(g -> g.centre() >= 0 && g.centre() <= width && g.middle() >= 0 && g.middle() <= height)
                .toList();
        List<Stroke> drawn = strokes.stream()
                .map(s -> s.within(s.horizontal() ? width : height, s.horizontal() ? height : width))
                .filter(Objects::nonNull)
                .toList();
        List<Glyph> beyond = glyphs.stream().filter(g -> g.centre() > width).toList();
        return new PdfPage(number, width, height, seen, drawn, pictures, beyond, recognised);
    }
}
