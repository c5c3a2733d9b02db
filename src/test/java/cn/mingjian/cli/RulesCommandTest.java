package cn.mingjian.cli;

import static cn.mingjian.cli.Command.mingjian;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are read at run time: what is in the folder counts, and nothing else. */
class RulesCommandTest {

    private static final Path REPORT = Path.of("fixtures/yundu-justice-2024.txt");

    private static final String RULE =
            """
            规则 试验：收入总计等于支出总计
              检查 BAL-01
              名称 收入总计等于支出总计
              级别 错误
              依据 BL-75
              说明 收入总计与支出总计应当相等
            当
              在《收入支出决算总表》中
            应当
              有 收入/总计 = 支出/总计
            完
            """;

    private static final String TABLE =
            """
            收入支出决算总表
            单位：万元
            收入\t\t\t支出\t\t
            项目\t行次\t金额\t项目\t行次\t金额
            一、一般公共预算财政拨款收入\t1\t360.00\t一、卫生健康支出\t3\t360.00
            本年收入合计\t2\t360.00\t本年支出合计\t4\t360.00
            总计\t\t360.00\t总计\t\t%s
            → %s

            """;

    private static final String CASES =
            "例 两个总计不等\n" + TABLE.formatted("306.00", "应报 错误") + "例 两个总计相等\n" + TABLE.formatted("360.00", "通过");

    @TempDir
    Path folder;

    private Path rules;

    @BeforeEach
    void a_pack_with_one_rule() throws IOException {
        rules = folder.resolve("rules");
        Path pack = Files.createDirectories(rules.resolve("national"));
        Files.copy(Path.of("rules/basis.csv"), rules.resolve("basis.csv"));
        Files.copy(Path.of("rules/national/pack.json"), pack.resolve("pack.json"));
        Files.copy(Path.of("rules/national/parameters.csv"), pack.resolve("parameters.csv"));
        Files.copy(Path.of("rules/national/sentences.dsl"), pack.resolve("sentences.dsl"));
        Files.writeString(pack.resolve("balance.dslr"), RULE);
    }

    @Test
    void the_list_names_each_check() {
        Command list = mingjian("rules", "list", "--rules", rules);
        assertThat(list.status()).isZero();
        assertThat(list.out().lines().filter(l -> !l.startsWith("#")))
                .singleElement()
                .asString()
                .startsWith("BAL-01\t错误\t")
                .endsWith("收入总计等于支出总计");
    }

    @Test
    void a_check_is_shown_with_its_basis_and_its_place() {
        String shown = mingjian("rules", "show", "bal-01", "--rules", rules).out();
        assertThat(shown).contains("预算法", "第七十五条", "national/balance.dslr:1", "各年度");
    }

    @Test
    void what_an_overlay_makes_of_a_check_stands_below_it() throws IOException {
        Path overlay = Files.createDirectories(rules.resolve("qinghai-63"));
        Files.writeString(
                overlay.resolve("pack.json"),
                "{\"id\": \"qinghai-63\", \"version\": \"1\", \"title\": \"青海\", \"region\": \"63\", \"extends\": \"national\"}");
        Files.writeString(overlay.resolve("overrides.csv"), "检查,项目,值\nBAL-01,级别,提示\n");
        assertThat(mingjian("rules", "list", "--rules", rules).out().lines().filter(l -> l.startsWith("BAL-01")))
                .extracting(l -> l.substring(0, l.indexOf("\t各年度")))
                .containsExactly("BAL-01\t错误\tnational", "BAL-01\t提示\tqinghai-63");
    }

    @Test
    void a_check_that_is_not_there_is_said() {
        Command missing = mingjian("rules", "show", "XYZ-99", "--rules", rules);
        assertThat(missing.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(missing.err()).contains("没有检查项 XYZ-99");
    }

    @Test
    void a_rule_finds_what_it_is_there_for() {
        assertThat(audit().status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void a_rule_file_taken_away_takes_its_findings_with_it() throws IOException {
        Path file = rules.resolve("national/balance.dslr");
        Files.writeString(file, RULE.replace("BAL-01", "BAL-99").replace("有 收入/总计 = 支出/总计", "有 收入/总计 = 收入/总计"));
        assertThat(audit().status()).isEqualTo(ExitStatus.CLEAN);
    }

    @Test
    void a_rule_file_that_does_not_compile_is_named_with_line_and_rule() throws IOException {
        Files.writeString(
                rules.resolve("national/broken.dslr"),
                RULE.replace("BAL-01", "BAL-98").replace("试验", "坏的").replace("有 收入/总计 = 支出/总计", "这句话谁也不懂"));
        Command broken = audit();
        assertThat(broken.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(broken.err()).contains("national/broken.dslr", "第 10 行", "坏的");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void cases_that_hold_and_cases_that_do_not_are_told_apart() throws IOException {
        Path cases = Files.createDirectories(rules.resolve("national/cases"));
        Files.writeString(cases.resolve("BAL-01.txt"), CASES);
        Command good = mingjian("rules", "test", "BAL-01", "--rules", rules);
        assertThat(good.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(good.out()).contains("运行例子 2 个，全部符合");
        Files.writeString(cases.resolve("BAL-01.txt"), CASES.replace("应报 错误", "通过"));
        Command bad = mingjian("rules", "test", "--rules", rules);
        assertThat(bad.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(bad.out()).contains("BAL-01.txt:", "两个总计不等", "不符合 1 个");
    }

    @Test
    void lint_names_each_problem_with_its_place() throws IOException {
        Path cases = Files.createDirectories(rules.resolve("national/cases"));
        Files.writeString(cases.resolve("BAL-01.txt"), CASES);
        Files.writeString(rules.resolve("national/more.dslr"), RULE);
        Command lint = mingjian("rules", "lint", "--rules", rules);
        assertThat(lint.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(lint.out()).contains("national/more.dslr:1 ", "BAL-01 重复定义", "发现问题");
    }

    @Test
    void without_cases_there_is_nothing_to_test() {
        assertThat(mingjian("rules", "test", "--rules", rules).err()).contains("没有可运行的例子");
    }

    private Command audit() {
        Command run = mingjian("audit", REPORT, "--rules", rules, "--out", folder.resolve("out"), "--format", "json");
        assertThat(run.out()).isEmpty();
        return run;
    }
}
