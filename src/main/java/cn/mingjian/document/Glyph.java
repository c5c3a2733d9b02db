package cn.mingjian.document;

/**
 * A character as it is drawn on a page. All measures in the geometry of pages are hundredths of a point, counted from the
 * top left corner.
 *
 * @param text what it stands for, as a rule one character
 * @param baseline height of the line it stands on
 * @param size font size as it appears
 * @param page page it is read on, from 1
 * @param printed page it is printed on; another one where pages were put side by side
 * @param moved how far to the right it was moved then
 * @param lowered how far down it was moved then
 * @param shade 0 where it is dark as writing is, else the pale or transparent colour it is drawn in
 */
record Glyph(
        String text,
        int left,
        int right,
        int baseline,
        int size,
        int page,
        int printed,
        int moved,
        int lowered,
        int shade) {

    Glyph(String text, int left, int right, int baseline, int size, int page, int shade) {
        this(text, left, right, baseline, size, page, page, 0, 0, shade);
    }

    /** The same to the right of what stands on another page. */
    Glyph beside(int onto, int shift) {
        return at(onto, shift, 0);
    }

    /** The same elsewhere on another page. */
    Glyph at(int onto, int right, int down) {
        return new Glyph(
                text,
                left + right,
                this.right + right,
                baseline + down,
                size,
                onto,
                printed,
                moved + right,
                lowered + down,
                shade);
    }

    /** An ideograph fills its square from 0.12 below the baseline upwards. */
    int top() {
        return baseline - size * 88 / 100;
    }

    int bottom() {
        return baseline + size * 12 / 100;
    }

    int centre() {
        return (left + right) / 2;
    }

    int middle() {
        return baseline - size * 38 / 100;
    }

    boolean isBlank() {
        return text.isBlank() || text.charAt(0) == '\u00A0';
    }

    /** Whether it belongs to a script that is written without blanks between words, full-width marks included. */
    boolean isWide() {
        char c = text.charAt(0);
        return c >= '\u2E80' || "“”‘’…—·".indexOf(c) >= 0;
    }
}
