package cn.mingjian.audit;

import static cn.mingjian.audit.Formula.difference;
import static cn.mingjian.audit.Formula.figure;
import static cn.mingjian.audit.Formula.share;
import static cn.mingjian.audit.Formula.sum;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import cn.mingjian.rules.Relation;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;

class RootCausesTest {

    private final Case report = new Case();

    private static List<Finding> roots(Audit audit) {
        return audit.findings().stream().filter(f -> f.rootCause() == null).toList();
    }

    @Test
    void a_wrong_part_explains_the_broken_sum_and_its_broken_share() {
        Fact total = report.money("支出/本年支出合计", "1,000.00");
        Fact basic = report.money("支出/基本支出", "630.00");
        Fact project = report.money("支出/项目支出", "400.00");
        Fact basicShare = report.percent("支出/基本支出", Measure.SHARE, "60.00");
        Fact projectShare = report.percent("支出/项目支出", Measure.SHARE, "40.00");
        report.equal("BAL-05", "", figure(total), sum(basic, project));
        report.equal("CAL-01", "基本支出", figure(basicShare), share(figure(basic), figure(total)));
        report.equal("CAL-01", "项目支出", figure(projectShare), share(figure(project), figure(total)));

        Audit audit = report.audit();

        assertThat(roots(audit)).hasSize(1);
        assertThat(audit.findings()).hasSize(2);
        assertThat(audit.findings().get(0).suggestion())
                .contains("“基本支出”（现列630.00万元）")
                .contains("应为600.00万元");
        assertThat(audit.findings().get(1).rootCause())
                .isEqualTo(audit.findings().get(0).id());
    }

    @Test
    void a_wrong_total_explains_every_share_of_it() {
        Fact total = report.money("支出/本年支出合计", "1,890.00");
        Fact[] parts = new Fact[6];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = report.money("支出/本年支出合计/类" + i, (i + 1) * 10 + "0.00");
            Fact share = report.percent(
                    "支出/本年支出合计/类" + i,
                    Measure.SHARE,
                    new String[] {"4.76", "9.52", "14.29", "19.05", "23.81", "28.57"}[i]);
            report.equal("CAL-01", "类" + i, figure(share), share(figure(parts[i]), figure(total)));
        }
        // true total 2,100.00; printed 1,890.00
        report.equal("BAL-07", "", figure(total), sum(parts));

        Audit audit = report.audit();

