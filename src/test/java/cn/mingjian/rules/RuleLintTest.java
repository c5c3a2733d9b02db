package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleLintTest {

    private static final String HEAD =
            "@check(\"TST-01\") @title(\"甲\") @severity(\"错误\") @basis(\"BL-75\") @description(\"说明\")\n";
    private static final String CASES = "例 一\n甲\n→ 应报\n\n例 二\n甲\n→ 不报\n";

    @TempDir
    private Path temporary;

    private RulesFolder rules;

    @BeforeEach
    void aPackInWhichAllIsWell() throws IOException {
        rules = new RulesFolder(temporary);
        rules.write("national/test.drl", rule(HEAD, "check.pass(\"\");"))
                .write("national/cases/TST-01.txt", CASES)
                .write("vocabulary/concepts.txt", "收入/总计 支出/总计\n收入/本年收入合计/**\n计量 决算数 年初预算数\n");
    }

    private static String rule(String head, String then) {
        return "rule \"规则甲\"\n" + head + "when\n$s : Scope(kind == \"全文\")\nthen\n" + then + "\nend\n";
    }

    private List<LintProblem> lint() {
        return RuleLint.of(temporary.resolve("rules"), temporary.resolve("cache"));
    }

    private void finds(String file, int line, String words) {
        assertThat(lint()).anySatisfy(p -> {
            assertThat(p.file()).isEqualTo(file);
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.message()).contains(words);
        });
    }

    @Test
    void nothing_is_said_where_all_is_well() {
        assertThat(lint()).isEmpty();
    }

    @Test
    void a_check_defined_twice_is_found_with_both_places() throws IOException {
        rules.write("national/zwei.drl", rule(HEAD, "check.pass(\"\");"));
        finds("national/zwei.drl", 1, "重复定义，已在 national/test.drl 第 1 行");
    }

    @Test
    void a_check_without_basis_is_found() throws IOException {
        rules.write("national/test.drl", rule(HEAD.replace("@basis(\"BL-75\")", ""), "check.pass(\"\");"));
        finds("national/test.drl", 1, "没有依据");
    }

    @Test
    void an_unknown_basis_is_found() throws IOException {
        rules.write("national/test.drl", rule(HEAD.replace("BL-75", "BL-76"), "check.pass(\"\");"));
        finds("national/test.drl", 1, "依据“BL-76”不在 basis.csv 中");
    }

    @Test
    void an_unknown_concept_in_a_formula_is_found_in_its_line() throws IOException {
        rules.write("national/test.drl", rule(HEAD, "check.formula($s, \"收入/总计 = 支出/总汁\");"));
        finds("national/test.drl", 6, "没有“支出/总汁”这个项目");
    }

    @Test
    void an_unknown_measure_and_parameter_are_found() throws IOException {
        rules.write("national/test.drl", rule(HEAD, "check.formula($s, \"收入/总计[决算] ≤ 【不存在】\");"));
        finds("national/test.drl", 6, "没有“决算”这种计量");
        finds("national/test.drl", 6, "没有参数“不存在”");
    }

    @Test
    void a_formula_that_cannot_be_read_is_found() throws IOException {
        rules.write("national/test.drl", rule(HEAD, "check.formula($s, \"收入/总计 = 支出/总计 +\");"));
        finds("national/test.drl", 6, "此处应为项目、数值或【参数】");
    }

    @Test
    void validity_that_never_comes_is_found() throws IOException {
        rules.write("national/test.drl", rule(HEAD + "@validFrom(\"2025\") @validTo(\"2023\")\n", "check.pass(\"\");"));
        finds("national/test.drl", 1, "永远不会执行");
    }

    @Test
    void validity_that_an_overlay_makes_impossible_is_found() throws IOException {
        rules.write("national/test.drl", rule(HEAD + "@validFrom(\"2023\")\n", "check.pass(\"\");"))
                .overlay("qinghai-63", "63")
                .write("qinghai-63/overrides.csv", "检查,项目,值\nTST-01,截止年度,2020\n");
        finds("qinghai-63/overrides.csv", 2, "永远不会执行");
    }

    @Test
    void a_sentence_outside_the_vocabulary_is_found_with_the_nearest() throws IOException {
        rules.write(
                        "national/words.dsl",
                        """
                        [keyword]规则 {名称}=rule "{名称}"
                        [keyword]检查 {编号}=@check("{编号}")
                        [keyword]当=when
                        [keyword]应当=then
                        [keyword]完=end
                        [when]在《{表名}》中=$s : Scope(name == "{表名}")
                        [when]在每张自评表中=$s : Scope(kind == "自评表")
                        [then]有 {算式}=check.formula($s, "{算式}");
                        """)
                .write("national/a.dslr", "规则 甲\n检查 TST-01\n当\n  在《收入决算表》里面\n应当\n  有 收入/总计 = 支出/总计\n完\n");
        finds("national/a.dslr", 4, "词汇中没有这样的句子：“在《收入决算表》里面”；最接近的写法是“在《…》中”");
    }

    @Test
    void an_overlay_of_a_check_that_does_not_exist_is_found() throws IOException {
        rules.overlay("qinghai-63", "63").write("qinghai-63/overrides.csv", "检查,项目,值\nTST-99,级别,提示\n");
        finds("qinghai-63/overrides.csv", 2, "调整的检查 TST-99 不存在");
    }

    @Test
    void a_check_without_cases_is_found() throws IOException {
        rules.remove("national/cases/TST-01.txt");
        finds("national/test.drl", 1, "检查 TST-01 没有应当报出的例子");
        finds("national/test.drl", 1, "检查 TST-01 没有不应报出的例子");
    }

    @Test
    void cases_say_what_is_different_from_a_template() throws IOException {
        rules.write("national/cases/底稿.txt", "底稿 表\n项目\t金额\n合计\t5.00\n其中\t3.00\n")
                .write(
                        "national/cases/TST-01.txt",
                        "例 一\n前文\n底稿 表\n「5.00」改为「6.00」\n「项目\t金额」删去\n「其中」后另起一行「注：无」\n后文\n→ 应报\n\n例 二\n底稿 表\n→ 不报\n");

        assertThat(lint()).isEmpty();
        assertThat(RuleCatalog.cases(temporary.resolve("rules")))
                .extracting(RuleCase::text)
                .containsExactly("前文\n合计\t6.00\n其中\t3.00\n注：无\n后文\n", "项目\t金额\n合计\t5.00\n其中\t3.00\n");
    }

    @Test
    void a_change_of_what_the_template_does_not_say_just_once_is_found() throws IOException {
        rules.write("national/cases/底稿.txt", "底稿 表\n合计\t5.00\n其中\t5.00\n")
                .write("national/cases/TST-01.txt", "例 一\n底稿 表\n「5.00」改为「6.00」\n→ 应报\n");
        finds("national/cases/TST-01.txt", 3, "不止一处写着「5.00」");
        rules.write("national/cases/TST-01.txt", "例 一\n底稿 表\n「7.00」删去\n→ 应报\n");
        finds("national/cases/TST-01.txt", 3, "没有「7.00」");
        rules.write("national/cases/TST-01.txt", "例 一\n底稿 图\n→ 应报\n");
        finds("national/cases/TST-01.txt", 2, "没有名为“图”的底稿");
    }

    @Test
    void a_case_of_a_check_that_does_not_exist_is_found() throws IOException {
        rules.write("national/cases/TST-07.txt", CASES);
        finds("national/cases/TST-07.txt", 1, "检查 TST-07 不存在");
    }

    @Test
    void a_file_that_does_not_compile_does_not_hide_the_others() throws IOException {
        rules.write("national/broken.drl", rule(HEAD.replace("TST-01", "TST-02"), "check.nothing();"))
                .overlay("qinghai-63", "63")
                .write("qinghai-63/overrides.csv", "检查,项目,值\nTST-99,级别,提示\n");
        finds("national/broken.drl", 1, "无法编译");
        finds("qinghai-63/overrides.csv", 2, "不存在");
    }

    @Test
    void cases_of_checks_in_a_file_that_does_not_compile_are_not_called_unknown() throws IOException {
        rules.write("national/test.drl", rule(HEAD, "check.nothing();"));
        assertThat(lint()).extracting(LintProblem::file).containsOnly("national/test.drl");
    }

    @Test
    void mistakes_in_the_frame_of_a_sentence_rule_are_said_in_its_own_words() throws IOException {
        String words = Files.readString(Home.folder().resolve("rules/national/sentences.dsl"));
        rules.write("national/words.dsl", words)
                .write("national/a.dslr", "规则：甲\n检查：TST-01\n当\n  在全文中\n应当\n  有 收入/总计 = 支出/总计\n完\n");
        assertThat(lint()).isEmpty();
        rules.write("national/a.dslr", "规则 甲\n检查 TST-01\n当\n  在全文中\n应当\n  有 收入/总计 = 支出/总计\n");
        finds("national/a.dslr", 1, "规则“甲”：没有以“完”结束");
        rules.write("national/a.dslr", "规则 甲\n检查 TST-01\n级别 严重\n当\n  在全文中\n应当\n  有 收入/总计 = 支出/总计\n完\n");
        finds("national/a.dslr", 3, "规则头上没有这样的写法：“级别 严重”；最接近的是“级别 …”");
    }
}
