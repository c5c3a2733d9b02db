package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no honest sender writes are read or refused, in Chinese, in a short time. */
class HostileTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("one line of ten million characters", "收入".repeat(5_000_000)),
                Arguments.of("one line just within the limit", "收入5万元，".repeat(1_100_000)),
                Arguments.of("lines that are all unfinished", "收入增加，其中\n\n".repeat(700_000)),
                Arguments.of("a million cells in rows", "5\t".repeat(1_000_000)),
                Arguments.of("rows apart", "5\t6\n\n".repeat(150_000)),
                Arguments.of("a wide row over many short ones", "5\t".repeat(50_000) + "\n" + "a\tb\n".repeat(100_000)),
                Arguments.of("cells with many pieces", "\t5\n\n收入\n".repeat(100_000)),
                Arguments.of("bookmarks without end", "[bookmark: ".repeat(500_000)),
                Arguments.of("bookmarks", "[bookmark: _Toc1]".repeat(400_000)),
                Arguments.of("labels between rows", ("项目名称\t甲\n\n" + "绩效指标\n\n一\t二\n\n".repeat(80_000))),
                Arguments.of("headings", "一、收入决算情况说明\n".repeat(300_000)),
                Arguments.of("nested headings", "（一）甲\n1.乙\n（1）丙\n".repeat(200_000)),
                Arguments.of("empty lines", "\n".repeat(7_900_000) + "收入"),
                Arguments.of("a contents list without end", "目录\n" + "第一部分 概况\n一、职责\n".repeat(200_000)),
                Arguments.of("pipes", "|".repeat(2_000_000)),
                Arguments.of("sheet titles", "\t项目支出绩效自评表\n\n".repeat(200_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(30)
    void is_read_or_refused_in_a_short_time(String name, String text) {
        try {
            Document document = Reading.READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
            assertThat(document.text()).hasSameSizeAs(text);
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.getMessage()).matches("(?s).*[\\u4e00-\\u9fa5].*");
        }
    }
}
