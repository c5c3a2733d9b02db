package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureLexerTest {

    private final FigureLexer lexer = new FigureLexer(Path.of("rules/vocabulary/narrative/units.txt"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6,385.21万元|6385.21|万元",
                "17.51%|17.51|%",
                "-0.64万元|-0.64|万元",
                "0.00万、安置|0.00|万元",
                "2200余个|2200|个",
                "7.3万余个|7.3|万个",
                "34.43万人|34.43|万人",
                "2950余万元|2950|万元",
                "0台（套）|0|台",
                "300元/人·月|300|元/人·月",
                "10595.13平方米|10595.13|平方米",
                "94.66分|94.66|分"
            })
    void a_number_is_read_with_its_unit(String text, BigDecimal value, String unit) {
        Figure figure = lexer.at(text, 0);
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.unit().symbol()).isEqualTo(unit);
    }

    @Test
    void ten_thousand_people_are_counted_in_people() {
        assertThat(lexer.at("34.43万人", 0).unit().factor()).isEqualByComparingTo("10000");
    }

    @Test
    void a_word_that_begins_like_a_unit_is_none() {
        assertThat(lexer.at("5分别", 0).hasUnit()).isFalse();
    }

    @Test
    void what_stands_within_a_word_or_a_range_is_no_sign() {
        assertThat(lexer.at("3-5个", 1)).isNull();
        assertThat(lexer.at("A12个", 1)).isNull();
    }

    @Test
    void a_bound_is_kept() {
        assertThat(lexer.at("96%以上", 0).comparator()).isEqualTo("≥");
    }
}
