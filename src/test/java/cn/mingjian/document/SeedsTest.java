package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real reports, where they are at hand. */
class SeedsTest {

    private static final Path FOLDER = Path.of("..", "shared", "seeds");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    private static Document seed(String prefix) throws IOException, UnreadableDocumentException {
        assumeTrue(Files.isDirectory(FOLDER), "real reports are not at hand");
        try (Stream<Path> files = Files.list(FOLDER)) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(prefix + "_"))
                    .findFirst()
                    .orElseThrow();
            return Reading.READER.read(file);
        }
    }

    private static List<Table> sheets(Document document) {
        return Reading.tables(document).stream()
                .filter(table -> table.kind() == Table.Kind.SHEET)
                .toList();
    }

    private static List<Table> accounts(Document document) {
        return Reading.tables(document).stream()
                .filter(table -> table.kind() == Table.Kind.ACCOUNTS)
                .toList();
    }

    private static Table named(Document document, String name) {
        return accounts(document).stream()
                .filter(table -> name.equals(table.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_sheets_are_found_and_told_apart() throws Exception {
        assertThat(sheets(seed("000"))).hasSize(17);
        assertThat(sheets(seed("001")))
                .extracting(Table::name)
                .hasSize(10)
                .startsWith("整体支出绩效自评表")
                .endsWith("项目支出绩效自评表");
        assertThat(sheets(seed("002"))).hasSize(13);
        assertThat(sheets(seed("003")))
                .hasSize(20)
                .first()
                .extracting(Table::name)
                .isEqualTo("整体支出绩效目标表");
        assertThat(sheets(seed("004"))).hasSize(26);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void each_sheet_names_its_subject_once_and_has_its_indicators(String prefix) throws Exception {
        for (Table sheet : sheets(seed(prefix))) {
            List<String> rows = Reading.rows(sheet);
            assertThat(rows.get(0)).matches("(项目|部门（单位）|部门)名称\\|.*");
            assertThat(rows.stream().filter(row -> row.startsWith("项目名称|"))).hasSizeLessThan(2);
            assertThat(rows.stream().filter(row -> row.contains("一级指标"))).hasSize(1);
        }
    }

    @Test
    void accounts_tables_have_their_rows_columns_and_unit() throws Exception {
        assertThat(accounts(seed("002")))
                .hasSize(11)
                .extracting(t -> t.unit().value())
                .containsOnly("万元");
        assertThat(accounts(seed("004")))
                .hasSize(9)
                .extracting(t -> t.unit().value())
                .containsOnly("元");

        Table income = named(seed("002"), "收入决算表");
        assertThat(Reading.rows(income))
                .hasSize(35)
                .contains("合计||1,478.86|1,477.46|||||1.4", "221|住房保障支出|50.69|50.69|||||");
        Table total = named(seed("004"), "收入支出决算总表");
        assertThat(Reading.rows(total)).hasSize(33).contains("总计|30|516247561|总计|62|516247561");
        Table basic = named(seed("002"), "一般公共预算财政拨款基本支出决算表");
        assertThat(Reading.rows(basic)).hasSize(30).contains("人员经费合计||890.15|公用经费合计|||||46.89");
        Table general = named(seed("004"), "一般公共预算财政拨款支出决算表");
        assertThat(Reading.rows(general))
                .contains(
                        "|||合计|441,719,025.78|99,745,720.85|341,973,304.93",
                        "2210203|购房补贴|1,811,346.00|1,811,346.00||#|#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void the_sections_are_recognised(String prefix) throws Exception {
        List<String> sections = seed(prefix).blocks().stream()
                .filter(b -> b instanceof Title title && !title.contents())
                .map(b -> ((Title) b).heading().section())
                .toList();

        assertThat(sections)
                .contains("概况", "收支总体", "收入决算", "支出决算", "财政拨款收支总体", "一般公共预算财政拨款支出")
                .contains("一般公共预算财政拨款基本支出", "三公经费", "政府性基金预算财政拨款", "国有资本经营预算财政拨款")
                .contains("机关运行经费", "政府采购", "国有资产占用", "预算绩效", "名词解释");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void no_figure_is_lost_and_no_block_overlaps_another(String prefix) throws Exception {
        Document document = seed(prefix);
        BitSet seen = new BitSet();
        for (Block block : document.blocks()) {
            BitSet own = new BitSet();
            own.set(block.span().start(), block.span().end());
            assertThat(own.intersects(seen)).as(block.toString()).isFalse();
            seen.or(own);
        }
        document.debris().forEach(span -> seen.set(span.start(), span.end()));

        Matcher numbers = NUMBER.matcher(document.text());
        while (numbers.find()) {
            assertThat(seen.nextClearBit(numbers.start())).as(numbers.group()).isGreaterThanOrEqualTo(numbers.end());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void every_character_read_stands_in_the_source(String prefix) throws Exception {
        Document document = seed(prefix);
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                assertStands(document, paragraph.text());
            } else if (block instanceof Title title) {
                assertStands(document, title.heading().text());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(cell -> assertStands(document, cell.text())));
            }
        }
    }

    private static void assertStands(Document document, Text text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                assertThat(document.text().charAt(text.offset(i))).isEqualTo(text.charAt(i));
            }
        }
    }
}
