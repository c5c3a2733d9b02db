package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of the tables: where figures stand, which are empty, and what the broken relations lack in them. */
final class Cells {

    private final Disclosure disclosure;
    private final Map<String, At> places = new HashMap<>();
    private final Map<Link, List<At>> cells = new HashMap<>();

    /** A cell: the column of a row. */
    record At(AccountsTable table, int number, AccountsRow row, String column) {

        private boolean isInTableOf(At other) {
            return table.id().equals(other.table.id());
        }

        private boolean isInRowOf(At other) {
            return isInTableOf(other) && number == other.number;
        }
    }

    Cells(Disclosure disclosure) {
        this.disclosure = disclosure;
        for (AccountsTable table : disclosure.tables()) {
            for (int i = 0; i < table.rows().size(); i++) {
                int number = i;
                AccountsRow row = table.rows().get(i);
                row.figures().forEach((column, figure) -> places.put(figure.id(), new At(table, number, row, column)));
            }
        }
    }

    /** The cells without a figure in rows that have a name or a code. */
    List<At> empty() {
        List<At> empty = new ArrayList<>();
        for (AccountsTable table : disclosure.tables()) {
            for (int i = 0; i < table.rows().size(); i++) {
                AccountsRow row = table.rows().get(i);
                for (String column : table.columns()) {
                    if (row.figure(column) == null && !(row.name() + row.code()).isEmpty()) {
                        empty.add(new At(table, i, row, column));
                    }
                }
            }
        }
        return empty;
    }

    /** Whether a figure in the cell would take part in a relation. */
    boolean needs(Link link, At cell) {
        List<At> at = cells.computeIfAbsent(link, this::cells);
        return !at.isEmpty() && (isRow(at, cell) || isColumn(at, cell) || isItem(at, cell));
    }

    // Asked of every empty cell for every broken relation: loops, as streams would take most of the time of looking for
    // causes.

    private static boolean isRow(List<At> at, At cell) {
        for (At one : at) {
            if (!one.isInRowOf(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some stand in the cell's column, all others in tables with related rows. */
    private static boolean isColumn(List<At> at, At cell) {
        boolean inTable = false;
        boolean related = false;
        for (At one : at) {
            boolean here = one.isInTableOf(cell);
            if (here && (!one.column().equals(cell.column()) || one.isInRowOf(cell))) {
                return false;
            }
            inTable |= here;
            if (!here || !related) {
                boolean relates = isRelated(one, cell);
                if (!here && !relates) {
                    return false;
                }
                related |= relates;
            }
        }
        return inTable && related;
    }

    /** Whether all stand in rows of the cell's item in other tables. */
    private static boolean isItem(List<At> at, At cell) {
        for (At one : at) {
            if (one.isInTableOf(cell) || !item(one.row()).equals(item(cell.row()))) {
                return false;
            }
        }
        return true;
    }

    /** The cells in which the figures of a relation stand; none where one of them stands in no table. */
    private List<At> cells(Link link) {
        List<At> all = new ArrayList<>();
        for (Fact fact : Link.facts(link.relation()).toList()) {
            At at = places.get(fact.id());
            if (at == null) {
                return List.of();
            }
            all.add(at);
        }
        return all;
    }

    private static String item(AccountsRow row) {
        return row.concept().substring(row.concept().lastIndexOf('/') + 1);
    }

    /** Whether the row of one is above the other's, or below it; in another table by their names. */
    private static boolean isRelated(At one, At other) {
        String own = other.row().concept();
        return one.row().total()
                || (one.isInTableOf(other)
                        ? other.row().total()
                                || own.startsWith(one.row().concept() + "/")
                                || one.row().concept().startsWith(own + "/")
                        : (own + "/").contains("/" + item(one.row()) + "/"));
    }

    /** The difference between the sides of a relation where some quantities have other values, or null. */
    static BigDecimal lacking(Link link, Map<Quantity, BigDecimal> values) {
        return link.gap(values).map(BigDecimal::abs).orElse(null);
    }

    /** Whether an amount is what a relation lacks, where some quantities have other values. */
    static boolean lacks(Link link, Map<Quantity, BigDecimal> values, BigDecimal amount) {
        BigDecimal gap = lacking(link, values);
        BigDecimal play = link.play(values).orElse(null);
        if (gap == null || play == null) {
            return false;
        }
        BigDecimal most = gap.subtract(amount);
        return link.isEquation() ? most.abs().compareTo(play) <= 0 : most.compareTo(play) <= 0;
    }

    /** The row of a cell, in words. */
    static String row(At cell) {
        return "《" + cell.table().called() + "》“" + called(cell.row()) + "”一行";
    }

    private static String called(AccountsRow row) {
        return row.name().isEmpty() ? row.code() : Naming.inner(row.name());
    }
}
