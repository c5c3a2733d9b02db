package cn.mingjian.rules;

import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import cn.mingjian.facts.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Tables without data and what is said of them. */
final class EmptyTables {

    private static final String NOTHING = "无|没有|未发生|未安排|不涉及|空表|为零|为空";

    /** What sort of money a table is about, in words that its title and a note about it share. */
    private static final List<String> KINDS = List.of("政府性基金", "国有资本", "三公");

    private EmptyTables() {}

    /** Whether a note of its own, a statement in the text or nothing but noughts in the text explain the empty table. */
    static boolean explained(AccountsTable table, Stream<Statement> statements, Collection<Fact> facts) {
        if (notesNothing(table) && !notesAnother(table)) {
            return true;
        }
        boolean said = statements
                .map(s -> s.concept().substring(s.concept().lastIndexOf('/') + 1))
                .anyMatch(concept -> !concept.isEmpty() && table.name().startsWith(concept));
        return said || facts.stream().anyMatch(f -> isNought(f, table.name()));
    }

    private static boolean isNought(Fact fact, String table) {
        return fact.origin() == Origin.NARRATIVE
                && fact.measure().equals(Measure.FINAL)
                && fact.isZero()
                && (fact.concept().equals(fact.name())
                        ? table.contains(fact.name())
                        : fact.concept().startsWith("支出/") && table.startsWith(fact.name()));
    }

    static boolean notesNothing(AccountsTable table) {
        return table.notes().stream().anyMatch(n -> Words.matches(n.words(), NOTHING));
    }

    /** Whether its notes say that there is nothing, but of another sort of money alone. */
    static boolean notesAnother(AccountsTable table) {
        String notes =
                String.join("", table.notes().stream().map(n -> n.words()).toList());
        return Words.matches(notes, NOTHING)
                && KINDS.stream().anyMatch(notes::contains)
                && KINDS.stream()
                        .noneMatch(k -> notes.contains(k) && table.name().contains(k))
                && KINDS.stream().anyMatch(table.name()::contains);
    }
}
