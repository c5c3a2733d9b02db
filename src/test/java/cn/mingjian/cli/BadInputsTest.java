package cn.mingjian.cli;

import static cn.mingjian.cli.Command.mingjian;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people and machines feed the command by mistake, beside one good report. */
class BadInputsTest {

    private static final Path GOOD = Path.of("fixtures/linhe-water-2024.txt");

    @TempDir
    Path folder;

    @Test
    void a_missing_file() throws IOException {
        refused(folder.resolve("没有这份.txt"), "文件或目录不存在");
    }

    @Test
    void an_empty_file() throws IOException {
        refused(file("empty.txt", new byte[0]), "文件是空的");
    }

    @Test
    void a_file_of_blanks() throws IOException {
        refused(file("blank.txt", " \n\t\r\n　".getBytes(StandardCharsets.UTF_8)), "没有文字");
    }

    @Test
    void binary_rubbish() throws IOException {
        byte[] rubbish = new byte[100_000];
        new Random(1).nextBytes(rubbish);
        refused(file("rubbish.txt", rubbish), "不是文本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "pdf", "xlsx", "xls"})
    void rubbish_that_claims_to_be_a_document(String ending) throws IOException {
        byte[] rubbish = new byte[10_000];
        new Random(2).nextBytes(rubbish);
        refused(file("rubbish." + ending, rubbish), "文件");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004",
                "%PDF-1.7\n",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "\u0089PNG\r\n\u001A\n"
            })
    void a_document_cut_off_after_its_first_bytes(String magic) throws IOException {
        refused(file("cut.docx", magic.getBytes(StandardCharsets.ISO_8859_1)), "文件");
    }

    @Test
    void a_text_of_100_megabytes() throws IOException {
        byte[] line = "一般公共预算财政拨款支出决算为 1,234.56 万元。\n".getBytes(StandardCharsets.UTF_8);
        Path large = folder.resolve("large.txt");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(large))) {
            for (int written = 0; written < 100 << 20; written += line.length) {
                out.write(line);
            }
        }
        refused(large, "上限");
    }

    @Test
    void a_text_that_is_no_report() throws IOException {
        String poem = "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n".repeat(20);
        refused(file("poem.txt", poem.getBytes(StandardCharsets.UTF_8)), "没有识别出");
    }

    @Test
    void a_budget_is_no_final_account() throws IOException {
        String budget =
                """
                示例县水利局2025年部门预算公开
                第一部分 部门概况
                一、主要职责
                负责水利工作。
                第二部分 2025年部门预算情况说明
                一、收支预算总体情况
                2025年部门预算收入合计100万元，比上年增加5万元，增长5.26%。
                """;
        refused(Files.writeString(folder.resolve("budget.txt"), budget), "预算公开文本，不是决算");
    }

    @Test
    void final_accounts_that_speak_of_the_budget_are_audited() throws IOException {
        String accounts =
                """
                示例县水利局2024年度决算公开
                第一部分 部门概况
                一、主要职责
                负责水利工作。
                一、2024年度部门预算绩效管理情况
                二、2024年度部门预算执行情况
                收入总计100.00万元，比上年增加5.00万元，增长15.26%。
                三、“三公”经费支出情况
                “三公”经费支出1.00万元。
                """;
        assertThat(findings(Files.writeString(folder.resolve("accounts.txt"), accounts)))
                .contains("增长15.26%");
    }

    @Test
    void a_folder_without_reports() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(empty.resolve("notes.ini"), "x");
        refused(empty, "没有可审核的报告");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void another_encoding_makes_no_difference(String encoding) throws IOException {
        String text = Files.readString(GOOD);
        String mark = encoding.startsWith("UTF-16") && encoding.length() > 6 ? "\uFEFF" : "";
        file("linhe-water-2024.txt", (mark + text).getBytes(Charset.forName(encoding)));
        assertThat(findings(folder.resolve("linhe-water-2024.txt"))).isEqualTo(findings(GOOD));
    }

    @Test
    void a_wrong_ending_makes_no_difference() throws IOException {
        Path misnamed = Files.copy(GOOD, folder.resolve("report.docx"));
        assertThat(findings(misnamed)).isEqualTo(findings(GOOD));
    }

    /** The bad input is named with its reason, the good one is done, and nothing is left behind. */
    private void refused(Path bad, String reason) throws IOException {
        Path out = folder.resolve("out");
        Command run = mingjian("audit", bad, GOOD, "--out", out, "--format", "json");
        assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(l -> l.contains(bad.toString())))
                .singleElement()
                .asString()
                .contains(reason)
                .doesNotContain("程序内部错误", "Exception");
        try (Stream<Path> outputs = Files.list(out)) {
            assertThat(outputs.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("linhe-water-2024.json", "run.json");
        }
        JsonNode reports = JsonMapper.shared()
                .readTree(Files.readString(out.resolve("run.json")))
                .get("reports");
        assertThat(reports).hasSize(2);
        assertThat(reports.toString()).contains("\"FAILED\"", "\"AUDITED\"", reason);
    }

    private String findings(Path report) throws IOException {
        Path out = folder.resolve("out-" + report.getFileName() + "-" + report.getNameCount());
        mingjian("audit", report, "--out", out, "--format", "json", "--fail-on", "never");
        try (Stream<Path> outputs = Files.list(out)) {
            Path result =
                    outputs.filter(p -> !p.endsWith("run.json")).findFirst().orElseThrow();
            return JsonMapper.shared()
                    .readTree(Files.readString(result))
                    .get("findings")
                    .toString();
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
