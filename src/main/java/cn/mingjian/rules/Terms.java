package cn.mingjian.rules;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Dimension;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Indicator;
import cn.mingjian.facts.Sheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the terms that rules compare. A figure that the report does not state makes the whole term unknown, and the term
 * says which figure that is; {@link #cell} is the exception: an empty cell of a table that is disclosed means zero.
 */
public final class Terms {

    private static final Pattern CONSTANT = Pattern.compile("([-−]?)([0-9]{1,15}(?:\\.[0-9]{1,8})?)\\s*(\\D*)");

    private Terms() {}

    /** A figure of the report. */
    public static Term figure(Fact fact) {
        return fact == null ? Arithmetic.unknown("所需数据") : Arithmetic.of(fact, Printed::name);
    }

    /** A figure that nobody rounded, such as a weight or an awarded score: it stands for its printed value alone. */
    public static Term exact(String name, Fact fact) {
        return fact == null ? Arithmetic.unknown(name) : Arithmetic.unrounded(fact, f -> name);
    }

    /** The sum of figures that nobody rounded; of none it is unknown. */
    public static Term exact(String name, Collection<Fact> parts) {
        List<Quantity> terms =
                parts.stream().map(f -> Arithmetic.unrounded(f, Printed::name)).toList();
        return terms.isEmpty() ? Arithmetic.unknown(name) : Sum.of(terms);
    }

    /** Whether a positive figure may be how a value was printed: rounded, or with its further decimals cut off. */
    public static boolean prints(Fact fact, Term value) {
        return fact != null
                && (agree(Arithmetic.of(fact, Printed::name), value)
                        || agree(Arithmetic.cut(fact, Printed::name), value));
    }

    /** The same for a score: of a whole number no decimals can have been cut off, that would cost up to a point. */
    public static boolean scores(Fact fact, Term value) {
        return fact != null
                && (fact.amount().decimals() > 0
                        ? prints(fact, value)
                        : agree(Arithmetic.of(fact, Printed::name), value));
    }

    /** The scores of some indicators, added up. */
    public static Term scored(Collection<?> indicators) {
        return exact("得分", among(indicators).map(Indicator::score).toList());
    }

    /** The weights of some indicators, added up. */
    public static Term weighed(Collection<?> indicators) {
        return exact("分值", among(indicators).map(Indicator::weight).toList());
    }

    /** What was spent on the projects of some sheets, added up. */
    public static Term spent(Collection<?> sheets) {
        return sum("各张自评表的执行数", sheets.stream().map(s -> ((Sheet) s).spent()).toList());
    }

    /** The adjusted budgets of the projects of some sheets, added up. */
    public static Term planned(Collection<?> sheets) {
        return sum("各张自评表的预算数", sheets.stream().map(s -> ((Sheet) s).planned()).toList());
    }

    private static Stream<Indicator> among(Collection<?> indicators) {
        return indicators.stream().map(Indicator.class::cast).filter(i -> i.score() != null && i.weight() != null);
    }

    /** Whether figures are printed with different values. */
    public static boolean differ(Collection<Fact> facts) {
        return facts.stream()
                        .map(f -> f.amount().inBaseUnit().stripTrailingZeros())
                        .distinct()
                        .count()
                > 1;
    }

    /** Figures as a reader would list them, with the heading under which each stands: 98分（自评结果）、97分（结论）. */
    public static String stated(Collection<Fact> facts) {
        return facts.stream()
                .sorted(Comparator.comparingInt(f -> f.evidence().start()))
                .map(f -> f.amount().printed() + Printed.place(f))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** Whether a number written in a text may be how a value was printed: rounded, or with its further decimals cut off. */
    public static boolean prints(String printed, Term value) {
        Amount amount = quantity(printed);
        if (amount == null || value.value().isEmpty()) {
            return false;
        }
        BigDecimal there = value.value().orElseThrow();
        BigDecimal dropped = there.subtract(amount.inBaseUnit());
        return amount.interval().contains(there) || (dropped.signum() >= 0 && dropped.compareTo(amount.step()) < 0);
    }

    /** Whether the last number of a text has the digits of a figure, whatever its unit; short numbers prove nothing. */
    public static boolean printsDigitsOf(Fact fact, String text) {
        BigDecimal value = fact.amount().value().stripTrailingZeros();
        String number = Words.find(Words.without(text, "[,，]"), "([0-9]+(?:\\.[0-9]+)?)[^0-9]*$");
        return number != null
                && value.precision() > 1
                && value.compareTo(BigDecimal.TEN.pow(2)) > 0
                && new BigDecimal(number).compareTo(value) == 0;
    }

    /** A figure that stands with others of which some print no trailing zeros. */
    public static Term figureAmong(Fact fact, Precision block) {
        return among(Printed::name, fact, block);
    }

    /** The same under the name that messages use. */
    public static Term figureAmong(String name, Fact fact, Precision block) {
        return among(f -> name, fact, block);
    }

    /** The sum of figures that stand with others of which some print no trailing zeros. */
    public static Term sumAmong(Collection<Fact> parts, Precision block) {
        return Sum.of(parts.stream().map(f -> among(Printed::name, f, block)).toList());
    }

    private static Quantity among(Function<Fact, String> name, Fact fact, Precision block) {
        return Arithmetic.stripped(fact, name, block.decimals(fact.amount().unit()));
    }

    /** A figure, under the name that messages use; without it the term is unknown and the name says what is missing. */
    public static Term figure(String name, Fact fact) {
        return fact == null ? Arithmetic.unknown(name) : Arithmetic.of(fact, f -> name);
    }

    /** The figure in a cell of a table: an empty cell means zero. */
    public static Term cell(String name, Fact fact) {
        return fact == null ? zero(name) : Arithmetic.of(fact, f -> name);
    }

    public static Term sum(Term... parts) {
        return Sum.of(Arrays.stream(parts).map(Quantity.class::cast).toList());
    }

    /** The sum of figures; of none it is unknown. */
    public static Term sum(String name, Collection<Fact> parts) {
        List<Quantity> terms =
                parts.stream().map(f -> Arithmetic.of(f, Printed::name)).toList();
        return terms.isEmpty() ? Arithmetic.unknown(name) : Sum.of(terms);
    }

    public static Term difference(Term from, Term subtracted) {
        return Arithmetic.difference((Quantity) from, (Quantity) subtracted);
    }

    /** The product; a percentage counts as a share of one. */
    public static Term product(Term left, Term right) {
        return Arithmetic.product((Quantity) left, (Quantity) right);
    }

    /** The lesser of the two: what is awarded up to a limit. */
    public static Term least(Term value, Term limit) {
        return Arithmetic.least((Quantity) value, (Quantity) limit);
    }

    /** The quotient as a bare number. */
    public static Term quotient(Term part, Term whole) {
        return Arithmetic.quotient((Quantity) part, (Quantity) whole);
    }

    /** What share of the whole the part is, in percent: also a 完成率, 执行率. */
    public static Term percentage(Term part, Term whole) {
        return Arithmetic.percentage((Quantity) part, (Quantity) whole);
    }

    /** The growth from the prior to the present figure in percent: also a 预决算差异率 (final over budget). */
    public static Term growth(Term now, Term prior) {
        return Arithmetic.growth((Quantity) now, (Quantity) prior);
    }

    /** The prior figure that a present figure and its change imply. */
    public static Term prior(Term now, Term change) {
        return Arithmetic.difference((Quantity) now, (Quantity) change);
    }

    /** The prior figure that a present figure and its growth in percent imply: 本年 ÷ (1 + 增减率). */
    public static Term priorByRate(Term now, Term rate) {
        return Arithmetic.priorByRate((Quantity) now, (Quantity) rate);
    }

    /** A quantity that is not rounded: 100%, 4, 5万元. */
    public static Term constant(String text) {
        Amount amount = quantity(text);
        if (amount == null) {
            throw new IllegalArgumentException("“" + text + "”不是数值");
        }
        return Arithmetic.exactly(amount, text.strip());
    }

    /** A threshold of the packs. */
    public static Term constant(Parameter parameter) {
        return parameter.amount() == null
                ? Arithmetic.unknown("参数" + parameter.name())
                : Arithmetic.exactly(parameter.amount(), parameter.name() + " " + parameter.text());
    }

    /** The quantity written in a text, or null where it is none. */
    static Amount quantity(String text) {
        Matcher matcher = CONSTANT.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(matcher.group(2));
        return new Amount(
                matcher.group(1).isEmpty() ? number : number.negate(),
                Unit.of(matcher.group(3).strip()));
    }

    private static Term zero(String name) {
        return Arithmetic.nought(name + " 0");
    }

    /** Whether two terms may stand for the same value; not where a figure is missing. */
    public static boolean agree(Term one, Term other) {
        return one.interval().isPresent()
                && other.interval().isPresent()
                && one.interval().get().meets(other.interval().get());
    }

    /** Whether a printed figure differs from a value by no more than one in its last place. */
    public static boolean nextTo(Fact fact, Term value) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(fact.amount().decimals());
        return value.interval().isPresent()
                && value.interval()
                                .get()
                                .low()
                                .subtract(step)
                                .compareTo(fact.interval().high())
                        <= 0
                && value.interval()
                                .get()
                                .high()
                                .add(step)
                                .compareTo(fact.interval().low())
                        >= 0;
    }

    /** Whether every value one term may stand for is greater than every value of the other. */
    public static boolean exceeds(Term one, Term other) {
        return one.interval().isPresent()
                && other.interval().isPresent()
                && one.interval().get().isAbove(other.interval().get());
    }

    /** Whether a term lies in a range as regulations write it: 80分（含）至90分; not where a figure is missing. */
    public static boolean lies(Term term, String range) {
        Bounds bounds = Bounds.of(range);
        return bounds.compared(term).status() == Status.PASSED && !bounds.excludes(term);
    }

    /** Whether a figure says once more what another one says, which may be null. */
    public static boolean repeats(Fact one, Fact other) {
        return other != null && !one.id().equals(other.id()) && agree(exact("", one), exact("", other));
    }

    /** Whether two figures can be compared as printed: same unit, both money, or a second one that leaves out the unit. */
    public static boolean alike(Fact one, Fact other) {
        Unit unit = other.amount().unit();
        return one.amount().unit().equals(unit)
                || (one.isMoney() && unit.isMoney())
                || (unit.equals(Unit.NONE) && !one.isMoney());
    }

    /** The value of a term in the unit of a figure, without needless zeros. */
    public static String written(Term term, Fact like) {
        Unit unit = like.amount().unit();
        return term.value()
                .map(v -> v.divide(unit.factor(), MathContext.DECIMAL64)
                                .stripTrailingZeros()
                                .toPlainString()
                        + unit.symbol())
                .orElse("");
    }

    /** What some indicators of a sheet can score together, written without needless zeros. */
    public static String weight(Collection<Indicator> indicators) {
        BigDecimal sum = indicators.stream()
                .filter(i -> i.weight() != null)
                .map(i -> i.weight().amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.stripTrailingZeros().toPlainString();
    }

    /** The unit of a figure as printed, or the empty string. */
    public static String symbol(Fact fact) {
        return fact.amount().unit().symbol();
    }

    /** Whether a figure is in percent. */
    public static boolean isPercent(Fact fact) {
        return fact.amount().unit().dimension() == Dimension.PERCENT;
    }

    /** Whether a figure is printed without a unit. */
    public static boolean isBare(Fact fact) {
        return fact.amount().unit().equals(Unit.NONE);
    }

    /** Whether a rate may be how the share of one figure in another was printed: in percent, or bare as a ratio (0.97). */
    public static boolean printsRate(Fact rate, Fact part, Fact whole, Precision block) {
        return prints(rate, percentage(figureAmong(part, block), figureAmong(whole, block)))
                || (isBare(rate) && prints(rate, quotient(figure(part), figure(whole))));
    }

    /** Whether two figures are printed in one and the same unit. */
    public static boolean inOneUnit(Fact one, Fact other) {
        return one.amount().unit().equals(other.amount().unit());
    }

    /** Whether two figures have units of which neither contains the other, brackets and 个 left out. */
    public static boolean otherUnits(Fact one, Fact other) {
        String left = Words.without(one.amount().unit().symbol(), "[（）()每个]");
        String right = Words.without(other.amount().unit().symbol(), "[（）()每个]");
        return !left.contains(right) && !right.contains(left);
    }

    /** Whether two terms measure the same sort of quantity; a nought without unit is of every sort. */
    static boolean comparable(Quantity left, Quantity right) {
        return left.unit() == null
                || right.unit() == null
                || dimension(left) == dimension(right)
                || isCountWithoutUnit(left, right)
                || isCountWithoutUnit(right, left);
    }

    private static boolean isCountWithoutUnit(Quantity bare, Quantity counted) {
        Dimension other = dimension(counted);
        return bare.unit().equals(Unit.NONE)
                && (other == Dimension.COUNT || other == Dimension.SCORE || other == Dimension.PERCENT);
    }

    private static Dimension dimension(Quantity quantity) {
        return quantity.unit().dimension();
    }
}
