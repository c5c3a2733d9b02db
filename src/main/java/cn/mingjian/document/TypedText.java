package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;

/**
 * What was filled into a form or typed onto a page and is not drawn in the file: programs that show it draw it themselves.
 */
final class TypedText {

    private static final Pattern SIZE = Pattern.compile("([\\d.]+)\\s+Tf\\b");
    /** What a field whose text fits itself to it shows at most, in hundredths of a point. */
    private static final int LARGEST = 1_200;
    /** A field of a form belongs to no more fields one within the other. */
    private static final int NESTED = 16;

    private final PDAnnotation annotation;

    TypedText(PDAnnotation annotation) {
        this.annotation = annotation;
    }

    /** Whether the file does not draw it. */
    boolean isUndrawn() {
        return annotation.getNormalAppearanceStream() == null && annotation.getRectangle() != null;
    }

    private String words() {
        if (annotation instanceof PDAnnotationFreeText) {
            return annotation.getContents();
        }
        COSName kind = inherited(COSName.FT) instanceof COSName name ? name : null;
        boolean text = COSName.TX.equals(kind) || COSName.CH.equals(kind);
        return text && inherited(COSName.V) instanceof COSString value ? value.getString() : null;
    }

    private COSBase inherited(COSName key) {
        COSDictionary field = annotation.getCOSObject();
        for (int i = 0; i < NESTED && field != null; i++) {
            COSBase value = field.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    /** Its characters where they would be drawn, more or less. */
    List<Glyph> glyphs(PageSpace space, int page) {
        String words = words();
        List<Glyph> glyphs = new ArrayList<>();
        if (words == null || words.isBlank()) {
            return glyphs;
        }
        List<String> lines = words.strip().lines().toList();
        PDRectangle box = annotation.getRectangle();
        int x = space.x(box.getLowerLeftX(), box.getLowerLeftY());
        int y = space.y(box.getLowerLeftX(), box.getLowerLeftY());
        int otherX = space.x(box.getUpperRightX(), box.getUpperRightY());
        int otherY = space.y(box.getUpperRightX(), box.getUpperRightY());
        int left = Math.min(x, otherX);
        int width = Math.abs(otherX - x);
        int height = Math.abs(otherY - y);
        int top = Math.min(y, otherY);
        int size = size(height / lines.size() * 8 / 10);
        for (int i = 0; i < lines.size(); i++) {
            int middle = top + height * (2 * i + 1) / (2 * lines.size());
            line(lines.get(i), left, width, middle + size * 38 / 100, size, page, glyphs);
        }
        return glyphs;
    }

    private void line(String line, int left, int width, int baseline, int size, int page, List<Glyph> into) {
        int[] widths = line.codePoints()
                .map(c -> Character.isIdeographic(c) || c >= 0x3000 ? size : size / 2)
                .toArray();
        int all = java.util.Arrays.stream(widths).sum();
        // What is too long for its box is drawn smaller or runs over; here it stays in it.
        double scale = all > width ? (double) width / all : 1;
        int justified = inherited(COSName.Q) instanceof org.apache.pdfbox.cos.COSNumber q ? q.intValue() : 0;
        double at = left + (width - all * scale) * Math.min(2, Math.max(0, justified)) / 2;
        int[] characters = line.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            double next = at + widths[i] * scale;
            into.add(new Glyph(Character.toString(characters[i]), (int) at, (int) next, baseline, size, page, 0));
            at = next;
        }
    }

    private int size(int fitting) {
        COSBase stated = inherited(COSName.DA);
        Matcher matcher = SIZE.matcher(stated instanceof COSString text ? text.getString() : "");
        int size = matcher.find() ? Math.round(Float.parseFloat(matcher.group(1)) * 100) : 0;
        return Math.max(1, size == 0 ? Math.min(fitting, LARGEST) : size);
    }
}
