package cn.mingjian.document;

import cn.mingjian.document.CellLayout.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts codes from names that stand right behind them in a table without lines: codes at the right edge of their column and
 * names at the left edge of the next have hardly a gap between them. The column of the codes then looks empty.
 */
final class GluedCodes {

    /** So many codes show that the empty column is theirs. */
    private static final int LEAST = 3;

    private GluedCodes() {}

    /** The table with codes in the column at the left of the names, where that one is empty in all of their rows. */
    static PageTable parted(PageTable table) {
        Map<Integer, Integer> glued = new HashMap<>();
        Set<List<Integer>> filled = new HashSet<>();
        for (Place<List<GlyphLine>> place : table.layout().places()) {
            if (length(place) > 0) {
                glued.merge(place.column(), 1, Integer::sum);
            }
            if (!place.content().isEmpty()) {
                filled.add(List.of(place.row(), place.column()));
            }
        }
        Set<Integer> names = new HashSet<>();
        glued.forEach((column, count) -> {
            if (column > 0
                    && count >= LEAST
                    && table.layout().places().stream()
                            .noneMatch(p -> p.column() == column
                                    && length(p) > 0
                                    && filled.contains(List.of(p.row(), column - 1)))) {
                names.add(column);
            }
        });
        return names.isEmpty() ? table : parted(table, names);
    }

    private static PageTable parted(PageTable table, Set<Integer> names) {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        for (Place<List<GlyphLine>> place : table.layout().places()) {
            int code = names.contains(place.column()) ? length(place) : 0;
            List<GlyphLine> name = place.content();
            if (code > 0) {
                List<Glyph> glyphs = name.get(0).glyphs();
                layout.put(
                        place.row(),
                        place.column() - 1,
                        place.rows(),
                        1,
                        List.of(new GlyphLine(glyphs.subList(0, code))));
                List<GlyphLine> rest = new ArrayList<>(name);
                rest.set(0, new GlyphLine(glyphs.subList(code, glyphs.size())));
                name = rest;
            }
            layout.put(place.row(), place.column(), place.rows(), place.columns(), name);
        }
        return new PageTable(table.page(), table.top(), table.bottom(), table.edges(), table.cut(), layout);
    }

    /** How many characters the code has with which a cell begins before its name; 0 where it begins with none. */
    private static int length(Place<List<GlyphLine>> place) {
        if (place.content().isEmpty() || place.columns() > 1) {
            return 0;
        }
        List<Glyph> glyphs = place.content().get(0).glyphs();
        int end = 0;
        StringBuilder code = new StringBuilder();
        while (end < glyphs.size() && Character.isDigit(glyphs.get(end).text().charAt(0))) {
            code.append(glyphs.get(end++).text());
        }
        return end < glyphs.size()
                        && CellText.isCode(code)
                        && Character.isIdeographic(glyphs.get(end).text().charAt(0))
                ? end
                : 0;
    }
}
