package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleEngineTest {

    private static final String TOTALS_EQUAL =
            "check.equal($s, Terms.figure($s.figure(\"收入/总计\")), Terms.figure($s.figure(\"支出/总计\")));";
    private static final String IN_THE_TABLE = "$s : Scope(kind == \"表\", name == \"收入支出决算总表\")";

    @TempDir
    private Path temporary;

    private RulesFolder rules;

    @BeforeEach
    void anEmptyPack() throws IOException {
        rules = new RulesFolder(temporary);
    }

    @Test
    void a_rule_in_a_file_judges_a_report() throws IOException {
        rules.drl(IN_THE_TABLE, TOTALS_EQUAL);
        List<Judgement> said = rules.judge(Given.report().table("收入支出决算总表", "收入/总计=100.00", "支出/总计=90.00"));
        assertThat(said).singleElement().satisfies(j -> {
            assertThat(j.status()).isEqualTo(Status.FAILED);
            assertThat(j.message()).as("the relation speaks for itself").isNull();
            assertThat(j.relation().computed().formula()).isEqualTo("支出总计 90.00万元");
            assertThat(j.difference()).isEqualTo("10.00万元");
            assertThat(j.subject()).isEqualTo("收入支出决算总表");
            assertThat(j.rule()).isEqualTo("规则甲");
            assertThat(j.evidence()).hasSize(2);
        });
    }

    @Test
    void removing_the_file_removes_the_check() throws IOException {
        rules.drl(IN_THE_TABLE, TOTALS_EQUAL)
                .write("national/other.drl", RulesFolder.rule("规则乙", "TST-02", IN_THE_TABLE, "check.pass($s);"));
        assertThat(rules.engine().checks(null)).extracting(CheckDefinition::id).containsExactly("TST-02", "TST-01");
        rules.remove("national/test.drl");
        assertThat(rules.engine().checks(null)).extracting(CheckDefinition::id).containsExactly("TST-02");
    }

    @Test
    void a_missing_figure_is_undetermined_and_named() throws IOException {
        rules.drl(
                IN_THE_TABLE,
                "check.equal($s, Terms.figure(\"收入总计\", $s.figure(\"收入/总计\")), Terms.figure(\"支出总计\", $s.figure(\"支出/总计\")));");
        assertThat(rules.judge(Given.report().table("收入支出决算总表", "收入/总计=100.00")))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.status()).isEqualTo(Status.UNDETERMINED);
                    assertThat(j.reason()).isEqualTo("未取得支出总计，无法核对");
                });
    }

    @Test
    void a_check_without_subject_still_leaves_a_line() throws IOException {
        rules.drl(IN_THE_TABLE, TOTALS_EQUAL);
        assertThat(rules.judge(Given.report())).singleElement().satisfies(j -> {
            assertThat(j.status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(j.reason()).contains("没有找到适用的对象");
        });
    }

    @Test
    void a_file_that_does_not_compile_is_named_with_line_and_rule() throws IOException {
        rules.drl(IN_THE_TABLE, "check.equals_to($s);");
        assertThatThrownBy(() -> rules.engine()).isInstanceOfSatisfying(RuleFileException.class, e -> {
            assertThat(e.file()).isEqualTo("national/test.drl");
            assertThat(e.line()).isEqualTo(1);
            assertThat(e.rule()).isEqualTo("规则甲");
            assertThat(e).hasMessageContaining("无法编译");
        });
    }

    @Test
    void a_sentence_becomes_a_check() throws IOException {
        rules.write(
                "national/words.dsl",
                """
                [keyword]规则 {name}=rule "{name}"
                [keyword]检查 {id}=@check("{id}")
                [keyword]当=when
                [keyword]应当=then
                [keyword]完=end
                [when]在《{name}》中=$s : Scope(name == "{name}")
                [then]有 {formula}=check.formula($s, "{formula}");
                """);
        rules.write(
                "national/a.dslr",
                """
                规则 总计相等
                  检查 BAL-01
                当
                  在《收入支出决算总表》中
                应当
                  有 收入/总计 = 支出/总计
                完
                """);
        assertThat(rules.judge(Given.report().table("收入支出决算总表", "收入/总计=100.00", "支出/总计=90.00")))
                .singleElement()
                .satisfies(j -> assertThat(j.status()).isEqualTo(Status.FAILED));
    }

    @Test
    void money_divided_by_a_number_is_an_amount_for_each() throws IOException {
        rules.drl("$s : Scope(kind == \"全文\")", "check.formula($s, \"三公经费/公务接待费 ÷ 三公经费/公务接待费/国内接待费/人次 ≤ 500元\");");
        assertThat(rules.judge(reception("1.20万元")))
                .extracting(Judgement::status)
                .containsExactly(Status.PASSED);
        assertThat(rules.judge(reception("1.30万元"))).singleElement().satisfies(j -> {
            assertThat(j.status()).isEqualTo(Status.FAILED);
            assertThat(j.difference()).isEqualTo("20.00元");
        });
    }

    private static Given reception(String spent) {
        return Given.report().says("三公经费", "三公经费/公务接待费=" + spent, "三公经费/公务接待费/国内接待费/人次|数量=25人");
    }
}
