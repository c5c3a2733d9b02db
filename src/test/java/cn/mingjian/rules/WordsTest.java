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
}
