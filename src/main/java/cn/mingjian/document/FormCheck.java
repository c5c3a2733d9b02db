package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether the figures of a form stand under the labels of its columns. */
final class FormCheck {

    /** A row of so many words and no figure names columns. */
    private static final int LABELS = 5;
    /** So many figures make a row of figures. */
    private static final int FIGURES = 3;

    private static final int UNKNOWN = -1;

    private static final Pattern VALUE = Pattern.compile("[≥≤＞＜<>=]?[-－]?\\d[\\d,.]*\\D{0,3}");
    /** What no row consists of: the end of a value. */
    private static final Pattern END = Pattern.compile("[%％.\\d]{1,2}");

    private static final Pattern DASH = Pattern.compile("[-—－–/]+");

    private final TreeMap<Integer, List<ColumnCell>> rows = new TreeMap<>();
    private final Map<ColumnCell, int[]> places;
    private final RowNames names;
    /** Whether the columns that a label stands over are known where they are several. */
    private final boolean spans;

    FormCheck(List<ColumnCell> cells, Map<ColumnCell, int[]> places, RowNames names) {
        this(cells, places, names, false);
    }

    private FormCheck(List<ColumnCell> cells, Map<ColumnCell, int[]> places, RowNames names, boolean spans) {
        this.places = places;
        this.names = names;
        this.spans = spans;
        for (ColumnCell cell : cells) {
            rows.computeIfAbsent(places.get(cell)[0], r -> new ArrayList<>()).add(cell);
        }
    }

    /** The same where the columns that each label stands over are known. */
    static FormCheck withSpans(List<ColumnCell> cells, Map<ColumnCell, int[]> places, RowNames names) {
        return new FormCheck(cells, places, names, true);
    }

    boolean holds() {
        Map<Integer, Integer> labels = Map.of();
        boolean any = false;
        for (List<ColumnCell> row : rows.values()) {
            if (isMixed(row)) {
                return false;
            }
            long values = row.stream().filter(FormCheck::isValue).count();
            if (values == 0 && row.size() >= LABELS && isNaming(row)) {
                labels = columns(row);
                any = true;
            } else if (values >= FIGURES && !labels.isEmpty() && !stand(row, labels)) {
                return false;
            }
        }
        return any && places.keySet().stream().noneMatch(this::namesSeveral);
    }

    /** Whether a label beside the figures of several rows has several lines: each may be the name of one of those rows. */
    private boolean namesSeveral(ColumnCell label) {
        int[] own = places.get(label);
        return own[1] > own[0]
                && label.lines().size() > 1
                && IntStream.rangeClosed(own[0], own[1])
                                .mapToObj(row -> behind(label, row))
                                .filter(c -> c != null && isValue(c))
                                .count()
                        > 1;
    }

    /** What begins in a row as the first cell to the right of another one, or null. */
    private ColumnCell behind(ColumnCell cell, int row) {
        return rows.getOrDefault(row, List.of()).stream()
                .filter(c -> c.first() > cell.last())
                .min(Comparator.comparingInt(ColumnCell::first))
                .orElse(null);
    }

    /** Whether one place of a row holds the names of several rows, or an end of a value by itself. */
    private boolean isMixed(List<ColumnCell> row) {
        Map<Integer, String> places = new TreeMap<>();
        row.forEach(c -> places.merge(c.first(), text(c), String::concat));
        return places.values().stream().anyMatch(names::areSeveral)
                || (places.size() == 1 && END.matcher(text(row.get(0))).matches());
    }

    private static boolean isValue(ColumnCell cell) {
        return VALUE.matcher(text(cell)).matches();
    }

    private static boolean isNaming(List<ColumnCell> row) {
        return row.stream().noneMatch(c -> DASH.matcher(text(c)).matches());
    }

    /** For each column the first one of its label; empty where labels stand over several columns that are not known. */
    private Map<Integer, Integer> columns(List<ColumnCell> row) {
        Map<Integer, Integer> columns = new HashMap<>();
        for (ColumnCell cell : row) {
            for (int c = cell.first(); c <= cell.last(); c++) {
                columns.put(c, spans || cell.first() == cell.last() ? cell.first() : UNKNOWN);
            }
        }
        return columns;
    }

    private static boolean stand(List<ColumnCell> row, Map<Integer, Integer> labels) {
        Set<Integer> taken = new HashSet<>();
        return !labels.containsValue(UNKNOWN)
                && row.stream()
                        .filter(FormCheck::isValue)
                        .allMatch(c -> labels.containsKey(c.first()) && taken.add(labels.get(c.first())));
    }

    private static String text(ColumnCell cell) {
        StringBuilder text = new StringBuilder();
        cell.lines().forEach(l -> text.append(l.text()));
        return text.toString().replace(" ", "");
    }
}
