package cn.mingjian.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of rule text, searched for fast and never without end. Where every match must begin with one of a few words,
 * those are looked for first; where the pattern might try a text in more ways than it is long, the tries are counted.
 */
final class TextPattern {

    private static final int MOST_STEPS = 2_000_000;
    private static final int LONGEST_UNCOUNTED = 20_000;
    private static final String QUANTIFIERS = "?*{+";
    private static final String SPECIAL = "\\.[](){}*+?^$|";

    private final Pattern pattern;
    private final List<String> beginnings;
    private final boolean harmless;

    TextPattern(String regex) {
        this.pattern = Pattern.compile(regex);
        this.beginnings = Beginnings.of(regex);
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
        List<MatchResult> found = new ArrayList<>();
        if (beginnings == null) {
            Matcher matcher = matcher(text);
            while (found.size() < most && matcher.find()) {
                found.add(matcher.toMatchResult());
            }
            return found;
        }
        int[] next = new int[beginnings.size()];
        Arrays.fill(next, -1);
        Matcher matcher = null;
        int from = 0;
        while (found.size() < most) {
            int at = earliest(text, next, from);
            if (at < 0) {
                return found;
            }
            if (matcher == null) {
                matcher = matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            if (matcher.region(at, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                from = Math.max(matcher.end(), at + 1);
            } else {
                from = at + 1;
            }
        }
        return found;
    }

    /** The first place from which one of the beginnings stands, or −1; {@code next} remembers where each stands next. */
    private int earliest(String text, int[] next, int from) {
        int earliest = -1;
        for (int i = 0; i < next.length; i++) {
            if (next[i] < from && next[i] != Integer.MAX_VALUE) {
                int at = text.indexOf(beginnings.get(i), from);
                next[i] = at < 0 ? Integer.MAX_VALUE : at;
            }
            if (next[i] != Integer.MAX_VALUE && (earliest < 0 || next[i] < earliest)) {
                earliest = next[i];
            }
        }
        return earliest;
    }

    private Matcher matcher(String text) {
        boolean uncounted = harmless && text.length() <= LONGEST_UNCOUNTED;
        return pattern.matcher(uncounted ? text : new Counted(text, pattern.pattern()));
    }

    /** Finds the words one of which every match of a pattern begins with. */
    private static final class Beginnings {

        private static final int MOST = 24;

        /** The words, or null where there is no telling. */
        static List<String> of(String regex) {
            List<String> found = new ArrayList<>();
            return collect(regex, found) && found.size() <= MOST ? List.copyOf(found) : null;
        }

        private static boolean collect(String regex, List<String> found) {
            int start = 0;
            int depth = 0;
            boolean inClass = false;
            for (int i = 0; i <= regex.length(); i++) {
                char c = i < regex.length() ? regex.charAt(i) : '|';
                if (c == '|' && depth == 0 && !inClass || i == regex.length()) {
                    if (!alternative(regex.substring(start, i), found)) {
                        return false;
                    }
                    start = i + 1;
                } else if (c == '\\') {
                    i++;
                } else if (inClass) {
                    inClass = c != ']';
                } else if (c == '[') {
                    inClass = true;
                } else {
                    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                }
            }
            return true;
        }

        private static boolean alternative(String regex, List<String> found) {
            if (regex.startsWith("(")) {
                int end = closing(regex);
                boolean plain = regex.startsWith("(?:") || !regex.startsWith("(?");
                boolean repeated = end + 1 < regex.length() && QUANTIFIERS.indexOf(regex.charAt(end + 1)) >= 0;
                return end > 0
                        && plain
                        && !repeated
                        && collect(regex.substring(regex.startsWith("(?:") ? 3 : 1, end), found);
            }
            int length = 0;
            while (length < regex.length() && SPECIAL.indexOf(regex.charAt(length)) < 0) {
                length++;
            }
            boolean optional = length < regex.length() && QUANTIFIERS.indexOf(regex.charAt(length)) >= 0;
            int kept = optional ? length - 1 : length;
            if (kept <= 0) {
                return false;
            }
            found.add(regex.substring(0, kept));
            return true;
        }

        /** Where the bracket that opens at the beginning closes, or −1. */
        private static int closing(String regex) {
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
                } else if (c == ')' && --depth == 0) {
                    return i;
                }
            }
            return -1;
        }
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
