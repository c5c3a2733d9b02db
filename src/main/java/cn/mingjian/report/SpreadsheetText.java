package cn.mingjian.report;

import java.util.regex.Pattern;

/** Text from an untrusted report that must stay text in a spreadsheet and not become a formula. */
final class SpreadsheetText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(\\.\\d+)?%?");
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";
    /** Excel's limit for the text of a cell. */
    private static final int LONGEST = 32_767;

    private SpreadsheetText() {}

    /** The text, short enough for a cell and without the control characters that XML cannot hold. */
    static String fitting(String text) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
        for (int i = 0; i < text.length() && clean.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean allowed = c == '\n' || c == '\t' || (c >= ' ' && c != '\uFFFE' && c != '\uFFFF');
            clean.append(allowed ? c : ' ');
        }
        return clean.toString();
    }

    static boolean startsLikeFormula(String text) {
        return !text.isEmpty()
                && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    /** The text for formats that know no types (CSV): an apostrophe keeps it from being taken for a formula. */
    static String safe(String text) {
        String fitting = fitting(text);
        return startsLikeFormula(fitting) ? "'" + fitting : fitting;
    }
}
