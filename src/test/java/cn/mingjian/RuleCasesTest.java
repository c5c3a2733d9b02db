package cn.mingjian;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.CaseRunner;
import cn.mingjian.document.DocumentReader;
import cn.mingjian.facts.FactExtractor;
import cn.mingjian.rules.RuleCase;
import cn.mingjian.rules.RuleCatalog;
import cn.mingjian.rules.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case beside the rules, from text to findings. */
class RuleCasesTest {

    @TempDir
    private static Path cache;

    private static CaseRunner runner;

    @BeforeAll
    static void loadTheRules() {
        Path rules = Home.folder().resolve("rules");
        DocumentReader reader = new DocumentReader(rules.resolve("vocabulary"));
        FactExtractor extractor = new FactExtractor(rules);
        runner = new CaseRunner(
                text -> extractor.extract(reader.read("例.txt", text.getBytes(StandardCharsets.UTF_8))),
                RuleEngine.load(rules, cache));
    }

    static Stream<Arguments> cases() {
        return RuleCatalog.cases(Home.folder().resolve("rules")).stream()
                .map(c -> Arguments.of(c.check() + " " + c.name(), c));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_beside_the_rules_holds(String name, RuleCase example) {
        List<CaseRunner.Failure> failures = runner.run(example).failures();
        assertThat(failures)
                .as("%s:%d %s", example.file(), example.line(), name)
                .isEmpty();
    }
}
