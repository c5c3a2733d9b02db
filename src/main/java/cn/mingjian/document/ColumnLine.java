package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of a page that may be a row of a table without lines, or a part of one.
 *
 * @param segments its parts between which there are gaps as between columns
 * @param figures how many of them are figures
 */
record ColumnLine(GlyphLine line, List<GlyphLine> segments, int figures) {

    /** Percent of the font size that two columns are apart at least. */
    private static final int COLUMN_GAP = 60;
    /** The same between two labels of a head. */
    private static final int LABEL_GAP = 25;
    /** The same between two figures, which have no gaps inside. */
    private static final int FIGURE_GAP = 20;
    /** The same behind an amount with its two decimals, which is whole. */
    private static final int AMOUNT_GAP = 12;
    /** The same between a figure and a word: more than typesetting puts between them. */
    private static final int WORD_GAP = 40;
    /** Two characters by themselves are one word set wide where they are no further apart than so many font sizes. */
    private static final int SPACED = 3;
    /** The same for more than two, in tenths. */
    private static final int CLOSE = 13;

    /** Cells that begin within so little of each other begin at one place. */
    private static final int START = 40;
    /** So many cells show where a column begins. */
    private static final int STARTS = 3;

    private static final Pattern FIGURE = Pattern.compile("[-－]?\\d[\\d,，]*(?:[.．]\\d+)?[%％]?");

    private static final Pattern STROKE = Pattern.compile("[-－—–]{1,3}");

    static ColumnLine of(GlyphLine line) {
        return of(line, line.segments(COLUMN_GAP + line.usualGapPercent()));
    }

    /** The line parted as in a table, where a figure may stand close beside what is in the next column. */
    ColumnLine close() {
        List<GlyphLine> parts = new ArrayList<>();
        line.segments(COLUMN_GAP).forEach(s -> parts.addAll(cut(s)));
        return of(line, parts);
    }

    /** The line parted as in the head of a table, where labels without margins stand close. */
    ColumnLine labels() {
        return of(line, line.segments(Math.min(COLUMN_GAP, LABEL_GAP + line.usualGapPercent())));
    }

    /**
     * The line parted as in a form, where letters that stand by themselves are of different columns: what looks like a word
     * set wide may be none.
     */
    ColumnLine unjoined() {
        List<GlyphLine> parts = new ArrayList<>();
        line.segments(COLUMN_GAP).forEach(s -> parts.addAll(cut(s)));
        return new ColumnLine(line, parts, figures);
    }

    /**
     * The line parted, too, where words stand right behind a figure at a place where cells begin: figures at the right edge
     * of a column and words at the left edge of the next have no gap between them in tables without margins.
     *
     * @param starts where cells with words begin
     */
    ColumnLine parted(Collection<Integer> starts) {
        List<GlyphLine> parts = new ArrayList<>();
        boolean any = false;
        for (GlyphLine segment : segments) {
            List<Glyph> glyphs = segment.glyphs();
            int from = 0;
            for (int i = 1; i < glyphs.size(); i++) {
                if (isOfFigure(glyphs.get(i - 1))
                        && Character.isIdeographic(glyphs.get(i).text().charAt(0))
                        && starts.contains(glyphs.get(i).left() / START)) {
                    parts.add(new GlyphLine(glyphs.subList(from, i)));
                    from = i;
                    any = true;
                }
            }
            parts.add(from == 0 ? segment : new GlyphLine(glyphs.subList(from, glyphs.size())));
        }
        int found = (int) parts.stream().filter(ColumnLine::isFigure).count();
        return any ? new ColumnLine(line, parts, found) : this;
    }

    /** Places at which so many parts of lines begin with words, words right behind a figure included but for one. */
    static Set<Integer> starts(List<ColumnLine> lines) {
        Map<Integer, Integer> begun = new HashMap<>();
        Map<Integer, Integer> behind = new HashMap<>();
        for (ColumnLine line : lines) {
            for (GlyphLine segment : line.segments()) {
                List<Glyph> glyphs = segment.glyphs();
                for (int i = 0; i < glyphs.size(); i++) {
                    boolean first = i == 0 || isOfFigure(glyphs.get(i - 1));
                    if (first && Character.isIdeographic(glyphs.get(i).text().charAt(0))) {
                        (i == 0 ? begun : behind).merge(glyphs.get(i).left() / START, 1, Integer::sum);
                    }
                }
            }
        }
        Set<Integer> starts = new HashSet<>();
        begun.forEach((at, count) -> {
            int all = 0;
            for (int near = at - 1; near <= at + 1; near++) {
                all += begun.getOrDefault(near, 0) + behind.getOrDefault(near, 0);
            }
            if (all >= STARTS) {
                starts.addAll(List.of(at - 1, at, at + 1));
            }
        });
        return starts;
    }

