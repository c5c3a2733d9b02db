package cn.mingjian.facts;

import java.math.BigDecimal;

/**
 * A whole number written in Chinese characters (两, 十二, 一百零五, 二〇).
 *
 * @param value what it says
 * @param end where it ends in the text
 */
record WordedNumber(BigDecimal value, int end) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SCALES = "十百千";
    private static final int LONGEST = 8;

    /** The number that starts at a place, or null where none starts there or the characters make no number. */
    static WordedNumber at(String text, int from) {
        if (from > 0 && (text.charAt(from - 1) == '第' || isPart(text.charAt(from - 1)))) {
            return null;
        }
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        if (end == from || end - from > LONGEST) {
            return null;
        }
        String words = text.substring(from, end).replace('〇', '零').replace('两', '二');
        int value = words.chars().anyMatch(c -> SCALES.indexOf(c) >= 0) ? scaled(words) : digits(words);
        return value < 0 ? null : new WordedNumber(BigDecimal.valueOf(value), end);
    }

    private static boolean isPart(char c) {
        return DIGITS.indexOf(c) >= 0 || SCALES.indexOf(c) >= 0 || c == '两' || c == '〇';
    }

    private static int digits(String words) {
        int value = 0;
        for (int i = 0; i < words.length(); i++) {
            value = value * 10 + DIGITS.indexOf(words.charAt(i));
        }
        return value;
    }

    /** The value of a number with 十, 百, 千 in falling order, or -1. */
    private static int scaled(String words) {
        int value = 0;
        int digit = 0;
        boolean digitStands = false;
        int last = SCALES.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int scale = SCALES.indexOf(c);
            if (scale < 0) {
                if (digitStands && digit > 0) {
                    return -1;
                }
                digit = DIGITS.indexOf(c);
                digitStands = true;
            } else {
                if (scale >= last || (digitStands && digit == 0)) {
                    return -1;
                }
                value += (digitStands ? digit : 1) * power(scale + 1);
                last = scale;
                digit = 0;
                digitStands = false;
            }
        }
        return value + digit;
    }

    private static int power(int exponent) {
        return exponent == 0 ? 1 : 10 * power(exponent - 1);
    }
}
