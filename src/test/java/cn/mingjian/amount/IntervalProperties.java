package cn.mingjian.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Interval arithmetic loses no value and compares without favour. */
class IntervalProperties {

    @Property
    void to_meet_is_mutual(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertThat(a.meets(b)).isEqualTo(b.meets(a));
    }

    @Property
    void two_intervals_meet_or_one_lies_above_the_other(
            @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertThat(a.meets(b)).isEqualTo(!a.isAbove(b) && !a.isBelow(b));
        assertThat(a.isAbove(b)).isEqualTo(b.isBelow(a));
    }

    @Property
    void two_intervals_meet_where_they_have_a_value_in_common(
            @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertThat(a.intersection(b).isPresent()).isEqualTo(a.meets(b));
        a.intersection(b).ifPresent(common -> {
            assertThat(a.contains(common.low())).isTrue();
            assertThat(b.contains(common.low())).isTrue();
            assertThat(a.contains(common.high())).isTrue();
            assertThat(b.contains(common.high())).isTrue();
        });
    }

    @Property
    void sums_differences_and_products_contain_those_of_their_ends(
            @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        for (BigDecimal x : new BigDecimal[] {a.low(), a.high()}) {
            for (BigDecimal y : new BigDecimal[] {b.low(), b.high()}) {
                assertThat(a.plus(b).contains(x.add(y))).isTrue();
                assertThat(a.minus(b).contains(x.subtract(y))).isTrue();
                assertThat(a.times(b).contains(x.multiply(y))).isTrue();
            }
        }
    }

    @Property
    void a_quotient_is_rounded_outwards(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        Assume.that(!b.contains(BigDecimal.ZERO));
        Interval quotient = a.dividedBy(b).orElseThrow();
        for (BigDecimal x : new BigDecimal[] {a.low(), a.high()}) {
            for (BigDecimal y : new BigDecimal[] {b.low(), b.high()}) {
                assertThat(isAtMost(quotient.low(), x, y)).isTrue();
                assertThat(isAtMost(quotient.high().negate(), x.negate(), y)).isTrue();
            }
        }
    }

    @Property
    void nothing_is_divided_by_what_may_be_zero(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertThat(a.dividedBy(b).isEmpty()).isEqualTo(b.contains(BigDecimal.ZERO));
    }

    @Property
    void negation_turns_an_interval_over(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertThat(a.negate().negate()).isEqualTo(a);
        assertThat(a.minus(b)).isEqualTo(a.plus(b.negate()));
    }

    /** Whether {@code bound} is at most x / y, told exactly by multiplication. */
    private static boolean isAtMost(BigDecimal bound, BigDecimal x, BigDecimal y) {
        int order = bound.multiply(y).compareTo(x);
        return y.signum() > 0 ? order <= 0 : order >= 0;
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Combinators.combine(Amounts.truths(), Amounts.truths()).as((a, b) -> new Interval(a.min(b), a.max(b)));
    }
}
