package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>(1);
        /** The entries that need no figure behind the word. */
        private final List<Entry> plain = new ArrayList<>(1);
    }

    /** A word found: where it ends and what it may mean. */
    record Match(int end, List<Entry> entries) {}

    private final Node root = new Node();

    void add(String word, Entry entry) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node());
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
            node = node.next.get(text.charAt(i));
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
