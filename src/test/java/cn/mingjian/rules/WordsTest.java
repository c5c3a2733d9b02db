package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void groups_of_the_first_match_are_given_in_order() {
        String path = "^([^（()）]+)（类）([^（()）]+)（款）([^（()）]+)（项）$";
        assertThat(Words.groups("社会保障和就业支出（类）抚恤（款）死亡抚恤（项）", path)).isEqualTo(List.of("社会保障和就业支出", "抚恤", "死亡抚恤"));
        assertThat(Words.groups("死亡抚恤", path)).isEmpty();
    }

    @Test
    void context_before_a_match_is_found_as_the_pattern_itself_would_find_it() {
        for (String pattern : List.of("[^，。]{0,3}[0-9]+元", "[^，。\\n]{0,2}(?<![0-9])[0-9]{2}", "[^，]{0,4}(甲|乙)")) {
            for (String text : List.of("合计为12元，其中34元56元", "甲乙丙甲，乙", "一二三四五六12。34", "", "12")) {
                assertThat(Words.places(text, pattern).stream()
                                .map(p -> text.substring(p[0], p[1]))
                                .toList())
                        .as(pattern + " in " + text)
                        .isEqualTo(java.util.regex.Pattern.compile(pattern)
                                .matcher(text)
                                .results()
                                .map(java.util.regex.MatchResult::group)
                                .toList());
            }
        }
    }

    @Test
    void a_short_name_of_a_unit_is_told_from_another_unit_of_the_same_place() {
        String entity = "示例市人力资源和社会保障局";
        assertThat(Words.abbreviates("示例市人社局", entity)).isTrue();
        assertThat(Words.abbreviates("示例市民政局", entity)).isFalse();
        assertThat(Words.place(entity)).isEqualTo("示例市");
        assertThat(Words.place("示例办公室")).isEqualTo("示例");
    }

    @Test
    void a_name_is_misspelt_where_one_character_of_the_units_own_is_another() {
        assertThat(Words.misspells("枫溪镇人民政府", "余信县枫林镇人民政府")).isTrue();
        assertThat(Words.misspells("枫林镇人民政府", "余信县枫林镇人民政府")).isFalse();
        assertThat(Words.misspells("青石镇人民政府", "余信县枫林镇人民政府")).isFalse();
    }
}
