package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages of one sheet put side by side. */
final class WidePage {

    /** The column at the right begins where the one at the left ends, but for the thickness of lines. */
    private static final int OFF = 300;

    private final PageRows first;
    private final List<Glyph> glyphs;
    private final List<Stroke> strokes;
    private PageRows last;
    /** How far what stands on the last page was moved to the right. */
    private int moved;

    WidePage(PageRows first) {
        this.first = first;
        this.last = first;
        this.glyphs = new ArrayList<>(first.page().glyphs());
        this.strokes = new ArrayList<>(first.page().strokes());
    }

    PageRows first() {
        return first;
    }

    PageRows last() {
        return last;
    }

    /** Where the table ends so far. */
    int right() {
        return last.right() + moved;
    }

    /** Whether words stand on the last page, too, be it at another place. */
    boolean says(GlyphLine line) {
        return last.lines().stream()
                .anyMatch(l -> l.baseline() == line.baseline() && l.text().equals(line.text()));
    }

    /** How far to the right a page belongs whose first column begins where the last one of the page before ends. */
    int shift(PageRows right) {
        return right() - right.left();
    }

    /** Whether words are printed on both pages, as a cell is that reaches from the columns of one into those of the next. */
    boolean isDoubled(PageRows right) {
        Map<Integer, List<GlyphLine>> own = new HashMap<>();
        last.lines().forEach(l -> own.computeIfAbsent(l.baseline(), k -> new ArrayList<>())
                .add(l));
        int shift = shift(right) - moved;
        for (GlyphLine line : right.lines()) {
            boolean words = line.text().chars().anyMatch(Character::isIdeographic);
            for (GlyphLine other : words ? own.getOrDefault(line.baseline(), List.of()) : List.<GlyphLine>of()) {
                if (isSame(other, line, shift)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words on both pages are the same, be it that the edge of either page cuts them off. */
    private static boolean isSame(GlyphLine left, GlyphLine right, int shift) {
        String one = left.text();
        String other = right.text();
        boolean begin = Math.abs(left.left() - right.left() - shift) <= OFF;
        boolean end = Math.abs(left.right() - right.right() - shift) <= OFF;
        return (begin && (one.equals(other) || (one.length() > 1 && other.startsWith(one))))
                || (end && other.length() > 1 && one.endsWith(other));
    }

    /** Puts a page at the right. */
    void add(PageRows right, int shift) {
        for (GlyphLine line : right.lines()) {
            if (right.isInside(line) || !isFurniture(line)) {
                line.glyphs().forEach(g -> glyphs.add(g.beside(first.page().number(), shift)));
            }
        }
        for (Stroke s : right.page().strokes()) {
            strokes.add(s.moved(shift, 0));
        }
        moved = shift;
        last = right;
    }

    /** Whether a line outside the table is a page number or stands on the page before at the same place. */
    private boolean isFurniture(GlyphLine line) {
        return PageNumber.of(line.text()) != null
                || last.lines().stream()
                        .anyMatch(l -> l.baseline() == line.baseline()
                                && l.left() == line.left()
                                && l.text().equals(line.text()));
    }

    PdfPage page() {
        PdfPage page = first.page();
        return moved == 0
                ? page
                : new PdfPage(
                        page.number(),
                        page.printed(),
                        moved + last.page().width(),
                        page.height(),
                        List.copyOf(glyphs),
                        List.copyOf(strokes),
                        page.pictures(),
                        page.lost(),
                        page.recognised());
    }
}
