package cn.mingjian.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * With which characters a match of a regular expression begins. A text is then tried only where one of them stands, which
 * costs a part of trying every way to match at every place. What is not understood makes it say nothing, never something
 * wrong.
 */
final class FirstCharacters implements Starts {

    /** With more, most places of a text would have to be tried all the same. */
    private static final int MOST = 200;

    private static final int LOW = 255;
    private static final Map<Character, String> KINDS = Map.of('d', "0123456789", 's', " \t\n\u000B\f\r");

    private final String characters;
    private final boolean[] low = new boolean[LOW + 1];

    private FirstCharacters(Set<Character> known) {
        StringBuilder all = new StringBuilder();
        known.forEach(all::append);
        this.characters = all.toString();
        known.forEach(c -> low[c & LOW] = true);
    }

    /** The characters, or null where there is no telling. */
    static FirstCharacters of(String regex) {
        Set<Character> first = new TreeSet<>();
        try {
            RegexCursor cursor = new RegexCursor(regex);
            boolean empty = regex.contains("&&") || alternatives(cursor, first);
            return empty || !cursor.ended() || first.isEmpty() || first.size() > MOST
                    ? null
                    : new FirstCharacters(first);
        } catch (RegexCursor.NotUnderstood e) {
            return null;
        }
    }

    @Override
    public int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (low[c & LOW] && characters.indexOf(c) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Adds the first characters of several ways to match; whether one of them may match without any character. */
    private static boolean alternatives(RegexCursor cursor, Set<Character> first) throws RegexCursor.NotUnderstood {
        boolean empty = sequence(cursor, first);
        while (cursor.isAt("|")) {
            cursor.next();
            empty |= sequence(cursor, first);
        }
        return empty;
    }

    private static boolean sequence(RegexCursor cursor, Set<Character> first) throws RegexCursor.NotUnderstood {
        boolean empty = true;
        while (!cursor.ended() && !cursor.isAt("|)")) {
            boolean nothing = empty ? part(cursor, first) : pass(cursor);
            boolean optional = cursor.quantifier() == 0;
            empty &= nothing || optional;
        }
        return empty;
    }

    /** Reads a part and adds with which characters it begins; whether it may match without any. */
    private static boolean part(RegexCursor cursor, Set<Character> first) throws RegexCursor.NotUnderstood {
        char c = cursor.next();
        switch (c) {
            case '(' -> {
                return group(cursor, first);
            }
            case '\\' -> {
                return escaped(cursor.next(), cursor, first);
            }
            case '[' -> {
                RegexCursor.Members listed = cursor.characterClass();
                require(!listed.open());
                listed.members().forEach(m -> first.add(m.charAt(0)));
            }
            case '^', '$' -> {
                return true;
            }
            default -> {
                require(c != '.');
                first.add(c);
            }
        }
        return false;
    }

    /** Passes over a part behind the first; false, as what stands before it matches some character. */
    private static boolean pass(RegexCursor cursor) throws RegexCursor.NotUnderstood {
        char c = cursor.next();
        if (c == '(') {
            cursor.toGroupEnd();
            require(cursor.next() == ')');
        } else if (c == '[') {
            cursor.characterClass();
        } else if (c == '\\') {
            cursor.isKind(cursor.next());
        }
        return false;
    }

    private static boolean group(RegexCursor cursor, Set<Character> first) throws RegexCursor.NotUnderstood {
        boolean empty = true;
        if (cursor.group() == RegexCursor.Group.PLAIN) {
            empty = alternatives(cursor, first);
        } else {
            // What is only looked at says nothing of the characters of the match.
            cursor.toGroupEnd();
        }
        require(cursor.next() == ')');
        return empty;
    }

    private static boolean escaped(char kind, RegexCursor cursor, Set<Character> first)
            throws RegexCursor.NotUnderstood {
        if (!cursor.isKind(kind)) {
            first.add(RegexCursor.meant(kind));
            return false;
        }
        if (RegexCursor.isPlace(kind)) {
            return true;
        }
        require(KINDS.containsKey(kind));
        for (char member : KINDS.get(kind).toCharArray()) {
            first.add(member);
        }
        return false;
    }

    private static void require(boolean understood) throws RegexCursor.NotUnderstood {
        if (!understood) {
            throw new RegexCursor.NotUnderstood();
        }
    }
}
