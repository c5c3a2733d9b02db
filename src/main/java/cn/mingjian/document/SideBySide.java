package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sheet of a workbook that is wider than the paper is printed in columns of pages. Puts such pages side by side again:
 * the rows of both stand at the same heights, what is at the right has no title of its own, and it did not fit any more
 * on the page at the left.
 */
final class SideBySide {

    /** A sheet is printed on no more pages below each other than this. */
    private static final int DOWN = 60;
    /** So many lines between rows are needed to tell that rows are the same. */
    private static final int LEVELS = 4;
    /** Paper has no wider margin than this as a rule. */
    private static final int MARGIN = 5_400;
    /** The columns of both pages begin at the same margin, but for the thickness of lines. */
    private static final int OFF = 300;

    /** The number of a form (公开02表) that stands at the right above a table is no title. */
    private static final Pattern FORM = Pattern.compile("\\D{0,6}\\d{1,2}表");

    /** So many rows has a head at most. */
    private static final int HEAD = 4;

    private final List<PageRows> pages;

    private SideBySide(List<PdfPage> pages) {
        this.pages = pages.stream().map(PageRows::of).toList();
    }

    /** The pages, those that belong side by side as one wide page. */
    static List<PdfPage> joined(List<PdfPage> pages) {
        return new SideBySide(pages).join();
    }

    private List<PdfPage> join() {
        List<PdfPage> joined = new ArrayList<>();
        int at = 0;
        while (at < pages.size()) {
            int down = down(at);
            List<WidePage> wide = pages.subList(at, at + Math.max(1, down)).stream()
                    .map(WidePage::new)
                    .toList();
            at += wide.size();
            List<Integer> shifts = new ArrayList<>();
            while (down > 0 && at + down <= pages.size() && isRight(wide, at)) {
                int shift = wide.get(0).shift(pages.get(at));
                shifts.add(shift);
                for (WidePage page : wide) {
                    page.add(pages.get(at++), shift);
                }
            }
            wide.forEach(w -> joined.add(w.page().visible()));
            while (down == 1 && isNextBand(at, shifts.size() + 1)) {
                WidePage band = new WidePage(pages.get(at++));
                for (int shift : shifts) {
                    band.add(pages.get(at++), shift);
                }
                joined.add(band.page().visible());
            }
        }
        return joined;
    }

    /** Whether as many pages as were put side by side before are followed by others with the same columns. */
    private boolean isNextBand(int at, int across) {
        if (at + across > pages.size()) {
            return false;
        }
        for (int i = at; i < at + across; i++) {
            if (!isBelow(pages.get(i - across), pages.get(i)) || !hasSameRows(pages.get(at), pages.get(i), 2)) {
                return false;
            }
        }
        return true;
    }

    /** On how many pages one below the other a sheet stands that begins here and goes on at the right; 0 if on none. */
    private int down(int at) {
        for (int down = 1; down <= DOWN && at + 2 * down <= pages.size(); down++) {
            if (down > 1 && !isBelow(pages.get(at), pages.get(at + down - 1))) {
                return 0;
            }
            List<WidePage> first =
                    pages.subList(at, at + down).stream().map(WidePage::new).toList();
            if (isRight(first, at + down)) {
                return down;
            }
        }
        return 0;
    }

