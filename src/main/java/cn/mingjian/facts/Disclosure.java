package cn.mingjian.facts;

import cn.mingjian.document.Source;
import java.util.List;

/**
 * All that was read from one report: what the rules reason about.
 *
 * @param facts every figure, those of tables and sheets included, in reading order
 * @param statements what is said in words
 * @param passages paragraphs and headings in reading order
 */
public record Disclosure(
        Source source,
        Profile profile,
        Coverage coverage,
        List<Fact> facts,
        List<Statement> statements,
        List<Passage> passages,
        List<AccountsTable> tables,
        List<Sheet> sheets) {

    public Disclosure {
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        sheets = List.copyOf(sheets);
    }
}
