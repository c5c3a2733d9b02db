package cn.mingjian.facts;

import java.util.List;

/**
 * What headings and paragraphs of a document say.
 *
 * @param figures how many numbers with a unit stand in them
 * @param unbound those that became no fact
 */
record NarrativeReading(
        List<Passage> passages, List<Fact> facts, List<Statement> statements, int figures, List<Evidence> unbound) {

    NarrativeReading {
        passages = List.copyOf(passages);
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
        unbound = List.copyOf(unbound);
    }
}
