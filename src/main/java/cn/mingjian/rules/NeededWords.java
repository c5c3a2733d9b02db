package cn.mingjian.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads from a regular expression which words a text must contain to match it: one of those returned. Most texts of a report
 * contain none of them and need not be searched. What it does not understand makes it say nothing, never something wrong.
 */
final class NeededWords {

    private static final int MOST = 64;
    private static final int LARGEST_CLASS = 8;
    private static final String SPECIAL = ".^$";

    private final RegexCursor cursor;

    private NeededWords(String regex) {
        this.cursor = new RegexCursor(regex);
    }

    /** Words one of which is in every match, or null where there is no telling. */
    static List<String> of(String regex) {
        if (regex.contains("&&")) {
            return null;
        }
        NeededWords reading = new NeededWords(regex);
        try {
            List<String> needed = reading.alternatives();
            return !reading.cursor.ended() || needed == null || needed.size() > MOST ? null : List.copyOf(needed);
        } catch (RegexCursor.NotUnderstood e) {
            return null;
        }
    }

    /** All that can be needed by one of several ways to match: the words of each, or null where one needs none. */
    private List<String> alternatives() throws RegexCursor.NotUnderstood {
        List<String> all = new ArrayList<>();
        boolean known = true;
        while (true) {
            List<String> one = sequence();
            known &= one != null;
            if (one != null) {
                all.addAll(one);
            }
            if (!cursor.isAt("|")) {
                return known ? all : null;
            }
            cursor.next();
        }
    }

    /** Of the parts that follow each other, the one that says most. */
    private List<String> sequence() throws RegexCursor.NotUnderstood {
        List<String> best = null;
        StringBuilder run = new StringBuilder();
        while (!cursor.ended() && !cursor.isAt("|)")) {
            List<String> part = part();
            boolean literal = part != null && part.size() == 1 && part.get(0).length() == 1;
            int least = cursor.quantifier();
            if (literal && least == 1) {
                run.append(part.get(0));
                continue;
            }
            if (literal && least > 1) {
                run.append(part.get(0));
            }
            best = better(best, run);
            run.setLength(0);
            best = least == 0 ? best : better(best, part);
        }
        return better(best, run);
    }

    private static List<String> better(List<String> best, StringBuilder run) {
        return run.isEmpty() ? best : better(best, List.of(run.toString()));
    }

    private static List<String> better(List<String> one, List<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int difference = shortest(other) - shortest(one);
        return difference > 0 || (difference == 0 && other.size() < one.size()) ? other : one;
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** A single character, a class or a group; null where nothing is needed. */
    private List<String> part() throws RegexCursor.NotUnderstood {
        char c = cursor.next();
        if (c == '(') {
            return group();
        }
        if (c == '[') {
            RegexCursor.Members listed = cursor.characterClass();
            return listed.open() || listed.members().size() > LARGEST_CLASS ? null : listed.members();
        }
        if (c == '\\') {
            char escaped = cursor.next();
            return cursor.isKind(escaped) ? null : List.of(String.valueOf(RegexCursor.meant(escaped)));
        }
        return SPECIAL.indexOf(c) >= 0 ? null : List.of(String.valueOf(c));
    }

    private List<String> group() throws RegexCursor.NotUnderstood {
        boolean refused = cursor.group() == RegexCursor.Group.REFUSED;
        List<String> inner = alternatives();
        if (cursor.next() != ')') {
            throw new RegexCursor.NotUnderstood();
        }
        return refused ? null : inner;
    }
}
