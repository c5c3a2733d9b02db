package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjian.amount.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300元/人·月|元/人·月",
                "300元/人/月|元/人/月",
                "300元/以上|元",
                "5元/人·月·户·年·天|元/人·月·户·年",
                "2万多元|万元",
                "3亿人|亿人",
                "7.3万余个|万个"
            })
    void an_amount_per_something_and_a_scaled_count_keep_their_whole_unit(String text, String unit) {
        assertThat(lexer.at(text, 0).unit().symbol()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共5|1|5",
                "共5.50|1|5.50",
                "共5，|1|5",
                "5,元|0|5",
                "5.元|0|5",
                "1,234,567.5元|0|1,234,567.5",
                "2024年度全年共计支出的资金为5万元|16|5"
            })
    void a_number_ends_where_its_digits_end(String text, int from, String printed) {
        assertThat(lexer.at(text, from).printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12个|1",
                "a5个|1",
                "1.5个|2",
                ".5个|0",
                ",500元|0",
                "元|0",
                "）-5个|1",
                "（一）-5个|3",
                "95%-5个|3",
                "x-5个|1",
                "-元|0"
            })
    void what_stands_within_another_number_or_word_is_none(String text, int from) {
        assertThat(lexer.at(text, from)).isNull();
    }

    @Test
    void a_sign_behind_words_belongs_to_the_number() {
        assertThat(lexer.at("增长-5.20%", 2).value()).isEqualTo(new BigDecimal("-5.20"));
        assertThat(lexer.at("+5.20%", 0).value()).isEqualTo(new BigDecimal("5.20"));
    }

    @Test
    void a_number_of_more_digits_than_any_budget_has_is_none() {
        assertThat(lexer.at("1".repeat(24) + "元", 0)).isNotNull();
        assertThat(lexer.at("1".repeat(25) + "元", 0)).isNull();
    }

    @Test
    void a_number_and_its_unit_know_where_they_stand() {
        Figure figure = lexer.at("支出6,385.21万元，", 2);
        assertThat(figure.start()).isEqualTo(2);
        assertThat(figure.end()).isEqualTo(12);
        assertThat(figure.hasUnit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1267.86、2570.97万元|万元", "1267.86，2570.97万元|万元", "85.1,86.3%|%", "1.1、2.2、3.3、4.4、5.5万元|万元"})
    void numbers_with_decimals_share_the_unit_of_the_last_one_listed(String text, String unit) {
        assertThat(lexer.at(text, 0).unit().symbol()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1267、2570万元",
                "1267.8、2570.97万元",
                "1267.86、2570.97平方米",
                "1267.86、2570.97",
                "1267.86；2570.97万元",
                "1267.86、约2570.97万元",
                "1267.86、",
                "1.1、2.2、3.3、4.4、5.5、6.6万元"
            })
    void numbers_of_another_kind_or_too_many_share_no_unit(String text) {
        assertThat(lexer.at(text, 0).hasUnit()).isFalse();
    }

    @Test
    void a_count_in_characters_is_read_where_things_are_counted_so() {
        Figure cars = lexer.inWords("购置两辆公务用车", 2);
        assertThat(cars.value()).isEqualByComparingTo("2");
        assertThat(cars.unit().symbol()).isEqualTo("辆");
        assertThat(cars.printed()).isEqualTo("两");
        assertThat(cars.start()).isEqualTo(2);
        assertThat(cars.end()).isEqualTo(4);
        assertThat(lexer.inWords("十二批次", 0).value()).isEqualByComparingTo("12");
        assertThat(lexer.inWords("两万元", 0)).isNull();
        assertThat(lexer.inWords("两", 0)).isNull();
        assertThat(lexer.inWords("两手抓", 0)).isNull();
        assertThat(lexer.inWords("车辆", 0)).isNull();
    }

    @Test
    void what_the_accounts_count_is_told_from_other_units() {
        assertThat(lexer.counts(cars())).isTrue();
        assertThat(lexer.counts(lexer.at("5万元", 0).unit())).isFalse();
    }

    private Unit cars() {
        return lexer.at("2辆", 0).unit();
    }

    @Test
    void a_bound_behind_a_number_without_unit_is_kept() {
        Figure figure = lexer.at("96以上", 0);
        assertThat(figure.hasUnit()).isFalse();
        assertThat(figure.comparator()).isEqualTo("≥");
        assertThat(lexer.at("96%", 0).comparator()).isEmpty();
        assertThat(lexer.at("96以", 0).comparator()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"元 万元", ":元", "金额: =元"})
    void a_line_of_units_that_says_nothing_is_refused_with_its_place(String line, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("units.txt"), "每: 人\n" + line + "\n");
        assertThatThrownBy(() -> new FigureLexer(file))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("units.txt 第 2 行");
    }
}
