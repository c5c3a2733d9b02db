package cn.mingjian.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({"6385.21,万元,6385.21万元,2", "73,%,73%,0", "-0.640,万元,-0.640万元,3", "12,辆,12辆,0"})
    void an_amount_is_shown_again_as_it_was_printed(String value, String unit, String printed, int decimals) {
        Amount amount = Amount.of(value, Unit.of(unit));
        assertThat(amount.printed()).isEqualTo(printed);
        assertThat(amount.decimals()).isEqualTo(decimals);
    }

    @Test
    void ten_thousand_written_with_an_exponent_is_a_whole_number() {
        Amount amount = new Amount(new BigDecimal("1E+4"), Unit.YUAN);
        assertThat(amount.printed()).isEqualTo("10000元");
        assertThat(amount.decimals()).isZero();
    }

    @Test
    void nothing_is_zero_however_many_decimals_it_is_printed_with() {
        assertThat(Amount.of("0.00", Unit.WAN_YUAN).isZero()).isTrue();
        assertThat(Amount.of("0.01", Unit.WAN_YUAN).isZero()).isFalse();
        assertThat(Amount.of("-0.01", Unit.WAN_YUAN).isZero()).isFalse();
    }

    @Test
    void a_decrease_is_the_increase_turned_over() {
        Amount turned = Amount.of("0.64", Unit.WAN_YUAN).negate();
        assertThat(turned.printed()).isEqualTo("-0.64万元");
        assertThat(turned.inBaseUnit()).isEqualByComparingTo("-6400");
    }

    @ParameterizedTest
    @CsvSource({
        "1.00,万元,9950.00,10050.00",
        "1,万元,5000,15000",
        "73.2,%,73.15,73.25",
        "3.4,万人,33500,34500",
        "12,辆,12,12",
        "8.5,分,8.45,8.55"
    })
    void a_rounded_figure_stands_for_half_a_unit_of_its_last_decimal_to_either_side(
            String value, String unit, BigDecimal low, BigDecimal high) {
        Interval interval = Amount.of(value, Unit.of(unit)).interval();
        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }
}
