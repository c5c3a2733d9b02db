package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Tells which form of a table the lines of its head name, however they are broken. */
final class FlatHead {

    private static final int PIECES = 4;

    private final Set<String> labels;

    /** @param labels the words of heads that name no column of amounts */
    FlatHead(Set<String> labels) {
        this.labels = labels;
    }

    /** The form all of whose columns the head names and no others, or null. */
    FlatForm of(List<FlatLine> head, List<FlatForm> forms) {
        for (FlatForm form : forms) {
            List<String> words = words(head);
            List<String> missing = new ArrayList<>(form.names());
            missing.sort(Comparator.comparingInt(String::length).reversed());
            for (int pieces = 1; pieces <= PIECES; pieces++) {
                int count = pieces;
                missing.removeIf(name -> take(words, name, 0, count));
            }
            takeLabels(words);
            if (missing.isEmpty() && words.isEmpty()) {
                return form;
            }
        }
        return null;
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
