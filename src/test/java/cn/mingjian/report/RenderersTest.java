package cn.mingjian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RenderersTest {

    @TempDir
    Path folder;

    private final Renderers renderers = Renderers.standard(Path.of("reports"), Path.of("target/letter-cache"));

    private Path write(String format) throws IOException {
        Path file = folder.resolve("result." + format);
        renderers.write(format, Samples.typical(), file);
        return file;
    }

    @Test
    void all_formats_of_the_contract_are_there() {
        assertThat(renderers.formats()).containsExactly("json", "pdf", "docx", "xlsx", "html", "sarif");
    }

    @Test
    void an_unknown_format_is_named_with_the_known_ones() {
        assertThatThrownBy(() -> renderers.write("odt", Samples.typical(), folder.resolve("x")))
                .hasMessageContaining("odt")
                .hasMessageContaining("json、pdf、docx");
    }

    @Test
    void a_failed_write_leaves_nothing_behind() throws IOException {
        Path target = folder.resolve("half.json");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_workbook_holds_findings_and_ledger_and_no_formula() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write("xlsx")))) {
            XSSFSheet findings = workbook.getSheet("问题");
            assertThat(findings.getLastRowNum()).isEqualTo(3);
            assertThat(findings.getRow(1).getCell(5).getStringCellValue()).contains("应为13,290.80万元");
            assertThat(workbook.getSheet("检查台账").getLastRowNum()).isEqualTo(6);
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void text_that_begins_like_a_formula_is_marked_as_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new SheetWriter(workbook, "表", new SheetStyles(workbook), 10).row("=cmd|' /C calc'!A0");
            assertThat(workbook.getSheet("表")
                            .getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isTrue();
            workbook.write(out);
        }
    }

    @Test
    void the_page_escapes_what_comes_from_the_report() throws IOException {
        String html = Files.readString(write("html"));
        var page = Jsoup.parse(html);
        assertThat(page.select("script, img, link, iframe")).isEmpty();
        assertThat(page.select("section.finding")).hasSize(3);
        assertThat(page.text()).contains("应为13,290.80万元").contains("不代表没有问题");
        StringBuilder text = new StringBuilder();
        new Markup(new java.io.StringWriter() {
                    @Override
                    public void write(String part) {
                        text.append(part);
                    }

                    @Override
                    public void write(int c) {
                        text.append((char) c);
                    }
                })
                .text("<script>alert('x')</script>&");
        assertThat(text.toString()).isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;");
    }

    @Test
    void sarif_names_rule_level_and_place() throws IOException {
        JsonNode sarif = new JsonMapper().readTree(Files.readString(write("sarif"), StandardCharsets.UTF_8));
        JsonNode result = sarif.at("/runs/0/results/0");
        assertThat(sarif.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(result.at("/ruleId").asString()).isEqualTo("BAL-02");
        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/region/snippet/text")
                        .asString())
                .isEqualTo("总计13,289.95万元");
        assertThat(sarif.at("/runs/0/tool/driver/rules").size()).isEqualTo(3);
    }
}
