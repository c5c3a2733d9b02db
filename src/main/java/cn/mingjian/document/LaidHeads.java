package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.SheetColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the heads of the funds and of the indicators of a sheet in a text that keeps places. */
final class LaidHeads {

    /** So many lines of a head stand above or below the one with most of its labels. */
    private static final int AROUND = 3;

    private static final Set<SheetColumn> OF_FUNDS = EnumSet.of(SheetColumn.FUNDS, SheetColumn.RATE);

    private final TableNames names;
    private final LaidLines lines;

    LaidHeads(TableNames names, LaidLines lines) {
        this.names = names;
        this.lines = lines;
    }

    /** A head: its labels, what each is of, and the lines from its first to behind its last. */
    record Head(List<LaidLabels.Label> labels, List<SheetColumn> columns, int first, int end) {}

    /** The head of the funds or of the indicators, or null. */
    Head find(int from, int to, boolean funds) {
        for (int line = from; line < to; line++) {
            List<LaidLabels.Label> labels = labels(line, Math.min(to, line + AROUND), funds);
            if (isHead(columns(labels), funds)) {
                List<LaidLabels.Label> whole = labels(line, Math.min(to, end(labels) - 1 + AROUND), funds);
                return head(funds ? whole : withLast(whole, line, end(whole)), end(whole));
            }
        }
        return null;
    }

    private static boolean isHead(List<SheetColumn> columns, boolean funds) {
        return funds
                ? columns.stream().filter(c -> c == SheetColumn.FUNDS).count() > 1
                : columns.containsAll(
                        List.of(SheetColumn.NAME, SheetColumn.TARGET, SheetColumn.WEIGHT, SheetColumn.SCORE));
    }

    private Head head(List<LaidLabels.Label> labels, int end) {
        int first = labels.stream().mapToInt(LaidLabels.Label::first).min().orElseThrow();
        return new Head(labels, columns(labels), first, end);
    }

    /** What the columns hold that labels head; remarks where that is not known. */
    private List<SheetColumn> columns(List<LaidLabels.Label> labels) {
        return labels.stream()
                .map(l -> names.flat().sheetColumn(l.text()))
                .map(c -> c == null ? SheetColumn.CAUSE : c)
                .toList();
    }

    private static int end(List<LaidLabels.Label> labels) {
        return labels.stream().mapToInt(LaidLabels.Label::last).max().orElseThrow() + 1;
    }

    /** The labels and the one at the right of them, whatever it is called. */
    private List<LaidLabels.Label> withLast(List<LaidLabels.Label> labels, int from, int end) {
        int right = labels.stream().mapToInt(LaidLabels.Label::to).max().orElseThrow();
        for (int line = from; line < end; line++) {
            LaidWord word = lines.words(line).get(lines.words(line).size() - 1);
            if (word.from() > right && word.text().length() > 1) {
                List<LaidLabels.Label> all = new ArrayList<>(labels);
                all.add(new LaidLabels.Label(word.text(), List.of(word)));
                return all;
            }
        }
        return labels;
    }

    private List<LaidLabels.Label> labels(int from, int to, boolean funds) {
        return new LaidLabels(lines, t -> isLabel(t, funds)).find(from, to);
    }

    private boolean isLabel(Text text, boolean funds) {
        SheetColumn column = names.flat().sheetColumn(text);
        boolean common = column == SheetColumn.WEIGHT || column == SheetColumn.SCORE || column == SheetColumn.CAUSE;
        return column != null && (common || OF_FUNDS.contains(column) == funds);
    }
}
