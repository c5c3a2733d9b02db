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

    /** A blank like any other to who writes a pattern, though not to a regular expression. */
    private static final char NO_BREAK = '\u00a0';

    private final Pattern pattern;
    private final List<String> needed;
    private final boolean harmless;
    private final LeadingContext start;
    private final Pattern rest;
    /** Where a match may begin, or null where there is no telling. */
    private final Starts starts;

    TextPattern(String regex) {
        this.pattern = Pattern.compile(regex);
        this.start = LeadingContext.of(regex);
        this.rest = start.longest() > 0 ? Pattern.compile(start.rest()) : pattern;
        DoubledStart doubled = DoubledStart.of(start.rest());
        this.starts = doubled != null ? doubled : FirstCharacters.of(start.rest());
        this.needed = NeededWords.of(regex);
        this.harmless = isHarmless(regex);
    }

    /** At most one part that may be repeated without limit, and no group repeated: a text is tried in few ways. */
    private static boolean isHarmless(String regex) {
        int repeated = 0;
        for (int i = RegexCursor.mark(regex, 0); i < regex.length(); i = RegexCursor.mark(regex, i + 1)) {
            char c = regex.charAt(i);
            if (QUANTIFIERS.indexOf(c) >= 0 && i > 0 && regex.charAt(i - 1) != '(') {
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
        String plain = text.indexOf(NO_BREAK) < 0 ? text : text.replace(NO_BREAK, ' ');
        return start.longest() > 0 || !start.literal().isEmpty() || starts != null
                ? startingPoints(plain, most)
                : everywhere(plain, most);
    }

    private List<MatchResult> everywhere(String text, int most) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = matcher(pattern, text);
        while (found.size() < most && matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    /**
     * Tries the pattern only where it can begin: as far before the first place where what follows the context matches as
     * the context reaches. From farther left it cannot match, and no later place lets it begin earlier.
     */
    private List<MatchResult> startingPoints(String text, int most) {
        int from = candidate(text, 0);
        if (from < 0) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>();
        Matcher behind = matcher(rest, text);
        Matcher whole = rest == pattern ? behind : matcher(pattern, text);
        int free = 0;
        while (found.size() < most) {
            int place = next(behind, text, from);
            if (place < 0) {
                break;
            }
            int begin = whole == behind ? place : start.before(text, place, free);
            if (whole == behind || (begin >= 0 && matchesAt(whole, begin, text))) {
                found.add(whole.toMatchResult());
                free = whole.end() > whole.start() ? whole.end() : whole.end() + 1;
                from = free;
            } else {
                from = place + 1;
            }
        }
        return found;
    }

    /** The next place where what follows the context matches, or -1. */
    private int next(Matcher behind, String text, int from) {
        if (start.literal().isEmpty() && starts == null) {
            return from <= text.length() && behind.region(from, text.length()).find() ? behind.start() : -1;
        }
        for (int at = candidate(text, from); at >= 0; at = candidate(text, at + 1)) {
            if (matchesAt(behind, at, text)) {
                return at;
            }
        }
        return -1;
    }

    /** The next place where, by its first characters, what follows the context may begin, or -1. */
    private int candidate(String text, int from) {
        if (!start.literal().isEmpty()) {
            return text.indexOf(start.literal(), from);
        }
        return starts == null ? from : starts.next(text, from);
    }

    private static boolean matchesAt(Matcher matcher, int place, String text) {
        matcher.region(place, text.length());
        return matcher.lookingAt();
    }

    /** Words one of which is in every match, or null where there is no telling. */
    List<String> needed() {
        return needed;
    }

    /** False where the text holds none of the words that a match needs. */
    private boolean mayMatch(String text) {
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

    private Matcher matcher(Pattern searched, String text) {
        boolean uncounted = harmless && text.length() <= LONGEST_UNCOUNTED;
        return searched.matcher(uncounted ? text : new Counted(text, pattern.pattern()))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    /** A text that counts how often the pattern looks at it. */
    private static final class Counted implements CharSequence {

        private final String text;
        private final String pattern;
        private int steps;

        private Counted(String text, String pattern) {
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
            return text;
        }
    }
}
