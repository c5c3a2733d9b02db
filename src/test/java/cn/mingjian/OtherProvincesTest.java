package cn.mingjian;

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
                "guangxi"
            })
    void every_figure_is_understood_and_nothing_is_found_wrong(String province) throws Exception {
        Disclosure disclosure = extractor.extract(READER.read(province + ".txt", text(province)));
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