        assertThat(audit.findings()).hasSize(7);
        assertThat(roots(audit)).singleElement().satisfies(root -> {
            assertThat(root.check()).isEqualTo("BAL-07");
            assertThat(root.message()).contains("列示为1,890.00万元").contains("应为2,100.00万元，少列210.00万元");
            assertThat(root.suggestion()).contains("应为2,100.00万元");
        });
    }

    @Test
    void an_item_that_holds_its_own_subtotal_explains_the_broken_sum() {
        Fact people = report.money("支出/人员经费", "4,322.18");
        Fact wages = report.money("支出/人员经费/工资福利支出/基本工资", "2,957.12");
        Fact retired = report.money("支出/人员经费/对个人和家庭的补助/离休费", "1365.06");
        Fact pension = report.money("支出/人员经费/对个人和家庭的补助/抚恤金", "1260.99");
        Fact living = report.money("支出/人员经费/对个人和家庭的补助/生活补助", "10.16");
        Fact medical = report.money("支出/人员经费/对个人和家庭的补助/医疗费补助", "89.10");
        Fact other = report.money("支出/人员经费/对个人和家庭的补助/其他对个人和家庭的补助", "4.81");
        Fact running = report.money("支出/公用经费", "250.95");
        Fact basic = report.money("支出/基本支出", "4,573.13");
        report.equal("BAL-11", "人员经费", figure(people), sum(wages, retired, pension, living, medical, other));
        report.equal("BAL-10", "", figure(basic), sum(people, running));

        Audit audit = report.audit();

        assertThat(audit.findings())
                .singleElement()
                .extracting(Finding::suggestion)
                .asString()
                .contains("“离休费”（现列1365.06万元）")
                .contains("将同组其他4项之和（小计）填入本项");
    }

    @Test
    void two_independent_defects_stay_two() {
        Fact total = report.money("支出/本年支出合计", "1,000.00");
        Fact basic = report.money("支出/基本支出", "600.00");
        Fact project = report.money("支出/项目支出", "400.00");
        Fact basicShare = report.percent("支出/基本支出", Measure.SHARE, "61.00");
        Fact projectShare = report.percent("支出/项目支出", Measure.SHARE, "30.00");
        report.equal("BAL-05", "", figure(total), sum(basic, project));
        report.equal("CAL-01", "基本支出", figure(basicShare), share(figure(basic), figure(total)));
        report.equal("CAL-01", "项目支出", figure(projectShare), share(figure(project), figure(total)));

        assertThat(roots(report.audit())).hasSize(2);
    }

    @Test
    void two_wrong_parts_of_one_sum_are_told_apart_by_their_tables() {
        Fact one = report.money("支出/甲", "110.00");
        Fact other = report.money("支出/乙", "220.00");
        Fact third = report.money("支出/丙", "300.00");
        Fact total = report.money("支出/合计", "600.00");
        Fact oneCell = report.cell("支出决算表", "支出/甲", "100.00");
        Fact otherCell = report.cell("支出决算表", "支出/乙", "200.00");
        report.equal("BAL-07", "", figure(total), sum(one, other, third));
        report.equal("TXT-01", "甲", figure(one), figure(oneCell));
        report.equal("TXT-01", "乙", figure(other), figure(otherCell));

        Audit audit = report.audit();

        assertThat(audit.findings()).hasSize(3);
        assertThat(roots(audit)).hasSize(2);
        assertThat(roots(audit)).allSatisfy(f -> assertThat(f.suggestion()).contains("一节"));
    }

    @Test
    void where_two_explanations_are_equally_good_it_says_so() {
        Fact text = report.money("支出/本年支出合计", "1,000.00");
        Fact cell = report.cell("支出决算表", "支出/本年支出合计", "1,100.00");
        report.equal("TXT-01", "本年支出合计", figure(text), figure(cell));

        Finding finding = report.audit().findings().get(0);

        assertThat(finding.message()).contains("《支出决算表》“本年支出合计”列示为1,100.00万元，两处相差100.00万元");
        assertThat(finding.suggestion()).contains("至少有一处有误").contains("不能断定是哪一处");
    }

    @Test
    void what_other_places_confirm_is_not_suspected() {
        Fact text = report.money("支出/本年支出合计", "1,000.00");
        Fact cell = report.cell("支出决算表", "支出/本年支出合计", "1,900.00");
        Fact again = report.cell("收入支出决算总表", "支出/本年支出合计", "1,900.00");
        report.equal("TXT-01", "本年支出合计", figure(text), figure(cell));
        report.equal("XTB-01", "本年支出合计", figure(again), figure(cell));

        assertThat(report.audit().findings().get(0).suggestion())
                .startsWith("请核对第1页“一、收入支出决算总体情况说明”一节“本年支出合计”（现列1,000.00万元）")
                .contains("应为1,900.00万元")
                .contains("一位数字“9”误写为“0”");
    }

    @Test
    void a_total_without_the_carry_over_is_recognised() {
        Fact total = report.cell("收入支出决算总表", "收入/总计", "13,289.95");
        Fact income = report.cell("收入支出决算总表", "收入/本年收入合计", "13,289.95");
        Fact carried = report.cell("收入支出决算总表", "收入/年初结转和结余", "0.85");
        Fact spent = report.cell("收入支出决算总表", "支出/总计", "13,290.81");
        report.equal("BAL-02", "收入总计", figure(total), sum(income, carried));
        report.equal("BAL-01", "收支总计", figure(total), figure(spent));

        Audit audit = report.audit();

        assertThat(roots(audit)).singleElement().satisfies(root -> {
            assertThat(root.message()).contains("《收入支出决算总表》“总计”列示为13,289.95万元").contains("应为13,290.80万元，少列0.85万元");
            assertThat(root.expected()).isEqualTo("13,290.80万元");
            assertThat(root.actual()).isEqualTo("13,289.95万元");
            assertThat(root.difference()).isEqualTo("0.85万元");
            assertThat(root.suggestion()).contains("疑为漏计“年初结转和结余”0.85万元");
        });
    }

    @Test
    void the_whole_that_was_used_by_mistake_is_named() {
        Fact total = report.money("收入/总计", "6,385.21");
        Fact change =
                report.figure("收入/总计", Measure.CHANGE, "350.31", total.amount().unit(), total.origin(), "p", null);
        Fact rate = report.percent("收入/总计", Measure.CHANGE_RATE, "5.48");
        report.equal("CAL-02", "收入总计", figure(rate), share(figure(change), difference(total, change)));
        report.equal("TXT-02", "a", figure(total), figure(report.money("收入/总计", "6,385.21")));
        report.equal(
                "TXT-02",
                "b",
                figure(change),
                figure(report.figure(
                        "收入/总计", Measure.CHANGE, "350.31", total.amount().unit(), total.origin(), "p", null)));

        Finding finding = report.audit().findings().get(0);

        assertThat(finding.message()).contains("列示为5.48%").contains("应为5.80%");
        assertThat(finding.suggestion()).contains("应为5.80%").contains("误以“收入总计”6,385.21万元为分母（350.31÷6,385.21＝5.4863%）");
    }

    @Test
    void swapped_digits_are_named() {
        Fact total = report.money("支出/本年支出合计", "1,000.00");
        Fact basic = report.money("支出/基本支出", "641.25");
        Fact project = report.money("支出/项目支出", "385.75");
        Fact cell = report.cell("支出决算表", "支出/项目支出", "385.75");
        Fact whole = report.cell("支出决算表", "支出/本年支出合计", "1,000.00");
        report.equal("BAL-05", "", figure(total), sum(basic, project));
        report.equal("TXT-01", "项目支出", figure(project), figure(cell));
        report.equal("TXT-01", "本年支出合计", figure(total), figure(whole));

        assertThat(report.audit().findings().get(0).suggestion())
                .contains("“基本支出”（现列641.25万元）")
                .contains("应为614.25万元")
                .contains("相邻数字“14”误写为“41”");
    }

    @Test
    void the_order_in_which_rules_run_changes_nothing() {
        a_wrong_total_explains_every_share_of_it();
        Audit first = report.audit();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(report.shuffled(seed).findings()).isEqualTo(first.findings());
        }
    }

    @Test
    void a_report_full_of_errors_ends_in_time() {
        Fact total = report.money("支出/本年支出合计", "1,000.00");
        for (int i = 0; i < 2_000; i++) {
            Fact part = report.money("支出/类" + i, (i + 1) + ".00");
            Fact share = report.percent("支出/类" + i, Measure.SHARE, "77.77");
            report.equal("CAL-01", "类" + i, figure(share), share(figure(part), figure(total)));
        }
        // Processor time, so that the bound holds on a machine that is busy with other work.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(report.audit().findings()).hasSize(2_000);
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(10_000);
    }

    @Test
    void a_judgement_on_the_words_of_a_broken_relation_is_its_consequence() {
        Fact total = report.money("收入/总计", "6,385.21");
        Fact change =
                report.figure("收入/总计", Measure.CHANGE, "350.31", total.amount().unit(), total.origin(), "p", null);
        Fact rate = report.percent("收入/总计", Measure.CHANGE_RATE, "5.48");
        report.check("CAL-05", "文字与数字的方向一致");
        report.equal("CAL-02", "收入总计", figure(rate), share(figure(change), difference(total, change)));
        report.say("CAL-05", "收入总计", Status.FAILED, Severity.ERROR, "方向不符。", change.evidence(), rate.evidence());

        assertThat(roots(report.audit()))
                .singleElement()
                .extracting(Finding::check)
                .isEqualTo("CAL-02");
    }

    @Test
    void a_missing_reason_is_a_defect_of_its_own() {
        Fact whole = report.money("支出/本年支出合计", "100.00");
        Fact part = report.money("支出/基本支出", "50.00");
        Fact share = report.percent("支出/基本支出", Measure.SHARE, "60.00");
        report.check("REA-01", "增减变动说明原因");
        report.equal("CAL-01", "基本支出", figure(share), share(figure(part), figure(whole)));
        report.say("REA-01", "基本支出", Status.FAILED, Severity.WARNING, "没有说明原因。", part.evidence(), share.evidence());

        assertThat(roots(report.audit())).hasSize(2);
    }

    @Test
    void message_and_suggestion_name_the_same_rate() {
        Fact done = report.money("支出/事业运行", "143.08");
        Fact planned = report.money("支出/事业运行", "86.99");
        Fact rate = report.percent("支出/事业运行", Measure.COMPLETION, "164.39");
        Fact doneCell = report.cell("支出决算表", "支出/事业运行", "143.08");
        Fact plannedCell = report.cell("预算表", "支出/事业运行", "86.99");
        report.equal("CAL-03", "", figure(rate), share(figure(done), figure(planned)));
        report.equal("TXT-01", "决算", figure(done), figure(doneCell));
        report.equal("TXT-01", "预算", figure(planned), figure(plannedCell));

        Finding finding = report.audit().findings().get(0);

        assertThat(finding.message()).contains("应为164.48%");
        assertThat(finding.suggestion()).contains("应为164.48%").doesNotContain("164.49");
    }

    @Test
    void what_is_beyond_its_budget_in_text_and_table_is_one_finding_of_the_whole() {
        Fact total = report.money("三公经费", "64.10");
        Fact totalBudget = report.figure("三公经费", Measure.BUDGET, "43.20", Unit.WAN_YUAN, Origin.NARRATIVE, "p9", null);
        Fact car = report.cell("表9", "三公经费/公务用车购置及运行维护费", "63.26");
        Fact carBudget =
                report.figure("三公经费/公务用车购置及运行维护费", Measure.BUDGET, "42.00", Unit.WAN_YUAN, Origin.TABLE, "表9", "表9");
        Fact other = report.money("会议费", "9.00");
        Fact otherBudget = report.figure("会议费", Measure.BUDGET, "8.00", Unit.WAN_YUAN, Origin.NARRATIVE, "p10", null);
        report.relation("SAN-03", "公车", figure(car), Relation.Operator.AT_MOST, figure(carBudget));
        report.relation("SAN-03", "总额", figure(total), Relation.Operator.AT_MOST, figure(totalBudget));
        report.relation("SAN-03", "会议", figure(other), Relation.Operator.AT_MOST, figure(otherBudget));

        Audit audit = report.audit();

        assertThat(roots(audit)).extracting(Finding::actual).containsExactly("64.10万元", "9.00万元");
        assertThat(audit.findings()).hasSize(3);
    }
}
