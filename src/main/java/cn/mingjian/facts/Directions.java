package cn.mingjian.facts;

import java.util.List;

/** Where figures went, as words say it (减少, 小于), and what of it the sentences that follow are about. */
final class Directions {

    private static final String DOWN = "减";
    private static final String LESS = "小于";
    private static final String UNSETTLED = "未定";

    private final NarrativeContext context;

    Directions(NarrativeContext context) {
        this.context = context;
    }

    /** The word that says where it went (减少), or which of two is the greater (小于). */
    static Token of(PatternMatch match) {
        Token direction = match.word(WordKind.CHANGE);
        return direction == null ? match.word(WordKind.SIZE) : direction;
    }

    /** Whether both words stand there (增加（减少）). */
    static boolean isUnsettled(PatternMatch match) {
        Token direction = match.word(WordKind.CHANGE);
        return direction != null && direction.entry(WordKind.CHANGE).value().equals(UNSETTLED);
    }

    /**
     * Whether nothing says where something went: both words stand before it (增加（减少）5万元), unless it did not change at all or
     * the report keeps both words everywhere and lets the sign of the figure tell (增加（减少）-5万元).
     */
    boolean isOpen(PatternMatch match) {
        if (!isUnsettled(match)) {
            return false;
        }
        int sign = match.anchor().figure().value().signum();
        context.signs.sawNegative |= sign < 0;
        return sign != 0 && !context.signs.tell;
    }

    /** Whether it went down, or is the less. */
    static boolean goesDown(Token direction) {
        return direction.is(WordKind.CHANGE)
                ? direction.entry(WordKind.CHANGE).value().equals(DOWN)
                : direction.entry(WordKind.SIZE).value().equals(LESS);
    }

    /** Whether the text goes on about budgets, where nothing was said to be spent. */
    void rememberBudget(String measure, Token figure) {
        SentenceState state = context.state;
        if (measure.equals(Measure.FINAL) || measure.equals(Measure.COMPLETION) || measure.equals(Measure.EXECUTED)) {
            state.spent = true;
            state.budgets = false;
        } else if (measure.endsWith(Measure.BUDGET) && figure.figure().unit().isMoney()) {
            state.budgets = !state.spent;
        } else if (measure.equals(Measure.BUDGET_CHANGE)) {
            state.budgets = true;
        }
    }

    /** Where the subject went, for the reason that follows: an amount says it before its rate does. */
    void remember(PatternMatch match, String measure) {
        SentenceState state = context.state;
        Token direction = of(match);
        if (match.meaning().equals(Meanings.CHANGE)
                || (match.meaning().equals(Meanings.CHANGE_RATE) && state.changeDirection == null)) {
            state.changeBase = state.base == null ? SentenceState.PRIOR_YEAR : state.base;
            state.changeDirection = direction == null ? null : goesDown(match, direction) ? DOWN : upOrLevel(direction);
        } else if (List.of(Measure.COMPLETION, Measure.BUDGET_GAP_RATE).contains(measure)) {
            state.changeBase = Measure.BUDGET;
            state.changeDirection = null;
        }
    }

    private static boolean goesDown(PatternMatch match, Token direction) {
        return isUnsettled(match) ? match.anchor().figure().value().signum() < 0 : goesDown(direction);
    }

    private static String upOrLevel(Token direction) {
        String value =
                direction.is(WordKind.CHANGE) ? direction.entry(WordKind.CHANGE).value() : UNSETTLED;
        return value.equals(UNSETTLED) ? "增" : value;
    }
}
