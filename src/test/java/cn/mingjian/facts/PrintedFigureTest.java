package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fills a cell of an accounts table. */
class PrintedFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50|1234.50|''",
                "42,56.9|4256.9|''",
                "１，２３４．５０|1234.50|''",
                "1 234.50|1234.50|''",
                "-3.20|-3.20|''",
                "−3.20|-3.20|''",
                "–3.20|-3.20|''",
                "(3.20)|-3.20|''",
                "（3.20）|-3.20|''",
                "97.5%|97.5|%",
                "3辆|3|辆",
                "3个|3|个",
                "12人次|12|人次",
                "5万元|5|万元",
                "0|0|''"
            })
    void a_cell_is_read_with_its_sign_and_decimals(String cell, BigDecimal value, String unit) {
        PrintedFigure figure = PrintedFigure.amount(cell).orElseThrow();
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(figure.comparator()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "合计",
                "2024年度",
                "3次元",
                "3辆以上",
                "3.20）",
                "（3.20",
                "-",
                "1.2.3",
                "12345678901234567890123456789012345678901"
            })
    void words_and_broken_numbers_are_no_amounts(String cell) {
        assertThat(PrintedFigure.amount(cell)).isEmpty();
    }

    @Test
    void a_number_of_forty_characters_is_still_read() {
        String longest = "1".repeat(20) + ",000".repeat(4) + ".123";
        assertThat(longest).hasSize(40);
        assertThat(PrintedFigure.amount(longest)).isPresent();
        assertThat(PrintedFigure.amount(longest + "4")).isEmpty();
    }

    @Test
    void the_place_of_the_number_is_where_it_stands_in_the_cell() {
        assertThat(PrintedFigure.amount(" 12.00").orElseThrow().at()).isEqualTo(1);
        assertThat(PrintedFigure.amount("(12.00)").orElseThrow().at()).isEqualTo(1);
        assertThat(PrintedFigure.amount("12.00").orElseThrow().at()).isZero();
        assertThat(PrintedFigure.amount("（１2.00）").orElseThrow().at()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "——", "—", "/", "\\", "~", " － "})
    void a_dash_or_a_stroke_says_that_nothing_stands_there(String cell) {
        assertThat(PrintedFigure.isBlankMark(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "无", "-1", "——元"})
    void a_nought_or_a_word_is_something(String cell) {
        assertThat(PrintedFigure.isBlankMark(cell)).isFalse();
    }
}
