package cn.mingjian.cli;

import static cn.mingjian.cli.Command.mingjian;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures of a whole place and of its own offices on one page are no contradictions. */
class TwoLevelsTest {

    private static final String IN_SENTENCES =
            """
            示例州2024年“三公”经费决算情况说明
            2024年，全州“三公”经费支出3000.00万元，比上年减少300.00万元，下降9.09%，主要原因是压减接待。其中：因公出国（境）费100.00万元；公务用车购置及运行维护费2400.00万元（其中公务用车购置费400.00万元，公务用车运行维护费2000.00万元）；公务接待费500.00万元。
            州本级“三公”经费支出1200.00万元，比上年减少100.00万元，下降7.69%，主要原因是压减接待。其中：因公出国（境）费80.00万元；公务用车购置及运行维护费900.00万元（其中公务用车购置费100.00万元，公务用车运行维护费800.00万元）；公务接待费220.00万元。
            """;

    private static final String UNDER_HEADINGS =
            """
            示例区2024年“三公”经费决算情况说明
            一、全区“三公”经费决算情况
            2024年“三公”经费支出3000.00万元，比上年减少300.00万元，下降9.09%，主要原因是压减接待。
            1.因公出国（境）费100.00万元。
            2.公务用车购置及运行维护费2400.00万元。
            3.公务接待费500.00万元。国内公务接待1000批次、9000人次。
            二、区直“三公”经费决算情况
            2024年“三公”经费支出1200.00万元，比上年减少100.00万元，下降7.69%，主要原因是压减接待。
            1.因公出国（境）费80.00万元。
            2.公务用车购置及运行维护费900.00万元。
            3.公务接待费220.00万元。国内公务接待500批次、4000人次。
            """;

    private static final String OF_A_DEPARTMENT =
            """
            示例局2024年度部门决算
            第三部分 2024年度部门决算情况说明
            一、收入决算情况说明
            本部门本年收入合计480.00万元，其中：财政拨款收入470.00万元，占97.92%；其他收入10.00万元，占2.08%。局本级本年收入合计290.00万元，其中：财政拨款收入285.00万元，占98.28%；其他收入5.00万元，占1.72%。
            """;

    @TempDir
    Path folder;

    @Test
    void levels_told_in_sentences_are_not_compared_with_each_other() throws IOException {
        assertThat(contradictions(IN_SENTENCES)).isEmpty();
    }

    @Test
    void levels_told_under_headings_are_not_compared_with_each_other() throws IOException {
        assertThat(contradictions(UNDER_HEADINGS)).isEmpty();
    }

    @Test
    void the_department_and_its_own_office_are_not_compared_with_each_other() throws IOException {
        assertThat(contradictions(OF_A_DEPARTMENT)).isEmpty();
    }

    @Test
    void the_level_that_the_table_is_of_is_compared_with_it_and_the_other_is_not() throws IOException {
        String table =
                """
                示例州2024年“三公”经费决算情况统计表
                单位：万元
                项目	州本级	全州
                合计	1200.00	3000.00
                因公出国（境）费	80.00	100.00
                公务用车购置及运行维护费	900.00	2400.00
                公务接待费	220.00	500.00
                """;
        assertThat(contradictions(table + IN_SENTENCES)).isEmpty();
        assertThat(contradictions(table + IN_SENTENCES.replace("公务接待费220.00", "公务接待费202.00")))
                .contains("202.00", "220.00");
    }

    @Test
    void what_does_not_fit_within_either_level_is_still_found() throws IOException {
        assertThat(contradictions(IN_SENTENCES.replace("下降9.09%", "下降9.90%"))).contains("9.90%");
        assertThat(contradictions(IN_SENTENCES.replace("下降7.69%", "下降7.96%"))).contains("7.96%");
        assertThat(contradictions(OF_A_DEPARTMENT.replace("占98.28%", "占98.82%")))
                .contains("98.82%");
    }

    @Test
    void the_same_figure_told_twice_without_a_level_is_still_a_contradiction() throws IOException {
        assertThat(contradictions(OF_A_DEPARTMENT.replace("局本级", "").replace("本部门", "")))
                .contains("TXT-02");
    }

    /** The errors of a text. */
    private String contradictions(String text) throws IOException {
        Path out = folder.resolve("out");
        Path file = Files.writeString(folder.resolve("page.txt"), text);
        mingjian("audit", file, "--out", out, "--format", "json", "--fail-on", "never");
        StringBuilder errors = new StringBuilder();
        for (JsonNode finding : JsonMapper.shared()
                .readTree(Files.readString(out.resolve("page.json")))
                .get("findings")) {
            String check = finding.get("check").asString();
            if (finding.get("severity").asString().equals("ERROR") && !check.startsWith("STR")) {
                errors.append(check).append(finding.get("message").asString());
            }
        }
        return errors.toString();
    }
}
