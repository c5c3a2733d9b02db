package cn.mingjian.document;

import cn.mingjian.document.CellLayout.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether an account whose columns were told without lines was read rightly, as far as its cells can show: no cell holds two
 * things, no column both words and amounts, or amounts and the numbers of rows, and each column has a label.
 */
final class GridProof {

    /** Amounts with more decimals are two figures that stand too close. */
    private static final Pattern GLUED =
            Pattern.compile(".*\\d\\.\\d{5,}.*|.*\\d\\.\\d+[,，]?\\d*\\.\\d.*|.*\\d\\.\\d{1,2}[\\u4E00-\\u9FFF]{2,}.*");

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    /** The lower levels of a code that stand in columns of their own have one label together. */
    private static final Pattern CODE = Pattern.compile("\\d{2}");

    private static final Pattern CLASS = Pattern.compile("[2-5]\\d{2}");
    /** So many levels of codes are below the first. */
    private static final int LOWER = 2;

    /** Codes of two or three levels one behind the other. */
    private static final Pattern LEVELS = Pattern.compile("\\d{4,7}");

    private static final Pattern WORDS = Pattern.compile("[^\\d]*[\\u4E00-\\u9FFF]{2,}.*");
    /** So many words in a column of amounts are no slip of a single cell. */
    private static final int FEW = 1;
    /** So many numbers that follow each other count the rows. */
    private static final int COUNTED = 3;

    private final CellLayout<List<GlyphLine>> layout;
    private final int head;
    private final Map<Integer, TreeMap<Integer, String>> columns = new HashMap<>();

    /**
     * A table as read.
     *
     * @param head how many rows its head has
     */
    GridProof(PageTable table, int head) {
        this.layout = table.layout();
        this.head = head;
        for (Place<List<GlyphLine>> place : layout.places()) {
            if (place.row() >= head && !place.content().isEmpty()) {
                StringBuilder text = new StringBuilder();
                place.content().forEach(l -> text.append(l.text()));
                columns.computeIfAbsent(place.column(), k -> new TreeMap<>())
                        .put(place.row(), text.toString().replace(" ", ""));
            }
        }
    }

    boolean holds() {
        if (hasTornLabel() || isCutOff() || hasScatteredCodes()) {
            return false;
        }
        for (Map.Entry<Integer, TreeMap<Integer, String>> column : columns.entrySet()) {
            TreeMap<Integer, String> cells = column.getValue();
            if (cells.values().stream().anyMatch(c -> GLUED.matcher(c).matches())) {
                return false;
            }
            boolean amounts = cells.values().stream().anyMatch(CellText::isDecimal);
            if ((amounts && isMixed(cells))
                    || isOfLevels(column.getKey(), cells.values())
                    || (head > 0
                            && !isLabelled(column.getKey())
                            && !cells.values().stream()
                                    .allMatch(c -> CODE.matcher(c).matches()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the paper ends within the figures of the last column: they alone have thousands and no decimals. */
    private boolean isCutOff() {
        int last = columns.keySet().stream().mapToInt(c -> c).max().orElse(0);
        boolean amounts =
                columns.values().stream().anyMatch(c -> c.values().stream().anyMatch(CellText::isDecimal));
        return amounts
                && columns.entrySet().stream()
                        .allMatch(c -> hasThousands(c.getValue().values()) == (c.getKey() == last));
    }

    /** Whether the codes of 款 and 项 behind those of 类 stand in more than two columns: some are set elsewhere in theirs. */
    private boolean hasScatteredCodes() {
        int amounts = columns.entrySet().stream()
                .filter(c -> c.getValue().values().stream().anyMatch(CellText::isDecimal))
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(Integer.MAX_VALUE);
        Set<Integer> classes = columns.entrySet().stream()
                .filter(c -> c.getKey() < amounts)
                .flatMap(c -> c.getValue().entrySet().stream())
                .filter(cell -> CLASS.matcher(cell.getValue()).matches())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return columns.entrySet().stream()
                        .filter(c -> c.getKey() < amounts)
                        .filter(c -> c.getValue().entrySet().stream()
                                .anyMatch(cell -> classes.contains(cell.getKey())
                                        && CODE.matcher(cell.getValue()).matches()))
                        .count()
                > LOWER;
    }

    private static boolean hasThousands(Collection<String> cells) {
        return cells.stream().anyMatch(c -> THOUSANDS.matcher(c).matches());
    }

    /** Whether a column of amounts has words in it, too, or counts rows. */
    private static boolean isMixed(SortedMap<Integer, String> cells) {
        int words = 0;
        int counted = 0;
        int before = Integer.MIN_VALUE;
        for (String cell : cells.values()) {
            words += WORDS.matcher(cell).matches() ? 1 : 0;
            int number = NUMBER.matcher(cell).matches() ? Integer.parseInt(cell) : Integer.MIN_VALUE;
            counted = number == before + 1 ? counted + 1 : 0;
            before = number;
            if (counted >= COUNTED) {
                return true;
            }
        }
        return words > FEW;
    }

    /** Whether a label begins with what can but go on with another one: a bracket, or one letter by itself. */
    private boolean hasTornLabel() {
        for (Place<List<GlyphLine>> place : layout.places()) {
            if (place.row() < head && !place.content().isEmpty()) {
                GlyphLine first = place.content().get(0);
                boolean letter = place.content().size() == 1
                        && first.glyphs().size() == 1
                        && Character.isIdeographic(first.text().charAt(0))
                        && !CellText.isLevel(first.text());
                if (letter || "（(）)、".indexOf(first.text().charAt(0)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether codes of several levels stand together in the column of one of them. */
    private boolean isOfLevels(int column, Collection<String> cells) {
        boolean level = layout.places().stream()
                .anyMatch(p -> p.row() < head
                        && p.column() <= column
                        && column < p.column() + p.columns()
                        && p.columns() == 1
                        && p.content().size() == 1
                        && CellText.isLevel(p.content().get(0).text()));
        return level && cells.stream().anyMatch(c -> LEVELS.matcher(c).matches());
    }

    private boolean isLabelled(int column) {
        return layout.places().stream()
                .anyMatch(p -> p.row() < head
                        && p.column() <= column
                        && column < p.column() + p.columns()
                        && !p.content().isEmpty());
    }
}
