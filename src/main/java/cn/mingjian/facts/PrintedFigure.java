package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that fills a cell, with the sign of comparison and the unit that stand with it.
 *
 * @param value the decimal as printed
 * @param printed the number with its sign and separators
 * @param comparator ≥, ≤, =, &gt;, &lt; or empty
 * @param unit the unit as written, empty where none stands with it
 * @param at offset of the number in the cell's text
 */
record PrintedFigure(BigDecimal value, String printed, String comparator, String unit, int at) {

    private static final int LONGEST = 40;
    /** A comma before the last two digits, where all others part thousands: it stands for the decimal point. */
    static final String POINTLESS = "(?:\\d{1,3}(?:[,，]\\d{3})*|\\d{4,20})[,，]\\d{2}(?![\\d,，.．])";

    private static final Pattern COMMA_FOR_POINT = Pattern.compile("[-−–+]?" + POINTLESS);
    private static final Pattern PLAIN = Pattern.compile("[-−–]?(?:" + POINTLESS
            + "|\\d{1,8}(?:[,，]\\d{1,8}){1,6}[.．]\\d{1,2}(?!\\d)|\\d{1,20}(?:[,，]\\d{3})*(?:[.．]\\d{1,12})?)");
    private static final Pattern BLANK_MARK = Pattern.compile("[-—–－─~/／\\\\]*");

    /** The unit it is written with (万 for 万元), or another where it is written with none. */
    Unit unitOr(Unit bare) {
        return unit.isEmpty() ? bare : Unit.of(unit.equals("万") ? "万元" : unit);
    }

    /** A cell of an accounts table: a number, perhaps in brackets, with nothing but a short unit behind it. */
    static Optional<PrintedFigure> amount(CharSequence cell) {
        String text = halved(cell);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean negative = text.startsWith("(") && text.endsWith(")");
        String inner = negative ? text.substring(1, text.length() - 1) : text;
        Matcher matcher = PLAIN.matcher(inner);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String unit = inner.substring(matcher.end());
        if (!unit.isEmpty() && !unit.equals("%") && !isCountUnit(unit)) {
            return Optional.empty();
        }
        BigDecimal value = decimal(matcher.group());
        int at = Math.max(0, cell.toString().indexOf(inner.charAt(0)));
        return Optional.of(new PrintedFigure(negative ? value.negate() : value, matcher.group(), "", unit, at));
    }

    private static boolean isCountUnit(String unit) {
        return unit.length() <= 2 && "个人次辆批台套元万".indexOf(unit.charAt(0)) >= 0 && !unit.equals("次元");
    }

    /** The number as an exact decimal. */
    static BigDecimal decimal(String printed) {
        StringBuilder digits = new StringBuilder(printed.length());
        int point = COMMA_FOR_POINT.matcher(printed).matches() ? printed.length() - 3 : -1;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (i == point) {
                digits.append('.');
            } else if (c == '−' || c == '–') {
                digits.append('-');
            } else if (c == '．') {
                digits.append('.');
            } else if (c != ',' && c != '，') {
                digits.append(c);
            }
        }
        return new BigDecimal(digits.toString());
    }

    /** Whether a cell says by a dash or a stroke that nothing stands in it. */
    static boolean isBlankMark(CharSequence cell) {
        return BLANK_MARK.matcher(halved(cell)).matches();
    }

    /** The text without blanks and with half-width signs. */
    static String halved(CharSequence cell) {
        return Wording.halved(cell);
    }
}
