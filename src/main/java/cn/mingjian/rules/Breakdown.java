package cn.mingjian.rules;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of a table and the rows directly below it in the classification, in one column: what should add up.
 *
 * @param whole the row above
 * @param column canonical name of the column
 * @param parts the rows directly below
 * @param decimals what the figures of the column are precise to, see {@link #decimals}
 * @param unread what belongs to it and could not be read
 */
public record Breakdown(
        AccountsTable table,
        AccountsRow whole,
        String column,
        List<AccountsRow> parts,
        int decimals,
        List<String> unread)
        implements Located {

    public Breakdown {
        parts = List.copyOf(parts);
        unread = List.copyOf(unread);
    }

    /** The figure of the row above; an empty cell is zero. */
    public Term stated() {
        Fact figure = whole.figure(column);
        return figure == null ? Terms.cell(name(whole), null) : Arithmetic.stripped(figure, f -> name(whole), decimals);
    }

    /**
     * The sum of the rows below; empty cells are zero. Where figures could not be read that may belong to it, it is known
     * only if it agrees without them.
     */
    public Term computed() {
        Quantity read = read();
        if (unread.isEmpty() || Terms.agree(stated(), read)) {
            return read;
        }
        List<Quantity> parts = new ArrayList<>(List.of(read));
        unread.forEach(words -> parts.add(Arithmetic.unknown(words)));
        return Sum.of(parts);
    }

    private Quantity read() {
        List<Quantity> cells = new ArrayList<>();
        for (AccountsRow part : parts) {
            Fact figure = part.figure(column);
            if (figure != null) {
                cells.add(Arithmetic.stripped(figure, f -> name(part), decimals));
            }
        }
        return cells.isEmpty() ? (Quantity) Terms.cell("下级各行", null) : Sum.of(cells);
    }

    private static String name(AccountsRow row) {
        String name = row.name().isEmpty() ? row.code() : row.name();
        return name.isEmpty() && row.total() ? "合计" : name;
    }

    @Override
    public String toString() {
        return Evidences.subject(table) + "：" + name(whole) + "（" + column + "）";
    }

    /** Every row of the table that has rows below it, in every column in which it or one of them has a figure. */
    static List<Breakdown> of(AccountsTable table) {
        Map<String, AccountsRow> byConcept = new LinkedHashMap<>();
        for (AccountsRow row : table.rows()) {
            byConcept.putIfAbsent(row.concept(), row);
        }
        Map<String, List<AccountsRow>> below = new LinkedHashMap<>();
        Set<String> met = new HashSet<>();
        table.rows().forEach(row -> {
            if (isCount(row) || (!met.add(row.concept()) && isRepeated(row, byConcept.get(row.concept())))) {
                return;
            }
            String above = above(row.concept(), byConcept);
            AccountsRow total = byConcept.get("");
            if (above == null && total != null && total.total() && !row.total()) {
                above = "";
            }
            if (above != null) {
                below.computeIfAbsent(above, c -> new ArrayList<>()).add(row);
            }
        });
        Map<String, Integer> decimals = new HashMap<>();
        table.columns().forEach(c -> decimals.put(c, decimals(table, c)));
        UnreadFigures unread = new UnreadFigures(table);
        List<Breakdown> found = new ArrayList<>();
        below.forEach((concept, parts) -> {
            AccountsRow whole = byConcept.get(concept);
            for (String column : table.columns()) {
                boolean used = whole.figure(column) != null || parts.stream().anyMatch(p -> p.figure(column) != null);
                if (used && whole.states(column) && !isRate(whole, column)) {
                    found.add(new Breakdown(
                            table, whole, column, parts, decimals.get(column), unread(whole, column, parts, unread)));
                }
            }
        });
        return List.copyOf(found);
    }

    private static List<String> unread(
            AccountsRow whole, String column, List<AccountsRow> parts, UnreadFigures figures) {
        List<String> words = new ArrayList<>();
        Stream.concat(Stream.of(whole), parts.stream())
                .filter(row -> figures.mayHold(row, column))
                .forEach(row -> words.add("“" + name(row) + "”一行没有读出的数字"));
        if (figures.mayMiss(whole)) {
            words.add("没有读出的其他行");
        }
        return words;
    }

    /** Whether a row counts things (召开会议次数) and is no part of the money above it. */
    private static boolean isCount(AccountsRow row) {
        return !row.figures().isEmpty()
                && row.figures().values().stream()
                        .allMatch(f -> !f.isMoney() && !f.amount().unit().equals(Unit.NONE) && !Terms.isPercent(f));
    }

    /** Rates (完成率) of parts do not add up. */
    private static boolean isRate(AccountsRow whole, String column) {
        Fact figure = whole.figure(column);
        return figure != null && Terms.isPercent(figure);
    }

    /** Whether a row is one that stands above once more; another row with the same code adds to the sum like any. */
    private static boolean isRepeated(AccountsRow row, AccountsRow first) {
        return row.total() || row.concept().isEmpty() || printed(row).equals(printed(first));
    }

    private static List<String> printed(AccountsRow row) {
        return row.figures().values().stream().map(Fact::printed).toList();
    }

    /**
     * How many decimals more than half of the figures of a column have. Spreadsheets drop trailing zeros cell by cell: the 5
     * between 4.21 and 0.74 is 5.00 and no rounded figure.
     */
    private static int decimals(AccountsTable table, String column) {
        List<Integer> sorted = table.rows().stream()
                .map(r -> r.figure(column))
                .filter(f -> f != null && !f.isZero())
                .map(f -> f.amount().decimals())
                .sorted()
                .toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }

    /** The nearest concept above in the classification that the table prints, or null. */
    private static String above(String concept, Map<String, AccountsRow> byConcept) {
        for (int slash = concept.lastIndexOf('/'); slash > 0; slash = concept.lastIndexOf('/', slash - 1)) {
            String above = concept.substring(0, slash);
            if (byConcept.containsKey(above)) {
                return above;
            }
        }
        return null;
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return 31 * whole.hashCode() + column.hashCode();
    }

    @Override
    public Evidence evidence() {
        return whole.evidence();
    }
}