    private static List<GlyphLine> cut(GlyphLine segment) {
        List<Glyph> glyphs = segment.glyphs();
        List<GlyphLine> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            boolean before = isOfFigure(glyphs.get(i - 1));
            boolean after = isOfFigure(glyphs.get(i));
            int spacing = before && after ? segment.spacing() : 0;
            int gap = (glyphs.get(i).left() - glyphs.get(i - 1).right() - spacing) * 100;
            int figures = i - from >= 4 && isAmount(glyphs.subList(from, i)) ? AMOUNT_GAP : FIGURE_GAP;
            int least = before && after ? figures : before || after ? WORD_GAP : Integer.MAX_VALUE;
            if (gap >= (long) least * segment.size() || isGlued(glyphs, from, i)) {
                parts.add(new GlyphLine(glyphs.subList(from, i)));
                from = i;
            }
        }
        parts.add(new GlyphLine(glyphs.subList(from, glyphs.size())));
        return parts;
    }

    /**
     * Whether an amount ends before a character though no gap shows it: after its decimals comes a code, the number of an
     * item or the stroke of an empty cell, as in cells without margins.
     */
    private static boolean isGlued(List<Glyph> glyphs, int from, int i) {
        if (i - from < 4 || !isAmount(glyphs.subList(from, i))) {
            return false;
        }
        if (isStroke(new GlyphLine(List.of(glyphs.get(i))))) {
            return true;
        }
        int end = i;
        while (end < glyphs.size() && isDigit(glyphs.get(end))) {
            end++;
        }
        int digits = end - i;
        boolean code = (digits == 3 || digits == 5 || digits == 7)
                && (end == glyphs.size() || glyphs.get(end).isWide());
        boolean item = "一二三四五六七八九十".contains(glyphs.get(i).text())
                && glyphs.subList(i, Math.min(i + 5, glyphs.size())).stream().anyMatch(g -> "、".equals(g.text()));
        return code || item;
    }

    /** Whether characters are a figure with two decimals. */
    private static boolean isAmount(List<Glyph> glyphs) {
        int last = glyphs.size() - 1;
        return glyphs.get(last - 2).text().equals(".")
                && glyphs.stream().allMatch(ColumnLine::isOfFigure)
                && isDigit(glyphs.get(last))
                && isDigit(glyphs.get(last - 1));
    }

    private static boolean isDigit(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c >= '0' && c <= '9';
    }

    private static boolean isOfFigure(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '%' || c == '-';
    }

    private static ColumnLine of(GlyphLine line, List<GlyphLine> parts) {
        List<GlyphLine> segments = words(parts);
        int figures = (int) segments.stream().filter(ColumnLine::isFigure).count();
        return new ColumnLine(line, segments, figures);
    }

    /** 合 计 is one word. */
    private static List<GlyphLine> words(List<GlyphLine> segments) {
        List<GlyphLine> words = new ArrayList<>();
        long singles = segments.stream().filter(ColumnLine::isSingle).count();
        for (GlyphLine segment : segments) {
            GlyphLine before = words.isEmpty() ? null : words.get(words.size() - 1);
            if (before != null
                    && isSingle(before.last())
                    && isSingle(segment)
                    && !before.text().equals(segment.text())
                    && !areLevels(before.last(), segment.first())
                    && isSpaced(before, segment, singles)) {
                List<Glyph> glyphs = new ArrayList<>(before.glyphs());
                glyphs.add(segment.first());
                words.set(words.size() - 1, new GlyphLine(glyphs));
            } else {
                words.add(segment);
            }
        }
        return words;
    }

    /** Whether letters are the labels of two levels of codes (类 款 项), which stand above narrow columns of their own. */
    private static boolean areLevels(Glyph before, Glyph next) {
        return CellText.isLevel(before.text()) && CellText.isLevel(next.text());
    }

    /** Whether a letter by itself goes on with what stands before it: close by, or as the second of two. */
    private static boolean isSpaced(GlyphLine before, GlyphLine segment, long singles) {
        boolean spaced = before.glyphs().size() == 1
                || before.segments(COLUMN_GAP).size() == before.glyphs().size();
        int sizes = singles == 2 ? 10 * SPACED : CLOSE;
        return spaced && (segment.left() - before.right()) * 10 < sizes * segment.size();
    }

    private static boolean isSingle(GlyphLine segment) {
        return segment.glyphs().size() == 1 && isSingle(segment.first());
    }

    private static boolean isSingle(Glyph glyph) {
        return Character.isIdeographic(glyph.text().charAt(0));
    }

    static boolean isFigure(GlyphLine segment) {
        return FIGURE.matcher(segment.text()).matches();
    }

    /** Whether it has parts with gaps between them as between columns. */
    boolean isParted() {
        return segments.size() >= 2;
    }

    /** Whether it has words or codes and figures, or strokes in their place, in columns: a row with data. */
    boolean isData() {
        return (isParted() && figures > 0)
                || hasAmount()
                || segments.stream().filter(ColumnLine::isStroke).count() >= 2;
    }

    /** Whether a part of a line stands for an empty cell. */
    static boolean isStroke(GlyphLine segment) {
        return STROKE.matcher(segment.text()).matches();
    }

    /** Whether it has a figure with decimals: contents and lists have none. */
    boolean hasAmount() {
        return segments.stream().anyMatch(s -> isFigure(s) && s.text().indexOf('.') > 0);
    }

    /** Its text without blanks. */
    String squeezed() {
        return line.text().replace(" ", "");
    }
}
