package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextPatternTest {

    private static final List<String> PATTERNS = List.of(
            "ab",
            "ab|bc|cab",
            "(?:ab|b)c",
            "(ab|ac)(?!a)",
            "a+b",
            "ab?c",
            "(?:ab)?c",
            "a[bc]|b{2}",
            "ab(?=c)|c$",
            "^ab|bc",
            "(?<=a)bc",
            "\\Qab\\E",
            "ab.*c",
            "a|ab",
            "(?:a(?:b|c)|bb)a",
            "[bc]a{2,}c",
            "[^\\na]b\\p{Lower}{1,2}c",
            "[\\p{Upper}b]c",
            "[^a]b+?c|a{0,2}cc",
            "(?<!b)c(?:a|b)*c",
            "(a(?=b)|bb)[a-c]?c",
            "[^b]{0,3}(?<!a)ca?",
            "[^b]{0,3}c",
            "[^a\\n]{0,2}(?<=b)(?:ab|b)c?",
            "[^c]{0,4}(?<!bb.{0,2})ab[^b]{0,2}",
            "[^a]{0,2}(?=c)b?",
            "(?<![ab])cb+",
            "ab{2}c?",
            "^abc?",
            "a?b|c",
            "a*(?:b|c?a)",
            "(?:a?|b)c",
            "(?=.b)[ab]b|cc",
            "(?![b])[a-c]c|ba",
            "(?<=[^a])(?:b?c)a|aa",
            "\\bb?a|cb",
            "(?:ab|b)|(?:c(?:a|b)){2}",
            "()ab|c\\b",
            "(b)?\\1a|cc",
            "(?:)|a",
            "a{0,2}b|[c]a",
            "\\s?b|[]a]c",
            "[ab]{0,3}(?:ca|b)c?",
            "[a-b]{2,4}(?<!aa)c[a-c]{1,2}",
            "[c]a?(b)c|b",
            "[bc](?<!c)a+(b|c)",
            "[^b\\n](a)\\1b?",
            "[ab]{1,2}[a-b]c",
            "[b-c-]{1,3}a(?=b)",
            "ba$",
            "([a-b]{2,4})\\1",
            "([ab]{1,3}(?<!b)[c]?)\\1(?=a|$)",
            "([a-c]{0,2})\\1b",
            "([a-b]{2,3})\\1?c",
            "([ab]{2,3})\\1|cc");

    @Property
    void it_finds_what_the_regular_expression_finds(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String text) {
        for (String regex : PATTERNS) {
            List<String> expected = Pattern.compile(regex)
                    .matcher(text)
                    .results()
                    .map(TextPatternTest::place)
                    .toList();
            List<String> found = new TextPattern(regex)
                    .matches(text, Integer.MAX_VALUE).stream()
                            .map(TextPatternTest::place)
                            .collect(Collectors.toList());
            assertThat(found).as("%s in %s", regex, text).isEqualTo(expected);
        }
    }

    @Test
    void a_match_begins_only_with_the_characters_that_are_found_out() {
        assertThat(FirstCharacters.of("(?<!零)[收支]入?|(?:共|合)计").next("本年支出合计", 0))
                .isEqualTo(2);
        assertThat(FirstCharacters.of("(?:甲?乙)*丙").next("丁乙", 0)).isEqualTo(1);
        assertThat(FirstCharacters.of("\\d{4}年").next("共12", 0)).isEqualTo(1);
        assertThat(FirstCharacters.of("甲|乙").next("乙丙丁", 1)).isEqualTo(-1);
    }

    @Test
    void where_there_is_no_telling_how_a_match_begins_nothing_is_said() {
        for (String regex :
                List.of("[^甲]乙", ".乙", "甲?", "[一-龥]乙", "\\p{IsHan}", "(?i)甲", "\\Q甲\\E", "(甲)?\\1乙", "甲|")) {
            assertThat(FirstCharacters.of(regex)).as(regex).isNull();
        }
    }

    @Test
    void words_written_twice_are_tried_only_where_they_may_be() {
        DoubledStart doubled = DoubledStart.of("([一-龥]{2,4}(?<!表)[，]?)\\1(?=。)");
        assertThat(doubled.next("收入支出支出。", 0)).isEqualTo(2);
        assertThat(doubled.next("收入，收入，支出", 0)).isZero();
        assertThat(doubled.next("收入支出收", 0)).isEqualTo(-1);
        assertThat(DoubledStart.of("([一-龥]+)\\1")).isNull();
        assertThat(DoubledStart.of("([一-龥]{2,4})\\1|甲")).isNull();
    }

    @Property
    void words_are_meant_literally(
            @ForAll @StringLength(min = 1, max = 6) @CharRange(from = ' ', to = '~') String words) {
        assertThat(Words.matches("甲" + words + "乙", "甲" + Words.literally(words) + "乙"))
                .isTrue();
        assertThat(Words.matches("甲乙", Words.literally(words))).isFalse();
    }

    private static String place(MatchResult match) {
        return match.start() + "-" + match.end();
    }

    @Test
    void a_search_without_end_is_stopped() {
        assertThatThrownBy(() -> Words.matches("b" + "a".repeat(40), "(.*a){12}b"))
                .isInstanceOf(RuleLimitException.class)
                .hasMessageContaining("匹配耗时过长");
        assertThatThrownBy(() -> Words.matches("b" + "a".repeat(3_000_000), "a+b"))
                .isInstanceOf(RuleLimitException.class);
    }

    @Test
    void words_are_taken_out_of_a_text() {
        assertThat(Words.without("甲（一）乙（二）", "（[一二]）")).isEqualTo("甲乙");
        assertThat(Words.without("甲乙", "丙|丁")).isEqualTo("甲乙");
        assertThat(Words.find("共计12人", "共计(\\d+)人")).isEqualTo("12");
    }

    @Test
    void a_message_quotes_the_words_it_is_about_once() {
        assertThat(Words.quoting("用了约数", "大约")).isEqualTo("用了约数：“大约”。");
        assertThat(Words.quoting("用了约数。", "大约")).isEqualTo("用了约数：“大约”。");
        assertThat(Words.quoting("不写“大约”", "大约")).isEqualTo("不写“大约”");
    }
}
