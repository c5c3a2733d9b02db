package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Interval;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose a rate of execution is that names nothing itself and stands behind a whole and its parts (全年预算数300万元，其中基本支出100万元、项目支出200万元。支出270万元，其中…。预算执行率为90%): that of the one spoken of
 * last, unless budget and spending prove that it is another's, and one alone's.
 */
final class ExecutionOwner {

    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));
    /** Two sentences state no more figures than this, of a whole and its parts. */
    private static final int FARTHEST = 14;

    private final NarrativeContext context;

    ExecutionOwner(NarrativeContext context) {
        this.context = context;
    }

    /** The concept that the rate is proved to be of, or null where it may be that of the subject or nothing proves more. */
    String of(PatternMatch match) {
        List<Fact> facts = context.writer.facts();
        List<Fact> told = facts.subList(Math.max(0, facts.size() - FARTHEST), facts.size());
        if (context.state.subject.size() != 1 || told.isEmpty()) {
            return null;
        }
        String subject = context.state.subject.get(0);
        Interval rate = new Amount(
                        match.anchor().figure().value(), match.anchor().figure().unit())
                .interval();
        Interval own = rate(told, subject);
        if (own == null || own.meets(rate)) {
            return null;
        }
        String place = told.get(told.size() - 1).place();
        Set<String> proved = new LinkedHashSet<>();
        told.stream().filter(f -> f.place().equals(place)).map(Fact::concept).forEach(concept -> {
            Interval other = rate(told, concept);
            if (other != null && other.meets(rate)) {
                proved.add(concept);
            }
        });
        return proved.size() == 1 ? proved.iterator().next() : null;
    }

    /** What percentage of its budget was spent on a concept, or null where not both are told. */
    private static Interval rate(List<Fact> told, String concept) {
        Amount budget = amount(told, concept, Measure.FULL_BUDGET);
        Amount spent = amount(told, concept, Measure.EXECUTED);
        return budget == null || spent == null
                ? null
                : spent.interval().times(HUNDRED).dividedBy(budget.interval()).orElse(null);
    }

    private static Amount amount(List<Fact> told, String concept, String measure) {
        return told.stream()
                .filter(f -> f.concept().equals(concept) && f.measure().equals(measure))
                .map(Fact::amount)
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
