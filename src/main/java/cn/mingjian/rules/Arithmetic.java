package cn.mingjian.rules;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Dimension;
import cn.mingjian.amount.Interval;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Interval arithmetic over terms, with the words that go with it. */
final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval HUNDREDFOLD = Interval.exactly(HUNDRED);
    private static final Interval HUNDREDTH = Interval.exactly(new BigDecimal("0.01"));
    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int RATE_DECIMALS = 2;
    /** No true figure has that many digits; rule text could otherwise square its way to any size. */
    private static final int MOST_DIGITS = 400;

    private Arithmetic() {}

    /** A figure, rounded to the decimals it is printed with. */
    static Quantity of(Fact fact, Function<Fact, String> name) {
        return read(fact, name, Arithmetic::range);
    }

    /** A figure that nobody rounded, such as a weight or an awarded score. */
    static Quantity unrounded(Fact fact, Function<Fact, String> name) {
        return read(fact, name, amount -> Interval.exactly(amount.inBaseUnit()));
    }

    /** A figure whose further decimals were cut off and not rounded. */
    static Quantity cut(Fact fact, Function<Fact, String> name) {
        return read(
                fact,
                name,
                amount -> new Interval(amount.inBaseUnit(), amount.inBaseUnit().add(amount.step())));
    }

    /** A figure printed without its trailing zeros, which is as precise as so many decimals. */
    static Quantity stripped(Fact fact, Function<Fact, String> name, int decimals) {
        return read(
                fact,
                name,
                amount -> decimals <= amount.decimals()
                        ? range(amount)
                        : new Amount(amount.value().setScale(decimals), amount.unit()).interval());
    }

    /**
     * A printed figure.
     *
     * @param name how messages call it
     * @param range which values the print may stand for
     */
    private static Quantity read(Fact fact, Function<Fact, String> name, Function<Amount, Interval> range) {
        Amount amount = fact.amount();
        return new Quantity(
                range.apply(amount),
                amount.inBaseUnit(),
                amount.unit(),
                amount.decimals(),
                List.of(fact),
                List.of(),
                Said.of(() -> name.apply(fact) + " " + Printed.amount(amount)),
                false,
                (figure, replacement) -> read(replacement, name, range));
    }

    /** Money printed as a bare 0 is none at all and no sum below a half: so reports write of what they did not spend on. */
    private static Interval range(Amount amount) {
        boolean none =
                amount.isZero() && amount.decimals() == 0 && amount.unit().isMoney();
        return none ? Interval.exactly(BigDecimal.ZERO) : amount.interval();
    }

    static Quantity exactly(Amount amount, String words) {
        BigDecimal value = amount.inBaseUnit();
        Interval range = Interval.exactly(value);
        return new Quantity(
                range, value, amount.unit(), amount.decimals(), List.of(), List.of(), Said.of(words), false, null);
    }

    static Quantity nought(String words) {
        Interval range = Interval.exactly(BigDecimal.ZERO);
        return new Quantity(range, BigDecimal.ZERO, null, 0, List.of(), List.of(), Said.of(words), false, null);
    }

    static Quantity unknown(String missing) {
        return new Quantity(null, null, null, 0, List.of(), List.of(missing), Said.of(missing + "（未取得）"), false, null);
    }

    static Quantity difference(Quantity left, Quantity right) {
        Said words = Said.of(() -> left.formula() + " − " + right.bracketed());
        if (!Terms.comparable(left, right)) {
            return mismatch(left, right, words);
        }
        Unit unit = left.unit() != null ? left.unit() : right.unit();
        boolean known = left.isKnown() && right.isKnown();
        return made(
                left,
                right,
                known ? left.range().minus(right.range()) : null,
                known ? left.exact().subtract(right.exact()) : null,
                unit,
                Sum.decimals(List.of(left, right), unit),
                words,
                true,
                Arithmetic::difference);
    }

    static Quantity product(Quantity left, Quantity right) {
        boolean share = isPercent(left) || isPercent(right);
        Quantity kept = isPercent(right) ? left : right;
        boolean known = left.isKnown() && right.isKnown();
        Interval range = known ? left.range().times(right.range()) : null;
        BigDecimal exact = known ? bounded(left.exact().multiply(right.exact())) : null;
        return made(
                left,
                right,
                share && known ? range.times(HUNDREDTH) : range,
                share && known ? exact.movePointLeft(2) : exact,
                kept.unit(),
                Math.max(RATE_DECIMALS, kept.decimals()),
                Said.of(() -> left.bracketed() + " × " + right.bracketed()),
                false,
                Arithmetic::product);
    }

    static Quantity least(Quantity left, Quantity right) {
        boolean known = left.isKnown() && right.isKnown();
        return made(
                left,
                right,
                known
                        ? new Interval(
                                left.range().low().min(right.range().low()),
                                left.range().high().min(right.range().high()))
                        : null,
                known ? left.exact().min(right.exact()) : null,
                left.unit(),
                Math.max(left.decimals(), right.decimals()),
                Said.of(() -> left.formula() + "（不超过" + right.formula() + "）"),
                false,
                Arithmetic::least);
    }

    /** The quotient as a bare number. */
    static Quantity quotient(Quantity left, Quantity right) {
        return divided(left, right, Unit.NONE, ratio(left, right), Arithmetic::quotient);
    }

    /** The share of one in the other in percent; of money in a number of things, how much falls to each. */
    static Quantity percentage(Quantity left, Quantity right) {
        Said words = ratio(left, right);
        if (left.isKnown() && right.isKnown() && isMoney(left) && isCount(right)) {
            return divided(left, right, Unit.YUAN, words, Arithmetic::percentage);
        }
        return Terms.comparable(left, right)
                ? divided(left, right, Unit.PERCENT, words, Arithmetic::percentage)
                : mismatch(left, right, words);
    }

    static Quantity growth(Quantity left, Quantity right) {
        Said words = Said.of(() -> "（" + left.formula() + " − " + right.bracketed() + "）÷ " + right.bracketed());
        Quantity ratio = divided(left, right, Unit.NONE, words, Arithmetic::growth);
        boolean known = ratio.isKnown();
        return changed(
                ratio,
                known ? ratio.range().minus(ONE).times(HUNDREDFOLD) : null,
                known ? ratio.exact().subtract(BigDecimal.ONE).multiply(HUNDRED) : null,
                Unit.PERCENT,
                RATE_DECIMALS);
    }

    /** 本年 ÷ (1 + 增减率). */
    static Quantity priorByRate(Quantity now, Quantity rate) {
        Quantity whole = exactly(new Amount(HUNDRED, Unit.PERCENT), "1");
        Quantity ratio = divided(
                now, Sum.of(List.of(whole, rate)), Unit.NONE, ratio(now, Sum.of(List.of(whole, rate))), (n, w) -> n);
        boolean known = ratio.isKnown();
        Quantity result = changed(
                ratio,
                known ? ratio.range().times(HUNDREDFOLD) : null,
                known ? ratio.exact().multiply(HUNDRED) : null,
                now.unit(),
                now.decimals());
        return result.madeBy((figure, other) -> priorByRate(now.with(figure, other), rate.with(figure, other)));
    }

    private static Said ratio(Quantity left, Quantity right) {
        return Said.of(() -> left.bracketed() + " ÷ " + right.bracketed());
    }

    private static Quantity divided(
            Quantity left, Quantity right, Unit unit, Said words, BinaryOperator<Quantity> again) {
        boolean known = left.isKnown() && right.isKnown();
        Optional<Interval> range =
                known && right.exact().signum() != 0 ? left.range().dividedBy(right.range()) : Optional.empty();
        if (range.isEmpty()) {
            Quantity unknown = made(left, right, null, null, unit, 0, words, false, again);
            return known ? unknown.lacking("不为零的除数（" + right.formula() + "）") : unknown;
        }
        boolean percent = unit.equals(Unit.PERCENT);
        BigDecimal exact = left.exact().divide(right.exact(), PRECISION);
        return made(
                left,
                right,
                percent ? range.get().times(HUNDREDFOLD) : range.get(),
                percent ? exact.multiply(HUNDRED) : exact,
                unit,
                RATE_DECIMALS,
                words,
                false,
                again);
    }

    static Quantity mismatch(Quantity left, Quantity right, Said words) {
        Quantity unknown = made(left, right, null, null, left.unit(), 0, words, true, Arithmetic::difference);
        return unknown.lacking("同一计量单位（" + left.formula() + "，" + right.formula() + "）");
    }

    private static Quantity made(
            Quantity left,
            Quantity right,
            Interval range,
            BigDecimal exact,
            Unit unit,
            int decimals,
            Said words,
            boolean compound,
            BinaryOperator<Quantity> again) {
        List<Quantity> parts = List.of(left, right);
        return new Quantity(
                range,
                exact,
                unit,
                decimals,
                union(parts, Quantity::facts),
                union(parts, Quantity::missing),
                words,
                compound,
                (figure, other) -> again.apply(left.with(figure, other), right.with(figure, other)));
    }

    private static Quantity changed(Quantity term, Interval range, BigDecimal exact, Unit unit, int decimals) {
        return new Quantity(
                range, exact, unit, decimals, term.facts(), term.missing(), term.words(), false, term.recipe());
    }

    private static BigDecimal bounded(BigDecimal value) {
        if (value.precision() > MOST_DIGITS) {
            throw new ArithmeticException("算式的结果超过 " + MOST_DIGITS + " 位数字");
        }
        return value;
    }

    private static boolean isMoney(Quantity term) {
        return term.unit() != null && term.unit().dimension() == Dimension.MONEY;
    }

    private static boolean isCount(Quantity term) {
        return term.unit() != null && term.unit().dimension() == Dimension.COUNT;
    }

    private static boolean isPercent(Quantity term) {
        return term.unit() != null && term.unit().dimension() == Dimension.PERCENT;
    }

    /** What the parts have of a kind, without repetition. */
    static <T> List<T> union(List<Quantity> parts, Function<Quantity, Collection<T>> of) {
        Set<T> all = Set.of();
        for (Quantity part : parts) {
            Collection<T> more = of.apply(part);
            if (!more.isEmpty()) {
                all = all.isEmpty() ? new LinkedHashSet<>() : all;
                all.addAll(more);
            }
        }
        return List.copyOf(all);
    }
}
