package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12, false",
        "- 12 -, 12, true",
        "—12—, 12, true",
        "第 12 页, 12, true",
        "第12页 共40页, 12, true",
        "共40页 第12页, 12, true",
        "12/40, 12, false",
        "·3·, 3, true",
    })
    void the_number_of_a_page_is_read_in_every_dress(String line, int number, boolean dressed) {
        assertThat(PageNumber.of(line)).isEqualTo(new PageNumber(number, dressed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.3", "1,234", "共123", "12 13", "第12条", "20101", "12%", "合计 12", ""})
    void an_amount_a_code_or_words_are_none(String line) {
        assertThat(PageNumber.of(line)).isNull();
    }
}
