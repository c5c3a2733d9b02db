package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "两辆, 2",
        "零人次, 0",
        "十二批次, 12",
        "二十个, 20",
        "一百零五人, 105",
        "一百五十人, 150",
        "两千三百人, 2300",
        "二〇批, 20",
        "百人, 100"
    })
    void a_number_in_characters_is_read(String text, int value) {
        assertThat(WordedNumber.at(text, 0).value().intValueExact()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三批", "百千人", "零十人", "辆"})
    void characters_that_make_no_number_are_none(String text) {
        assertThat(WordedNumber.at(text, text.charAt(0) == '第' ? 1 : 0)).isNull();
    }
}
