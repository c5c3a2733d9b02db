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

    /** The same as another page in the order of reading, moved to its left edge from further right. */
    PdfPage at(int place, int from) {
        if (place == number && from == 0) {
            return this;
        }
        List<Glyph> moved = glyphs.stream().map(g -> g.beside(place, -from)).toList();
        List<Stroke> drawn = strokes.stream().map(s -> s.moved(-from)).toList();
        List<Picture> shown = pictures.stream().map(p -> p.moved(-from)).toList();
        return new PdfPage(place, printed, width, height, moved, drawn, shown, List.of(), recognised);
    }

    /** What stands between two places of its width, as a page of that width; nothing is moved. */
    PdfPage part(int from, int to) {
        List<Glyph> own = glyphs.stream()
                .filter(g -> g.centre() >= from && g.centre() < to)
                .toList();
        List<Stroke> drawn = strokes.stream()
                .filter(s -> s.horizontal()
                        ? s.from() + s.to() >= 2 * from && s.from() + s.to() < 2 * to
                        : s.at() >= from && s.at() < to)
                .toList();
        List<Picture> shown = pictures.stream()
                .map(p -> p.between(from, to))
                .filter(Objects::nonNull)
                .toList();
        return new PdfPage(number, printed, to - from, height, own, drawn, shown, List.of(), recognised);
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
