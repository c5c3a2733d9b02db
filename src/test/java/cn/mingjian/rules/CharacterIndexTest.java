package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterIndexTest {

    @Test
    void every_place_of_a_word_is_found_in_order() {
        String text = "支出决算表\n收入支出决算总表\n支出";

        assertThat(places(text, "支出")).containsExactly(0, 8, 15);
        assertThat(places(text, "决算总表")).containsExactly(10);
        assertThat(places(text, "表\n支")).containsExactly(13);
    }

    @Test
    void a_word_that_is_not_there_has_no_place() {
        assertThat(places("支出决算表", "支出总表")).isEmpty();
        assertThat(places("支出", "支出决算")).isEmpty();
        assertThat(places("", "支出")).isEmpty();
    }

    @Test
    void characters_that_share_their_last_bits_are_told_apart() {
        char other = (char) ('支' + (1 << 12));

        assertThat(places("支" + other + "支", String.valueOf(other))).containsExactly(1);
    }

    @Test
    void the_search_goes_on_from_a_place_farther_on() {
        CharacterIndex.Places places = new CharacterIndex("支出支出支出").of("支出");

        assertThat(places.next(1)).isEqualTo(2);
        assertThat(places.next(3)).isEqualTo(4);
        assertThat(places.next(5)).isEqualTo(-1);
    }

    private static List<Integer> places(String text, String word) {
        CharacterIndex.Places places = new CharacterIndex(text).of(word);
        List<Integer> found = new ArrayList<>();
        for (int at = places.next(0); at >= 0; at = places.next(at + 1)) {
            found.add(at);
        }
        return found;
    }
}
