package cn.mingjian.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a regular expression piece by piece, for those who read from it what a match must hold. What it does not
 * understand ends the reading.
 */
final class RegexCursor {

    private static final String CONTROLS = "ntr";
    private static final String KINDS = "dDsSwWbBhHvVRAzZG123456789";
    private static final String LIMITS = "bBAzZG";
    private static final int LARGEST_RANGE = 64;

    private final String regex;
    private int at;

    RegexCursor(String regex) {
        this.regex = regex;
    }

    /** What a group, of which the opening bracket has been read, is for. */
    enum Group {
        PLAIN,
        /** What must stand here or before, without being part of the match. */
        ASSERTED,
        /** What must not stand here or before. */
        REFUSED
    }

    /**
     * The members of a class in square brackets.
     *
     * @param members its characters
     * @param open whether it has more of them than can be listed
     */
    record Members(List<String> members, boolean open) {}

    boolean ended() {
        return at >= regex.length();
    }

    /** Whether the next character is one of these. */
    boolean isAt(String characters) {
        return !ended() && characters.indexOf(regex.charAt(at)) >= 0;
    }

    /** The next character, which there must be. */
    char next() throws NotUnderstood {
        if (ended()) {
            throw new NotUnderstood();
        }
        return regex.charAt(at++);
    }

    /** What the group is for that begins behind the bracket just read. */
    Group group() throws NotUnderstood {
        if (!isAt("?")) {
            return Group.PLAIN;
        }
        boolean behind = regex.startsWith("?<", at);
        at += behind ? 2 : 1;
        char kind = next();
        if (kind == '!' || kind == '=') {
            return kind == '!' ? Group.REFUSED : Group.ASSERTED;
        }
        if (behind || kind != ':') {
            throw new NotUnderstood();
        }
        return Group.PLAIN;
    }

    /** Passes over the rest of a group, to its closing bracket. */
    void toGroupEnd() {
        int depth = 1;
        at = mark(regex, at);
        while (!ended() && (depth > 1 || regex.charAt(at) != ')')) {
            depth += isAt("(") ? 1 : isAt(")") ? -1 : 0;
            at = mark(regex, at + 1);
        }
    }

    /** The class that begins behind the bracket just read. */
    Members characterClass() throws NotUnderstood {
        boolean open = isAt("^");
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
            char last = regex.startsWith("-", at) && !regex.startsWith("-]", at) ? rangeEnd() : c;
            open |= last - c > LARGEST_RANGE;
            for (int member = c; member <= last && !open; member++) {
                members.add(String.valueOf((char) member));
            }
            if (open) {
                members.add(String.valueOf(c));
            }
        }
        return new Members(members, open);
    }

    /** The last character of a range, of which the first one has been read. */
    private char rangeEnd() throws NotUnderstood {
        at++;
        char last = next();
        if (last == '\\' || last == '[') {
            throw new NotUnderstood();
        }
        return last;
    }

    /** Whether the escaped character, just read, stands for a kind of character, a place or an earlier group. */
    boolean isKind(char escaped) throws NotUnderstood {
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

    /** Whether the escaped character stands for a place between characters. */
    static boolean isPlace(char escaped) {
        return LIMITS.indexOf(escaped) >= 0;
    }

    /** The character that an escaped one stands for. */
    static char meant(char escaped) {
        int control = CONTROLS.indexOf(escaped);
        return control < 0 ? escaped : "\n\t\r".charAt(control);
    }

    /** The least number of times the part before is there, 2 for any more than once; 1 where nothing is said. */
    int quantifier() throws NotUnderstood {
        if (!isAt("?*+{")) {
            return 1;
        }
        char c = next();
        int least = c == '+' ? 2 : 0;
        if (c == '{') {
            least = !ended() && Character.isDigit(regex.charAt(at)) && regex.charAt(at) != '0' ? 2 : 0;
            while (next() != '}') {
                // The bounds themselves do not matter.
            }
        }
        if (isAt("?+")) {
            at++;
        }
        return least;
    }

    /** Whether there is a bar outside of groups. */
    static boolean hasAlternatives(String regex) {
        return outside(regex, 0, '|') < regex.length();
    }

    /** Where a group ends that begins here. */
    static int end(String regex, int from) {
        return Math.min(outside(regex, from, ')') + 1, regex.length());
    }

    /** The first place from here on where a sign stands outside of groups, a bracket closing the last one included; or the length. */
    private static int outside(String regex, int from, char sign) {
        int depth = 0;
        for (int at = mark(regex, from); at < regex.length(); at = mark(regex, at + 1)) {
            char c = regex.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == sign && depth == 0) {
                return at;
            }
        }
        return regex.length();
    }

    /** The first place from here on where a character is neither escaped nor within a class, or the length. */
    static int mark(String regex, int from) {
        int at = from;
        while (at < regex.length() && "\\[".indexOf(regex.charAt(at)) >= 0) {
            at = regex.charAt(at) == '\\' ? at + 2 : classEnd(regex, at);
        }
        return Math.min(at, regex.length());
    }

    private static int classEnd(String regex, int from) {
        int at = from + (regex.startsWith("^", from + 1) ? 2 : 1);
        at += regex.startsWith("]", at) ? 1 : 0;
        while (at < regex.length() && regex.charAt(at) != ']') {
            at += regex.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** The expression holds something that the reading does not know. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;

        NotUnderstood() {
            super(null, null, false, false);
        }
    }
}
