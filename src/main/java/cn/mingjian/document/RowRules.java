package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines drawn between the rows of a table that has none between its columns. A line ends where a cell reaches over
 * several rows, so that they tell for each word the rows it stands in.
 */
final class RowRules {

    /** So many lines across the table part its rows; those of a table with three lines part its head from its body. */
    private static final int LINES = 4;

    private static final Pattern SIGN = Pattern.compile("[%％]");

    private static final Pattern TOTAL = Pattern.compile("[合总小]\\s*[计分]");

    private final Map<Integer, RuledPage> pages;

    private RowRules(Map<Integer, RuledPage> pages) {
        this.pages = pages;
    }

    /** The lines between the rows of a table, or null where there are none or too few. */
    static RowRules of(LooseTable table, Map<Integer, PdfPage> pages) {
        Map<Integer, RuledPage> found = new HashMap<>();
        Map<Integer, List<GlyphLine>> byPage = new TreeMap<>();
        for (ColumnLine line : table.lines()) {
            byPage.computeIfAbsent(line.line().page(), k -> new ArrayList<>()).add(line.line());
        }
        int rows = 0;
        int across = 0;
        for (Map.Entry<Integer, List<GlyphLine>> entry : byPage.entrySet()) {
            RuledPage page = RuledPage.of(pages.get(entry.getKey()).strokes(), entry.getValue(), table, rows);
            found.put(entry.getKey(), page);
            rows = page.lastRow() + 1;
            across += page.across(table);
        }
        return across < LINES ? null : new RowRules(found);
    }

    /** What stands in one cell. */
    private record Place(List<LoosePart> parts, int first, int last) {

        Place(int[] rows) {
            this(new ArrayList<>(), rows[0], rows[1]);
        }

        /** Whether a part of a line stands over or below what stands here. */
        boolean isOver(LoosePart part) {
            return parts.stream().anyMatch(p -> p.first() <= part.last() && part.first() <= p.last());
        }

        boolean isWithin(int[] line) {
            return centre(parts.get(0)) > line[0] && centre(parts.get(0)) < line[1];
        }

        /**
         * A label.
         *
         * @param line from where to where the line below it goes; null where that does not show its columns
         */
        ColumnCell label(int[] line, List<ColumnBands.Band> bands, int topPage) {
            int[] over = IntStream.range(0, bands.size())
                    .filter(b -> line != null
                            && bands.get(b).centre() > line[0]
                            && bands.get(b).centre() < line[1])
                    .toArray();
            int from = parts.stream().mapToInt(LoosePart::first).min().orElse(0);
            int to = parts.stream().mapToInt(LoosePart::last).max().orElse(0);
            List<GlyphLine> lines = parts.stream()
                    .sorted(Comparator.comparingInt(LoosePart::y))
                    .map(LoosePart::text)
                    .toList();
            return over.length == 0
                    ? new ColumnCell(from, to, topPage, lines, false)
                    : new ColumnCell(over[0], over[over.length - 1], topPage, lines, true);
        }
    }

    /**
     * The cells in their rows, or null where what stands between two lines is more than one row.
     *
     * @param parts all that stands in the table's columns
     * @param names what the rows of a form are called, in which a value may be broken over lines; null for an account
     */
    List<LooseRows.Placed> cells(List<LoosePart> parts, int topPage, RowNames names) {
        int from = parts.stream().mapToInt(this::row).min().orElse(0);
        int to = parts.stream().mapToInt(this::row).max().orElse(0);
        Map<Integer, Integer> widths = new HashMap<>();
        NavigableMap<Integer, Map<Integer, Place>> rows = new TreeMap<>();
        for (LoosePart part : parts) {
            widths.merge(part.key(), part.text().right() - part.text().left(), Math::max);
            int[] own = page(part).rows(centre(part), part.text().middle());
            own[0] = Math.max(from, own[0]);
            own[1] = Math.min(to, own[1]);
            rows.computeIfAbsent(own[0], k -> new TreeMap<>())
                    .computeIfAbsent(part.key(), k -> new Place(own))
                    .parts()
                    .add(part);
        }
        sew(rows, names);
        List<Integer> used = List.copyOf(rows.keySet());
        List<LooseRows.Placed> cells = new ArrayList<>();
        for (Map<Integer, Place> row : rows.values()) {
            for (Place place : row.values()) {
                place.parts().sort(Comparator.comparingInt(LoosePart::y));
                LoosePart top = place.parts().get(0);
                if (isSeveral(place.parts(), widths.get(top.key()), names)) {
                    return null;
                }
                ColumnCell cell = new ColumnCell(top.first(), top.last(), topPage, top.text());
                place.parts().stream().skip(1).forEach(p -> cell.lines().add(p.text()));
                cells.add(new LooseRows.Placed(cell, index(used, place.first()), index(used, place.last())));
            }
        }
        return cells;
    }

