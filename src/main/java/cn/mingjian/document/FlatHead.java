package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells which form of a table the lines of its head name, however they are broken. */
final class FlatHead {

    private static final int PIECES = 4;

    /** No head in which so many pieces were tried is understood: the same word may be a piece of several names. */
    private static final int STEPS = 5_000;

    private final Set<String> labels;
    private int steps;

    /** @param labels the words of heads that name no column of amounts */
    FlatHead(Set<String> labels) {
        this.labels = labels;
    }

    /** The form all of whose columns the head names and no others, or null. */
    FlatForm of(List<FlatLine> head, List<FlatForm> forms) {
        for (FlatForm form : forms) {
            List<String> names = new ArrayList<>(form.names());
            names.sort(Comparator.comparingInt(String::length).reversed());
            steps = 0;
            if (holds(words(head), names, 0)) {
                return form;
            }
        }
        return null;
    }

    /** Whether words are the names from one on and labels, each word a piece of one of them. */
    private boolean holds(List<String> words, List<String> names, int name) {
        if (name == names.size()) {
            List<String> rest = new ArrayList<>(words);
            takeLabels(rest);
            return rest.isEmpty();
        }
        for (int pieces = 1; pieces <= PIECES; pieces++) {
            if (takes(words, names.get(name), 0, pieces, left -> holds(left, names, name + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that make a name in their order can be taken out so that what is left passes. */
    private boolean takes(List<String> words, String name, int from, int pieces, Predicate<List<String>> passes) {
        for (int i = from; i < words.size() && steps < STEPS; i++) {
            String word = words.get(i);
            boolean last = pieces == 1;
            if (last ? word.equals(name) : name.startsWith(word) && name.length() > word.length()) {
                steps++;
                List<String> left = new ArrayList<>(words);
                left.remove(i);
                if (last ? passes.test(left) : takes(left, name.substring(word.length()), i, pieces - 1, passes)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> words(List<FlatLine> head) {
        List<String> words = new ArrayList<>();
        for (FlatLine line : head) {
            if (!line.isOrdinals()) {
                line.tokens().forEach(t -> words.add(Wording.normal(t)));
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Takes words out that make a name in their order. */
    private static boolean take(List<String> words, String name, int from, int pieces) {
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = pieces == 1;
            if (last ? word.equals(name) : name.startsWith(word) && name.length() > word.length()) {
                if (last || take(words, name.substring(word.length()), i + 1, pieces - 1)) {
                    words.remove(i);
                    return true;
                }
            }
        }
        return false;
    }

    private void takeLabels(List<String> words) {
        for (int pieces = 3; pieces >= 1; pieces--) {
            for (String label : labels) {
                boolean found = true;
                while (found) {
                    // Broken labels may stand in a head more than once.
                    found = take(words, label, 0, pieces);
                }
            }
        }
    }
}
