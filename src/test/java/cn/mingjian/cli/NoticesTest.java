package cn.mingjian.cli;

import static cn.mingjian.cli.Command.mingjian;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Single notices among whole reports, and what is neither. */
class NoticesTest {

    private static final String THREE_PUBLICS =
            """
            示例县水利局2024年“三公”经费决算情况说明
            2024年“三公”经费支出合计6.50万元，比上年减少0.50万元，下降7.14%，主要是接待批次减少。
            其中：因公出国（境）费0万元，团组0个、0人次；公务用车购置费0万元，购置0辆，公务用车运行维护费5.00万元，保有量2辆；公务接待费2.50万元，国内公务接待30批次、210人次。
            """;

    @TempDir
    Path folder;

    @Test
    void a_notice_of_the_three_public_expenses_is_audited_for_what_it_holds() throws IOException {
        JsonNode audit = audited("notice.txt", THREE_PUBLICS);
        assertThat(audit.get("profile").get("notice").asString()).isEqualTo("“三公”经费");
        assertThat(audit.get("profile").get("fiscalYear").asInt()).isEqualTo(2024);
        assertThat(checks(audit)).containsExactly("SAN-01");
        assertThat(audit.get("findings").get(0).get("message").asString()).contains("7.50万元");
    }

    @Test
    void what_only_a_whole_report_must_have_is_not_applicable_to_a_notice_and_says_why() throws IOException {
        JsonNode audit = audited("notice.txt", THREE_PUBLICS);
        for (JsonNode check : audit.get("checks")) {
            String id = check.get("check").asString();
            if (id.equals("STR-02") || id.equals("STR-03") || id.equals("BAL-01")) {
                assertThat(check.get("status").asString()).isEqualTo("NOT_APPLICABLE");
                assertThat(check.get("reason").asString()).contains("只公开“三公”经费，不是整份决算报告");
            }
        }
    }

