package cn.mingjian.document;

/**
 * A straight horizontal or vertical line on a page.
 *
 * @param at its y where it is horizontal, else its x
 * @param from its lesser end on the other axis
 * @param to its greater end
 */
record Stroke(boolean horizontal, int at, int from, int to) {

    boolean reaches(int place, int tolerance) {
        return place >= from - tolerance && place <= to + tolerance;
    }

    /** The same so much further to the right and down. */
    Stroke moved(int right, int down) {
        return horizontal
                ? new Stroke(true, at + down, from + right, to + right)
                : new Stroke(false, at + right, from + down, to + down);
    }

    /** Whether its middle lies in a box. */
    boolean isIn(PagePart box) {
        int middle = (from + to) / 2;
        return horizontal ? box.holds(middle, at) : box.holds(at, middle);
    }

    /**
     * What of it lies on a page, or null.
     *
     * @param length of the page along the line
     * @param across of the page on the other axis
     */
    Stroke within(int length, int across) {
        if (at < 0 || at > across || to <= 0 || from >= length) {
            return null;
        }
        return from >= 0 && to <= length ? this : new Stroke(horizontal, at, Math.max(0, from), Math.min(length, to));
    }
}
