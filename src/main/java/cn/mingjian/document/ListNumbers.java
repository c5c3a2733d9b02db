package cn.mingjian.document;

import java.util.Locale;

/** Prints counters the way Word's numbering formats do. */
final class ListNumbers {

    private static final String[] SIMPLE = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] LEGAL = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] SIMPLE_PLACES = {"", "十", "百", "千"};
    private static final String[] LEGAL_PLACES = {"", "拾", "佰", "仟"};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST = 9_999;

    private ListNumbers() {}

    static String print(int value, String format) {
        if (value < 0 || value > MOST) {
            return Integer.toString(value);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> counted(value, SIMPLE, SIMPLE_PLACES);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counted(value, LEGAL, LEGAL_PLACES);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(value);
            case "ideographTraditional" -> oneOf("甲乙丙丁戊己庚辛壬癸", value);
            case "ideographZodiac" -> oneOf("子丑寅卯辰巳午未申酉戌亥", value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(value, '①', 20);
            case "decimalEnclosedParen" -> enclosed(value, '⑴', 20);
            case "decimalEnclosedFullstop" -> enclosed(value, '⒈', 20);
            case "ideographEnclosedCircle" -> enclosed(value, '㊀', 10);
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(Integer.toString(value));
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(value);
            default -> Integer.toString(value);
        };
    }

    /** A number with the blank that parts it from the text after it, where it does not end in a mark. */
    static String parted(String number) {
        boolean closed = number.isEmpty() || "、.．)）:：,，。".indexOf(number.charAt(number.length() - 1)) >= 0;
        return closed ? number : number + " ";
    }

    private static String counted(int value, String[] digits, String[] places) {
        if (value == 0) {
            return digits[0];
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = value / pow(place) % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                text.append(gap ? "零" : "");
                boolean bareTen = digits == SIMPLE && place == 1 && digit == 1 && text.length() == 0;
                text.append(bareTen ? "" : digits[digit]).append(places[place]);
                gap = false;
            }
        }
        return text.toString();
    }

    private static int pow(int place) {
        int power = 1;
        for (int i = 0; i < place; i++) {
            power *= 10;
        }
        return power;
    }

    private static String digits(int value) {
        StringBuilder text = new StringBuilder();
        Integer.toString(value).chars().forEach(c -> text.append(SIMPLE[c - '0']));
        return text.toString();
    }

    private static String oneOf(String signs, int value) {
        return value >= 1 && value <= signs.length() ? signs.substring(value - 1, value) : Integer.toString(value);
    }

    private static String enclosed(int value, char first, int most) {
        return value >= 1 && value <= most ? String.valueOf((char) (first + value - 1)) : Integer.toString(value);
    }

    private static String shifted(String digits) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(c -> text.append((char) (c - '0' + '０')));
        return text.toString();
    }

    private static String roman(int value) {
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    /** a, b … z, aa, bb … */
    private static String letters(int value) {
        return value == 0
                ? ""
                : String.valueOf((char) ('a' + (value - 1) % 26)).repeat(Math.min(10, (value - 1) / 26 + 1));
    }
}
