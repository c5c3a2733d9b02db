package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;

/** The words that mean something to the narrative, found by longest match. */
final class Lexicon {

    /**
     * What a word means.
     *
     * @param kind class of the word as patterns name it (项, 度量, 增减 …)
     * @param value what it stands for: a concept path, a measure, a direction
     * @param scope the part of a report in which it means that, or null where it always does
     * @param opening whether it only means that at the start of a clause
     * @param counting whether it only means that right before a figure (增12万元, but not 增值税)
     */
    record Entry(String kind, String value, String scope, boolean opening, boolean counting) {

        Entry(String kind, String value, String scope, boolean opening) {
            this(kind, value, scope, opening, false);
        }
    }

    /** The words that begin alike. What follows is kept by character in a table that is at most half full. */
    private static final class Node {
        private char[] letters = new char[2];
        private Node[] next = new Node[2];
        private int following;
        private final List<Entry> entries = new ArrayList<>(1);
        /** The entries that need no figure behind the word. */
        private final List<Entry> plain = new ArrayList<>(1);

        private Node after(char letter) {
            return next[place(letter)];
        }

        private Node grown(char letter) {
            Node known = after(letter);
            if (known != null) {
                return known;
            }
            if (2 * (following + 1) > next.length) {
                widen();
            }
            following++;
            return put(letter, new Node());
        }

        private void widen() {
            char[] before = letters;
            Node[] nodes = next;
            letters = new char[2 * before.length];
            next = new Node[2 * before.length];
            for (int i = 0; i < nodes.length; i++) {
                if (nodes[i] != null) {
                    put(before[i], nodes[i]);
                }
            }
        }

        private Node put(char letter, Node node) {
            int place = place(letter);
            letters[place] = letter;
            next[place] = node;
            return node;
        }

        /** Where a character stands, or the free place it would be put in. */
        private int place(char letter) {
            int place = letter & (next.length - 1);
            while (next[place] != null && letters[place] != letter) {
                place = (place + 1) & (next.length - 1);
            }
            return place;
        }
    }

    /** A word found: where it ends and what it may mean. */
    record Match(int end, List<Entry> entries) {}

    private final Node root = new Node();

    void add(String word, Entry entry) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.grown(word.charAt(i));
        }
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
            if (!entry.counting()) {
                node.plain.add(entry);
            }
        }
    }

    /** The longest word that starts at {@code from}, or null. */
    Match longest(String text, int from) {
        Node node = root;
        Match found = null;
        for (int i = from; i < text.length(); i++) {
            node = node.after(text.charAt(i));
            if (node == null) {
                break;
            }
            List<Entry> entries =
                    node.entries.size() == node.plain.size() || isFigure(text, i + 1) ? node.entries : node.plain;
            if (!entries.isEmpty()) {
                found = new Match(i + 1, entries);
            }
        }
        return found;
    }

    private static boolean isFigure(String text, int at) {
        int first = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return first < text.length() && Reading.isDigit(text.charAt(first));
    }

    /** What a whole word means, or nothing. */
    List<Entry> of(String word) {
        Match match = longest(word, 0);
        return match != null && match.end() == word.length() ? match.entries() : List.of();
    }
}
