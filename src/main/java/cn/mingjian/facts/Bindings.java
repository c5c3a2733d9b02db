package cn.mingjian.facts;

import java.util.List;

/** Writes a figure as a fact of each concept it was bound to. */
final class Bindings {

    private final NarrativeContext context;

    Bindings(NarrativeContext context) {
        this.context = context;
    }

    /** A figure that says no direction and has no base, quoted with its clause. */
    void write(String concept, String measure, Token token) {
        write(List.of(concept), measure, null, token, false, "", context.clauseStart(token.start()), token.end());
    }

    void write(
            List<String> concepts,
            String measure,
            String of,
            Token token,
            boolean down,
            String wording,
            int from,
            int to) {
        SentenceState state = context.state;
        state.alive = true;
        state.tellYear();
        if (measure.equals(Measure.CHANGE) || measure.equals(Measure.CHANGE_RATE)) {
            state.returnToYear(concepts, context.fiscalYear);
        } else if (measure.equals(Measure.FINAL)) {
            state.tellSpent(concepts, context.fiscalYear);
        }
        Integer year = measure.equals(Measure.PRIOR_FINAL) && state.year != null
                ? Integer.valueOf(state.year - 1)
                : state.year;
        for (String concept : concepts) {
            context.writer.add(concept, measure, of, token.figure(), down, wording, year, state.clause, from, to);
        }
    }
}
