package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Characters that stand on one line, from left to right. What is worked out of them is kept: layout asks for it often. */
final class GlyphLine {

    /** A character of the line's text and the glyph that shows it; null for a blank that only a gap shows. */
    record Mark(char character, Glyph glyph) {}

    private static final int UNKNOWN = -1;
    /** So many gaps show how wide a line is set. */
    private static final int SPACED = 2;
    /** Letters of one word are no further apart than so many percent of the font size. */
    private static final int WIDEST_SPACING = 45;

    private final List<Glyph> glyphs;
    private int size = UNKNOWN;
    private int usualGap = UNKNOWN;
    private int spacing = UNKNOWN;
    private Glyph largest;
    private String text;

    /** A line of the given visible characters, which stand in order. */
    GlyphLine(List<Glyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    int page() {
        return first().page();
    }

    int left() {
        return first().left();
    }

    int right() {
        return last().right();
    }

    int top() {
        return glyphs.stream().mapToInt(Glyph::top).min().orElseThrow();
    }

    int bottom() {
        return glyphs.stream().mapToInt(Glyph::bottom).max().orElseThrow();
    }

    /** Half the height of its characters. */
    int middle() {
        return largest().middle();
    }

    int baseline() {
        return largest().baseline();
    }

    /** The size most of the line is set in. */
    int size() {
        if (size == UNKNOWN) {
            int[] sizes = new int[glyphs.size()];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = glyphs.get(i).size();
            }
            size = median(sizes);
        }
        return size;
    }

    private static int median(int[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private Glyph largest() {
        if (largest == null) {
            Glyph found = first();
            for (Glyph glyph : glyphs) {
                found = glyph.size() > found.size() ? glyph : found;
            }
            largest = found;
        }
        return largest;
    }

    /** Parts of the line between which there is a gap of at least {@code percent} of the font size. */
    List<GlyphLine> segments(int percent) {
        List<GlyphLine> segments = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || gap(i) * 100 >= size(i) * percent) {
                segments.add(new GlyphLine(glyphs.subList(from, i)));
                from = i;
            }
        }
        return segments;
    }

    private int gap(int i) {
        return glyphs.get(i).left() - glyphs.get(i - 1).right();
    }

    private int size(int i) {
        return Math.max(glyphs.get(i).size(), glyphs.get(i - 1).size());
    }

    /**
     * The text as it is meant: blanks around numbers set among ideographs are typesetting, so are even gaps between the
     * letters of a spaced out or justified line; gaps wider than those and blanks between words are not.
     */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int usual = usualGap();
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && isParted(i, usual)) {
                marks.add(new Mark(' ', null));
            }
            String text = glyphs.get(i).text();
            for (int c = 0; c < text.length(); c++) {
                marks.add(new Mark(text.charAt(c), glyphs.get(i)));
            }
        }
        return marks;
    }

    String text() {
        if (text == null) {
            StringBuilder characters = new StringBuilder();
            marks().forEach(m -> characters.append(m.character()));
            text = characters.toString();
        }
        return text;
    }

    private boolean isParted(int i, int usual) {
        Glyph before = glyphs.get(i - 1);
        Glyph after = glyphs.get(i);
        if (!before.isWide() && !after.isWide()) {
            return (gap(i) - spacing()) * 100 >= size(i) * 18;
        }
        boolean ideographs = isIdeograph(before) && isIdeograph(after);
        return (gap(i) - usual) * 100 >= size(i) * (ideographs ? 20 : 90);
    }

    private static boolean isIdeograph(Glyph glyph) {
        return Character.isIdeographic(glyph.text().charAt(0));
    }

    /** The same in percent of the font size. */
    int usualGapPercent() {
        return size() == 0 ? 0 : usualGap() * 100 / size();
    }

    /** How far apart digits of one number stand in this line, where they are set wide; blanks between numbers are wider. */
    int spacing() {
        if (spacing == UNKNOWN) {
            int[] gaps = new int[glyphs.size()];
            int narrow = 0;
            for (int i = 1; i < glyphs.size(); i++) {
                if (!glyphs.get(i).isWide() && !glyphs.get(i - 1).isWide()) {
                    gaps[narrow++] = gap(i);
                }
            }
            int usual = narrow < SPACED ? 0 : median(Arrays.copyOf(gaps, narrow));
            spacing = usual * 100 > size() * WIDEST_SPACING ? 0 : Math.max(0, usual);
        }
        return spacing;
    }

    /** The gap that ideographs of this line have between them as a rule. */
    private int usualGap() {
        if (usualGap == UNKNOWN) {
            int[] gaps = new int[glyphs.size()];
            int wide = 0;
            for (int i = 1; i < glyphs.size(); i++) {
                if (glyphs.get(i).isWide() && glyphs.get(i - 1).isWide()) {
                    gaps[wide++] = gap(i);
                }
            }
            usualGap = wide == 0 ? 0 : Math.max(0, Math.min(median(Arrays.copyOf(gaps, wide)), size() * 3 / 2));
        }
        return usualGap;
    }
}
