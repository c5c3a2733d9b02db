package cn.mingjian.facts;

import cn.mingjian.document.Span;
import cn.mingjian.document.Text;

/**
 * A passage as the patterns see it: without blanks, quotation marks and debris of conversion, every sign in one width. Each
 * character knows its place in the passage.
 */
final class Reading {

    private static final String DROPPED = "*`“”\"‘’'「」『』\uFEFF\u200B\u200C\u200D";
    private static final String HALF = "():;!?~";
    private static final String FULL = "（）：；！？～";
    private static final int LONGEST_DEBRIS = 120;

    private final Text source;
    private final String text;
    private final int[] places;

    private Reading(Text source, String text, int[] places) {
        this.source = source;
        this.text = text;
        this.places = places;
    }

    static Reading of(Text source) {
        String value = source.value();
        StringBuilder text = new StringBuilder(value.length());
        int[] places = new int[value.length()];
        for (int i = 0; i < value.length(); i++) {
            int debris = debris(value, i);
            if (debris > i) {
                i = debris - 1;
                continue;
            }
            char c = value.charAt(i);
            if (isBlank(c)) {
                if (!betweenDigits(value, i, text)) {
                    continue;
                }
                c = ' ';
            } else if (DROPPED.indexOf(c) >= 0) {
                continue;
            }
            places[text.length()] = i;
            text.append(canonical(value, i, c));
        }
        return new Reading(source, text.toString(), places);
    }

    String text() {
        return text;
    }

    /** Where a stretch stands in the document. */
    Span span(int from, int to) {
        if (from >= to) {
            return source.span(places[from], places[from]);
        }
        return source.span(places[from], places[to - 1] + 1);
    }

    /** The passage's own words of a stretch, marks included. */
    String words(int from, int to) {
        return from >= to ? "" : source.value().substring(places[from], places[to - 1] + 1);
    }

    Text source() {
        return source;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** End of a bookmark or image note that a converter left ("[bookmark: _Toc1]"), or {@code from}. */
    private static int debris(String value, int from) {
        if (value.charAt(from) != '[') {
            return from;
        }
        int i = from + 1;
        while (i < value.length() && value.charAt(i) < 128 && Character.isLetter(value.charAt(i))) {
            i++;
        }
        if (i == from + 1 || i >= value.length() || value.charAt(i) != ':') {
            return from;
        }
        int end = value.indexOf(']', i);
        return end < 0 || end - from > LONGEST_DEBRIS ? from : end + 1;
    }

    private static boolean betweenDigits(String value, int at, StringBuilder before) {
        if (before.length() == 0 || !isDigit(before.charAt(before.length() - 1))) {
            return false;
        }
        int next = at;
        while (next < value.length() && isBlank(value.charAt(next))) {
            next++;
        }
        return next < value.length() && isDigit(value.charAt(next));
    }

    private static char canonical(String value, int at, char c) {
        char narrow = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        if (narrow == ',') {
            return separatesThousands(value, at) ? ',' : '，';
        }
        if (narrow == '−' || narrow == '–' || narrow == '—') {
            return '-';
        }
        if (narrow == '﹣') {
            return '-';
        }
        int full = HALF.indexOf(narrow);
        return full >= 0 ? FULL.charAt(full) : narrow;
    }

    private static boolean separatesThousands(String value, int at) {
        if (at == 0 || !isDigit(value.charAt(at - 1)) || at + 3 >= value.length()) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!isDigit(value.charAt(at + i))) {
                return false;
            }
        }
        return at + 4 >= value.length() || !isDigit(value.charAt(at + 4));
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