    @Test
    void the_letter_says_that_the_file_is_a_notice() throws IOException {
        Path file = Files.writeString(folder.resolve("notice.txt"), THREE_PUBLICS);
        mingjian("audit", file, "--out", folder.resolve("out"), "--format", "pdf", "--fail-on", "never");
        try (PDDocument letter = Loader.loadPDF(folder.resolve("out/notice.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(letter).replaceAll("\\s", ""))
                    .contains("只公开“三公”经费，不是整份决算报告");
        }
    }

    @Test
    void a_notice_of_running_costs_and_one_of_procurement() throws IOException {
        JsonNode running = audited(
                "running.txt",
                """
                        示例县水利局2024年度机关运行经费支出情况说明
                        2024年度，我局机关运行经费支出86.52万元，比上年减少3.40万元，下降4.78%，主要是压减办公费。
                        """);
        assertThat(running.get("profile").get("notice").asString()).isEqualTo("机关运行经费");
        assertThat(running.get("findings").toString()).contains("下降4.78%");
        JsonNode procurement = audited(
                "procurement.txt",
                """
                        示例县教育局2024年度政府采购情况说明
                        2024年度政府采购支出总额320.00万元，其中：政府采购货物支出120.00万元、政府采购工程支出150.00万元、政府采购服务支出60.00万元。
                        """);
        assertThat(procurement.get("profile").get("notice").asString()).isEqualTo("政府采购");
        assertThat(checks(procurement)).containsExactly("PRC-01");
    }

    @Test
    void a_table_of_the_accounts_alone() throws IOException {
        JsonNode audit = audited(
                "table.txt",
                """
                        收入支出决算总表
                        部门：示例县水利局
                        单位：万元
                        收入			支出
                        项目	行次	金额	项目	行次	金额
                        本年收入合计	1	3700.00	本年支出合计	4	3700.00
                        年初结转和结余	3	88.92	年末结转和结余	6
                        总计		3700.00	总计		3700.00
                        """);
        assertThat(audit.get("profile").get("notice").asString()).isEqualTo("《收入支出决算总表》");
        assertThat(checks(audit)).containsExactly("BAL-02");
    }

    @Test
    void the_year_of_a_budget_told_beside_the_accounts_is_not_theirs() throws IOException {
        JsonNode audit = audited(
                "both.txt",
                """
                        一、2025年“三公”经费预算安排情况
                        2025年度“三公”经费预算总计21.80万元，其中：因公出国（境）费0万元，公务接待费11.80万元，公务用车运行维护费10.00万元。
                        二、2024年“三公”经费决算情况
                        2024年度“三公”经费合计支出20.12万元，其中：因公出国（境）费0万元，公务接待费12.39万元，公务用车运行维护费7.73万元。
                        """);
        assertThat(audit.get("profile").get("fiscalYear").asInt()).isEqualTo(2024);
        assertThat(checks(audit)).containsOnly("SAN-04");
    }

    @Test
    void the_column_of_the_year_before_is_known_by_its_year() throws IOException {
        JsonNode audit = audited(
                "years.txt",
                """
                        示例县2024年“三公”经费决算情况统计表
                        单位：万元
                        项目	2023年决算数	2024年决算数	增减额
                        合计	6.00	5.00	-1.00
                        因公出国（境）费	0.00	0.00	0.00
                        公务接待费	2.00	1.00	-1.00
                        公务用车运行维护费	4.00	4.00	0.00
                        """);
        assertThat(audit.get("coverage").get("unbound")).isEmpty();
        assertThat(audit.get("findings")).isEmpty();
    }

    @Test
    void a_whole_report_that_lost_its_headings_does_not_pass_as_a_notice() throws IOException {
        JsonNode audit = audited(
                "bare.txt",
                """
                        示例县文化馆2024年度收支情况
                        2024年度收入总计520.00万元，支出总计520.00万元。
                        本年收入合计500.00万元，其中：财政拨款收入480.00万元，占96.00%；其他收入20.00万元，占4.00%。
                        2024年度“三公”经费支出5.00万元，其中公务接待费1.00万元，公务用车运行维护费4.00万元。
                        政府采购支出总额50.00万元，其中：政府采购货物支出30.00万元、政府采购服务支出20.00万元。
                        """);
        assertThat(audit.get("profile").get("notice").isNull()).isTrue();
        assertThat(audit.get("findings").toString()).contains("缺少“名词解释”部分", "缺少《收入支出决算总表》");
    }

    @Test
    void an_article_about_such_expenses_is_refused() throws IOException {
        refused(
                """
                全市去年“三公”经费下降12%
                本报讯（记者 张三）记者从市财政局获悉，2023年全市“三公”经费支出3450万元，比上年下降12%，其中公务接待费支出980万元，下降18%。
                """,
                "新闻报道");
    }

    @Test
    void a_contract_is_refused() throws IOException {
        refused(
                """
                政府采购合同
                合同编号：ZC-2024-018
                甲方（采购人）：示例县水利局
                政府采购货物支出12.30万元、服务支出6.30万元，合计18.60万元。
                """,
                "合同");
    }

    @Test
    void a_notice_of_a_budget_is_refused() throws IOException {
        refused(
                """
                示例县水利局2025年“三公”经费预算情况说明
                2025年“三公”经费预算合计32.60万元，其中：因公出国（境）费0万元；公务用车运行维护费28.60万元；公务接待费4.00万元，比上年减少2.00万元。
                """,
                "预算公开文本");
    }

    @Test
    void a_recipe_and_a_list_of_sales_are_refused() throws IOException {
        refused("红烧肉的做法\n一、主料\n五花肉500克，冰糖30克。\n二、做法\n小火炖60分钟，成本约35元，可供4人食用。\n", "没有识别出");
        refused(
                "2024年销售收入表\n单位：万元\n部门\t销售收入\t成本支出\t利润\n一部\t320.50\t210.00\t110.50\n合计\t320.50\t210.00\t110.50\n",
                "没有识别出");
    }

    private JsonNode audited(String name, String text) throws IOException {
        Path out = folder.resolve("out-" + name);
        Command run = mingjian(
                "audit",
                Files.writeString(folder.resolve(name), text),
                "--out",
                out,
                "--format",
                "json",
                "--fail-on",
                "never");
        assertThat(run.err()).doesNotContain("无法审核");
        return JsonMapper.shared().readTree(Files.readString(out.resolve(name.replace(".txt", ".json"))));
    }

    /** The checks of the findings. */
    private static List<String> checks(JsonNode audit) {
        return audit.get("findings")
                .valueStream()
                .map(finding -> finding.get("check").asString())
                .toList();
    }

    private void refused(String text, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("other.txt"), text);
        Command run = mingjian("audit", file, "--out", folder.resolve("out"), "--format", "json");
        assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(run.err()).contains(reason).doesNotContain("Exception");
    }
}
