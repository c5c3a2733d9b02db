package cn.mingjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Auditor;
import cn.mingjian.audit.Finding;
import cn.mingjian.document.DocumentReader;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.FactExtractor;
import cn.mingjian.rules.RuleEngine;
import cn.mingjian.rules.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Consistent reports in the wording of provinces of which no real report is at hand. They are our own, written the way
 * reports there are known to speak; what they say is new to the vocabulary only when somebody changes it.
 */
class OtherProvincesTest {

    private static final Path RULES = Home.folder().resolve("rules");
    /** Width of a set line, a Chinese character counting two. */
    private static final int WIDTH = 66;

    private static final DocumentReader READER = new DocumentReader(RULES.resolve("vocabulary"));
    private static FactExtractor extractor;
    private static RuleEngine engine;

    @BeforeAll
    static void theRulesThatAreShipped() {
        extractor = new FactExtractor(RULES);
        engine = RuleEngine.load(RULES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beijing",
                "guangdong",
                "jiangsu",
                "chongqing",
                "zhejiang",
                "yunnan",
                "hunan",
                "jiangxi",
                "hebei",
                "guangxi",
                "liaoning",
                "fujian",
                "neimenggu",
                "tianjin",
                "shandong",
                "shaanxi"
            })
    void every_figure_is_understood_and_nothing_is_found_wrong(String province) throws Exception {
        isSilent(province, text(province));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beijing",
                "guangdong",
                "jiangsu",
                "chongqing",
                "zhejiang",
                "yunnan",
                "hunan",
                "jiangxi",
                "hebei",
                "liaoning",
                "fujian",
                "neimenggu",
                "tianjin",
                "shandong",
                "shaanxi"
            })
    void a_report_that_lost_its_line_ends_is_understood_as_well(String province) throws Exception {
        String joined = new String(text(province), UTF_8).strip().replaceAll("\\s*\n\\s*", " ");
        isSilent(province, joined.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beijing",
                "guangdong",
                "jiangsu",
                "chongqing",
                "zhejiang",
                "yunnan",
                "hunan",
                "jiangxi",
                "hebei",
                "guangxi",
                "liaoning",
                "fujian",
                "neimenggu",
                "tianjin",
                "shandong",
                "shaanxi"
            })
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

    private static void isSilent(String province, byte[] report) throws Exception {
        Disclosure disclosure = extractor.extract(READER.read(province + ".txt", report));
        assertThat(disclosure.coverage().unbound()).isEmpty();
        Audit audit = new Auditor()
                .audit(disclosure, engine.run(disclosure, disclosure.profile().region()));
        List<String> reported = audit.findings().stream()
                .filter(f -> f.severity() != Severity.INFO)
                .map(Finding::message)
                .toList();
        assertThat(reported).isEmpty();
    }

    private static byte[] text(String province) throws IOException {
        try (InputStream in = OtherProvincesTest.class.getResourceAsStream("provinces/" + province + ".txt")) {
            return in.readAllBytes();
        }
    }
}
