package cn.mingjian;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A real report says the same in other hands: with other line ends, indents, blanks around units, widths of characters,
 * thousand separators, words of direction, wrapped at a margin, as a page of a web site. What is wrong with it stays wrong, and
 * nothing else becomes so.
 */
class RetoldSeedsTest {

    private static final Path SEEDS = Home.folder().resolve("../shared/seeds");
    private static final Pattern MONEY = Pattern.compile("(?<![\\d,.])(\\d{1,3})(\\d{3})(\\.\\d+)?(?=万?元)");
    private static final Pattern LONG_LINE = Pattern.compile("[0-9A-Za-z.,%]+|.", Pattern.DOTALL);
    private static final String CLOSING = "。，、；：）》”’！？)];:";
    private static final int MARGIN = 78;

    /** Half-width marks are what these look for or no longer tell apart. */
    private static final Set<String> OF_MARKS = Set.of("STR-07", "STR-08");

    private static final Map<String, UnaryOperator<String>> TELLINGS = new TreeMap<>(Map.of(
            "换行符", s -> s.replace("\n", "\r\n"),
            "首行缩进", s -> s.replaceAll("(?m)^(?=[^\\s\\t][^\\t\\n]*$)", "　　"),
            "数字与单位之间空格", s -> s.replaceAll("(\\d)(?=万元|元|%|人|个|辆)", "$1 "),
            "不间断空格", s -> s.replaceAll("(\\d)(?=万?元)", "$1\u00a0"),
            "千分位", s -> MONEY.matcher(s).replaceAll("$1,$2$3"),
            "下降与减少互换", s -> s.replace("下降", "\u0001").replace("减少", "下降").replace("\u0001", "减少"),
            "全角括号百分号", s -> s.replace('(', '（').replace(')', '）').replace('%', '％'),
            "空格子写作NaN", s -> s.replaceAll("(?m)(?<=\\t)(?=\\t|$)(?<=\\t.{0,400}\\t)", "NaN"),
            "半角标点", s -> s.replace('，', ',').replace('；', ';').replace('（', '(').replace('）', ')'),
            "版心折行", RetoldSeedsTest::wrapped));

    static Stream<Path> seeds() throws Exception {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_report_told_otherwise_has_the_same_findings(Path seed) throws Exception {
        String report = Files.readString(seed);
        Map<String, Long> expected = findings("报告.txt", report, StandardCharsets.UTF_8);

        for (Map.Entry<String, UnaryOperator<String>> telling : TELLINGS.entrySet()) {
            assertThat(findings("报告.txt", telling.getValue().apply(report), StandardCharsets.UTF_8))
                    .as(telling.getKey())
                    .isEqualTo(expected);
        }
        assertThat(findings("报告.txt", report, Charset.forName("GB18030")))
                .as("编码")
                .isEqualTo(expected);
    }

    private static Map<String, Long> findings(String name, String report, Charset charset) throws Exception {
        List<Finding> reported = ShippedAuditor.reported(ShippedAuditor.audit(name, report.getBytes(charset)));
        return reported.stream()
                .filter(f -> !OF_MARKS.contains(f.check()))
                .collect(Collectors.groupingBy(
                        f -> f.check() + " " + f.severity(), TreeMap::new, Collectors.counting()));
    }

    /** The report as a page of a certain width shows it: no line begins with a closing mark, no number is cut. */
    private static String wrapped(String report) {
        return report.lines()
                .map(line -> line.indexOf('\t') >= 0 ? line : wrappedLine(line))
                .collect(Collectors.joining("\n"));
    }

    private static String wrappedLine(String line) {
        StringBuilder wrapped = new StringBuilder();
        int width = 0;
        for (String piece : (Iterable<String>) LONG_LINE.matcher(line).results().map(r -> r.group())::iterator) {
            int wide = piece.chars().map(c -> c < 0x100 ? 1 : 2).sum();
            if (width + wide > MARGIN && CLOSING.indexOf(piece.charAt(0)) < 0) {
                wrapped.append('\n');
                width = 0;
            }
            wrapped.append(piece);
            width += wide;
        }
        return wrapped.toString();
    }
}
