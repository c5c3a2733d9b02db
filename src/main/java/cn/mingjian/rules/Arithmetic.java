package cn.mingjian.rules;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Dimension;
import cn.mingjian.amount.Interval;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Interval arithmetic over terms, with the words that go with it. */
final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval HUNDREDFOLD = Interval.exactly(HUNDRED);
    private static final Interval HUNDREDTH = Interval.exactly(new BigDecimal("0.01"));
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int RATE_DECIMALS = 2;
    /** No true figure has that many digits; rule text could otherwise square its way to any size. */
    private static final int MOST_DIGITS = 400;

    private Arithmetic() {}

    static Quantity of(Fact fact, String name) {
        Amount amount = fact.amount();
        return new Quantity(
                amount.interval(),
                amount.inBaseUnit(),
                amount.unit(),
                amount.decimals(),
                List.of(fact),
                List.of(),
                name + " " + Printed.amount(amount),
                false);
    }

    static Quantity exactly(Amount amount, String words) {
        BigDecimal value = amount.inBaseUnit();
        return new Quantity(
                Interval.exactly(value), value, amount.unit(), amount.decimals(), List.of(), List.of(), words, false);
    }

    static Quantity unknown(String missing) {
        return new Quantity(null, null, null, 0, List.of(), List.of(missing), missing + "（未取得）", false);
    }

    static Quantity sum(List<Term> terms) {
        Quantity total = null;
        for (Term term : terms) {
            Quantity part = (Quantity) term;
            total = total == null ? part : linear(total, part, " + ", Interval::plus, BigDecimal::add);
        }
        return total == null ? unknown("各项") : total;
    }

    static Quantity difference(Term from, Term subtracted) {
        Quantity second = (Quantity) subtracted;
        Quantity shown = second.compound() ? with(second, second.bracketed()) : second;
        return linear((Quantity) from, shown, " − ", Interval::minus, BigDecimal::subtract);
    }

    private static Quantity linear(
            Quantity left,
            Quantity right,
            String operator,
            BinaryOperator<Interval> range,
            BinaryOperator<BigDecimal> exact) {
        String words = left.formula() + operator + right.formula();
        Unit unit = left.unit() != null ? left.unit() : right.unit();
        if (!Terms.comparable(left, right)) {
            return mismatch(left, right, words);
        }
        boolean known = left.isKnown() && right.isKnown();
        return new Quantity(
                known ? range.apply(left.range(), right.range()) : null,
                known ? exact.apply(left.exact(), right.exact()) : null,
                unit,
                sameUnit(left, right)
                        ? Math.max(left.decimals(), right.decimals())
                        : left.unit() != null ? left.decimals() : right.decimals(),
                facts(left, right),
                missing(left, right),
                words,
                true);
    }

    static Quantity product(Term first, Term second) {
        Quantity left = (Quantity) first;
        Quantity right = (Quantity) second;
        String words = left.bracketed() + " × " + right.bracketed();
        boolean rightIsShare = isPercent(right);
        boolean share = rightIsShare || isPercent(left);
        Quantity kept = rightIsShare ? left : right;
        if (!left.isKnown() || !right.isKnown()) {
            return new Quantity(null, null, kept.unit(), 0, facts(left, right), missing(left, right), words, false);
        }
        Interval range = left.range().times(right.range());
        BigDecimal exact = left.exact().multiply(right.exact());
        refuseMonsters(exact);
        return new Quantity(
                share ? range.times(HUNDREDTH) : range,
                share ? exact.movePointLeft(2) : exact,
                kept.unit(),
                Math.max(RATE_DECIMALS, kept.decimals()),
                facts(left, right),
                List.of(),
                words,
                false);
    }

    static Quantity ratio(Term part, Term whole, boolean percent) {
        Quantity left = (Quantity) part;
        Quantity right = (Quantity) whole;
        String words = left.bracketed() + " ÷ " + right.bracketed();
        if (!Terms.comparable(left, right) && percent) {
            return mismatch(left, right, words);
        }
        Optional<Interval> range = divided(left, right);
        if (range.isEmpty()) {
            return undefined(left, right, words);
        }
        BigDecimal exact = left.exact().divide(right.exact(), PRECISION);
        return new Quantity(
                percent ? range.get().times(HUNDREDFOLD) : range.get(),
                percent ? exact.multiply(HUNDRED) : exact,
                percent ? Unit.PERCENT : Unit.NONE,
                RATE_DECIMALS,
                facts(left, right),
                List.of(),
                words,
                false);
    }

    static Quantity growth(Term now, Term prior) {
        Quantity left = (Quantity) now;
        Quantity right = (Quantity) prior;
        String words = "（" + left.formula() + " − " + right.bracketed() + "）÷ " + right.bracketed();
        Optional<Interval> range = divided(left, right);
        if (range.isEmpty()) {
            return undefined(left, right, words);
        }
        Interval one = Interval.exactly(BigDecimal.ONE);
        BigDecimal exact = left.exact().divide(right.exact(), PRECISION).subtract(BigDecimal.ONE);
        return new Quantity(
                range.get().minus(one).times(HUNDREDFOLD),
                exact.multiply(HUNDRED),
                Unit.PERCENT,
                RATE_DECIMALS,
                facts(left, right),
                List.of(),
                words,
                false);
    }

    static Quantity priorByRate(Term now, Term rate) {
        Quantity left = (Quantity) now;
        Quantity right = (Quantity) rate;
        Quantity factor =
                linear(exactly(new Amount(HUNDRED, Unit.PERCENT), "1"), right, " + ", Interval::plus, BigDecimal::add);
        Quantity ratio = ratio(left, factor, false);
        if (!ratio.isKnown()) {
            return ratio;
        }
        return new Quantity(
                ratio.range().times(HUNDREDFOLD),
                ratio.exact().multiply(HUNDRED),
                left.unit(),
                left.decimals(),
                ratio.facts(),
                List.of(),
                ratio.formula(),
                false);
    }

    private static Optional<Interval> divided(Quantity left, Quantity right) {
        if (!left.isKnown() || !right.isKnown() || right.exact().signum() == 0) {
            return Optional.empty();
        }
        return left.range().dividedBy(right.range());
    }

    private static Quantity undefined(Quantity left, Quantity right, String words) {
        List<String> missing = new ArrayList<>(missing(left, right));
        if (left.isKnown() && right.isKnown()) {
            missing.add("不为零的除数（" + right.formula() + "）");
        }
        return new Quantity(null, null, Unit.PERCENT, 0, facts(left, right), missing, words, false);
    }

    private static Quantity mismatch(Quantity left, Quantity right, String words) {
        List<String> missing = new ArrayList<>(missing(left, right));
        missing.add("同一计量单位（" + left.formula() + "，" + right.formula() + "）");
        return new Quantity(null, null, left.unit(), 0, facts(left, right), missing, words, true);
    }

    private static Quantity with(Quantity term, String words) {
        return new Quantity(
                term.range(), term.exact(), term.unit(), term.decimals(), term.facts(), term.missing(), words, false);
    }

    private static void refuseMonsters(BigDecimal value) {
        if (value.precision() > MOST_DIGITS) {
            throw new ArithmeticException("算式的结果超过 " + MOST_DIGITS + " 位数字");
        }
    }

    private static boolean isPercent(Quantity term) {
        return term.unit() != null && term.unit().dimension() == Dimension.PERCENT;
    }

    private static boolean sameUnit(Quantity left, Quantity right) {
        return left.unit() == null || right.unit() == null || left.unit().equals(right.unit());
    }

    private static List<Fact> facts(Term left, Term right) {
        Set<Fact> all = new LinkedHashSet<>(left.facts());
        all.addAll(right.facts());
        return List.copyOf(all);
    }

    private static List<String> missing(Term left, Term right) {
        Set<String> all = new LinkedHashSet<>(left.missing());
        all.addAll(right.missing());
        return List.copyOf(all);
    }
}
