package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Interval;
import java.math.BigDecimal;
import java.util.List;

/**
 * Whose a share is that stands behind a whole and parts of it (财政拨款收入97万元，其中政府性基金0万元，占97%): that of the part spoken
 * of last, unless that part is nothing or the figures prove that the share is the whole's.
 */
final class ShareOwner {

    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));
    /** A sentence states no more figures than this between a whole and the share of it. */
    private static final int FARTHEST = 12;

    private final NarrativeContext context;
    private final SubjectReader subjects;

    ShareOwner(NarrativeContext context, SubjectReader subjects) {
        this.context = context;
        this.subjects = subjects;
    }

    /** Whether a share that would be that of the part spoken of last is that of the whole. */
    boolean isWhole(PatternMatch match) {
        SentenceState state = context.state;
        String last = context.isDividing() ? lastPart() : null;
        Fact part = last == null ? null : told(last, Measure.FINAL);
        Fact whole = last == null ? null : told(state.whole, Measure.FINAL);
        if (part == null
                || whole == null
                || match.anchor().figure().value().signum() == 0
                || told(state.whole, Measure.SHARE) != null) {
            return false;
        }
        return part.isZero() || proves(match, whole.amount(), part.amount());
    }

    /** The part of the list at hand that was told last, or null. */
    private String lastPart() {
        SentenceState state = context.state;
        if (state.part != null) {
            return state.part;
        }
        boolean named = state.subject.size() == 1
                && !state.subject.get(0).equals(state.whole)
                && state.named.contains(state.subject.get(0));
        return named ? state.subject.get(0) : null;
    }

    /** Whether the share is that of the one amount, and not of the other, in what the words say it is a share of. */
    private boolean proves(PatternMatch match, Amount one, Amount other) {
        Token item = match.word(WordKind.ITEM);
        List<String> named = item == null ? List.of() : subjects.concepts(item);
        Amount total = named.size() == 1 ? context.tabled.get(named.get(0)) : null;
        if (total == null) {
            return false;
        }
        Figure figure = match.anchor().figure();
        Interval told = new Amount(figure.value(), figure.unit()).interval();
        return isShare(told, one, total) && !isShare(told, other, total);
    }

    private static boolean isShare(Interval told, Amount part, Amount total) {
        return part.interval()
                .times(HUNDRED)
                .dividedBy(total.interval())
                .filter(told::meets)
                .isPresent();
    }

    /** The figure of a concept that was read last, not long ago, or null. */
    private Fact told(String concept, String measure) {
        List<Fact> facts = context.writer.facts();
        for (int i = facts.size() - 1; i >= 0 && i > facts.size() - FARTHEST; i--) {
            Fact fact = facts.get(i);
            if (fact.concept().equals(concept) && fact.measure().equals(measure)) {
                return fact;
            }
        }
        return null;
    }
}
