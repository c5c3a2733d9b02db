package cn.mingjian.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns that begin with up to so many characters of context, {@code [^，。]{0,12}甲}. Trying the context at every place of
 * a text costs many times as much as looking for what must follow it, so that is looked for first.
 */
final class LeadingContext {

    private static final Pattern FORM =
            Pattern.compile("\\[\\^(?:[^\\]\\[\\\\&-]|\\\\n)+]\\{0,\\d{1,3}}(.+)", Pattern.DOTALL);

    private LeadingContext() {}

    /** What must follow the context, or the pattern itself where it does not begin with one. */
    static String without(String regex) {
        Matcher form = FORM.matcher(regex);
        boolean context = form.matches()
                && !hasAlternatives(form.group(1))
                && "?+".indexOf(form.group(1).charAt(0)) < 0;
        return context ? form.group(1) : regex;
    }

    /** Whether there is a bar outside of brackets. */
    private static boolean hasAlternatives(String regex) {
        int depth = 0;
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '|' && depth == 0) {
                return true;
            }
        }
        return false;
    }
}
