package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.mingjian.document.DocumentReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The running text of the real reports beside the checkout. */
class SeedNarrativesTest {

    private static final Path RULES = Path.of("rules");
    private static final Path SHARED = Path.of("../shared");
    private static final BigDecimal LEAST = new BigDecimal("0.98");
    private static final FactExtractor EXTRACTOR = new FactExtractor(RULES);
    private static final DocumentReader READER = new DocumentReader(RULES.resolve("vocabulary"));

    private static Disclosure read(String name) throws Exception {
        Path file = null;
        for (String folder : List.of("seeds", "pdf")) {
            Path in = SHARED.resolve(folder);
            if (Files.isDirectory(in)) {
                try (Stream<Path> files = Files.list(in)) {
                    file = files.filter(p -> p.getFileName().toString().startsWith(name))
                            .findFirst()
                            .orElse(file);
                }
            }
        }
        assumeTrue(file != null, "the real reports are not here");
        return EXTRACTOR.extract(READER.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004", "putuo"})
    void every_figure_checked_by_eye_is_read(String name) throws Exception {
        Disclosure disclosure = read(name);
        List<String> read = disclosure.facts().stream()
                .filter(f -> f.origin() == Origin.NARRATIVE)
                .map(SeedNarrativesTest::line)
                .collect(Collectors.toList());
        assertThat(read).containsAll(expected(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004", "putuo"})
    void at_least_98_of_100_figures_of_the_text_are_bound(String name) throws Exception {
        Disclosure disclosure = read(name);
        int unbound = (int) disclosure.coverage().unbound().stream()
                .filter(e -> e.table() == null)
                .count();
        long bound = disclosure.facts().stream()
                .filter(f -> f.origin() == Origin.NARRATIVE
                        && f.amount().unit().symbol().length() > 0)
                .map(Fact::evidence)
                .distinct()
                .count();
        BigDecimal all = BigDecimal.valueOf(bound + unbound);
        assertThat(BigDecimal.valueOf(bound)).isGreaterThanOrEqualTo(LEAST.multiply(all));
    }

    @ParameterizedTest
    @CsvSource({
        "000, 那曲市人力资源和社会保障局, 2024, 万元, 54",
        "001, 且末县人力资源和社会保障局, 2023, 万元, 65",
        "002, 海东市人力资源和社会保障局, 2024, 万元, 63",
        "003, 乐山市市中区人力资源和社会保障局, 2024, 万元, 51",
        "004, 宁夏回族自治区人力资源和社会保障厅, 2024, 元, 64",
        "putuo, 上海市普陀区财政局, 2024, 万元, 31"
    })
    void it_is_known_whose_report_of_which_year_it_is(String name, String entity, int year, String unit, String region)
            throws Exception {
        assertThat(read(name).profile()).isEqualTo(new Profile(entity, year, "部门决算", unit, region));
    }

    private static String line(Fact fact) {
        return String.join(
                "|",
                fact.concept(),
                fact.measure(),
                fact.amount().value().toPlainString(),
                fact.amount().unit().symbol(),
                String.valueOf(fact.year()),
                fact.of() == null ? "" : fact.of());
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/facts").resolve(name + ".txt")).stream()
                .filter(l -> !l.startsWith("#") && !l.isBlank())
                .toList();
    }
}
