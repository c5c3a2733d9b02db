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
}
