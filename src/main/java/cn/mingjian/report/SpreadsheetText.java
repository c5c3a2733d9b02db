package cn.mingjian.report;

import java.util.regex.Pattern;

/** Text from an untrusted report that must stay text in a spreadsheet and not become a formula. */
final class SpreadsheetText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(\\.\\d+)?%?");
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";
    /** Excel's limit for the text of a cell. */
    private static final int LONGEST = 32_767;

    private SpreadsheetText() {}

    static String safe(String text) {
        String fitting = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        if (fitting.isEmpty()
                || STARTS_FORMULA.indexOf(fitting.charAt(0)) < 0
                || NUMBER.matcher(fitting).matches()) {
            return fitting;
        }
        return "'" + (fitting.length() < LONGEST ? fitting : fitting.substring(0, LONGEST - 1));
    }
}
