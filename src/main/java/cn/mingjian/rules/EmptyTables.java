package cn.mingjian.rules;

import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Passage;
import java.util.List;
import java.util.stream.Collectors;

/** Tables without data and what is said of them. */
public final class EmptyTables {

    private final Report report;
    private final String nothing;
    private final String note;
    private final String empty;
    private final List<String> kinds;

    /**
     * Looks at the tables of a report.
     *
     * @param nothing the words that say that there is nothing, a pattern
     * @param note a note in the text that says so of some sort of money, a pattern
     * @param empty what is said behind the name of a table that has no data, a pattern
     * @param kinds what sort of money a table is about, in words that its title and a note about it share
     */
    EmptyTables(Report report, String nothing, String note, String empty, List<String> kinds) {
        this.report = report;
        this.nothing = nothing;
        this.note = note;
        this.empty = empty;
        this.kinds = kinds;
    }

    /** Whether a note of its own, a statement in the text or nothing but noughts in the text explain the empty table. */
    public boolean explained(AccountsTable table) {
        return (noted(table) && !notedOfAnother(table))
                || report.statesNothing(table.name())
                || isNamedEmpty(table.name())
                || report.narrative().stream().anyMatch(f -> isNought(f, table.name()));
    }

    /** Whether a sentence names the table and says that it has no data. */
    private boolean isNamedEmpty(String table) {
        return !report.everywhere(Words.literally(table) + "[^。；]{0,60}(?:" + empty + ")")
                .isEmpty();
    }

    private static boolean isNought(Fact fact, String table) {
        return fact.measure().equals(Measure.FINAL)
                && fact.isZero()
                && (fact.concept().equals(fact.name())
                        ? table.contains(fact.name())
                        : fact.concept().startsWith("支出/") && table.startsWith(fact.name()));
    }

    /** Whether a note below the table, or in its last row, says that there is nothing. */
    public boolean noted(AccountsTable table) {
        return table.notes().stream().anyMatch(n -> Words.matches(n.words(), nothing)) || saysItIsEmpty(table);
    }

    /** Whether words in the table itself say that it is empty: on web pages the note is a row across all columns. */
    private boolean saysItIsEmpty(AccountsTable table) {
        return report.everywhere("(?:本表|此表|该表)[^。；]{0,12}(?:" + empty + ")").stream()
                .anyMatch(e -> e.start() >= table.evidence().start()
                        && e.end() <= table.evidence().end());
    }

    /** Whether a note anywhere in the report says that there is nothing of the sort of money the table is about. */
    public boolean notedElsewhere(AccountsTable table) {
        return report.everywhere(note).stream().anyMatch(e -> kinds.stream()
                .anyMatch(k -> table.name().contains(k) && e.quote().contains(k)));
    }

    /**
     * Whether no note speaks of a table without data, while each of the others has one of its own that speaks of itself
     * alone. Of two tables of the same money the note below the one may be meant for both, unless more tables show that
     * each has its own.
     */
    public boolean lacksNote(AccountsTable table, List<AccountsTable> others) {
        return !noted(table)
                && others.stream().allMatch(this::noted)
                && others.stream().noneMatch(t -> speaksOf(t, table) && (others.size() < 2 || !isOfSame(t, table)))
                && (!notedElsewhere(table) || others.stream().anyMatch(t -> speaksOf(t, table)));
    }

    private boolean speaksOf(AccountsTable noted, AccountsTable table) {
        return noted.notes().stream().anyMatch(n -> kinds.stream()
                .anyMatch(k -> table.name().contains(k) && n.words().contains(k)));
    }

    private boolean isOfSame(AccountsTable one, AccountsTable other) {
        return kinds.stream()
                .anyMatch(k -> one.name().contains(k) && other.name().contains(k));
    }

    /** Whether the notes below a table say that there is nothing, but of another sort of money alone. */
    public boolean notedOfAnother(AccountsTable table) {
        String notes = table.notes().stream().map(Passage::words).collect(Collectors.joining());
        return Words.matches(notes, nothing)
                && kinds.stream().anyMatch(notes::contains)
                && kinds.stream()
                        .noneMatch(k -> notes.contains(k) && table.name().contains(k))
                && kinds.stream().anyMatch(table.name()::contains);
    }
}
