package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.mingjian.document.Document;
import cn.mingjian.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and sheets of the real reports beside the checkout; skipped where they are not there. */
class SeedTablesTest {

    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Map<String, TableReading> READ = new ConcurrentHashMap<>();

    private static TableReading seed(String number) {
        assumeTrue(Files.isDirectory(SEEDS), "the real reports are not beside this checkout");
        return READ.computeIfAbsent(number, SeedTablesTest::read);
    }

    private static TableReading read(String number) {
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            Document document = new DocumentReader(Grids.RULES.resolve("vocabulary")).read(file);
            return new DocumentTables(Grids.RULES).read(document, new Evidences(document), 2024);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "000, 0, 17, 233, 1068",
        "001, 0, 10, 145, 1041",
        "002, 11, 13, 126, 868",
        "003, 0, 20, 164, 1048",
        "004, 9, 26, 479, 2385"
    })
    void every_table_sheet_indicator_and_figure_is_there(
            String number, int tables, int sheets, int indicators, int figures) {
        TableReading reading = seed(number);

        assertThat(reading.tables()).hasSize(tables);
        assertThat(reading.sheets()).hasSize(sheets);
        assertThat(reading.sheets().stream()
                        .mapToInt(s -> s.indicators().size())
                        .sum())
                .isEqualTo(indicators);
        assertThat(reading.figures()).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void at_least_97_of_100_figures_are_bound(String number) {
        TableReading reading = seed(number);

        assertThat(reading.unbound().size() * 100).isLessThanOrEqualTo(reading.figures() * 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void cells_read_by_eye_are_read_the_same(String number) throws IOException {
        TableReading reading = seed(number);
        List<String[]> expected = expected(number);

        assertThat(expected).hasSizeGreaterThanOrEqualTo(38);
        for (String[] cell : expected) {
            assertThat(Grids.value(reading, cell[1], cell[2]))
                    .as("%s %s", cell[1], cell[2])
                    .isEqualTo(cell[3]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void no_two_facts_share_an_id(String number) {
        assertThat(seed(number).facts()).extracting(Fact::id).doesNotHaveDuplicates();
    }

    @Test
    void the_tables_of_a_real_pdf_are_read_cell_by_cell() throws Exception {
        Path pdf = Path.of("../shared/pdf/putuo-finance-bureau-2024.pdf");
        assumeTrue(Files.isRegularFile(pdf), "the real reports are not beside this checkout");
        Document document = new DocumentReader(Grids.RULES.resolve("vocabulary")).read(pdf);
        TableReading reading = new DocumentTables(Grids.RULES).read(document, new Evidences(document), 2024);

        assertThat(reading.tables()).hasSize(9);
        assertThat(reading.figures()).isEqualTo(195);
        assertThat(reading.unbound()).isEmpty();
        assertThat(reading.facts())
                .allSatisfy(f -> assertThat(f.evidence().page()).isNotNull());
        assertThat(Grids.value(reading, "支出/基本支出", "决算数")).isEqualTo("2,336.91万元");
        assertThat(Grids.value(reading, "收入/其他收入/一般公共服务支出/财政事务/一般行政管理事务", "决算数"))
                .isEqualTo("6.19万元");
        assertThat(Grids.value(reading, "支出/一般公共预算财政拨款/基本支出/商品和服务支出/其他交通费用", "决算数"))
                .isEqualTo("48.49万元");
        assertThat(Grids.value(reading, "支出/一般公共预算财政拨款/基本支出/公用经费", "决算数")).isEqualTo("184.65万元");
        assertThat(Grids.value(reading, "三公经费/公务接待费", "预算数")).isEqualTo("0.95万元");
        assertThat(Grids.value(reading, "收入/财政拨款/年初结转和结余", "决算数")).isEqualTo("21.63万元");
    }

    private static List<String[]> expected(String number) throws IOException {
        try (InputStream in = SeedTablesTest.class.getResourceAsStream("seed-cells.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(number + "\t"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
