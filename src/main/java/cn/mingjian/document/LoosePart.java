package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A part of a line in a table without lines, and the columns it stands in.
 *
 * @param first its first column
 * @param last its last column
 * @param y half its height; pages stand one below the other
 */
record LoosePart(int first, int last, int y, GlyphLine text) {

    private static final Pattern VALUE = Pattern.compile("[≥≤＞＜<>=]?[-－]?\\d[\\d,.]*\\D{0,3}");

    static LoosePart of(int first, int last, int topPage, GlyphLine text) {
        int y = text.baseline() - text.size() * 38 / 100 + (text.page() - topPage) * ColumnCell.PAGE;
        return new LoosePart(first, last, y, text);
    }

    boolean isFigure() {
        return ColumnLine.isFigure(text);
    }

    /** A figure, perhaps with a sign of comparison and a unit. */
    boolean isValue() {
        return isValue(text.text());
    }

    static boolean isValue(CharSequence text) {
        return VALUE.matcher(text).matches();
    }

    /** The columns as one number. */
    int key() {
        return first * 1_000 + last;
    }

    /** The least distance that two figures of one column have as a rule, 0 where there are none. */
    static int pitch(List<LoosePart> parts) {
        Map<Integer, LoosePart> last = new HashMap<>();
        List<Integer> distances = new ArrayList<>();
        for (LoosePart part : parts) {
            LoosePart before = part.isFigure() ? last.put(part.first(), part) : null;
            if (before != null && before.text().page() == part.text().page()) {
                distances.add(part.y() - before.y());
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 5);
    }
}
