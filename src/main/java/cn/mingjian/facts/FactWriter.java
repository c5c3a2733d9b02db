package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.document.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is read from the narrative, with ids and evidence. */
final class FactWriter {

    private final Evidences evidences;
    private final LevelMarks levels;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Evidence> unbound = new ArrayList<>();
    private int figures;

    private String place = "";
    private Section section = Section.NONE;
    private Reading reading;
    private int clauses;
    private int inPassage;

    FactWriter(Evidences evidences, Levels levels) {
        this.evidences = evidences;
        this.levels = new LevelMarks(levels);
    }

    void open(String passage, Section where, Reading words) {
        section = where;
        reading = words;
        if (!place.equals(passage)) {
            clauses = 0;
            inPassage = 0;
        }
        place = passage;
        levels.open(where, words.text());
    }

    String newClause() {
        return place + ".c" + ++clauses;
    }

    /** A figure that stands in the passage; {@code bound} tells whether it became a fact. */
    void count(Figure figure, boolean bound) {
        if (!figure.hasUnit()) {
            return;
        }
        figures++;
        if (!bound) {
            unbound.add(evidence(figure.start(), figure.end()));
        }
    }

    /**
     * Writes a fact.
     *
     * @param from where its quote starts
     * @param to where its quote ends
     * @param negative whether the words around the number turn its sign
     */
    Fact add(
            String concept,
            String measure,
            String of,
            Figure figure,
            boolean negative,
            String wording,
            Integer year,
            String clause,
            int from,
            int to) {
        BigDecimal value = negative ? figure.value().negate() : figure.value();
        Fact fact = new Fact(
                place + ".f" + ++inPassage,
                concept,
                measure,
                of,
                new Amount(value, figure.unit()),
                figure.comparator(),
                wording,
                figure.printed(),
                year,
                Origin.NARRATIVE,
                place,
                clause,
                evidence(from, to));
        facts.add(fact);
        levels.note(fact.id(), figure.start());
        return fact;
    }

    void state(
            String kind,
            String concept,
            Map<String, String> attributes,
            Integer year,
            String clause,
            int from,
            int to) {
        statements.add(new Statement(
                place + ".s" + ++inPassage,
                kind,
                concept,
                reading.words(from, to),
                attributes,
                year,
                place,
                clause,
                evidence(from, to)));
        levels.note(statements.get(statements.size() - 1).id(), from);
    }

    private Evidence evidence(int from, int to) {
        return evidences.of(reading.span(from, to), section);
    }

    LevelMarks levels() {
        return levels;
    }

    List<Fact> facts() {
        return facts;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Evidence> unbound() {
        return unbound;
    }

    int figures() {
        return figures;
    }
}
