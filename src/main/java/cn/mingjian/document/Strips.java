package cn.mingjian.document;

import cn.mingjian.document.CellLayout.Place;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Strips that are no rows. Of a merged cell that goes on over a page end browsers draw the two parts down to it and less far
 * than the rows beside them: that leaves room that looks like a row in which only empty cells begin.
 */
final class Strips {

    private Strips() {}

    /** The table of one page without strips. */
    static CellLayout<List<GlyphLine>> removed(CellLayout<List<GlyphLine>> layout) {
        BitSet strips = strips(layout);
        if (strips.isEmpty()) {
            return layout;
        }
        int[] moved = new int[layout.rows() + 1];
        for (int r = 0; r < layout.rows(); r++) {
            moved[r + 1] = moved[r] + (strips.get(r) ? 0 : 1);
        }
        CellLayout<List<GlyphLine>> rest = new CellLayout<>();
        for (Place<List<GlyphLine>> place : layout.places()) {
            int rows = moved[place.row() + place.rows()] - moved[place.row()];
            if (rows > 0) {
                rest.put(moved[place.row()], place.column(), rows, place.columns(), place.content());
            }
        }
        return rest;
    }

    /** The rows in which only empty cells begin while cells with words go through them. */
    private static BitSet strips(CellLayout<List<GlyphLine>> layout) {
        int[] through = new int[layout.rows() + 1];
        BitSet begun = new BitSet();
        BitSet rows = new BitSet();
        for (Place<List<GlyphLine>> place : layout.places()) {
            begun.set(place.row());
            if (!place.content().isEmpty()) {
                rows.set(place.row());
                through[place.row() + 1]++;
                through[place.row() + place.rows()]--;
            }
        }
        Arrays.parallelPrefix(through, Integer::sum);
        begun.andNot(rows);
        BitSet strips = new BitSet();
        begun.stream().filter(r -> through[r] > 0).forEach(strips::set);
        return strips;
    }
}
