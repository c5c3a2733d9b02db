package cn.mingjian.facts;

import java.util.List;

/**
 * What the tables of a document say.
 *
 * @param tables the tables of the accounts, in reading order
 * @param sheets the self-evaluation sheets, in reading order
 * @param lists the lists of projects, in reading order
 * @param others the other tables that list figures, in reading order
 * @param facts every figure of them
 * @param statements what they say in words
 * @param figures how many non-empty numeric cells they have
 * @param unbound those cells that became no fact
 * @param wholeSheets whether every self-evaluation sheet could be read
 */
record TableReading(
        List<AccountsTable> tables,
        List<Sheet> sheets,
        List<ProjectList> lists,
        List<OtherTable> others,
        List<Fact> facts,
        List<Statement> statements,
        int figures,
        List<Evidence> unbound,
        boolean wholeSheets) {

    /** What is read from a document without tables. */
    static final TableReading NONE =
            new TableReading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, List.of(), true);

    /**
     * The sheets that rules may reason about: where one of them could not be read, what holds of all of them (their number,
     * their sums, the projects that have one) cannot be told, and a sheet that is missing would be taken for a defect.
     */
    List<Sheet> sheetsForRules() {
        return wholeSheets ? sheets : List.of();
    }

    TableReading {
        tables = List.copyOf(tables);
        sheets = List.copyOf(sheets);
        lists = List.copyOf(lists);
        others = List.copyOf(others);
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
        unbound = List.copyOf(unbound);
    }
}
