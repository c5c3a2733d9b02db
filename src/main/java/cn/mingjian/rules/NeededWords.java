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
    private static final String CONTROLS = "ntr";
    private static final String KINDS = "dDsSwWbBhHvVRAzZG123456789";

    private final String regex;
    private int at;

    private NeededWords(String regex) {
        this.regex = regex;
    }

    /** Words one of which is in every match, or null where there is no telling. */
    static List<String> of(String regex) {
        if (regex.contains("&&")) {
            return null;
        }
        NeededWords reading = new NeededWords(regex);
        try {
            List<String> needed = reading.alternatives();
            return reading.at < regex.length() || needed == null || needed.size() > MOST ? null : List.copyOf(needed);
        } catch (NotUnderstood e) {
            return null;
        }
    }

    /** All that can be needed by one of several ways to match: the words of each, or null where one needs none. */
    private List<String> alternatives() throws NotUnderstood {
        List<String> all = new ArrayList<>();
        boolean known = true;
        while (true) {
            List<String> one = sequence();
            known &= one != null;
            if (one != null) {
                all.addAll(one);
            }
            if (at >= regex.length() || regex.charAt(at) != '|') {
                return known ? all : null;
            }
            at++;
        }
    }

    /** Of the parts that follow each other, the one that says most. */
    private List<String> sequence() throws NotUnderstood {
        List<String> best = null;
        StringBuilder run = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            List<String> part = part();
            boolean literal = part != null && part.size() == 1 && part.get(0).length() == 1;
            int least = quantifier();
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
    private List<String> part() throws NotUnderstood {
        char c = regex.charAt(at++);
        if (c == '(') {
            return group();
        }
        if (c == '[') {
            return characterClass();
        }
        if (c == '\\') {
            char escaped = next();
            return isKind(escaped) ? null : List.of(String.valueOf(meant(escaped)));
        }
        return SPECIAL.indexOf(c) >= 0 ? null : List.of(String.valueOf(c));
    }

    private List<String> group() throws NotUnderstood {
        boolean refused = false;
        if (regex.startsWith("?", at)) {
            boolean behind = regex.startsWith("?<", at);
            at += behind ? 2 : 1;
            char kind = next();
            refused = kind == '!';
            if (!refused && kind != '=' && (behind || kind != ':')) {
                throw new NotUnderstood();
            }
        }
        List<String> inner = alternatives();
        if (next() != ')') {
            throw new NotUnderstood();
        }
        return refused ? null : inner;
    }

    private List<String> characterClass() throws NotUnderstood {
        boolean open = regex.startsWith("^", at);
        at += open ? 1 : 0;
        List<String> members = new ArrayList<>();
        for (char c = next(); c != ']' || members.isEmpty(); c = next()) {
            if (c == '[') {
                throw new NotUnderstood();
            }
            if (c == '\\') {
                c = next();
                open |= isKind(c);
                c = meant(c);
            }
            open |= regex.startsWith("-", at) && !regex.startsWith("-]", at);
            members.add(String.valueOf(c));
        }
        return open || members.size() > LARGEST_CLASS ? null : members;
    }

    /** Whether the escaped character stands for a kind of character, a place or an earlier group. */
    private boolean isKind(char escaped) throws NotUnderstood {
        if ((escaped == 'p' || escaped == 'P') && regex.startsWith("{", at)) {
            while (next() != '}') {
                // The name of the property does not matter.
            }
            return true;
        }
        if (KINDS.indexOf(escaped) >= 0) {
            return true;
        }
        if (Character.isLetterOrDigit(escaped) && CONTROLS.indexOf(escaped) < 0) {
            throw new NotUnderstood();
        }
        return false;
    }

    private static char meant(char escaped) {
        int control = CONTROLS.indexOf(escaped);
        return control < 0 ? escaped : "\n\t\r".charAt(control);
    }

    /** The least number of times the part before is there; 1 where nothing is said. */
    private int quantifier() throws NotUnderstood {
        if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return 1;
        }
        char c = next();
        int least = c == '+' ? 2 : 0;
        if (c == '{') {
            least = Character.isDigit(regex.charAt(at)) && regex.charAt(at) != '0' ? 2 : 0;
            while (next() != '}') {
                // The bounds themselves do not matter.
            }
        }
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        return least;
    }

    private char next() throws NotUnderstood {
        if (at >= regex.length()) {
            throw new NotUnderstood();
        }
        return regex.charAt(at++);
    }

    private static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;

        NotUnderstood() {
            super(null, null, false, false);
        }
    }
}
