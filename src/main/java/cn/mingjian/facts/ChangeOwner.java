package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Dimension;
import cn.mingjian.amount.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a change is of and what it is measured against, where only the figures tell. Whose it is that stands behind a whole and its only part (收入总计300万元，其中年初结转40万元，较上年增加20万元，
 * 增长7.14%): the part's, unless the rate behind it proves that it is the whole's.
 */
final class ChangeOwner {

    private static final String DOWN = "减";
    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));

    private final NarrativeContext context;

    ChangeOwner(NarrativeContext context) {
        this.context = context;
    }

    /** Whether the change at an index is the whole's and not that of the part spoken of last. */
    boolean isWhole(int index) {
        SentenceState state = context.state;
        boolean onlyPart = context.isDividing()
                && state.subject.size() == 1
                && state.named.size() == 1
                && !state.subject.get(0).equals(state.whole);
        return onlyPart && provesRatherThan(index, state.whole, state.subject.get(0));
    }

    /** Whether the change at an index, taken to be that of the whole, is that of the part spoken of last. */
    boolean isPart(int index) {
        SentenceState state = context.state;
        return !state.lastPart.isEmpty()
                && state.subject.equals(List.of(state.whole))
                && provesRatherThan(index, state.lastPart, state.whole);
    }

    /** Whether the rate behind a change is that of one concept and not that of another. */
    private boolean provesRatherThan(int index, String one, String other) {
        Token rate = rateBehind(index);
        Amount owner = rate == null ? null : amount(one, Measure.FINAL);
        Amount stranger = rate == null ? null : amount(other, Measure.FINAL);
        if (owner == null || stranger == null) {
            return false;
        }
        Interval change = signed(context.tokens.all().get(index));
        Interval percent = signed(rate);
        return !change.contains(BigDecimal.ZERO)
                && rate(owner, change).map(r -> r.meets(percent)).orElse(false)
                && rate(stranger, change).map(r -> !r.meets(percent)).orElse(false);
    }

    /**
     * Whether a change that names nothing it is measured against is one over the budget: a budget and what was spent stand
     * before it, and it is what lies between them (预算12万元，决算15万元，增加3万元).
     *
     * @return the budget's measure, or null
     */
    String budget(int index) {
        SentenceState state = context.state;
        if (state.base != null || state.budget == null || !state.spent || state.subject.size() != 1) {
            return null;
        }
        String concept = state.subject.get(0);
        Amount budget = amount(concept, state.budget);
        Amount spent = amount(concept, Measure.FINAL);
        Interval change = signed(context.tokens.all().get(index));
        boolean between = budget != null
                && spent != null
                && !change.contains(BigDecimal.ZERO)
                && spent.interval().minus(budget.interval()).meets(change);
        return between ? state.budget : null;
    }

    /** The rate that goes with a change: the next figure, in the same sentence, with a word that says where it went. */
    private Token rateBehind(int index) {
        List<Token> all = context.tokens.all();
        boolean direction = false;
        for (Token token : all.subList(index + 1, all.size())) {
            if (token.figure() != null) {
                return direction && token.figure().unit().dimension() == Dimension.PERCENT ? token : null;
            }
            if ("。；".indexOf(context.text().charAt(token.start())) >= 0 || WordKind.isItem(token)) {
                return null;
            }
            direction |= token.is(WordKind.CHANGE);
        }
        return null;
    }

    private Interval signed(Token token) {
        Interval value = new Amount(token.figure().value(), token.figure().unit()).interval();
        int at = token.start();
        while (at > 0
                && context.tokens.endingAt(at) != null
                && !context.tokens.endingAt(at).is(WordKind.CHANGE)) {
            at = context.tokens.endingAt(at).start();
        }
        Token direction = at == 0 ? null : context.tokens.endingAt(at);
        boolean down = direction != null
                && direction.is(WordKind.CHANGE)
                && direction.entry(WordKind.CHANGE).value().equals(DOWN);
        return down ? value.negate() : value;
    }

    /** What percentage a change to an amount is, or nothing where there was none before. */
    private static Optional<Interval> rate(Amount amount, Interval change) {
        return change.times(HUNDRED).dividedBy(amount.interval().minus(change));
    }

    /** The amount of a concept that was read last. */
    private Amount amount(String concept, String measure) {
        List<Fact> facts = context.writer.facts();
        for (int i = facts.size() - 1; i >= 0 && i > facts.size() - 12; i--) {
            Fact fact = facts.get(i);
            if (fact.concept().equals(concept) && fact.measure().equals(measure)) {
                return fact.amount();
            }
        }
        return null;
    }
}
