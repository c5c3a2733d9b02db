package cn.mingjian.audit;

import cn.mingjian.amount.Dimension;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Profile;
import cn.mingjian.rules.Relation;
import cn.mingjian.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says a broken relation in one or two sentences that a reviewer can send as they are. */
final class Wording {

    /** Measures whose sign says which way something went. */
    private static final Set<String> SIGNED = Set.of(Measure.CHANGE, Measure.CHANGE_RATE, Measure.BUDGET_GAP);

    private static final String PLUS = "＋";
    private static final int SHOWN = 4;
    private static final int HIDDEN = 2;

    private final Naming naming;

    Wording(Profile profile) {
        this.naming = new Naming(profile);
    }

    Said say(Relation relation) {
        BigDecimal stated = relation.stated().value().orElse(null);
        BigDecimal computed = relation.computed().value().orElse(null);
        if (stated == null || computed == null) {
            return Said.NOTHING;
        }
        Numbers numbers = numbers(relation);
        int enough =
                Math.max(decimalsThatShow(numbers, stated.subtract(computed)), decimalsBehindWhole(numbers, computed));
        Fact figure = single(relation.stated());
        String actual = figure == null ? numbers.write(stated) : Naming.quoted(figure);
        String expected = figure == null
                ? numbers.withDecimals(enough).write(computed)
                : Direction.write(figure, computed, numbers.withDecimals(enough));
        BigDecimal gap =
                numbers.rounded(stated).subtract(numbers.withDecimals(enough).rounded(computed));
        String difference = numbers.withDecimals(enough)
                .writeDifference(gap.multiply(numbers.unit().factor()));
        String bound = bound(relation.operator());
        return new Said(
                sentence(relation, figure, actual, expected, difference, gap.signum()),
                bound + expected,
                actual,
                difference);
    }

    private String sentence(
            Relation relation, Fact figure, String actual, String expected, String difference, int sign) {
        Fact other = single(relation.computed());
        String stated =
                figure == null ? formula(relation.stated()) + "合为" + actual : naming.full(figure) + "列示为" + actual;
        if (relation.operator() != Relation.Operator.EQUAL) {
            return bounded(relation, stated, other, expected, difference);
        }
        if (other != null && figure != null) {
            return stated + "，而" + naming.full(other) + "列示为" + Naming.quoted(other) + "，两处相差" + difference + "。";
        }
        if (relation.computed().facts().isEmpty()) {
            return stated + "，应为" + expected + "，" + apart(figure, difference, sign) + "。";
        }
        String follows = "按" + formula(relation.computed()) + "计算应为" + expected;
        return stated + "，" + follows + "，" + apart(figure, difference, sign) + "。";
    }

    private String bounded(Relation relation, String stated, Fact other, String limit, String difference) {
        boolean most = relation.operator() == Relation.Operator.AT_MOST;
        String against;
        if (other != null) {
            against = naming.full(other) + "（" + Naming.quoted(other) + "）";
        } else if (relation.computed().facts().isEmpty()) {
            against = limit;
        } else {
            against = formula(relation.computed()) + "（" + limit + "）";
        }
        return stated + (most ? "，超过" : "，低于") + against + "，" + (most ? "多出" : "相差") + difference + "。";
    }

    /** The term in words, tightly set; of a long sum the first and last parts. */
    private static String formula(Term term) {
        String words = Naming.inner(term.formula())
                .replace(" + ", PLUS)
                .replace(" − ", "－")
                .replace(" × ", "×")
                .replace(" ÷ ", "÷")
                .replace(" ", "");
        String[] parts = words.split(PLUS, -1);
        boolean sum = words.indexOf('÷') < 0 && words.indexOf('×') < 0 && words.indexOf('－') < 0;
        if (!sum || parts.length <= SHOWN + 2) {
            return "“" + words + "”";
        }
        String shown = String.join(PLUS, List.of(parts).subList(0, SHOWN));
        return "“" + shown + PLUS + "……" + PLUS + parts[parts.length - 1] + "”（共" + parts.length + "项）";
    }

    /** Which way the stated figure is off; changes carry a sign, so that "more" would mislead there. */
    private static String apart(Fact figure, String difference, int sign) {
        if (figure == null || SIGNED.contains(figure.measure())) {
            return "相差" + difference;
        }
        if (figure.amount().unit().dimension() == Dimension.MONEY) {
            return (sign < 0 ? "少列" : "多列") + difference;
        }
        return (sign < 0 ? "偏低" : "偏高") + difference;
    }

    private static String bound(Relation.Operator operator) {
        return switch (operator) {
            case EQUAL -> "";
            case AT_MOST -> "不超过";
            case AT_LEAST -> "不低于";
        };
    }

    /** Written like the stated figure; where both sides are computed, like a figure whose value the sides could have. */
    private static Numbers numbers(Relation relation) {
        List<Fact> facts = new ArrayList<>(relation.stated().facts());
        facts.addAll(relation.computed().facts());
        Fact model = single(relation.stated());
        if (model == null) {
            model = single(relation.computed());
        }
        if (model == null) {
            model = commonUnit(facts);
        }
        if (model == null) {
            return new Numbers(Unit.NONE, 2, true);
        }
        Fact other = single(relation.computed());
        Numbers numbers = Numbers.like(model, facts);
        boolean finer =
                other != null && other.amount().unit().equals(model.amount().unit());
        return finer
                ? numbers.withDecimals(
                        Math.max(numbers.decimals(), other.amount().decimals()))
                : numbers;
    }

    private static Fact commonUnit(List<Fact> facts) {
        Fact finest = null;
        for (Fact fact : facts) {
            if (finest != null
                    && fact.amount().unit().dimension()
                            != finest.amount().unit().dimension()) {
                return null;
            }
            if (finest == null || fact.amount().decimals() > finest.amount().decimals()) {
                finest = fact;
            }
        }
        return finest;
    }

    /** A difference is written with as many decimals as it takes to be seen. */
    private static int decimalsThatShow(Numbers numbers, BigDecimal gap) {
        int decimals = numbers.decimals();
        while (decimals < numbers.decimals() + 6
                && gap.signum() != 0
                && numbers.withDecimals(decimals).rounded(gap).signum() == 0) {
            decimals++;
        }
        return decimals;
    }

    /** Beside a whole number (8万元, 10分) what is computed keeps its first decimals: rounding it would hide the difference. */
    private static int decimalsBehindWhole(Numbers numbers, BigDecimal computed) {
        if (numbers.decimals() > 0) {
            return numbers.decimals();
        }
        BigDecimal shown = numbers.withDecimals(HIDDEN).rounded(computed).stripTrailingZeros();
        return Math.max(0, shown.scale());
    }

    /** The one figure a term is, or null where it is computed from figures. */
    static Fact single(Term term) {
        if (term.facts().size() != 1) {
            return null;
        }
        Fact fact = term.facts().get(0);
        return term.value()
                        .map(v -> v.compareTo(fact.amount().inBaseUnit()) == 0)
                        .orElse(false)
                ? fact
                : null;
    }
}
