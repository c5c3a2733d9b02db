package cn.mingjian.document;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the characters of fonts stand for, as far as the fonts say so. */
final class FontText {

    /** Codes that fonts of signs have for their signs, bullets most often. */
    private static final Pattern SIGNS = Pattern.compile("(?i).*(?:symbol|dings|MT.?Extra|bullet).*");

    private FontText() {}

    /** The text of a character, {@link PageGaps#NO_CODE} where it is drawn and the font does not say which one it is, or null. */
    static String of(PDFont font, int code) {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null && font instanceof PDSimpleFont && !font.isEmbedded() && code >= ' ') {
            // A font that is not in the file is put in by the reader's program, by its ordinary codes.
            text = String.valueOf((char) code);
        }
        if (text != null && text.chars().noneMatch(c -> isNoCharacter((char) c, font))) {
            return text;
        }
        return isSeen(font, code) ? PageGaps.NO_CODE : null;
    }

    /** Whether a code has no meaning that all programs know: fonts of some programs number their characters so. */
    private static boolean isNoCharacter(char c, PDFont font) {
        boolean own = c >= '\uE000' && c < '\uF900';
        return (c < ' ' && !Character.isWhitespace(c))
                || c == '\uFFFE'
                || (own
                        && !(font.getName() != null
                                && SIGNS.matcher(font.getName()).matches()));
    }

    /** Whether something is drawn for a character; blanks have no code in many fonts, and nobody misses it. */
    private static boolean isSeen(PDFont font, int code) {
        try {
            return font instanceof PDVectorFont drawn
                    && !drawn.getPath(code).getBounds2D().isEmpty();
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }
}
