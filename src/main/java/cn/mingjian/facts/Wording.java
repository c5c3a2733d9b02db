package cn.mingjian.facts;

import cn.mingjian.document.Text;
import java.util.regex.Pattern;

/** Brings words of tables into the one form in which they are compared. */
final class Wording {

    private static final Pattern NUMBERING =
            Pattern.compile("^(其中:)?([一二三四五六七八九十]+[、.]|\\([一二三四五六七八九十0-9]+\\)|[0-9]{1,2}[.、)](?![0-9]))*(其中:)?");
    private static final String NUMBER_SIGNS = "一二三四五六七八九十其(";
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]{0,40}>|\\*\\*");
    private static final String QUOTES = "\"'“”‘’「」『』《》*";

    private Wording() {}

    /** The words without blanks, quotation marks and markup, with half-width punctuation. */
    static String key(CharSequence text) {
        return without(text, QUOTES);
    }

    /** The words without blanks and with half-width punctuation. */
    static String halved(CharSequence text) {
        return without(text, "");
    }

    /** Most words of tables are as they should be already: they are given back as they are. */
    private static String without(CharSequence text, String signs) {
        String all = text.toString();
        int kept = 0;
        while (kept < all.length() && isKept(all.charAt(kept), signs)) {
            kept++;
        }
        if (kept == all.length()) {
            return all;
        }
        StringBuilder rest = new StringBuilder(all.length()).append(all, 0, kept);
        for (int i = kept; i < all.length(); i++) {
            char c = half(all.charAt(i));
            if (!isBlank(c) && signs.indexOf(c) < 0) {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    private static boolean isKept(char c, String signs) {
        return Text.isIdeograph(c) || (half(c) == c && !isBlank(c) && signs.indexOf(c) < 0);
    }

    /** The key of an item's name without the number in front of it and without 其中. */
    static String item(CharSequence text) {
        String key = key(text);
        return mayBeNumbered(key) ? NUMBERING.matcher(key).replaceFirst("") : key;
    }

    /** Most words of tables are names or amounts, in front of which stands no number. */
    private static boolean mayBeNumbered(String key) {
        if (key.isEmpty()) {
            return false;
        }
        char first = key.charAt(0);
        boolean digit = first >= '0' && first <= '9';
        return digit ? isPoint(key, 1) || isPoint(key, 2) : NUMBER_SIGNS.indexOf(first) >= 0;
    }

    private static boolean isPoint(String key, int at) {
        return at < key.length() && ".、)".indexOf(key.charAt(at)) >= 0;
    }

    /** A name as one step of a concept path: without blanks, numbering and slashes. */
    static String step(CharSequence text) {
        StringBuilder step = new StringBuilder(text.length());
        String plain = unmarked(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isBlank(c)) {
                step.append(c == '/' ? '／' : c);
            }
        }
        return step.toString();
    }

    private static String unmarked(CharSequence text) {
        String all = text.toString();
        return all.indexOf('<') < 0 && all.indexOf('*') < 0
                ? all
                : MARKUP.matcher(all).replaceAll("");
    }

    /** Words with single blanks and without markup, for showing. */
    static String shown(CharSequence text) {
        String plain = unmarked(text);
        StringBuilder shown = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isBlank(c)) {
                shown.append(c);
            } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        return shown.toString().strip();
    }

    /** Words as they were before a converter tore them apart: no blanks but those between Latin words, no markup. */
    static String joined(CharSequence text) {
        String shown = shown(text);
        StringBuilder joined = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean between = c == ' ' && isLatin(shown.charAt(i - 1)) && isLatin(shown.charAt(i + 1));
            if (c != ' ' || between) {
                joined.append(c);
            }
        }
        return joined.toString();
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    static boolean isBlank(char c) {
        return Text.isBlank(c);
    }

    /** The half-width form of a full-width sign. */
    static char half(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return c == '　' ? ' ' : c;
    }
}
