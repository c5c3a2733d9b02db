package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds labels whose words were broken into lines one below the other. */
final class LaidLabels {

    /** No label is broken into more lines. */
    private static final int DEEP = 5;
    /** So many lines of other labels may stand between two of a label: those of fewer lines stand half way up. */
    private static final int BETWEEN = 1;
    /** The lines of a label are no further from standing below each other. */
    private static final int OFF = 1;

    /** A label: its words, and the words as one. */
    record Label(Text text, List<LaidWord> words) {

        int from() {
            return words.stream().mapToInt(LaidWord::from).min().orElseThrow();
        }

        int to() {
            return words.stream().mapToInt(LaidWord::to).max().orElseThrow();
        }

        int first() {
            return words.get(0).line();
        }

        int last() {
            return words.get(words.size() - 1).line();
        }
    }

    private final LaidLines lines;
    private final Predicate<Text> known;
    private final Set<LaidWord> taken = new HashSet<>();

    LaidLabels(LaidLines lines, Predicate<Text> known) {
        this.lines = lines;
        this.known = known;
    }

    /** The known labels that begin in some lines, from left to right. */
    List<Label> find(int from, int to) {
        List<Label> found = new ArrayList<>();
        for (int line = from; line < to; line++) {
            for (LaidWord word : lines.words(line)) {
                Label label = taken.contains(word) ? null : longest(word, to);
                if (label != null) {
                    taken.addAll(label.words());
                    found.add(label);
                }
            }
        }
        found.sort(Comparator.comparingInt(Label::from));
        return found;
    }

    private Label longest(LaidWord first, int to) {
        Label best = null;
        if ("（(".indexOf(first.text().charAt(0)) >= 0) {
            return null;
        }
        List<LaidWord> words = new ArrayList<>(List.of(first));
        for (LaidWord beside = beside(first); beside != null && first.text().length() == 1; beside = null) {
            words.add(beside);
        }
        best = known(words, best);
        int last = first.line();
        for (int line = last + 1; line < to && line - first.line() < DEEP && line - last <= 1 + BETWEEN; line++) {
            LaidWord below = below(words, line);
            if (below != null) {
                words.add(below);
                best = known(words, best);
                last = line;
            }
        }
        return best;
    }

    private Label known(List<LaidWord> words, Label otherwise) {
        Text text = LaidLines.joined(words);
        return known.test(text) ? new Label(text, List.copyOf(words)) : otherwise;
    }

    /** The letter behind a letter set wide (得 分). */
    private LaidWord beside(LaidWord word) {
        List<LaidWord> line = lines.words(word.line());
        int next = line.indexOf(word) + 1;
        return next < line.size()
                        && line.get(next).text().length() == 1
                        && !line.get(next).hasDigits()
                ? line.get(next)
                : null;
    }

    private LaidWord below(List<LaidWord> words, int line) {
        int left = words.stream().mapToInt(LaidWord::from).min().orElseThrow();
        int right = words.stream().mapToInt(LaidWord::to).max().orElseThrow();
        LaidWord nearest = null;
        for (LaidWord word : lines.words(line)) {
            boolean near = word.gap(left, right) < OFF && !taken.contains(word) && !word.isNumber();
            if (near && (nearest == null || off(word, left, right) < off(nearest, left, right))) {
                nearest = word;
            }
        }
        return nearest;
    }

    private static int off(LaidWord word, int left, int right) {
        return Math.abs(word.from() + word.to() - left - right);
    }
}
