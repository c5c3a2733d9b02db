package cn.mingjian.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of rule text, searched for fast and never without end. A text without any of the words that a match needs is
 * not searched; where the pattern might try a text in more ways than it is long, the tries are counted.
 */
final class TextPattern {

    private static final int MOST_STEPS = 2_000_000;
    private static final int LONGEST_UNCOUNTED = 20_000;
    private static final String QUANTIFIERS = "?*{+";

    private final Pattern pattern;
    private final List<String> needed;
    private final boolean harmless;

    TextPattern(String regex) {
        this.pattern = Pattern.compile(regex);
        this.needed = NeededWords.of(regex);
        this.harmless = isHarmless(regex);
    }

    /** At most one part that may be repeated without limit, and no group repeated: a text is tried in few ways. */
    private static boolean isHarmless(String regex) {
        int repeated = 0;
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (QUANTIFIERS.indexOf(c) >= 0 && i > 0 && regex.charAt(i - 1) != '(') {
                if (regex.charAt(i - 1) == ')' && c != '?') {
                    return false;
                }
                repeated += c == '?' ? 0 : 1;
            }
        }
        return repeated <= 1;
    }

    /** The matches in a text, at most so many. */
    List<MatchResult> matches(String text, int most) {
        if (!mayMatch(text)) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = matcher(text);
        while (found.size() < most && matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    /** False where the text holds none of the words that a match needs. */
    boolean mayMatch(String text) {
        if (needed == null) {
            return true;
        }
        for (String word : needed) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Matcher matcher(String text) {
        boolean uncounted = harmless && text.length() <= LONGEST_UNCOUNTED;
        return pattern.matcher(uncounted ? text : new Counted(text, pattern.pattern()));
    }

    /** A text that counts how often the pattern looks at it. */
    private static final class Counted implements CharSequence {

        private final CharSequence text;
        private final String pattern;
        private int steps;

        private Counted(CharSequence text, String pattern) {
            this.text = text;
            this.pattern = pattern;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new RuleLimitException("模式“" + pattern + "”匹配耗时过长，已停止");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
