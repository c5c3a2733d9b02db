package cn.mingjian.cli;

import static cn.mingjian.cli.Command.mingjian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports of the fixtures have the defects that fixtures/expected.tsv lists, and no others. */
class FixturesTest {

    private static final Path FIXTURES = Path.of("fixtures");

    @TempDir
    static Path out;

    private static Command run;

    /** A defect: its report, the checks that may find it, words of the report that the finding quotes. */
    record Defect(String report, Set<String> checks, String words) {}

    @BeforeAll
    static void audits() {
        run = mingjian("audit", FIXTURES, "--out", out);
    }

    @Test
    void the_run_says_that_something_was_found() {
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).contains("已审核 4 份报告");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void every_defect_is_found(Defect defect) throws IOException {
        // A folder of packs that lacks the check cannot find its defects; the test then counts as skipped, not as
        // passed.
        assumeThat(audit(defect.report()).get("checks").valueStream())
                .anyMatch(c -> defect.checks().contains(c.get("check").asString()));
        assertThat(findings(defect.report()).stream().filter(f -> finds(f, defect)))
                .as("%s in %s: %s", defect.checks(), defect.report(), defect.words())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothing_else_is_reported_as_error_or_warning(String report) throws IOException {
        List<Defect> defects =
                defects().stream().filter(d -> d.report().equals(report)).toList();
        assertThat(findings(report).stream()
                        .filter(f -> !f.get("severity").asString().equals("INFO"))
                        .filter(f -> f.get("rootCause").isNull())
                        .filter(f -> defects.stream().noneMatch(d -> finds(f, d)))
                        .map(f -> f.get("check").asString() + " "
                                + f.get("message").asString()))
                .isEmpty();
    }

    /** A rule that breaks is left out and the whole run made again, which no finding shows. */
    @ParameterizedTest
    @MethodSource("reports")
    void no_rule_breaks(String report) throws IOException {
        assertThat(audit(report).get("checks").valueStream().map(c -> c.path("reason")
                        .asString("")))
                .noneMatch(reason -> reason.startsWith("规则"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void each_report_has_its_letter(String report) {
        assertThat(out.resolve(base(report) + ".pdf")).isNotEmptyFile();
    }

    private static boolean finds(JsonNode finding, Defect defect) {
        return defect.checks().contains(finding.get("check").asString())
                && finding.get("evidence")
                        .valueStream()
                        .anyMatch(e ->
                                e.get("quote").asString().replaceAll("\\s", "").contains(defect.words()));
    }

    private static List<JsonNode> findings(String report) throws IOException {
        return audit(report).get("findings").valueStream().toList();
    }

    private static JsonNode audit(String report) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out.resolve(base(report) + ".json")));
    }

    static List<Defect> defects() throws IOException {
        List<Defect> defects = new ArrayList<>();
        for (String line : Files.readAllLines(FIXTURES.resolve("expected.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                defects.add(new Defect(cells[0], Set.of(cells[1].split("\\|", -1)), cells[2]));
            }
        }
        return defects;
    }

    static List<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> !n.endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static String base(String report) {
        return report.substring(0, report.lastIndexOf('.'));
    }
}
