package cn.mingjian.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a pattern begins: with some characters of context of one class, {@code [^，。]{0,12}甲}, and then, behind what must not
 * or must stand before, with certain characters. Trying the context and what stands before at every place of a text costs
 * many times as much as looking for those characters first.
 *
 * @param members the characters the context may hold
 * @param least the fewest of them
 * @param longest the longest context, 0 where the pattern begins with none
 * @param rest the pattern without the context
 * @param literal the characters with which every match of the rest begins, or empty where there is no telling
 */
record LeadingContext(Members members, int least, int longest, String rest, String literal) {

    private static final Pattern FORM = Pattern.compile(
            "\\[(\\^?)((?:[^\\]\\[\\\\&^-]|\\\\n)(?:[^\\]\\[\\\\&]|\\\\n)*)](?:\\{(\\d{1,2}),(\\d{1,3})})?([^?*+{].*)",
            Pattern.DOTALL);
    private static final String SPECIAL = "\\.[](){}^$|?*+";
    private static final String QUANTIFIERS = "?*{+";

    /** Characters as a class in square brackets lists them, with ranges. */
    record Members(String listed, boolean excluded) {

        boolean contain(char c) {
            for (int at = 0; at < listed.length(); at++) {
                boolean range = at + 2 < listed.length() && listed.charAt(at + 1) == '-';
                char last = listed.charAt(range ? at + 2 : at);
                if (listed.charAt(at) <= c && c <= last) {
                    return !excluded;
                }
                at += range ? 2 : 0;
            }
            return excluded;
        }
    }

    static LeadingContext of(String regex) {
        Matcher form = FORM.matcher(regex);
        if (!form.matches() || RegexCursor.hasAlternatives(form.group(5))) {
            String literal = RegexCursor.hasAlternatives(regex) ? "" : literal(regex);
            return new LeadingContext(new Members("", false), 0, 0, regex, literal);
        }
        boolean counted = form.group(3) != null;
        return new LeadingContext(
                new Members(form.group(2).replace("\\n", "\n"), !form.group(1).isEmpty()),
                counted ? Integer.parseInt(form.group(3)) : 1,
                counted ? Integer.parseInt(form.group(4)) : 1,
                form.group(5),
                literal(form.group(5)));
    }

    /** Where the context before a place begins, no earlier than from; -1 where too little of it stands there. */
    int before(String text, int place, int from) {
        int at = place;
        while (at > from && place - at < longest && members.contain(text.charAt(at - 1))) {
            at--;
        }
        return place - at < least ? -1 : at;
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
