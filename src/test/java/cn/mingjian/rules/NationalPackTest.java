package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.Home;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks that show each way of writing a rule, on reports built by hand. */
class NationalPackTest {

    @TempDir
    private static Path cache;

    private static RuleEngine engine;

    @BeforeAll
    static void loadThePacks() {
        engine = RuleEngine.load(Home.folder().resolve("rules"), cache);
    }

    private static List<Judgement> judge(String check, Given report) {
        return engine.run(report.read(), null).judgements().stream()
                .filter(j -> j.check().equals(check))
                .toList();
    }

    private static Given totals(String income, String spending) {
        return Given.report().table("收入支出决算总表", "收入/总计=" + income, "支出/总计=" + spending);
    }

    @Test
    void totals_that_differ_are_an_error_with_both_figures() {
        assertThat(judge("BAL-01", totals("3788.92", "3778.92")))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.status()).isEqualTo(Status.FAILED);
                    assertThat(j.severity()).isEqualTo(Severity.ERROR);
                    assertThat(j.actual()).isEqualTo("3,788.92万元");
                    assertThat(j.expected()).isEqualTo("3,778.92万元");
                    assertThat(j.difference()).isEqualTo("10.00万元");
                    assertThat(j.evidence()).hasSize(2);
                });
    }

    @Test
    void totals_that_agree_pass() {
        assertThat(judge("BAL-01", totals("3788.92", "3788.92")))
                .extracting(Judgement::status)
                .containsExactly(Status.PASSED);
    }

    @Test
    void a_report_without_totals_is_undetermined() {
        assertThat(judge("BAL-01", Given.report()))
                .extracting(Judgement::status)
                .containsExactly(Status.UNDETERMINED);
    }

    @Test
    void an_empty_cell_counts_as_zero() {
        assertThat(judge(
                        "BAL-02",
                        Given.report()
                                .table(
                                        "收入支出决算总表",
                                        "收入/总计=110.00",
                                        "收入/本年收入合计=100.00",
                                        "收入/使用非财政拨款结余=",
                                        "收入/年初结转和结余=10.00")))
                .extracting(Judgement::status)
                .containsExactly(Status.PASSED);
    }

    @Test
    void a_carry_over_left_out_of_the_total_is_found() {
        assertThat(judge(
                        "BAL-02",
                        Given.report()
                                .table(
                                        "收入支出决算总表",
                                        "收入/总计=100.00",
                                        "收入/本年收入合计=100.00",
                                        "收入/使用非财政拨款结余=",
                                        "收入/年初结转和结余=10.00")))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.relation().stated().formula()).isEqualTo("收入总计 100.00万元");
                    assertThat(j.relation().computed().formula())
                            .isEqualTo("本年收入合计 100.00万元 + 使用非财政拨款结余 0 + 年初结转和结余 10.00万元");
                    assertThat(j.difference()).isEqualTo("10.00万元");
                });
    }

    @Test
    void rounding_of_the_parts_is_no_defect_but_noted() {
        assertThat(judge(
                        "BAL-02",
                        Given.report()
                                .table(
                                        "收入支出决算总表",
                                        "收入/总计=100.01",
                                        "收入/本年收入合计=90.00",
                                        "收入/使用非财政拨款结余=",
                                        "收入/年初结转和结余=10.00")))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.status()).isEqualTo(Status.PASSED);
                    assertThat(j.rounding()).isTrue();
                    assertThat(j.reason()).contains("尾差0.01万元");
                });
    }

    @Test
    void a_sentence_that_leaves_out_an_item_of_zero_passes() {
        assertThat(judge(
                        "BAL-02",
                        Given.report().says("收支总体", "收入/总计=110.00万元", "收入/本年收入合计=100.00万元", "收入/年初结转和结余=10.00万元")))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.status()).isEqualTo(Status.PASSED);
                    assertThat(j.reason()).contains("未单独列示使用非财政拨款结余");
                });
    }

    @Test
    void a_sentence_whose_figures_do_not_add_up_without_a_missing_one_is_undetermined() {
        assertThat(judge(
                        "BAL-02",
                        Given.report().says("收支总体", "收入/总计=110.00万元", "收入/本年收入合计=90.00万元", "收入/年初结转和结余=10.00万元")))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.status()).isEqualTo(Status.UNDETERMINED);
                    assertThat(j.reason()).contains("未取得使用非财政拨款结余").contains("相差10.00万元");
                });
    }

    @Test
    void a_sentence_that_states_only_a_total_is_not_checked() {
        assertThat(judge("BAL-03", Given.report().says("收支总体", "支出/总计=110.00万元", "收入/总计=110.00万元")))
                .extracting(Judgement::status)
                .containsExactly(Status.UNDETERMINED);
    }

    @Test
    void a_row_of_a_decision_table_checks_the_sources_of_income() {
        assertThat(judge(
                        "BAL-04",
                        Given.report()
                                .table(
                                        "收入决算表",
                                        "收入/本年收入合计=100.00",
                                        "收入/财政拨款收入=80.00",
                                        "收入/上级补助收入=",
                                        "收入/事业收入=15.00",
                                        "收入/经营收入=",
                                        "收入/附属单位上缴收入=",
                                        "收入/其他收入=1.00")))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.status()).isEqualTo(Status.FAILED);
                    assertThat(j.difference()).isEqualTo("4.00万元");
                    assertThat(j.rule()).startsWith("算式_");
                });
    }

    @Test
    void a_grade_that_does_not_fit_the_score_is_found() {
        assertThat(judge("PER-09", Given.report().graded("优", "89.5")))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.status()).isEqualTo(Status.FAILED);
                    assertThat(j.message()).isEqualTo("自评总分 89.5分，不在90分（含）至100分（含）之内");
                });
        assertThat(judge("PER-09", Given.report().graded("良", "95.00")))
                .extracting(Judgement::status)
                .containsExactly(Status.FAILED);
        assertThat(judge("PER-09", Given.report().graded("良", "85.00")))
                .extracting(Judgement::status)
                .containsExactly(Status.PASSED);
    }

    @Test
    void too_small_a_share_for_small_enterprises_is_information() {
        assertThat(judge("PRC-03", Given.report().says("政府采购", "政府采购=100.00万元", "政府采购/中小企业=20.00万元")))
                .filteredOn(j -> j.status() == Status.FAILED)
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.severity()).isEqualTo(Severity.INFO);
                    assertThat(j.relation().computed().formula()).contains("中小企业预留份额比例 30%");
                });
    }

    @Test
    void spending_above_its_budget_is_found() {
        assertThat(judge("SAN-03", Given.report().says("三公经费", "三公经费/公务接待费=2.10万元", "三公经费/公务接待费|预算数=2.00万元")))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.difference()).isEqualTo("0.10万元");
                    assertThat(j.suggestion()).contains("预算");
                });
    }
}
