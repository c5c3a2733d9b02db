package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The places of words in their lines, where a text keeps the columns of tables below each other. */
final class FlatPlaces {

    /** What parts the cells of a text that keeps its columns is wider than a blank. */
    private static final int GAP = 2;
    /** One of so many gaps that is wide shows that columns were kept, though short cells stand close to long ones. */
    private static final int SPACED = 6;

    private final TreeMap<Integer, Text> lines = new TreeMap<>();
    private final boolean aligned;
    private final boolean spaced;

    FlatPlaces(List<FlatLine> table) {
        int wide = 0;
        int gaps = 0;
        boolean whole = true;
        for (FlatLine line : table) {
            Text text = line.line().text();
            lines.put(text.span().start(), text);
            whole &= text.span().end() - text.span().start() == text.length();
            for (int t = 1; t < line.tokens().size(); t++) {
                int before = line.tokens().get(t - 1).span().end();
                int gap = line.tokens().get(t).span().start() - before;
                gaps++;
                wide += gap >= GAP ? 1 : 0;
            }
        }
        spaced = whole && wide * SPACED > gaps;
        aligned = whole && wide * 2 > gaps;
    }

    /** Whether most cells stand further from each other than words of a line. */
    boolean aligned() {
        return aligned;
    }

    /** Whether the lines are as they were printed and some cells stand as far from each other as in columns. */
    boolean spaced() {
        return spaced;
    }

    /** Where words begin in their line and where they end. */
    Span of(Text words) {
        Map.Entry<Integer, Text> line = lines.floorEntry(words.span().start());
        int start = words.span().start() - line.getKey();
        return new Span(start, start + words.length());
    }

    /**
     * Where the head of a column stands.
     *
     * @param middle the middle of it, or of the number below it
     * @param label where its name begins and ends, or null
     */
    record Head(double middle, Span label) {

        /** How far from the name a stretch stands; 0 where both share a place. */
        int gap(Span stretch) {
            return label == null
                    ? 0
                    : Math.max(0, Math.max(stretch.start() - label.end(), label.start() - stretch.end()));
        }
    }

    /**
     * The heads of columns by their names and by the numbers below them (栏次 1 2 3), the last ones where there are more; null
     * where neither is there for each.
     */
    List<Head> heads(List<FlatLine> lines, FlatForm form) {
        List<Text> numbers = numbers(lines, form.size());
        List<Text> labels = form.measures() == 1 ? labels(lines, form) : List.of();
        if (numbers.isEmpty() && (labels.isEmpty() || labels.contains(Text.EMPTY))) {
            return null;
        }
        List<Head> heads = new ArrayList<>();
        for (int c = 0; c < form.size(); c++) {
            Text label = labels.isEmpty() ? Text.EMPTY : labels.get(c);
            Span middle = of(numbers.isEmpty() ? label : numbers.get(c));
            heads.add(new Head((middle.start() + middle.end()) / 2.0, label.length() == 0 ? null : of(label)));
        }
        return heads;
    }

    private static List<Text> numbers(List<FlatLine> lines, int columns) {
        for (FlatLine line : lines) {
            List<Text> numbers =
                    line.tokens().stream().filter(FlatLine::isAmount).toList();
            if (line.isOrdinals() && numbers.size() >= columns) {
                return numbers.subList(numbers.size() - columns, numbers.size());
            }
        }
        return List.of();
    }

    /** For each column its name in the head, or nothing where it does not stand there whole or more than once. */
    private static List<Text> labels(List<FlatLine> lines, FlatForm form) {
        List<Text> labels = new ArrayList<>();
        for (String name : form.names()) {
            List<Text> same = lines.stream()
                    .flatMap(l -> l.tokens().stream())
                    .filter(t -> Wording.normal(t).equals(name))
                    .toList();
            labels.add(same.size() == 1 ? same.get(0) : Text.EMPTY);
        }
        return labels;
    }
}
