package cn.mingjian.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text whose line ends were lost on the way (copied from a page, taken out of a database): one endless line. Where a blank
 * stands before a number of a heading or a list, a line begins. Nothing moves: the blank becomes the line end.
 */
final class LostLines {

    /** A line longer than any paragraph. */
    private static final int ENDLESS = 600;

    private static final int FEWEST = 6;

    private static final Pattern BEGINNING =
            Pattern.compile("[ \\u00A0\\u3000](?=第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])"
                    + "|(?<=[。；：;:])[ \\u00A0\\u3000](?=[0-9]{1,2}[.．、](?![0-9]))"
                    + "|(?<=情况|说明|如下|方面)[ \\u00A0\\u3000](?=1[.．、](?![0-9]))");

    private LostLines() {}

    static String found(String text) {
        StringBuilder found = null;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > ENDLESS && text.lastIndexOf('\t', end) < start) {
                found = found == null ? new StringBuilder(text) : found;
                part(text, start, end, found);
            }
            start = end + 1;
        }
        return found == null ? text : found.toString();
    }

    private static void part(String text, int start, int end, StringBuilder found) {
        Matcher beginning = BEGINNING.matcher(text).region(start, end).useTransparentBounds(true);
        int beginnings = 0;
        while (beginning.find()) {
            beginnings++;
        }
        if (beginnings < FEWEST) {
            return;
        }
        beginning.reset().region(start, end);
        while (beginning.find()) {
            found.setCharAt(beginning.start(), '\n');
        }
    }
}
