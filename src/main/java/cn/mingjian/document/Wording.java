package cn.mingjian.document;

import java.util.regex.Pattern;

/**
 * A way of writing a name, as a line of the vocabulary gives it: blanks, quotation marks, the year and the width of
 * brackets make no difference; {@code *} stands for any words.
 */
final class Wording {

    /** Longer lines are no names; nothing is matched against them. */
    static final int LONGEST = 80;

    private static final Pattern YEAR = Pattern.compile("^(?:关于)?(?:20\\d\\d年?度?|[二〇○Oo零一二三四五六七八九]{4}年度?)?");

    private final String plain;

    /** What stands between the wildcards, the first and last part being fixed to the ends. */
    private final String[] parts;

    Wording(String written) {
        String normal = normal(written, true);
        plain = normal.indexOf('*') < 0 ? normal : null;
        parts = normal.split("\\*", -1);
    }

    /** The name itself where it has no wildcard, else null. */
    String plain() {
        return plain;
    }

    /** The character that any matching name begins with, or 0 where the wording begins with a wildcard. */
    char first() {
        return parts[0].isEmpty() ? 0 : parts[0].charAt(0);
    }

    /** The character that any matching name ends with, or 0 where the wording ends with a wildcard. */
    char last() {
        String end = parts[parts.length - 1];
        return end.isEmpty() ? 0 : end.charAt(end.length() - 1);
    }

    boolean matches(String normal) {
        if (plain != null) {
            return plain.equals(normal);
        }
        String first = parts[0];
        String last = parts[parts.length - 1];
        if (normal.length() < first.length() + last.length() || !normal.startsWith(first) || !normal.endsWith(last)) {
            return false;
        }
        int at = first.length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = normal.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return at <= normal.length() - last.length();
    }

    /** What is compared of a name: without blanks, quotation marks and the year before it, brackets of one width. */
    static String normal(CharSequence name) {
        return normal(name, false);
    }

    private static String normal(CharSequence name, boolean wild) {
        StringBuilder kept = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Text.isIdeograph(c)) {
                kept.append(c);
                continue;
            }
            boolean counts = c == '*' ? wild : "“”\"‘’'「」《》＊".indexOf(c) < 0;
            if (counts && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                kept.append(narrow(c));
            }
        }
        boolean dated = kept.length() > 0 && "关2二〇○Oo零一".indexOf(kept.charAt(0)) >= 0;
        String normal = dated ? YEAR.matcher(kept).replaceFirst("") : kept.toString();
        int end = normal.length();
        while (end > 0 && "。：:；;,，.、".indexOf(normal.charAt(end - 1)) >= 0) {
            end--;
        }
        return normal.substring(0, end);
    }

    private static char narrow(char c) {
        return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
    }
}
