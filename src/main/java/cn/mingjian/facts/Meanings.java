package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Interval;
import java.math.BigDecimal;
import java.util.List;

/** Tells what a figure measures and what it is a share, a change or a completion of, from the pattern and what was said before. */
final class Meanings {

    /** An amount of what is spoken of. */
    static final String AMOUNT = "金额";
    /** How much it changed over what it is compared with. */
    static final String CHANGE = "变动额";

    static final String CHANGE_RATE = "变动率";
    static final List<String> CHANGES = List.of(CHANGE, CHANGE_RATE);

    private static final String NAMED = "{度量}";
    private static final String BASE = "基准";
    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));

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
        Token word = match.word(WordKind.MEASURE);
        return word == null ? Measure.FINAL : word.entry(WordKind.MEASURE).value();
    }

    /** The measure of a figure: an amount is what the amounts at hand are, a change that over the year before or the budget. */
    String measure(String meaning) {
        boolean budget = context.state.base != null && !context.state.base.equals(SentenceState.PRIOR_YEAR);
        if (!budget && CHANGES.contains(meaning) && context.state.budgets) {
            return meaning.equals(CHANGE) ? Measure.BUDGET_CHANGE : Measure.BUDGET_CHANGE_RATE;
        }
        if (budget && isOfBudgets(meaning)) {
            return meaning.equals(CHANGE) ? Measure.ADJUSTMENT : Measure.ADJUSTMENT_RATE;
        }
        return switch (meaning) {
            case AMOUNT -> context.state.listMeasure();
            case CHANGE -> budget ? Measure.BUDGET_GAP : isLongAgo() ? Measure.LONG_CHANGE : Measure.CHANGE;
            case CHANGE_RATE ->
                budget ? Measure.BUDGET_GAP_RATE : isLongAgo() ? Measure.LONG_CHANGE_RATE : Measure.CHANGE_RATE;
            case Measure.PRIOR_FINAL -> priorFinal();
            default -> meaning;
        };
    }

    /** Whether one budget of the year is compared with another: nothing was said to be spent (调整预算12万元，比年初预算增加2万元). */
    private boolean isOfBudgets(String meaning) {
        SentenceState state = context.state;
        return CHANGES.contains(meaning)
                && state.budgets
                && !state.spent
                && state.amountMeasure.equals(Measure.FULL_BUDGET)
                && !state.base.equals(Measure.FULL_BUDGET);
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
            String base = written(match);
            String named = base == null ? Measure.BUDGET : base;
            boolean given = base != null && !match.pattern().attribute(BASE).equals(NAMED);
            return !given && named.equals(Measure.BUDGET) && state.budget != null ? state.budget : named;
        }
        if (CHANGES.contains(meaning)) {
            if (state.base != null && !state.base.equals(SentenceState.PRIOR_YEAR)) {
                return state.base;
            }
            if (state.baseBudget != null) {
                return state.baseYear + "年" + state.baseBudget;
            }
            if (state.budgets) {
                return (state.baseYear == null ? "上年" : state.baseYear + "年") + Measure.BUDGET;
            }
            return priorFinal();
        }
        return measure.equals(Measure.BUDGET_GAP_RATE) || measure.equals(Measure.BUDGET_GAP)
                ? state.budget == null ? Measure.INITIAL_BUDGET : state.budget
                : null;
    }

    /** What a pattern itself says a change is measured against: a budget, the year before; or null. */
    String base(PatternMatch match) {
        String base = written(match);
        boolean ofMeasure = match.pattern().attribute(BASE).equals(NAMED) && base != null;
        return ofMeasure && !base.endsWith(Measure.BUDGET) ? SentenceState.PRIOR_YEAR : base;
    }

    /** The base a pattern is written with, or the measure that its words name; null where there is neither. */
    private static String written(PatternMatch match) {
        String base = match.pattern().attribute(BASE);
        if (!base.equals(NAMED)) {
            return base.isEmpty() ? null : base;
        }
        Token word = match.word(WordKind.MEASURE);
        return word == null ? null : word.entry(WordKind.MEASURE).value();
    }

    private String whole(PatternMatch match) {
        String given = match.pattern().attribute("整体");
        if (given.indexOf('/') > 0) {
            return given;
        }
        Token item = match.word(WordKind.ITEM);
        // Where several shares are listed (占基本支出的75%、25%), the words before the last reach back over the others.
        int first = context.tokens.between(match.start(), match.anchor().start()).stream()
                .filter(t -> WordKind.fits(t, WordKind.PERCENT))
                .mapToInt(Token::start)
                .findFirst()
                .orElse(match.anchor().start());
        if ((given.equals("{项}") || first < match.anchor().start()) && item != null) {
            List<String> concepts = subjects.concepts(item);
            if (!concepts.isEmpty()) {
                context.state.shared = proven(match.anchor(), subjects.meanings(item), concepts.get(0));
                return context.state.shared;
            }
        }
        if (given.equals("文") || given.equals("{项}")) {
            String words = context.text().substring(match.start(), first);
            String named = words.replaceFirst("^占", "").replaceFirst("的$", "");
            return named.isEmpty() ? implied() : Wording.step(named);
        }
        return implied();
    }

    /** Of several wholes that a name may mean, the one of which the part spoken of is the share that is told. */
    private String proven(Token share, List<String> meanings, String likeliest) {
        List<String> subject = context.state.subject;
        Amount part = subject.size() == 1 ? context.tabled.get(subject.get(0)) : null;
        if (part == null || share.figure() == null) {
            return likeliest;
        }
        Interval told = new Amount(share.figure().value(), share.figure().unit()).interval();
        return meanings.stream()
                .filter(m -> context.tabled.get(m) != null && isShare(told, part, context.tabled.get(m)))
                .findFirst()
                .orElse(likeliest);
    }

    private static boolean isShare(Interval told, Amount part, Amount whole) {
        return part.interval()
                .times(HUNDRED)
                .dividedBy(whole.interval())
                .filter(told::meets)
                .isPresent();
    }

    private String implied() {
        SentenceState state = context.state;
        if (state.shared != null && !state.subject.contains(state.shared)) {
            return state.shared;
        }
        String whole = context.first(Scope::whole, null);
        if (state.whole != null && !state.subject.contains(state.whole) && !isBeside(state.whole, whole)) {
            return state.whole;
        }
        return whole != null || state.subject.size() != 1
                ? whole
                : context.first(scope -> scope.wholeOf(state.subject.get(0)), null);
    }

    /**
     * Whether the item spoken of stands beside what was divided last, both parts of the same whole: “人员经费…，包括…；公用经费…，
     * 占14.6%” is no share of 人员经费.
     */
    private boolean isBeside(String divided, String whole) {
        return whole != null
                && context.state.subject.size() == 1
                && isPart(divided, whole)
                && isPart(context.state.subject.get(0), whole);
    }

    private static boolean isPart(String concept, String whole) {
        return concept.startsWith(whole + "/") && concept.indexOf('/', whole.length() + 1) < 0;
    }
}
