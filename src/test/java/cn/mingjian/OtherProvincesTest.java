package cn.mingjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Consistent reports in the wording of provinces of which no real report is at hand. They are our own, written the way
 * reports there are known to speak; what they say is new to the vocabulary only when somebody changes it.
 */
class OtherProvincesTest {

    /** Width of a set line, a Chinese character counting two. */
    private static final int WIDTH = 66;

    /** Every report that lies beside this test. */
    static List<String> provinces() throws Exception {
        URL folder = OtherProvincesTest.class.getResource("provinces");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(f -> f.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    /** All but 广西, whose tables of several rows to a head cannot be told apart again in one line. */
    static List<String> provincesToldInOneLine() throws Exception {
        return provinces().stream().filter(p -> !p.equals("guangxi")).toList();
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void every_figure_is_understood_and_nothing_is_found_wrong(String province) throws Exception {
        isSilent(province, text(province));
    }

    @ParameterizedTest
    @MethodSource("provincesToldInOneLine")
    void a_report_that_lost_its_line_ends_is_understood_as_well(String province) throws Exception {
        String joined = new String(text(province), UTF_8).strip().replaceAll("\\s*\n\\s*", " ");
        isSilent(province, joined.getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void a_report_set_in_lines_of_one_width_is_understood_as_well(String province) throws Exception {
        StringBuilder set = new StringBuilder();
        for (String line : new String(text(province), UTF_8).split("\n")) {
            // the rows of a table are not set anew
            set.append(line.indexOf('\t') >= 0 ? line : set(line)).append('\n');
        }
        isSilent(province, set.toString().getBytes(UTF_8));
    }

    private static StringBuilder set(String line) {
        StringBuilder set = new StringBuilder();
        int width = 0;
        for (String part : line.split("(?<![0-9A-Za-z.,%])|(?![0-9A-Za-z.,%])")) {
            int more = part.chars().map(c -> c < 0x100 ? 1 : 2).sum();
            if (width + more > WIDTH && "，。；：、）”".indexOf(part) < 0) {
                set.append('\n');
                width = 0;
            }
            set.append(part);
            width += more;
        }
        return set;
    }

    @ParameterizedTest
    @CsvSource({
        "公务用车保有量四辆, 公务用车保有量五辆, 列示为五辆",
        "接待一百零五人次, 接待一百五十人次, 列示为一百五十人次",
        "公务接待十二批次, 公务接待二十批次, 列示为二十批次",
        "团组零个, 团组两个, “团组数”为2个",
        "增加20.00万元，增长2.63%, 增加30.00万元，增长2.63%, 增长2.63%",
        "较上年增加60.00万元，增长6.00%, 较上年增加60.00万元，增长7.00%, 增长7.00%",
        "各增加60.00，60.00万元, 各增加60.00，50.00万元, 50.00万元",
        "用车）运行支出5.50万元, 用车）运行支出5.05万元, 5.05万元"
    })
    void a_wrong_figure_in_such_wording_is_found(String right, String wrong, String named) throws Exception {
        String report = new String(text("hainan"), UTF_8);
        assertThat(report).contains(right);
        Audit audit = audit("hainan", report.replace(right, wrong).getBytes(UTF_8));
        assertThat(audit.findings().stream().map(Finding::message)).anyMatch(m -> m.contains(named));
    }

    private static void isSilent(String province, byte[] report) throws Exception {
        Audit audit = audit(province, report);
        assertThat(audit.disclosure().coverage().unbound()).isEmpty();
        assertThat(ShippedAuditor.reported(audit)).extracting(Finding::message).isEmpty();
    }

    private static Audit audit(String province, byte[] report) throws Exception {
        return ShippedAuditor.audit(province + ".txt", report);
    }

    private static byte[] text(String province) throws IOException {
        return ShippedAuditor.resource("provinces/" + province + ".txt");
    }
}
