package cn.mingjian.document;

import cn.mingjian.document.CellLayout.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The head of a table that a page end cut: labels merged over several rows go on below it. */
final class CutHead {

    private CutHead() {}

    /**
     * Whether there are only labels above a row, in which the next part of the table begins with labels, and one above is
     * merged over several of those.
     */
    private static boolean isCut(CellLayout<List<GlyphLine>> layout, int row) {
        return layout.places().stream().noneMatch(p -> p.row() <= row && hasFigure(p))
                && layout.places().stream()
                        .anyMatch(p -> p.row() == row && !p.content().isEmpty())
                && layout.places().stream()
                        .anyMatch(p -> p.row() + p.rows() == row
                                && p.row() > 0
                                && p.columns() > 1
                                && p.columns() < layout.columns());
    }

    private static boolean hasFigure(Place<List<GlyphLine>> place) {
        return place.content().size() == 1
                && ColumnLine.isFigure(place.content().get(0));
    }

    /**
     * Where a head was cut above a row, makes one of each two cells that stand above each other and are equally wide. One
     * that has all its words on one side shows that the others are cut, too.
     */
    static void mend(CellLayout<List<GlyphLine>> layout, int row) {
        if (!isCut(layout, row)) {
            return;
        }
        Map<Integer, Place<List<GlyphLine>>> below = new HashMap<>();
        layout.places().stream().filter(p -> p.row() == row).forEach(p -> below.put(p.column(), p));
        List<Place<List<GlyphLine>>> above = layout.places().stream()
                .filter(p -> p.row() + p.rows() == row)
                .filter(p ->
                        below.containsKey(p.column()) && below.get(p.column()).columns() == p.columns())
                .toList();
        if (above.stream()
                .noneMatch(p -> !p.content().isEmpty()
                        && below.get(p.column()).content().isEmpty())) {
            return;
        }
        for (Place<List<GlyphLine>> part : above) {
            Place<List<GlyphLine>> rest = below.get(part.column());
            List<GlyphLine> content = new ArrayList<>(part.content());
            content.addAll(rest.content());
            layout.places()
                    .set(
                            layout.places().indexOf(part),
                            new Place<>(part.row(), part.column(), part.rows() + rest.rows(), part.columns(), content));
            layout.places().remove(rest);
        }
    }
}
