package cn.mingjian.document;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What did not fit on a line of its cell and goes on below it. */
final class BrokenValue {

    /** An amount with two decimals, its digits grouped or not. */
    private static final Pattern AMOUNT = Pattern.compile("-?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)\\.\\d{2}");

    private static final Pattern CODE = Pattern.compile("\\d{5}|\\d{7}");

    private BrokenValue() {}

    /** Whether the first word of a line had no room any more at the end of the line above. */
    static boolean fills(LoosePart above, LoosePart below, int width) {
        List<Glyph> glyphs = below.text().glyphs();
        int word = 1;
        while (word < glyphs.size()
                && !glyphs.get(word - 1).isWide()
                && !glyphs.get(word).isWide()) {
            word++;
        }
        return width(above) + glyphs.get(word - 1).right() - glyphs.get(0).left() >= width;
    }

    /**
     * Whether the lines of a cell are one amount, or one code, that was broken where its column ends: together they are
     * whole, what stands above is not, and not one more character had room beside it.
     */
    static boolean isBroken(Collection<LoosePart> parts, int width) {
        StringBuilder text = new StringBuilder();
        parts.forEach(p -> text.append(p.text().text()));
        return isBroken(parts, width, text, AMOUNT) || isBroken(parts, width, text, CODE);
    }

    private static boolean isBroken(Collection<LoosePart> parts, int width, CharSequence whole, Pattern kind) {
        if (!kind.matcher(whole).matches()) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        LoosePart above = null;
        for (LoosePart part : parts) {
            Glyph next = part.text().first();
            if (above != null && (kind.matcher(text).matches() || width(above) + next.right() - next.left() < width)) {
                return false;
            }
            text.append(part.text().text());
            above = part;
        }
        return parts.size() > 1;
    }

    private static int width(LoosePart part) {
        return part.text().right() - part.text().left();
    }
}
