package cn.mingjian.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writing that is higher than its row: wrapped words in a row too low for them hang over the lines above and below, where
 * other cells begin.
 */
final class Overhang {

    /** A line drawn through the outer so-manieth part of a character only touches it. */
    private static final int TOUCHED = 5;
    /** Lines of one cell are that far apart, in percent of the font size: less, and they would be drawn over each other. */
    private static final int NEAREST = 95;

    private static final int FARTHEST = 175;
    /** Characters on baselines further apart than so many percent of their size are no superscripts. */
    private static final int APART = 20;
    /** Lines nearer to each other than so many percent of the font size are drawn over each other. */
    private static final int OVER = 75;
    /** So many characters that stand over others are of another line; one may be set close. */
    private static final int WOVEN = 3;
    /** A page with more runs of characters is not looked through. */
    private static final int MOST = 5_000;

    private static final String MARKS = "，。、；：！？“”‘’（）《》〈〉【】「」『』〔〕．·…—";

    private Overhang() {}

    /** A run of characters, or the several ones that were taken for one as they are drawn over each other. */
    static List<GlyphLine> parted(GlyphLine run) {
        if (!isMixed(run)) {
            return List.of(run);
        }
        List<List<Glyph>> lines = new ArrayList<>();
        for (Glyph glyph : run.glyphs()) {
            List<Glyph> own = lines.stream()
                    .filter(l -> !isApart(l.get(0), glyph))
                    .findFirst()
                    .orElse(null);
            if (own == null) {
                own = new ArrayList<>();
                lines.add(own);
            }
            own.add(glyph);
        }
        return lines.stream().map(GlyphLine::new).toList();
    }

    /** Whether words of several cells are drawn over each other, so that nobody can read them, and taken for those of one. */
    static boolean isOver(List<GlyphLine> cell) {
        for (int i = 0; i < cell.size(); i++) {
            GlyphLine line = cell.get(i);
            GlyphLine next = i + 1 < cell.size() ? cell.get(i + 1) : null;
            if (isMixed(line)
                    || isWoven(line)
                    || (next != null
                            && next.page() == line.page()
                            && next.left() < line.right()
                            && line.left() < next.right()
                            && (next.baseline() - line.baseline()) * 100 < OVER * Math.max(line.size(), next.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether several characters stand over the ones before them: two lines on one baseline. */
    private static boolean isWoven(GlyphLine line) {
        List<Glyph> glyphs = line.glyphs();
        int over = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph after = glyphs.get(i);
            boolean marks = isMark(glyphs.get(i - 1)) || isMark(after);
            over += !marks && (glyphs.get(i - 1).right() - after.left()) * 4 > after.right() - after.left() ? 1 : 0;
        }
        return over >= WOVEN;
    }

    /** Marks fill half of their square; programs that set text well push the other half over what stands beside it. */
    private static boolean isMark(Glyph glyph) {
        return MARKS.indexOf(glyph.text().charAt(0)) >= 0;
    }

    /** Whether a character stands over the one before it on another baseline. */
    private static boolean isMixed(GlyphLine run) {
        List<Glyph> glyphs = run.glyphs();
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph after = glyphs.get(i);
            if ((before.right() - after.left()) * 3 > after.right() - after.left() && isApart(before, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApart(Glyph one, Glyph other) {
        return Math.abs(one.baseline() - other.baseline()) * 100 > APART * Math.max(one.size(), other.size());
    }

    /**
     * The cell of a run through which a line between rows goes and which hangs over the writing of another cell: that in
     * which another line of its words stands above it or below; -1 where nothing shows that the run is out of its cell.
     */
    static int cell(Lattice lattice, GlyphLine run, List<GlyphLine> runs) {
        int x = (run.left() + run.right()) / 2;
        int inset = (run.first().bottom() - run.first().top()) / TOUCHED;
        int above = lattice.cellAt(x, run.first().top() + inset);
        int below = lattice.cellAt(x, run.first().bottom() - inset);
        if (above == below || ColumnLine.isFigure(run) || runs.size() > MOST) {
            return -1;
        }
        int usual = lattice.cellAt(x, run.first().middle());
        if (runs.stream()
                .noneMatch(r -> isBeside(run, r) && lattice.cellAt(x, r.first().middle()) == usual)) {
            return -1;
        }
        boolean goesOn = runs.stream().anyMatch(r -> isNext(run, r));
        boolean begun = runs.stream().anyMatch(r -> isNext(r, run));
        return goesOn == begun ? -1 : begun ? above : below;
    }

    /**
     * The runs right below a table that are the last lines of cells of its lowest row, with their cells: each stands under
     * another line of its cell, and nothing else stands on their line.
     */
    static Map<GlyphLine, Integer> below(Lattice lattice, List<GlyphLine> runs) {
        List<GlyphLine> under =
                runs.stream().filter(r -> r.first().middle() > lattice.bottom()).toList();
        int first = under.stream().mapToInt(GlyphLine::baseline).min().orElse(0);
        Map<GlyphLine, Integer> found = new LinkedHashMap<>();
        for (GlyphLine run : under) {
            if (isApart(run, first)) {
                continue;
            }
            int middle = (run.left() + run.right()) / 2;
            int cell = lattice.cellAt(middle, lattice.bottom());
            if (!lattice.isOpenBelow(middle)
                    || runs.stream()
                            .noneMatch(r -> isNext(r, run)
                                    && lattice.holds(
                                            r.first().centre(), r.first().middle())
                                    && lattice.cellAt(
                                                    (r.left() + r.right()) / 2,
                                                    r.first().middle())
                                            == cell)) {
                return Map.of();
            }
            found.put(run, cell);
        }
        return found;
    }

    private static boolean isApart(GlyphLine run, int baseline) {
        return Math.abs(run.baseline() - baseline) * 100 > APART * run.size();
    }

    /** Whether another run is drawn so near that both cannot be lines of one cell. */
    private static boolean isBeside(GlyphLine run, GlyphLine other) {
        return run != other
                && Math.abs(other.baseline() - run.baseline()) * 100 < NEAREST * run.size()
                && other.left() < run.right()
                && run.left() < other.right();
    }

    /** Whether words are the next line of a cell. */
    private static boolean isNext(GlyphLine line, GlyphLine next) {
        int distance = (next.baseline() - line.baseline()) * 100;
        return distance >= NEAREST * line.size()
                && distance <= FARTHEST * line.size()
                && next.left() < line.right()
                && line.left() < next.right()
                && next.size() == line.size()
                && !ColumnLine.isFigure(line)
                && !ColumnLine.isFigure(next);
    }
}
