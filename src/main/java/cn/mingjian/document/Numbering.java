package cn.mingjian.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a line begins with.
 *
 * @param level 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1., 5 for （1）, 6 for ①
 * @param number as printed, without what divides it from the title
 * @param end where the title begins
 */
public record Numbering(int level, String number, int end) {

    private static final String HAN = "[一二三四五六七八九十百]{1,4}";

    private static final List<Map.Entry<Integer, Pattern>> FORMS = List.of(
            form(1, "(第(?:" + HAN + "|\\d{1,2})(?:部分|部份|章|篇))[、:：.．]?"),
            form(2, "(" + HAN + ")[、．.](?![、．.])"),
            form(3, "([（(]" + HAN + "[)）])[、．.]?"),
            form(4, "(\\d{1,2})[、．.](?![\\d、．.])"),
            form(5, "([（(]\\d{1,2}[)）])[、．.]?"),
            form(5, "(\\d{1,2}[)）])"),
            form(6, "([①-⑳])[、．.]?"));

    private static final int LONGEST = 12;

    private static Map.Entry<Integer, Pattern> form(int level, String regex) {
        return Map.entry(level, Pattern.compile(regex));
    }

    /** The number a mended line begins with, or null. */
    public static Numbering of(CharSequence line) {
        if (line.length() == 0 || !begins(line.charAt(0))) {
            return null;
        }
        CharSequence head = line.length() > LONGEST ? line.subSequence(0, LONGEST) : line;
        for (Map.Entry<Integer, Pattern> form : FORMS) {
            Matcher matcher = form.getValue().matcher(head.toString());
            if (matcher.lookingAt()) {
                int end = matcher.end();
                while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
                    end++;
                }
                return new Numbering(form.getKey(), matcher.group(1), end);
            }
        }
        return null;
    }

    private static boolean begins(char c) {
        return (c >= '0' && c <= '9') || (c >= '①' && c <= '⑳') || "第（(一二三四五六七八九十百".indexOf(c) >= 0;
    }

    /** The number as a number: 3 for 第三部分, （三） and 3. */
    public int ordinal() {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int han = "〇一二三四五六七八九".indexOf(c);
            if (c == '十') {
                value += 10 * Math.max(digit, 1);
                digit = 0;
            } else if (c == '百') {
                value += 100 * Math.max(digit, 1);
                digit = 0;
            } else if (han >= 0) {
                digit = han;
            } else if (c >= '0' && c <= '9') {
                digit = digit * 10 + (c - '0');
            } else if (c >= '①' && c <= '⑳') {
                digit = c - '①' + 1;
            }
        }
        return value + digit;
    }
}
