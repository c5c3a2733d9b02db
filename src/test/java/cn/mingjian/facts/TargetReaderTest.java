package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets and results of indicators. */
class TargetReaderTest {

    private final TargetReader reader = new TargetReader(SheetVocabulary.read(Path.of("rules")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥95%|95|≥|%",
                "≥ 9 5 . 5 ％|95.5|≥|%",
                "3000份|3000|''|份",
                "3,000份|3000|''|份",
                "小于5%|5|<|%",
                "98%以上|98|≥|%",
                "98以上|98|≥|''",
                "不超过12.50万元|12.50|≤|万元",
                "大于等于3次|3|≥|次",
                "-0.5‰|-0.5|''|‰",
                "5年|5|''|年",
                "100|100|''|''",
                "95%（含）|95|''|%",
                "1234567|1234567|''|''"
            })
    void a_target_is_read_with_its_comparison_and_unit(String cell, BigDecimal value, String sign, String unit) {
        PrintedFigure figure = reader.read(cell).orElseThrow();
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.comparator()).isEqualTo(sign);
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(figure.at()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "效果显著",
                "≥",
                "约五成",
                "2024年",
                "2024年12月",
                "12月底前",
                "15日前",
                "3年内",
                "3个、5次",
                "3-5个",
                "1.2.3",
                "95%的服务对象",
                "5一二三四五六七八"
            })
    void words_dates_and_more_than_one_figure_are_no_target(String cell) {
        assertThat(reader.read(cell)).isEmpty();
    }

    @Test
    void a_unit_of_seven_characters_is_read_and_one_of_eight_is_a_sentence() {
        assertThat(reader.read("5一二三四五六七")).isPresent();
        assertThat(reader.read("5一二三四五六七八")).isEmpty();
    }

    @Test
    void a_cell_may_be_forty_characters_long_and_eighty_with_its_blanks() {
        assertThat(reader.read("≥" + " ".repeat(76) + "95%")).isPresent();
        assertThat(reader.read("≥" + " ".repeat(77) + "95%")).isEmpty();
        assertThat(reader.read("1".repeat(20) + ",000".repeat(4) + ".123")).isPresent();
        assertThat(reader.read("1".repeat(20) + ",000".repeat(4) + ".1234")).isEmpty();
        assertThat(reader.read("≥" + "0".repeat(20) + ".5" + "一".repeat(20))).isEmpty();
    }
}