    private boolean isRight(List<WidePage> wide, int at) {
        PageRows top = pages.get(at);
        if (!isRight(wide.get(0), top)) {
            return false;
        }
        for (int i = 1; i < wide.size(); i++) {
            PageRows below = pages.get(at + i);
            if (!isBelow(top, below) || !hasSameRows(wide.get(i).last(), below, 2)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a page has no other columns than one above it. */
    private static boolean isBelow(PageRows above, PageRows below) {
        return below.edges().length > 1 && PageRows.common(below.edges(), above.edges()) == below.edges().length;
    }

    private static boolean isRight(WidePage left, PageRows right) {
        return hasSameRows(left.last(), right, LEVELS)
                && !Arrays.equals(left.last().edges(), right.edges())
                && (left.isDoubled(right) || !areAlike(left.last(), right))
                && !hasOwnTitle(left, right)
                && goesOn(left, right);
    }

    private static boolean hasSameRows(PageRows left, PageRows right, int levels) {
        int most = Math.max(left.levels().length, right.levels().length);
        if (left.levels().length < 2
                || right.levels().length < 2
                || left.edges().length < 2
                || right.edges().length < 2
                || left.page().width() != right.page().width()
                || left.page().height() != right.page().height()
                || Math.abs(left.top() - right.top()) > PageRows.SAME
                || Math.abs(left.bottom() - right.bottom()) > PageRows.SAME) {
            return false;
        }
        int common = PageRows.common(right.levels(), left.levels());
        return common >= levels && common * 5 >= most * 4 && filled(left, right);
    }

    /** Whether hardly any row has something at the right only. */
    private static boolean filled(PageRows left, PageRows right) {
        BitSet rows = new BitSet();
        left.lines().stream().filter(left::isInside).forEach(l -> rows.set(left.row(l.middle())));
        BitSet more = new BitSet();
        right.lines().stream().filter(right::isInside).forEach(l -> more.set(Math.max(0, left.row(l.middle()))));
        int all = more.cardinality();
        more.andNot(rows);
        return more.cardinality() * 10 <= all;
    }

    /**
     * Whether the table at the right has a title of its own. One in the middle over a wide sheet may be printed on a later
     * page only; then the sheet is known by other cells that are printed on both pages, or by figures that have no names.
     */
    private static boolean hasOwnTitle(WidePage left, PageRows right) {
        List<GlyphLine> own = titles(right).stream().filter(l -> !left.says(l)).toList();
        return !own.isEmpty() && (!titles(left.last()).isEmpty() || !(left.isDoubled(right) || isNameless(right)));
    }

    /** Titles above the first row. */
    private static List<GlyphLine> titles(PageRows page) {
        int first = page.levels()[1];
        return page.lines().stream()
                .filter(l -> l.middle() < first
                        && l.right() > 0
                        && l.left() < page.page().width())
                .filter(l -> CellText.isTitle(l.text().replace(" ", ""))
                        && !FORM.matcher(l.text().replace(" ", "")).matches())
                .toList();
    }

    /** Whether words of the table stand on both pages at the same places: then they are two tables of a kind. */
    private static boolean areAlike(PageRows left, PageRows right) {
        Set<String> own = new HashSet<>();
        left.lines().forEach(l -> own.add(placed(l)));
        return right.lines().stream()
                .anyMatch(l -> right.isInside(l)
                        && l.text().chars().anyMatch(Character::isIdeographic)
                        && own.contains(placed(l)));
    }

    private static String placed(GlyphLine line) {
        return line.baseline() + " " + line.left() + " " + line.text();
    }

    /**
     * Whether the table at the right is the rest of the one at the left: words are printed on both pages where the columns
     * meet, or else its first column would not have fitted on the page at the left, and its figures have no names or it
     * has the same rows and no title.
     */
    private static boolean goesOn(WidePage left, PageRows right) {
        PageRows last = left.last();
        int column = right.edges()[1] - right.edges()[0];
        int margin = Math.max(MARGIN, last.left());
        return left.isDoubled(right)
                || (last.right() + column > last.page().width() - margin
                        && Math.abs(last.left() - right.left()) <= OFF
                        && (isNameless(right) || isUntitled(left, right)));
    }

    /**
     * Whether all rows are as high as at the left, but for those of the head, and a title stands above them there and none at
     * the right.
     */
    private static boolean isUntitled(WidePage left, PageRows right) {
        int[] rows = left.last().levels();
        int own = rows.length - PageRows.common(rows, right.levels());
        int more = right.levels().length - PageRows.common(right.levels(), rows);
        return own + more <= HEAD / 2
                && (own + more) * LEVELS < rows.length
                && !titles(left.first()).isEmpty()
                && titles(right).isEmpty();
    }

    /** Whether there are words in the head only, and no codes. */
    private static boolean isNameless(PageRows page) {
        BitSet rows = new BitSet();
        BitSet named = new BitSet();
        for (GlyphLine line : page.lines()) {
            int row = page.row(line.middle());
            if (page.isInside(line)) {
                rows.set(row);
                named.set(row, named.get(row) || isName(line));
            }
        }
        return rows.cardinality() > HEAD && named.cardinality() <= HEAD;
    }

    /** Words, or the code of an item. */
    private static boolean isName(GlyphLine cell) {
        return cell.text().chars().anyMatch(Character::isIdeographic) || CellText.isCode(cell.text());
    }
}
