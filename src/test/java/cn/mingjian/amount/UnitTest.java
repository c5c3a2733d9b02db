package cn.mingjian.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "元,MONEY,1",
        "千元,MONEY,1000",
        "万元,MONEY,10000",
        "百万元,MONEY,1000000",
        "亿元,MONEY,100000000",
        "%,PERCENT,1",
        "％,PERCENT,1",
        "‰,PERCENT,0.1",
        "分,SCORE,1",
        "㎡,AREA,1",
        "万平方米,AREA,10000",
        "辆,COUNT,1",
        "万人次,COUNT,10000",
        "亿次,COUNT,100000000"
    })
    void each_unit_says_what_it_measures_and_how_much_of_it_it_is(String symbol, Dimension dimension, String factor) {
        Unit unit = Unit.of(symbol);
        assertThat(unit.dimension()).isEqualTo(dimension);
        assertThat(unit.factor()).isEqualByComparingTo(new BigDecimal(factor));
        assertThat(unit.isMoney()).isEqualTo(dimension == Dimension.MONEY);
    }

    @ParameterizedTest
    @CsvSource({"元,12345.60,12345.60", "万元,12345.60,1.234560", "亿元,-500000000.00,-5.0000000000", "‰,0.5,5", "辆,3,3"})
    void a_value_in_base_units_is_told_in_a_unit_without_rounding(String symbol, BigDecimal value, BigDecimal told) {
        assertThat(Unit.of(symbol).of(value)).isEqualTo(told);
    }
}