    /**
     * The labels of a head: what stands between the same lines over the same columns is one. A line below one label alone
     * shows the columns that it stands over. Nothing where a page end parts the head.
     */
    List<ColumnCell> labels(List<LoosePart> parts, List<ColumnBands.Band> bands, int topPage) {
        if (parts.stream().mapToInt(p -> p.text().page()).distinct().count() > 1) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (LoosePart part : parts) {
            int[] rows = page(part).rows(centre(part), part.text().middle());
            Place own = places.stream()
                    .filter(p -> p.first() == rows[0] && p.last() == rows[1] && p.isOver(part))
                    .findFirst()
                    .orElse(null);
            if (own == null) {
                own = new Place(rows);
                places.add(own);
            }
            own.parts().add(part);
        }
        List<ColumnCell> labels = new ArrayList<>();
        for (Place place : places) {
            int[] line = page(place.parts().get(0))
                    .line(place.last(), centre(place.parts().get(0)));
            long above = line == null
                    ? 0
                    : places.stream()
                            .filter(p -> p.last() == place.last() && p.isWithin(line))
                            .count();
            labels.add(place.label(above == 1 ? line : null, bands, topPage));
        }
        return labels;
    }

    /** From where to where the line below a cell goes; null where none is drawn. */
    int[] below(GlyphLine lowest) {
        int centre = (lowest.left() + lowest.right()) / 2;
        RuledPage page = pages.get(lowest.page());
        return page.line(page.rows(centre, lowest.middle())[1], centre);
    }

    private static int centre(LoosePart part) {
        return (part.text().left() + part.text().right()) / 2;
    }

    private RuledPage page(LoosePart part) {
        return pages.get(part.text().page());
    }

    private int row(LoosePart part) {
        return page(part).row(part.text().middle());
    }

    /** The place of the last of the rows that is not below one. */
    private static int index(List<Integer> rows, int row) {
        int found = Collections.binarySearch(rows, row);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** What a page end cut is made whole: below it only words and the ends of figures go on that stand above it. */
    private void sew(NavigableMap<Integer, Map<Integer, Place>> rows, RowNames names) {
        for (RuledPage page : pages.values()) {
            Map.Entry<Integer, Map<Integer, Place>> above = rows.lowerEntry(page.firstRow());
            Map.Entry<Integer, Map<Integer, Place>> below = rows.ceilingEntry(page.firstRow());
            if (above == null || below == null || below.getKey() > page.lastRow()) {
                continue;
            }
            Map<Integer, Place> rest = new TreeMap<>(below.getValue());
            Map<Integer, Place> labels = new TreeMap<>(below.getValue());
            labels.values().removeIf(p -> p.first() == p.last());
            labels.keySet().removeAll(above.getValue().keySet());
            rest.keySet().removeAll(labels.keySet());
            if (isRest(above.getValue(), rest, names)) {
                rest.forEach((key, place) -> above.getValue().get(key).parts().addAll(place.parts()));
                labels.forEach((key, place) -> sew(rows.headMap(page.firstRow(), false), key, place));
                rows.remove(below.getKey());
            }
        }
    }

    /** The label of several rows goes on in the next part of it. */
    private static void sew(NavigableMap<Integer, Map<Integer, Place>> rows, int column, Place rest) {
        for (Map<Integer, Place> row : rows.descendingMap().values()) {
            Place label = row.get(column);
            if (label != null) {
                label.parts().addAll(rest.parts());
                row.put(column, new Place(label.parts(), label.first(), rest.last()));
                return;
            }
        }
    }

    private static boolean isRest(Map<Integer, Place> above, Map<Integer, Place> below, RowNames names) {
        long values = above.values().stream()
                .flatMap(p -> p.parts().stream())
                .filter(LoosePart::isValue)
                .count();
        return values > 1
                && !below.isEmpty()
                && below.values().stream()
                        .flatMap(p -> p.parts().stream())
                        .noneMatch(p -> TOTAL.matcher(p.text().text()).matches())
                && above.keySet().containsAll(below.keySet())
                && below.entrySet().stream()
                        .allMatch(e -> goesOn(
                                above.get(e.getKey()).parts(), e.getValue().parts(), names));
    }

    private static boolean goesOn(List<LoosePart> above, List<LoosePart> below, RowNames names) {
        List<LoosePart> parts = Stream.concat(above.stream(), below.stream()).toList();
        if (above.stream().anyMatch(LoosePart::isFigure)) {
            // How wide the column is does not show where its widest words are longer than any figure.
            return BrokenValue.isBroken(parts, 0)
                    || below.stream()
                            .allMatch(p -> SIGN.matcher(p.text().text()).matches());
        }
        return below.stream().noneMatch(LoosePart::isValue) && !isSeveral(parts, 0, names);
    }

    /** Whether lines below each other are of several rows: figures that are not one broken figure, or names. */
    private static boolean isSeveral(List<LoosePart> parts, int width, RowNames names) {
        if (parts.size() == 1) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        parts.forEach(p -> text.append(p.text().text()));
        long values = parts.stream().filter(LoosePart::isValue).count();
        boolean figures = parts.stream().anyMatch(LoosePart::isFigure);
        boolean clash = values > 1 || figures;
        if (names == null) {
            return (clash && !BrokenValue.isBroken(parts, width))
                    || parts.stream()
                            .skip(1)
                            .anyMatch(p -> CellText.isNumbered(p.text().text()));
        }
        return (clash && !LoosePart.isValue(text)) || names.areSeveral(text);
    }
}
