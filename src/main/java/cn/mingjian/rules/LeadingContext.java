package cn.mingjian.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a pattern begins: with up to so many characters of context, {@code [^，。]{0,12}甲}, and then, behind what must not or
 * must stand before, with certain characters. Trying the context and what stands before at every place of a text costs many
 * times as much as looking for those characters first.
 *
 * @param excluded what the context may not hold
 * @param longest the longest context, 0 where the pattern begins with none
 * @param rest the pattern without the context
 * @param literal the characters with which every match of the rest begins, or empty where there is no telling
 */
record LeadingContext(String excluded, int longest, String rest, String literal) {

    private static final Pattern FORM =
            Pattern.compile("\\[\\^((?:[^\\]\\[\\\\&-]|\\\\n)+)]\\{0,(\\d{1,3})}(.+)", Pattern.DOTALL);
    private static final String SPECIAL = "\\.[](){}^$|?*+";
    private static final String QUANTIFIERS = "?*+{";

    static LeadingContext of(String regex) {
        Matcher form = FORM.matcher(regex);
        boolean context = form.matches()
                && !RegexCursor.hasAlternatives(form.group(3))
                && "?+".indexOf(form.group(3).charAt(0)) < 0;
        return context
                ? new LeadingContext(
                        form.group(1).replace("\\n", "\n"),
                        Integer.parseInt(form.group(2)),
                        form.group(3),
                        literal(form.group(3)))
                : new LeadingContext("", 0, regex, RegexCursor.hasAlternatives(regex) ? "" : literal(regex));
    }

    /** Where the context before a place begins, no earlier than from. */
    int before(String text, int place, int from) {
        int at = place;
        while (at > from && place - at < longest && excluded.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static String literal(String regex) {
        int from = 0;
        while (regex.startsWith("(?<!", from) || regex.startsWith("(?<=", from)) {
            from = RegexCursor.end(regex, from);
        }
        int to = from;
        while (to < regex.length() && SPECIAL.indexOf(regex.charAt(to)) < 0) {
            to++;
        }
        boolean quantified = to < regex.length() && QUANTIFIERS.indexOf(regex.charAt(to)) >= 0;
        return regex.substring(from, Math.max(from, quantified ? to - 1 : to));
    }
}
