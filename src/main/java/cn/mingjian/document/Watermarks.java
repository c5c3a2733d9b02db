package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes pale writing off the pages that stands across other writing: it is no part of what the report says. */
final class Watermarks {

    /** A square of the page in which a character stands. */
    private static final int SQUARE = 500;
    /** So many characters that stand across others show that writing of their kind is a watermark. */
    private static final int ENOUGH = 3;
    /** Squares looked at for one character. */
    private static final int WIDEST = 60;

    /** Writing of one colour and size. */
    private record Kind(int shade, int size) {

        static Kind of(Glyph glyph) {
            return new Kind(glyph.shade(), glyph.size() / 100);
        }
    }

    private Watermarks() {}

    static List<PdfPage> removed(List<PdfPage> pages) {
        Map<Kind, Integer> across = new HashMap<>();
        for (PdfPage page : pages) {
            count(page.glyphs(), across);
        }
        across.values().removeIf(n -> n < ENOUGH);
        if (across.isEmpty()) {
            return pages;
        }
        List<PdfPage> left = new ArrayList<>();
        for (PdfPage page : pages) {
            left.add(page.with(page.glyphs().stream()
                    .filter(g -> g.shade() == 0 || !across.containsKey(Kind.of(g)))
                    .toList()));
        }
        return left;
    }

    private static void count(List<Glyph> glyphs, Map<Kind, Integer> across) {
        if (glyphs.stream().allMatch(g -> g.shade() == 0)) {
            return;
        }
        Set<Long> dark = new HashSet<>();
        for (Glyph glyph : glyphs) {
            if (glyph.shade() == 0 && !glyph.isBlank()) {
                dark.add(square(glyph.centre() / SQUARE, glyph.middle() / SQUARE));
            }
        }
        for (Glyph glyph : glyphs) {
            if (glyph.shade() != 0 && stands(glyph, dark)) {
                across.merge(Kind.of(glyph), 1, Integer::sum);
            }
        }
    }

    /** Whether the middle of another character lies within one. */
    private static boolean stands(Glyph glyph, Set<Long> dark) {
        int right = Math.min(glyph.right() / SQUARE, glyph.left() / SQUARE + WIDEST);
        int bottom = Math.min(glyph.bottom() / SQUARE, glyph.top() / SQUARE + WIDEST);
        for (int x = glyph.left() / SQUARE + 1; x < Math.max(right, glyph.left() / SQUARE + 2); x++) {
            for (int y = glyph.top() / SQUARE + 1; y < bottom; y++) {
                if (dark.contains(square(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long square(int x, int y) {
        return ((long) x << 32) ^ (y & 0xFFFFFFFFL);
    }
}
