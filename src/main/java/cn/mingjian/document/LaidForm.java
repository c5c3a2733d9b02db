package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/** The parts of a sheet with words only, in a text that keeps places: what it is of, goals and what was done, and remarks. */
final class LaidForm {

    /** A word as long as this is a sentence. */
    private static final int SENTENCE = 14;
    /** The right one of two texts beside each other begins at one place, or so near it. */
    private static final int NEAR = 2;

    private static final int GAP = 2;
    private static final int WIDE = 4;
    private static final String ENDS = "。；，、）";

    private final TableNames names;
    private final LaidLines lines;

    LaidForm(TableNames names, LaidLines lines) {
        this.names = names;
        this.lines = lines;
    }

    /** The first line of the goals and of what was done, or the end where there is none. */
    int goals(int from, int to) {
        for (int line = from; line < to; line++) {
            boolean figures =
                    lines.words(line).stream().filter(LaidWord::isFigure).count() > 2;
            if (!figures && lines.words(line).stream().anyMatch(this::isGoal)) {
                return line;
            }
        }
        return to;
    }

    private boolean isGoal(LaidWord word) {
        String text = word.text().value();
        return names.isGoal(word.text())
                || text.startsWith("预期")
                || text.startsWith("年度总")
                || (text.length() >= SENTENCE && text.indexOf('，') > 0);
    }

