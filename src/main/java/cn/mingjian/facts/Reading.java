package cn.mingjian.facts;

import cn.mingjian.document.Span;
import cn.mingjian.document.Text;

/**
 * A passage as the patterns see it: without blanks, quotation marks and debris of conversion, every sign in one width. Each
 * character knows its place in the passage.
 */
final class Reading {

    private static final String DROPPED = "*`“”\"‘’'「」『』\uFEFF\u200B\u200C\u200D";
    private static final String OPENING = "“‘「『";
    private static final String CLOSING = "”’」』";
    private static final String HALF = "():;!?~";
    private static final String FULL = "（）：；！？～";
    private static final int LONGEST_DEBRIS = 120;
    private static final int THOUSAND = 3;

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
                if (!betweenDigits(value, i, text) || isWithinGroup(text)) {
                    continue;
                }
                c = ' ';
            } else if (c == '*' && betweenDigits(value, i + 1, text)) {
                c = '×';
            } else if (DROPPED.indexOf(c) >= 0) {
                continue;
            }
            places[text.length()] = i;
            text.append(canonical(value, i, c));
        }
        return new Reading(source, text.toString(), places);
    }

    /** Words as a passage is read: without quotation marks and emphasis, signs of one meaning as one sign. */
    static String withoutMarks(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (DROPPED.indexOf(words.charAt(i)) < 0) {
                plain.append(canonical(words, i, words.charAt(i)));
            }
        }
        return plain.toString();
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

    /** The passage's own words of a stretch, marks included, also the one that opens what is closed in it (“两庭”建设). */
    String words(int from, int to) {
        if (from >= to) {
            return "";
        }
        String value = source.value();
        int start = places[from];
        int mark = start == 0 ? -1 : OPENING.indexOf(value.charAt(start - 1));
        int closed = mark < 0 ? -1 : value.indexOf(CLOSING.charAt(mark), start);
        return value.substring(closed >= 0 && closed <= places[to - 1] ? start - 1 : start, places[to - 1] + 1);
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

    /** Whether a blank cuts the three digits behind what {@link #separatesThousands} (2,2 82.77万元). */
    private static boolean isWithinGroup(StringBuilder before) {
        int comma = before.lastIndexOf(",");
        int digits = before.length() - comma - 1;
        return comma >= 0 && digits >= 1 && digits < THOUSAND;
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
        int before = at - 1;
        while (before > 0 && isBlank(value.charAt(before))) {
            before--;
        }
        if (before < 0 || !isDigit(value.charAt(before))) {
            return false;
        }
        int end = at;
        for (int digits = 0; digits < THOUSAND; digits++) {
            end = afterBlanks(value, end + 1);
            if (end >= value.length() || !isDigit(value.charAt(end))) {
                return false;
            }
        }
        boolean broken = before < at - 1 || end > at + THOUSAND;
        return (end + 1 >= value.length() || !isDigit(value.charAt(end + 1)))
                && (!broken || (leads(value, before) && isMeasured(value, end + 1)));
    }

    /** Whether at most three digits stand there that begin a number: what a first separator follows. */
    private static boolean leads(String value, int last) {
        int first = last;
        while (first > 0 && isDigit(value.charAt(first - 1))) {
            first--;
        }
        return last - first < THOUSAND && (first == 0 || ".,".indexOf(value.charAt(first - 1)) < 0);
    }

    /** Whether a number goes on there with decimals or ends with a unit. */
    private static boolean isMeasured(String value, int at) {
        int next = afterBlanks(value, at);
        return next < value.length() && (value.charAt(next) == '.' || Character.isIdeographic(value.charAt(next)));
    }

    private static int afterBlanks(String value, int from) {
        int at = from;
        while (at < value.length() && isBlank(value.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
