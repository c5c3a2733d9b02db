package cn.mingjian.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is true stays unreported, however it is rounded for print: 尾差 is never a defect. */
class RoundingProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How one figure is printed. */
    record Print(Unit unit, int decimals, RoundingMode rounding) {
        Interval of(BigDecimal truth) {
            return Amounts.printed(truth, unit, decimals, rounding).interval();
        }
    }

    @Property
    void a_printed_figure_may_stand_for_what_it_was_rounded_from(
            @ForAll("truths") BigDecimal truth, @ForAll("prints") Print print) {
        assertThat(print.of(truth).contains(truth)).isTrue();
    }

    @Property
    void a_true_sum_is_never_reported(
            @ForAll @Size(min = 2, max = 30) List<@From("truths") BigDecimal> parts,
            @ForAll("prints") Print part,
            @ForAll("prints") Print whole) {
        BigDecimal truth = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Interval computed = parts.stream().map(part::of).reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
        assertThat(computed.meets(whole.of(truth))).isTrue();
    }

    @Property
    void a_true_difference_is_never_reported(
            @ForAll("truths") BigDecimal a,
            @ForAll("truths") BigDecimal b,
            @ForAll("prints") Print first,
            @ForAll("prints") Print second,
            @ForAll("prints") Print result) {
        assertThat(first.of(a).minus(second.of(b)).meets(result.of(a.subtract(b))))
                .isTrue();
    }

    @Property
    void a_true_share_is_never_reported(
            @ForAll("truths") BigDecimal part,
            @ForAll("positiveTruths") BigDecimal whole,
            @ForAll("prints") Print print,
            @ForAll("decimals") int decimals,
            @ForAll("roundings") RoundingMode rounding) {
        Interval stated = percent(part, whole, decimals, rounding);
        print.of(part)
                .times(Interval.exactly(HUNDRED))
                .dividedBy(print.of(whole))
                .ifPresent(computed -> assertThat(computed.meets(stated)).isTrue());
    }

    @Property
    void a_true_growth_is_never_reported(
            @ForAll("truths") BigDecimal now,
            @ForAll("positiveTruths") BigDecimal before,
            @ForAll("prints") Print print,
            @ForAll("decimals") int decimals,
            @ForAll("roundings") RoundingMode rounding) {
        Interval stated = percent(now.subtract(before), before, decimals, rounding);
        print.of(now)
                .minus(print.of(before))
                .times(Interval.exactly(HUNDRED))
                .dividedBy(print.of(before))
                .ifPresent(computed -> assertThat(computed.meets(stated)).isTrue());
    }

    @Property
    void the_prior_year_that_a_change_and_its_rate_imply_may_be_the_true_one(
            @ForAll("truths") BigDecimal now,
            @ForAll("positiveTruths") BigDecimal before,
            @ForAll("prints") Print print,
            @ForAll("decimals") int decimals,
            @ForAll("roundings") RoundingMode rounding) {
        Interval change = print.of(now.subtract(before));
        Interval rate = percent(now.subtract(before), before, decimals, rounding);
        change.times(Interval.exactly(HUNDRED))
                .dividedBy(rate)
                .ifPresent(implied -> assertThat(implied.contains(before)).isTrue());
    }

    @Property
    void a_product_contains_every_product_of_what_its_factors_may_stand_for(
            @ForAll("truths") BigDecimal a, @ForAll("truths") BigDecimal b, @ForAll("prints") Print print) {
        assertThat(print.of(a).times(print.of(b)).contains(a.multiply(b))).isTrue();
    }

    @Property
    void figures_that_differ_by_more_than_rounding_explains_are_told_apart(
            @ForAll("truths") BigDecimal truth, @ForAll("prints") Print print) {
        Amount printed = Amounts.printed(truth, print.unit(), print.decimals(), print.rounding());
        BigDecimal twoDigits = new BigDecimal("2").movePointLeft(print.decimals());
        Amount other = new Amount(printed.value().add(twoDigits), print.unit());
        assertThat(printed.interval().meets(other.interval())).isFalse();
    }

    @Property
    void counts_are_exact(@ForAll @IntRange(max = 100_000) int cars) {
        Amount printed = Amount.of(Integer.toString(cars), Unit.of("辆"));
        Amount oneMore = Amount.of(Integer.toString(cars + 1), Unit.of("辆"));
        assertThat(printed.interval()).isEqualTo(Interval.exactly(BigDecimal.valueOf(cars)));
        assertThat(printed.interval().meets(oneMore.interval())).isFalse();
    }

    private static Interval percent(BigDecimal part, BigDecimal whole, int decimals, RoundingMode rounding) {
        Assume.that(whole.signum() != 0);
        BigDecimal rate = part.multiply(HUNDRED).divide(whole, decimals, rounding);
        return new Amount(rate, Unit.PERCENT).interval();
    }

    @Provide
    Arbitrary<Print> prints() {
        return Combinators.combine(Amounts.moneyUnits(), Amounts.decimals(), Amounts.roundings())
                .as(Print::new);
    }

    @Provide
    Arbitrary<BigDecimal> truths() {
        return Arbitraries.oneOf(Amounts.truths(), Arbitraries.of(BigDecimal.ZERO.setScale(2)));
    }

    @Provide
    Arbitrary<BigDecimal> positiveTruths() {
        return Amounts.positiveTruths();
    }

    @Provide
    Arbitrary<Integer> decimals() {
        return Amounts.decimals();
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Amounts.roundings();
    }
}
