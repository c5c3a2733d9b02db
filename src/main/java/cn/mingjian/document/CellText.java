package cn.mingjian.document;

import java.util.regex.Pattern;

/** What the usual contents of cells, and the title above them, look like. */
final class CellText {

    private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
    private static final Pattern DECIMAL = Pattern.compile("[-－]?\\d[\\d,，]*[.．]\\d+");
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]+、.*");
    private static final Pattern TITLE = Pattern.compile(".*表》?(?:[（(].{1,20}[)）])?");

    private static final String LEVELS = "类款项";

    private CellText() {}

    /** Whether a letter by itself is the head of a column, that of the codes of a level. */
    static boolean isLevel(String letter) {
        return LEVELS.contains(letter);
    }

    /** Whether it is the code of a 类, 款 or 项. */
    static boolean isCode(CharSequence text) {
        return CODE.matcher(text).matches();
    }

    /** Whether it is a number with decimals: an amount, and no code, year or number of a row. */
    static boolean isDecimal(CharSequence text) {
        return DECIMAL.matcher(text).matches();
    }

    /** Whether it names a row of the first level, as those of the tables of totals are (一、一般公共预算财政拨款). */
    static boolean isNumbered(CharSequence text) {
        return NUMBERED.matcher(text).matches();
    }

    /** Whether a line without blanks may be the title of a table. */
    static boolean isTitle(CharSequence text) {
        return TITLE.matcher(text).matches();
    }
}