    /** Rows of labels, each with what stands behind it. */
    List<List<Cell>> heads(int from, int to) {
        List<LaidLabels.Label> labels =
                new LaidLabels(lines, t -> names.rowNames().find(t) != null).find(from, to);
        List<List<Cell>> rows = new ArrayList<>();
        int line = from;
        while (line < to) {
            if (!begins(labels, line)) {
                rows.add(LaidSheet.cells(List.of(LaidLines.joined(lines.words(line)))));
                line++;
                continue;
            }
            List<LaidLabels.Label> own = beside(labels, line);
            int end = Math.min(
                    to, own.stream().mapToInt(LaidLabels.Label::last).max().orElseThrow() + 1);
            while (end < to && !begins(labels, end)) {
                end++;
            }
            List<Text> cells = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                int right = i + 1 < own.size() ? own.get(i + 1).from() : Integer.MAX_VALUE;
                cells.add(own.get(i).text());
                cells.add(LaidLines.joined(between(line, end, own.get(i), right)));
            }
            rows.add(LaidSheet.cells(cells));
            line = end;
        }
        return rows;
    }

    /** The labels of a row: those that begin in a line, and those beside them. */
    private static List<LaidLabels.Label> beside(List<LaidLabels.Label> labels, int line) {
        int last = line;
        List<LaidLabels.Label> own = List.of();
        for (int before = -1; before < own.size(); ) {
            before = own.size();
            int low = last;
            own = labels.stream()
                    .filter(l -> l.first() >= line && l.first() <= low)
                    .toList();
            last = own.stream().mapToInt(LaidLabels.Label::last).max().orElse(low);
        }
        return own;
    }

    private static boolean begins(List<LaidLabels.Label> labels, int line) {
        return labels.stream().anyMatch(l -> l.first() == line);
    }

    private List<LaidWord> between(int from, int to, LaidLabels.Label label, int right) {
        List<LaidWord> words = new ArrayList<>();
        for (int line = from; line < to; line++) {
            List<LaidWord> all = lines.words(line);
            boolean other = line > label.last() && all.get(0).from() < label.to();
            for (int w = 0; w < all.size() && !other; w++) {
                LaidWord word = all.get(w);
                boolean inside = word.from() >= label.to() - 1 && word.from() < right;
                boolean next = !words.isEmpty()
                        && words.get(words.size() - 1).line() == line
                        && word.from() - words.get(words.size() - 1).to() >= WIDE;
                if (inside && next) {
                    break;
                } else if (inside && !label.words().contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** The rows of goals and of what was done: two texts side by side, or one below the other, each behind its label. */
    void words(int from, int to, List<List<Cell>> rows, List<List<Cell>> doubtful) {
        boolean beside = false;
        for (int line = from; line < to; line++) {
            beside |= lines.words(line).stream()
                            .filter(w -> names.isGoal(w.text()))
                            .count()
                    > 1;
        }
        int line = from;
        while (line < to) {
            int next = line + 1;
            while (next < to && (beside || !isLabelled(next))) {
                next++;
            }
            addTexts(line, next, rows, doubtful);
            line = next;
        }
    }

    /** Whether a line has a label of its own text alone. */
    private boolean isLabelled(int line) {
        List<LaidWord> words = lines.words(line);
        return words.size() > 1
                && names.isGoal(words.get(0).text())
                && words.stream().skip(1).noneMatch(w -> names.isGoal(w.text()));
    }

    private void addTexts(int from, int to, List<List<Cell>> rows, List<List<Cell>> doubtful) {
        List<LaidWord> heads = List.of();
        List<LaidWord> group = new ArrayList<>();
        List<List<LaidWord>> texts = new ArrayList<>();
        for (int line = from; line < to; line++) {
            List<LaidWord> words = lines.words(line);
            List<LaidWord> goals =
                    words.stream().filter(w -> names.isGoal(w.text())).toList();
            if (heads.isEmpty() && goals.size() > 1) {
                heads = goals.subList(goals.size() - 2, goals.size());
                group.addAll(words.subList(0, words.indexOf(heads.get(0))));
            } else {
                boolean label = isOfGroup(group, words.get(0));
                group.addAll(label ? words.subList(0, 1) : List.of());
                texts.add(label ? words.subList(1, words.size()) : words);
            }
        }
        List<List<Cell>> found = new ArrayList<>();
        boolean sure = addTexts(LaidLines.joined(group), heads, texts, found);
        (sure ? rows : doubtful).addAll(found);
    }

    /** Whether a word at the left goes on with the label of the texts. */
    private boolean isOfGroup(List<LaidWord> group, LaidWord word) {
        List<LaidWord> all = new ArrayList<>(group);
        all.add(word);
        boolean below = group.isEmpty() || word.from() <= group.get(0).to();
        return below && names.rowNames().isPart(LaidLines.joined(all));
    }

    private static boolean addTexts(
            Text label, List<LaidWord> heads, List<List<LaidWord>> texts, List<List<Cell>> rows) {
        int place = place(texts, heads.isEmpty() ? 0 : heads.get(0).to());
        List<LaidWord> first = new ArrayList<>();
        List<LaidWord> second = new ArrayList<>();
        for (List<LaidWord> words : texts) {
            for (LaidWord word : words) {
                (place > 0 && word.from() >= place - NEAR ? second : first).add(word);
            }
        }
        List<Text> own = new ArrayList<>(List.of(heads.isEmpty() ? label : Text.EMPTY, LaidLines.joined(first)));
        if (!second.isEmpty()) {
            own.add(LaidLines.joined(second));
        }
        if (!heads.isEmpty()) {
            rows.add(LaidSheet.cells(
                    List.of(label, heads.get(0).text(), heads.get(1).text())));
        }
        rows.add(LaidSheet.cells(own));
        return isSentence(first) && (second.isEmpty() ? heads.isEmpty() : isSentence(second) && areApart(texts, place));
    }

    /** Whether words end as a sentence does and begin as one may. */
    private static boolean isSentence(List<LaidWord> words) {
        if (words.isEmpty()) {
            return false;
        }
        Text last = words.get(words.size() - 1).text();
        return ENDS.indexOf(last.charAt(last.length() - 1)) >= 0
                && ENDS.indexOf(words.get(0).text().charAt(0)) < 0;
    }

    /** Whether no word reaches from one text to the other. */
    private static boolean areApart(List<List<LaidWord>> texts, int place) {
        return texts.stream().flatMap(List::stream).allMatch(w -> w.from() >= place - NEAR || w.to() < place + NEAR);
    }

    /** Where the second of two texts beside each other begins in most lines; 0 where there is one text only. */
    private static int place(List<List<LaidWord>> texts, int least) {
        int best = 0;
        int most = 0;
        for (List<LaidWord> words : texts) {
            for (int w = 0; w < words.size(); w++) {
                LaidWord word = words.get(w);
                boolean apart = w == 0 || word.from() - words.get(w - 1).to() >= GAP;
                int count = apart && word.from() > least ? count(texts, word.from()) : 0;
                if (count > most && (w > 0 || isBeside(texts, word))) {
                    most = count;
                    best = word.from();
                }
            }
        }
        return best;
    }

    private static boolean isBeside(List<List<LaidWord>> texts, LaidWord word) {
        return texts.stream().anyMatch(t -> !t.isEmpty() && t.get(0).to() < word.from() - GAP);
    }

    private static int count(List<List<LaidWord>> texts, int place) {
        int count = 0;
        for (List<LaidWord> words : texts) {
            for (LaidWord word : words) {
                count += Math.abs(word.from() - place) <= NEAR ? 1 : 0;
            }
        }
        return count;
    }

    /** Adds the remarks below the total; gives the line behind the sheet. */
    int behind(int from, List<List<Cell>> rows) {
        int line = from;
        while (line < lines.size()) {
            LaidWord label = lines.words(line).get(0);
            if (names.rowNames().find(label.text()) == null) {
                return line;
            }
            List<LaidWord> words = new ArrayList<>(
                    lines.words(line).subList(1, lines.words(line).size()));
            line++;
            while (line < lines.size() && lines.words(line).get(0).from() > label.to()) {
                words.addAll(lines.words(line++));
            }
            rows.add(LaidSheet.cells(List.of(label.text(), LaidLines.joined(words))));
        }
        return line;
    }
}
