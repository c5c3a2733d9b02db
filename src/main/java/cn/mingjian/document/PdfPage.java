package cn.mingjian.document;

import java.util.List;
import java.util.Objects;

/**
 * What is drawn on a page, as a reader holds it.
 *
 * @param number from 1, as it is read
 * @param printed the sheet it is printed on, from 1; another number where a sheet before it holds two pages
 * @param lost characters that stand to the right of the paper
 * @param recognised whether its writing was recognised in a picture, so that characters of it may be wrong
 */
record PdfPage(
        int number,
        int printed,
        int width,
        int height,
        List<Glyph> glyphs,
        List<Stroke> strokes,
        List<Picture> pictures,
        List<Glyph> lost,
        boolean recognised) {

    /** The page with other writing. */
    PdfPage with(List<Glyph> writing) {
        return new PdfPage(number, printed, width, height, writing, strokes, pictures, lost, recognised);
    }

    /** The same in another place of the order of reading. */
    PdfPage at(int place) {
        if (place == number) {
            return this;
        }
        List<Glyph> own = glyphs.stream().map(g -> g.at(place, 0, 0)).toList();
        return new PdfPage(place, printed, width, height, own, strokes, pictures, lost, recognised);
    }

    /** What stands in a part of it, as a page of its own. */
    PdfPage part(int place, PagePart part) {
        List<Glyph> own = glyphs.stream()
                .filter(g -> part.holds(g.centre(), g.middle()))
                .map(g -> g.at(place, -part.left(), -part.top()))
                .toList();
        List<Stroke> drawn = strokes.stream()
                .filter(s -> s.isIn(part))
                .map(s -> s.moved(-part.left(), -part.top()))
                .toList();
        List<Picture> shown = pictures.stream()
                .map(p -> p.within(part))
                .filter(Objects::nonNull)
                .toList();
        int wide = part.right() - part.left();
        int high = part.bottom() - part.top();
        return new PdfPage(place, printed, wide, high, own, drawn, shown, List.of(), recognised);
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
        return new PdfPage(number, printed, width, height, seen, drawn, pictures, beyond, recognised);
    }
}
