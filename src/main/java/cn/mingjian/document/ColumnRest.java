package cn.mingjian.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the first lines of a page go on with the table without lines with which the page before ends.
 *
 * @param lines the lines of the page
 */
record ColumnRest(List<ColumnLine> lines, LooseTable before) {

    /** So many lines of a name may stand above its figures. */
    private static final int WRAPPED = 3;

    /** A note below a table; no cell begins so. */
    private static final Pattern NOTE = Pattern.compile("注[：:].*");

    /** Whether they do: they stand in its columns, or as rows of its kind within its width. */
    boolean goesOn() {
        int size = before.lines().get(0).line().size();
        String text = lines.get(0).squeezed();
        return !CellText.isTitle(text)
                && !NOTE.matcher(text).matches()
                && (before.columns().stream().anyMatch(c -> TableRest.isIn(lines.get(0), c, size))
                        || TableRest.isOfForm(lines.get(0), before)
                        || beginsInForm()
                        || isFirstData()
                        || isCoded());
    }

    /** Whether the first lines are the upper ones of a tall cell in a form, whose other cells stand beside lower ones. */
    private boolean beginsInForm() {
        int next = 1;
        while (next < lines.size()
                && next < WRAPPED
                && isWrapped(next)
                && !lines.get(next).isParted()) {
            next++;
        }
        int row = next;
        return row < lines.size()
                && isWrapped(row)
                && TableRest.isOfForm(lines.get(row), before)
                && lines.subList(0, row).stream()
                        .allMatch(l -> l.line().size() == lines.get(row).line().size()
                                && TableRest.isWithin(l.line(), before));
    }

    /** Whether the first line has the figures of a table of which the page before has but the head. */
    private boolean isFirstData() {
        return !before.hasAmounts()
                && lines.get(0).hasAmount()
                && TableRest.isWithin(lines.get(0).line(), before);
    }

    /** Whether the first row begins with a code and has amounts, within the width of a table whose last row does so too. */
    private boolean isCoded() {
        int first = 0;
        while (first < WRAPPED && first + 1 < lines.size() && isWords(first)) {
            first++;
        }
        ColumnLine row = lines.get(first).close();
        return (TableRest.isCoded(row) || TableRest.isRound(row))
                && before.lines().stream()
                        .filter(ColumnLine::hasAmount)
                        .reduce((one, next) -> next)
                        .filter(TableRest::isCoded)
                        .isPresent()
                && lines.subList(0, first + 1).stream().allMatch(l -> TableRest.isWithin(l.line(), before));
    }

    /** Whether a line may be the upper part of a wrapped name whose figures stand beside a lower line. */
    private boolean isWords(int i) {
        return !lines.get(i).isParted() && !lines.get(i).hasAmount();
    }

    private boolean isWrapped(int i) {
        return isWrapped(lines.get(i - 1).line(), lines.get(i).line());
    }

    /** Whether a line is so near to the one above that it is the lower half of wrapped cells. */
    static boolean isWrapped(GlyphLine above, GlyphLine line) {
        return (line.baseline() - above.baseline()) * 10 <= line.size() * 17;
    }
}
