package cn.mingjian.facts;

import java.util.List;

/** Understands what a passage compares with: the year before, a budget of this year or of an earlier one. */
final class ComparisonReader {

    private final NarrativeContext context;

    ComparisonReader(NarrativeContext context) {
        this.context = context;
    }

    /** What stands behind a comparing word. */
    private static final class Base {
        private boolean prior;
        private boolean priorWord;
        private Integer year;
        private String budget;
    }

    /**
     * What is compared with, where a comparing word starts at this index (比上年, 与年初预算相比, 较2023年度决算数).
     *
     * @return the index after it, or the index itself where nothing is compared
     */
    int base(int index) {
        List<Token> all = context.tokens.all();
        if (!all.get(index).is(WordKind.COMPARE)) {
            return index;
        }
        Base base = new Base();
        int next = year(index + 1, base);
        next = beforeBudget(next);
        if (next < all.size() && all.get(next).is(WordKind.MEASURE)) {
            String measure = all.get(next).entry(WordKind.MEASURE).value();
            if (isBudget(all.get(next))) {
                base.budget = measure;
            }
            base.prior |= measure.equals(Measure.PRIOR_FINAL);
            next++;
        }
        if (base.budget == null && !base.prior) {
            return index;
        }
        compareWith(base, index > 0 && isBudget(all.get(index - 1)));
        return next;
    }

    private int year(int index, Base base) {
        List<Token> all = context.tokens.all();
        if (index >= all.size() || !WordKind.fits(all.get(index), WordKind.YEAR)) {
            return index;
        }
        Token token = all.get(index);
        base.prior = true;
        base.year = token.year();
        base.priorWord = token.is(Tokens.YEAR_WORD)
                && token.entry(Tokens.YEAR_WORD).value().equals(SentenceState.PRIOR_YEAR);
        return index + 1;
    }

    private void compareWith(Base base, boolean budgetsCompared) {
        SentenceState state = context.state;
        if (state.opening && state.subjectsBefore > 1) {
            state.subject = compared(state);
        }
        Integer fiscalYear = context.fiscalYear;
        boolean earlier = base.budget != null
                && fiscalYear != null
                && (base.priorWord || (base.year != null && base.year < fiscalYear));
        boolean prior = base.budget == null || earlier;
        state.base = prior ? SentenceState.PRIOR_YEAR : base.budget;
        state.baseYear = prior ? earlier && base.year == null ? Integer.valueOf(fiscalYear - 1) : base.year : null;
        state.baseBudget = earlier ? base.budget : null;
        state.budgets |= budgetsCompared && prior;
        state.clause = context.writer.newClause();
    }

    /** What is compared where a sentence about several parts is over: what this part of the report is about, or the whole that they divide. */
    private List<String> compared(SentenceState state) {
        List<String> standing = context.first(s -> s.subject().isEmpty() ? null : s.subject(), state.subject);
        boolean elsewhere = context.isDividing()
                && state.subject.size() == 1
                && ConceptPath.isWithin(state.subject.get(0), state.whole)
                && !context.spoken.containsAll(standing);
        if (elsewhere) {
            state.lastPart = state.subject.get(0);
        }
        return elsewhere ? List.of(state.whole) : standing;
    }

    private static boolean isBudget(Token token) {
        return token.is(WordKind.MEASURE)
                && token.entry(WordKind.MEASURE).value().endsWith(Measure.BUDGET);
    }

    /** Past the items named before a budget that is compared with: 比2024年度“三公”经费财政拨款年初预算…减少. */
    private int beforeBudget(int index) {
        List<Token> all = context.tokens.all();
        int next = index;
        while (next < all.size() && WordKind.isItem(all.get(next))) {
            next++;
        }
        return next < all.size() && isBudget(all.get(next)) ? next : index;
    }
}
