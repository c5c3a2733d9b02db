package cn.mingjian.facts;

import java.util.List;

/** Tells what a figure measures and what it is a share, a change or a completion of, from the pattern and what was said before. */
final class Meanings {

    private static final String AMOUNT = "金额";
    private static final String CHANGE = "变动额";
    private static final String CHANGE_RATE = "变动率";
    private static final String MEASURE = "度量";
    private static final String NAMED = "{度量}";

    private final NarrativeContext context;
    private final SubjectReader subjects;

    Meanings(NarrativeContext context, SubjectReader subjects) {
        this.context = context;
        this.subjects = subjects;
    }

    /** What a pattern says the figure is; where it says that the words tell, the measure named there. */
    String meaning(PatternMatch match) {
        if (!match.meaning().equals(NAMED)) {
            return match.meaning();
        }
        Token word = match.word(MEASURE);
        return word == null ? Measure.FINAL : word.entry(MEASURE).value();
    }

    /** The measure of a figure: an amount is what the amounts at hand are, a change that over the year before or the budget. */
    String measure(String meaning) {
        boolean budget = context.state.base != null && !context.state.base.equals(SentenceState.PRIOR_YEAR);
        return switch (meaning) {
            case AMOUNT -> context.state.listMeasure();
            case CHANGE -> budget ? Measure.BUDGET_GAP : isLongAgo() ? Measure.LONG_CHANGE : Measure.CHANGE;
            case CHANGE_RATE ->
                budget ? Measure.BUDGET_GAP_RATE : isLongAgo() ? Measure.LONG_CHANGE_RATE : Measure.CHANGE_RATE;
            case Measure.PRIOR_FINAL -> priorFinal();
            default -> meaning;
        };
    }

    /** The final accounts compared with: those of the year before, or of the year named (比2019年减少…). */
    private String priorFinal() {
        Integer year = context.state.baseYear;
        return year == null || context.fiscalYear == null || year == context.fiscalYear - 1
                ? Measure.PRIOR_FINAL
                : year + "年决算数";
    }

    /** Whether the year compared with is meant and no slip: last year's text, left in, names the year before last. */
    private boolean isLongAgo() {
        Integer year = context.state.baseYear;
        return year != null && context.fiscalYear != null && year < context.fiscalYear - 2;
    }

    /** The whole of a share, the base of a rate. */
    String of(String meaning, String measure, PatternMatch match) {
        SentenceState state = context.state;
        if (meaning.equals(Measure.SHARE)) {
            return whole(match);
        }
        if (meaning.equals(Measure.COMPLETION)) {
            String base = match.pattern().attribute("基准");
            if (!base.isEmpty() && !base.startsWith("{")) {
                return base;
            }
            Token word = match.word(MEASURE);
            String named = match.pattern().attribute("基准").equals("{度量}") && word != null
                    ? word.entry(MEASURE).value()
                    : Measure.BUDGET;
            return named.equals(Measure.BUDGET) && state.budget != null ? state.budget : named;
        }
        if (meaning.equals(CHANGE) || meaning.equals(CHANGE_RATE)) {
            if (state.base != null && !state.base.equals(SentenceState.PRIOR_YEAR)) {
                return state.base;
            }
            if (state.baseBudget != null) {
                return state.baseYear + "年" + state.baseBudget;
            }
            return priorFinal();
        }
        return measure.equals(Measure.BUDGET_GAP_RATE) || measure.equals(Measure.BUDGET_GAP)
                ? state.budget == null ? Measure.INITIAL_BUDGET : state.budget
                : null;
    }

    private String whole(PatternMatch match) {
        String given = match.pattern().attribute("整体");
        Token item = match.word(WordKind.ITEM);
        if (given.equals("{项}") && item != null) {
            List<String> concepts = subjects.concepts(item);
            if (!concepts.isEmpty()) {
                return concepts.get(0);
            }
        }
        if (given.equals("文") || given.equals("{项}")) {
            String words =
                    context.text().substring(match.start(), match.anchor().start());
            String named = words.replaceFirst("^占", "").replaceFirst("的$", "");
            return named.isEmpty() ? implied() : Wording.step(named);
        }
        return implied();
    }

    private String implied() {
        SentenceState state = context.state;
        return state.whole != null && !state.subject.contains(state.whole)
                ? state.whole
                : context.first(Scope::whole, null);
    }
}
