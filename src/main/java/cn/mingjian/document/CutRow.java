package cn.mingjian.document;

import cn.mingjian.document.CellLayout.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A row of a ruled table that a page end cut: below it stands the rest of the cells that have several lines. */
final class CutRow {

    /** Cells of one page, and more than any has. */
    private static final int LOOKED_AT = 4_000;

    private static final Pattern ITEM = Pattern.compile("(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]|\\d).*");

    private static final Pattern TOTAL = Pattern.compile("[合总]\\s*计");

    /** A figure, where it is cut, and its sign or unit or the rest of its digits; a code of seven digits or of five. */
    private static final Pattern BROKEN_FIGURE = Pattern.compile("-?[0-9,.]+[|](?:[%％]|万?元)"
            + "|-?[0-9,]+(?:\\.[|][0-9]{2}|\\.[0-9][|][0-9]|[|]\\.[0-9]{2})[%％]?"
            + "|-?[0-9]{1,3}(?:,[0-9]{3})*(?:,[|][0-9]{3}|,[0-9][|][0-9]{2}|,[0-9]{2}[|][0-9])(?:,[0-9]{3})*\\.[0-9]{2}"
            + "|[23](?=(?:[|]?[0-9]){4}$|(?:[|]?[0-9]){6}$)[0-9]{3,5}[|][0-9]{1,3}");

    private final CellLayout<List<GlyphLine>> layout;
    private final int seam;
    private final int[] edges;
    /** The cells that end at the page end, by their first column. */
    private final Map<Integer, Place<List<GlyphLine>>> above = new HashMap<>();
    /** The cells that begin below it. */
    private final List<Place<List<GlyphLine>>> below = new ArrayList<>();

    private CutRow(CellLayout<List<GlyphLine>> layout, int seam, int[] edges) {
        this.layout = layout;
        this.seam = seam;
        this.edges = edges;
        List<Place<List<GlyphLine>>> places = layout.places();
        for (Place<List<GlyphLine>> place : places.subList(Math.max(0, places.size() - LOOKED_AT), places.size())) {
            if (place.row() + place.rows() == seam) {
                above.put(place.column(), place);
            } else if (place.row() == seam) {
                below.add(place);
            }
        }
    }

    /** The table with the row above {@code seam} made whole, if it was cut. */
    static CellLayout<List<GlyphLine>> mended(CellLayout<List<GlyphLine>> layout, int seam, int[] edges) {
        CutRow cut = new CutRow(layout, seam, edges);
        return cut.isCut() ? cut.joined() : cut.continued();
    }

    private Place<List<GlyphLine>> over(Place<List<GlyphLine>> rest) {
        Place<List<GlyphLine>> part = above.get(rest.column());
        return part != null && part.columns() == rest.columns() ? part : null;
    }

    /**
     * Whether all that stands in the first row below goes on with the cell above, and the row above has more than that. That
     * two cells with nothing beside them are full to the edge by chance and yet whole is not likely either, nor that an item
     * without number follows one with a number.
     */
    private boolean isCut() {
        int words = 0;
        int more = 0;
        boolean numbered = false;
        for (Place<List<GlyphLine>> rest : below) {
            Place<List<GlyphLine>> part = over(rest);
            if (part == null) {
                return false;
            }
            if (!rest.content().isEmpty()) {
                if (!goesOn(part, rest)) {
                    return false;
                }
                words++;
                numbered |= ITEM.matcher(PageTable.text(part.content())).matches()
                        && !TOTAL.matcher(PageTable.text(rest.content())).find();
            } else if (!part.content().isEmpty() && part.rows() == 1) {
                more++;
            }
        }
        return words > 0 && (more > 0 || words > 1 || numbered);
    }

    /** Whether the last line above is so full that what comes next had no room in it any more. */
    private boolean goesOn(Place<List<GlyphLine>> part, Place<List<GlyphLine>> rest) {
        if (part.content().isEmpty()) {
            return false;
        }
        GlyphLine last = part.content().get(part.content().size() - 1);
        GlyphLine next = rest.content().get(0);
        int width = edges[part.column() + part.columns()] - edges[part.column()];
        int more = PageParagraphs.firstWord(next);
        String text = next.text();
        if (ColumnLine.isFigure(last)
                && (BROKEN_FIGURE.matcher(last.text() + "|" + text).matches()
                        || BROKEN_FIGURE
                                .matcher(PageTable.text(part.content()) + "|" + PageTable.text(rest.content()))
                                .matches())) {
            return true;
        }
        return !ColumnLine.isFigure(next)
                && !ColumnLine.isFigure(last)
                && !ITEM.matcher(text).matches()
                && !endAlike(part.content(), rest.content())
                && last.right() - last.left() + more > width - 3 * last.size() / 2;
    }

    /** Words that end alike are two labels of one kind and not the parts of one. */
    private static boolean endAlike(List<GlyphLine> above, List<GlyphLine> below) {
        String first = PageTable.text(above);
        String second = PageTable.text(below);
        return first.length() > 2 && second.length() > 2 && first.endsWith(second.substring(second.length() - 2));
    }

    private CellLayout<List<GlyphLine>> joined() {
        CellLayout<List<GlyphLine>> whole = new CellLayout<>();
        for (Place<List<GlyphLine>> place : layout.places()) {
            if (place.equals(above.get(place.column()))) {
                Place<List<GlyphLine>> rest = below.stream()
                        .filter(b -> place.equals(over(b)))
                        .findFirst()
                        .orElse(null);
                int rows = place.rows() + (rest == null ? 0 : rest.rows() - 1);
                whole.put(place.row(), place.column(), rows, place.columns(), both(place, rest));
            } else if (place.row() != seam) {
                int row = place.row() > seam ? place.row() - 1 : place.row();
                whole.put(row, place.column(), place.rows(), place.columns(), place.content());
            }
        }
        return whole;
    }

    private static List<GlyphLine> both(Place<List<GlyphLine>> part, Place<List<GlyphLine>> rest) {
        List<GlyphLine> content = new ArrayList<>(part.content());
        if (rest != null) {
            content.addAll(rest.content());
        }
        return content;
    }

    /** A merged label at the left of several rows has no words below the page end, or the rest of its words. */
    private CellLayout<List<GlyphLine>> continued() {
        List<Place<List<GlyphLine>>> labels =
                below.stream().filter(this::isLabel).toList();
        if (labels.isEmpty()) {
            return layout;
        }
        CellLayout<List<GlyphLine>> whole = new CellLayout<>();
        for (Place<List<GlyphLine>> place : layout.places()) {
            Place<List<GlyphLine>> rest = labels.stream()
                    .filter(l -> place.equals(over(l)))
                    .findFirst()
                    .orElse(null);
            if (!labels.contains(place)) {
                int rows = place.rows() + (rest == null ? 0 : rest.rows());
                whole.put(place.row(), place.column(), rows, place.columns(), both(place, rest));
            }
        }
        return whole;
    }

    private boolean isLabel(Place<List<GlyphLine>> rest) {
        Place<List<GlyphLine>> part = over(rest);
        boolean left = below.stream()
                .filter(b -> !b.content().isEmpty())
                .anyMatch(b -> b.column() > rest.column() && b.rows() <= rest.rows());
        return part != null
                && part.rows() > 1
                && left
                && !part.content().isEmpty()
                && !ColumnLine.isFigure(part.content().get(0))
                && (rest.content().isEmpty() || goesOn(part, rest));
    }
}
