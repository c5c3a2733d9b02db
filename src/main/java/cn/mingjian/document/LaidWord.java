package cn.mingjian.document;

import java.util.regex.Pattern;

/**
 * A word of a text that keeps the places of what was printed.
 *
 * @param line the number of its line
 * @param from where it begins in its line
 * @param to where it ends
 */
record LaidWord(Text text, int line, int from, int to) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?分?");
    private static final Pattern FIGURE =
            Pattern.compile("[-－]?\\d[\\d,]*(?:\\.\\d+)?[%％]?|[-—–－/／]{1,2}|[Nn]/?[Aa]|[%％]");
    private static final Pattern WHOLE =
            Pattern.compile("[-－]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[%％分]?|[-—–－/／]{1,2}|[Nn]/?[Aa]");
    private static final Pattern OPEN = Pattern.compile("[年月至到第≥≤＝=<>＜＞≧≦~—-]$");
    private static final Pattern VALUE = Pattern.compile("[≥≤＝=<>＜＞≧≦]{0,2}[-－]?\\d.*|[≥≤＝=<>＜＞≧≦]");

    /** Whether it is a bare number, as weights and scores are. */
    boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /** Whether it is an amount or a rate, or a mark in the place of one. */
    boolean isFigure() {
        return FIGURE.matcher(text).matches();
    }

    /** Whether a cell is one whole figure, or a mark in the place of one. */
    static boolean isWhole(Text cell) {
        return WHOLE.matcher(cell).matches();
    }

    /** Whether it begins as a target or a result does that is a figure. */
    boolean isValue() {
        return VALUE.matcher(text).matches();
    }

    /** Whether a number may go on with it: a date, or a sign before a value. */
    boolean isOpen() {
        return OPEN.matcher(text).find();
    }

    boolean hasDigits() {
        return text.value().chars().anyMatch(Character::isDigit);
    }

    /** How far it stands from a stretch of the line; 0 where both share a place. */
    int gap(int left, int right) {
        return Math.max(0, Math.max(left - to, from - right));
    }
}
