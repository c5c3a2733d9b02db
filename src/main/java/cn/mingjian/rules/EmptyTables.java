package cn.mingjian.rules;

import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Statement;
import java.util.stream.Stream;

/** Tables without data and what the text says of them. */
final class EmptyTables {

    private EmptyTables() {}

    /** Whether one of the statements is about what the table is about. */
    static boolean explained(AccountsTable table, Stream<Statement> statements) {
        return statements
                .map(s -> s.concept().substring(s.concept().lastIndexOf('/') + 1))
                .anyMatch(concept -> !concept.isEmpty() && table.name().startsWith(concept));
    }
}
