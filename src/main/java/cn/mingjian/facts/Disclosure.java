package cn.mingjian.facts;

import cn.mingjian.document.Source;
import java.util.List;

/**
 * All that was read from one report: what the rules reason about.
 *
 * @param facts every figure, those of tables and sheets included, in reading order
 * @param statements what is said in words
 * @param passages paragraphs and headings in reading order
 * @param lists the tables that list projects with their funds and scores
 * @param others the other tables that list figures
 * @param cells words in tables: cells that hold no bare number, captions and notes, for rules that look for words anywhere
 */
public record Disclosure(
        Source source,
        Profile profile,
        Coverage coverage,
        List<Fact> facts,
        List<Statement> statements,
        List<Passage> passages,
        List<AccountsTable> tables,
        List<Sheet> sheets,
        List<ProjectList> lists,
        List<OtherTable> others,
        List<Passage> cells) {

    public Disclosure {
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        sheets = List.copyOf(sheets);
        lists = List.copyOf(lists);
        others = List.copyOf(others);
        cells = List.copyOf(cells);
    }

    /** A report without lists of projects and other tables, of which the words in tables are not of interest. */
    public Disclosure(
            Source source,
            Profile profile,
            Coverage coverage,
            List<Fact> facts,
            List<Statement> statements,
            List<Passage> passages,
            List<AccountsTable> tables,
            List<Sheet> sheets) {
        this(source, profile, coverage, facts, statements, passages, tables, sheets, List.of(), List.of(), List.of());
    }

    Disclosure with(Profile other) {
        return new Disclosure(
                source, other, coverage, facts, statements, passages, tables, sheets, lists, others, cells);
    }
}
