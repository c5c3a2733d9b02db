package cn.mingjian.document;

import java.util.List;
import java.util.regex.Pattern;

/** What shows that the first line of a page goes on with the table that the page before ends with. */
final class TableRest {

    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,2}");

    private static final Pattern CODES = Pattern.compile("\\d{3}(?:\\s*\\d{2}(?!\\d*[.,])|\\p{IsHan})");
    /** A row of a code and so many figures is no date, number or address. */
    private static final int SEVERAL = 3;

    private TableRest() {}

    /** Whether a line begins with the code of a class or item and has amounts. */
    static boolean isCoded(ColumnLine line) {
        return line.hasAmount() && hasCode(line);
    }

    /** Whether a line begins with such a code and has several figures behind it, all of them perhaps without decimals. */
    static boolean isRound(ColumnLine line) {
        return line.figures() > SEVERAL && hasCode(line);
    }

    /** Whether its first part is a code, or begins with one that a name follows. */
    private static boolean hasCode(ColumnLine line) {
        return CODE.matcher(line.segments().get(0).text()).matches()
                || CODES.matcher(line.squeezed()).lookingAt();
    }

    /** Whether a line stands within the width of the table. */
    static boolean isWithin(GlyphLine line, LooseTable table) {
        return line.left() >= table.left() - line.size() && line.right() <= table.right() + line.size();
    }

    /** Whether the first line goes on with a form: it is parted and begins where rows of the form do. */
    static boolean isOfForm(ColumnLine first, LooseTable before) {
        GlyphLine line = first.line();
        return before.isForm()
                && first.isParted()
                && line.size() == before.lines().get(0).line().size()
                && line.left() < before.left() + 2 * line.size()
                && line.right() <= before.right() + line.size();
    }

    /** Whether each part of a line stands in a column of its own. */
    static boolean isIn(ColumnLine line, List<int[]> columns, int size) {
        int taken = -1;
        for (GlyphLine segment : line.segments()) {
            int at = -1;
            for (int c = 0; c < columns.size(); c++) {
                if (Math.min(columns.get(c)[1], segment.right()) > Math.max(columns.get(c)[0], segment.left())) {
                    // Strokes of empty cells stand close to the figures beside them.
                    if ((at >= 0 && segment.text().indexOf('—') < 0) || c <= taken) {
                        return false;
                    }
                    at = c;
                }
            }
            if (at < 0) {
                return false;
            }
            taken = at;
        }
        // Figures that are wider than their cells are printed smaller.
        return line.line().size() * 8 <= size * 9 && line.line().size() * 3 >= size;
    }
}
