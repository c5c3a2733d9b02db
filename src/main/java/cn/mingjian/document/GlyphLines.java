package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters into lines by where they stand, not by the order in which they were drawn. */
final class GlyphLines {

    /** By so many percent of their size characters are moved at most to look bold; the narrowest are twice as wide. */
    private static final int BOLD = 13;

    private GlyphLines() {}

    /** The lines from top to bottom; blanks are left out, characters drawn twice to look bold are there once. */
    static List<GlyphLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                sorted.add(glyph);
            }
        }
        sorted.sort(Comparator.comparingInt(Glyph::page).thenComparingInt(Glyph::middle));
        List<GlyphLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        int top = 0;
        int bottom = 0;
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && (glyph.page() != line.get(0).page() || !overlaps(glyph, top, bottom))) {
                lines.add(finish(line));
                line.clear();
            }
            if (line.isEmpty() || glyph.bottom() - glyph.top() > bottom - top) {
                top = glyph.top();
                bottom = glyph.bottom();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(finish(line));
        }
        return lines;
    }

    /** The lines of one cell: parts of one line put together. */
    static List<GlyphLine> merged(List<GlyphLine> parts) {
        if (parts.size() < 2) {
            return List.copyOf(parts);
        }
        return of(parts.stream().flatMap(p -> p.glyphs().stream()).toList());
    }

    /** Whether half of the lower of the two is beside the other one: superscripts are, the next line is not. */
    private static boolean overlaps(Glyph glyph, int top, int bottom) {
        int common = Math.min(glyph.bottom(), bottom) - Math.max(glyph.top(), top);
        return common * 2 > Math.min(glyph.bottom() - glyph.top(), bottom - top);
    }

    private static GlyphLine finish(List<Glyph> line) {
        line.sort(Comparator.comparingInt(Glyph::left));
        List<Glyph> once = new ArrayList<>(line.size());
        for (Glyph glyph : line) {
            if (once.isEmpty() || !isRepeated(once.get(once.size() - 1), glyph)) {
                once.add(glyph);
            }
        }
        return new GlyphLine(once);
    }

    /** A character drawn again beside itself to look bold: nearer than the next one of its kind could stand. */
    private static boolean isRepeated(Glyph before, Glyph glyph) {
        int apart = Math.max((before.right() - before.left()) * 3 / 10, before.size() * BOLD / 100);
        return before.text().equals(glyph.text()) && glyph.left() - before.left() < apart;
    }
}
