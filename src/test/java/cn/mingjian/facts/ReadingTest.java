package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.document.Span;
import cn.mingjian.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A passage as the patterns see it, each character with its place in the source. */
class ReadingTest {

    private static Reading read(String words) {
        return Reading.of(Text.at(words, 100));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "１，２３４．５ 万元|1,234.5万元",
                "1,234万元|1,234万元",
                "1,234|1,234",
                "1,23|1，23",
                "收入,234元|收入，234元",
                "１，０００|1,000",
                "９，９９９|9,999",
                "支出5 |支出5",
                "增长﹣3%|增长-3%",
                "见[image|见[image",
                "1,23万元|1，23万元",
                "1,2345万元|1，2345万元",
                "1,234,567元|1,234,567元",
                "增加,减少|增加，减少",
                "5,元|5，元",
                "12 万 元|12万元",
                "2024 12|2024 12",
                "12  34|12 34",
                "增长−3.5％|增长-3.5%",
                "3–5个|3-5个",
                "“三公”经费(含)|三公经费（含）",
                "**合计**:5|合计：5",
                "[bookmark: _Toc1]收入5元|收入5元",
                "[附表]收入|[附表]收入",
                "[:]收入|[：]收入",
                "[image:没有完|[image：没有完",
                "[注1:见表]5|[注1：见表]5",
                "3*5米|3×5米",
                "合计*5|合计5",
                "5*合计|5合计",
                "增长–3%|增长-3%",
                "增长—3%|增长-3%"
            })
    void a_passage_is_read_without_blanks_marks_and_debris(String words, String text) {
        assertThat(read(words).text()).isEqualTo(text);
    }

    /** Conversion tears numbers apart at their separators; two numbers that stand side by side are left apart. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "支出2,2 82.77万元|支出2,282.77万元",
                "支出2,28 2.77万元|支出2,282.77万元",
                "支出2,2 8 2万元|支出2,282万元",
                "支出2,2 82 万元|支出2,282万元",
                "支出2,2 8万元|支出2，2 8万元",
                "支出2,2 822万元|支出2，2 822万元",
                "支出2,282 123万元|支出2,282 123万元",
                "支出2,2 82|支出2，2 82",
                "支出2,2 8|支出2，2 8",
                "支出2,2 82;|支出2，2 82；",
                "支出2 ,282万元|支出2,282万元",
                "支出2, 282万元|支出2,282万元",
                "支出2, 282.5|支出2,282.5",
                "支出2, 282|支出2，282",
                "支出2, 282;|支出2，282；",
                "支出222, 282万元|支出222,282万元",
                "支出2222, 282万元|支出2222，282万元",
                "支出2.2, 282万元|支出2.2，282万元",
                "支出1,222, 282万元|支出1,222，282万元",
                "222, 282万元|222,282万元",
                "2 ,282万元|2,282万元",
                "2 ,2822万元|2，2822万元",
                " ,282万元|，282万元",
                "2,28元|2，28元",
                "收入5 ,支出|收入5，支出"
            })
    void blanks_within_a_number_are_dropped_where_it_can_be_but_one(String words, String text) {
        assertThat(read(words).text()).isEqualTo(text);
    }

    @Test
    void words_in_marks_keep_the_mark_that_opens_before_them_where_it_closes_within() {
        Reading reading = read("支持“两庭”建设“三项");
        assertThat(reading.words(2, 6)).isEqualTo("“两庭”建设");
        assertThat(reading.words(2, 4)).isEqualTo("两庭");
        assertThat(reading.words(6, 8)).isEqualTo("三项");
        assertThat(reading.words(0, 4)).isEqualTo("支持“两庭");
        assertThat(read("“两庭”建设").words(0, 4)).isEqualTo("“两庭”建设");
    }

    @Test
    void a_note_of_a_converter_is_left_out_unless_it_is_longer_than_any() {
        String note = "[image: " + "x".repeat(112);
        assertThat(read(note + "]5元").text()).isEqualTo("5元");
        assertThat(read("收入" + note + "]5元").text()).isEqualTo("收入5元");
        assertThat(read(note + "x]5元").text()).startsWith("[image：");
    }

    @Test
    void a_place_in_the_reading_leads_back_to_the_source() {
        Reading reading = read("支出 “三公” 经费 5 万元");
        int from = reading.text().indexOf("三公");
        assertThat(reading.text()).isEqualTo("支出三公经费5万元");
        assertThat(reading.span(from, from + 4)).isEqualTo(new Span(104, 110));
        assertThat(reading.words(from, from + 4)).isEqualTo("“三公” 经费");
        assertThat(reading.span(from, from)).isEqualTo(new Span(104, 104));
        assertThat(reading.words(from, from)).isEmpty();
        assertThat(reading.source().value()).hasSize(15);
    }

    @Test
    void names_are_compared_as_passages_are_read_with_one_sign_for_all_dashes() {
        assertThat(Reading.withoutMarks("“彩票公益金—健身设施”")).isEqualTo("彩票公益金-健身设施");
    }
}
