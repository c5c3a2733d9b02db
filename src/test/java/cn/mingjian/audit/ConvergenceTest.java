package cn.mingjian.audit;

import static cn.mingjian.audit.Formula.figure;
import static cn.mingjian.audit.Formula.share;
import static cn.mingjian.audit.Formula.sum;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One defect is one root finding, in how many ways it may show. */
class ConvergenceTest {

    private final Case report = new Case();

    private List<Finding> roots() {
        return report.audit().findings().stream()
                .filter(f -> f.rootCause() == null)
                .toList();
    }

    @Test
    void words_about_a_figure_that_is_wrong_follow_from_it() {
        Fact text = report.money("支出/事业运行", "215.19");
        Fact cell = report.cell("支出决算表", "支出/事业运行", "125.19");
        Fact again = report.cell("收入支出决算总表", "支出/事业运行", "125.19");
        report.equal("TXT-01", "", figure(text), figure(cell));
        report.equal("XTB-01", "", figure(cell), figure(again));
        report.fails("REA-02", Severity.WARNING, "原因与方向不符。", text);

        assertThat(roots()).singleElement().extracting(Finding::check).isEqualTo("TXT-01");
    }

    @Test
    void words_about_a_figure_that_is_right_stay_a_defect_of_their_own() {
        Fact text = report.money("支出/事业运行", "215.19");
        Fact cell = report.cell("支出决算表", "支出/事业运行", "125.19");
        Fact other = report.money("支出/行政运行", "99.00");
        report.equal("TXT-01", "", figure(text), figure(cell));
        report.fails("REA-02", Severity.WARNING, "原因与方向不符。", other);

        assertThat(roots()).hasSize(2);
    }

    @Test
    void of_two_judgements_on_the_same_words_the_heavier_is_the_root() {
        Fact change = report.money("机关运行经费", "5.44");
        Fact rate = report.percent("机关运行经费", Measure.CHANGE_RATE, "13.12");
        report.fails("CAL-05", Severity.ERROR, "方向相反。", change, rate);
        report.fails("REA-02", Severity.WARNING, "原因与方向不符。", change, rate);

        assertThat(roots()).singleElement().extracting(Finding::check).isEqualTo("CAL-05");
    }

    @Test
    void what_is_only_information_explains_no_defect_that_differs_by_its_digits() {
        Fact whole = report.cell("支出决算表", "支出/养老支出", "306.20");
        Fact retired = report.cell("支出决算表", "支出/离退休", "22.47");
        Fact insured = report.cell("支出决算表", "支出/养老保险", "283.53");
        Fact change = report.money("支出减少", "2,093.25");
        report.equal("BAL-08", "", figure(whole), sum(retired, insured));
        report.say("REA-01", "增减", Status.FAILED, Severity.INFO, "没有说明原因。", change.evidence());

        assertThat(roots()).extracting(Finding::check).contains("BAL-08");
    }

    @Test
    void a_row_that_was_left_out_is_one_defect_in_all_its_columns() {
        Fact group = report.cell("表", "支出/财政事务", "3586.92");
        Fact groupBasic = report.cell("表", "支出/财政事务/基本", "3228.76");
        Fact groupProject = report.cell("表", "支出/财政事务/项目", "358.16");
        Fact run = report.cell("表", "支出/行政运行", "2237.17");
        Fact runBasic = report.cell("表", "支出/行政运行/基本", "2079.01");
        Fact runProject = report.cell("表", "支出/行政运行/项目", "158.16");
        report.rows("表", List.of(List.of(group, groupBasic, groupProject), List.of(run, runBasic, runProject)));
        report.equal("BAL-09", "款", figure(group), sum(groupBasic, groupProject));
        report.equal("BAL-09", "项", figure(run), sum(runBasic, runProject));
        report.equal("BAL-08", "合计", figure(group), figure(run));
        report.equal("BAL-08", "基本", figure(groupBasic), figure(runBasic));
        report.equal("BAL-08", "项目", figure(groupProject), figure(runProject));

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("漏列"));
    }

    @Test
    void a_row_left_out_is_named_where_its_neighbours_say_the_same_in_two_columns() {
        Fact group = report.cell("表", "支出/残疾人事业", "862.00");
        Fact groupProject = report.cell("表", "支出/残疾人事业/项目", "744.66");
        Fact aid = report.cell("表", "支出/残疾人康复", "745.78");
        Fact aidProject = report.cell("表", "支出/残疾人康复/项目", "745.78");
        Fact run = report.cell("表", "支出/行政运行", "111.34");
        Fact elsewhere = report.cell("另表", "支出/残疾人体育", "4.88");
        Fact same = report.cell("另表", "支出/残疾人康复", "745.78");
        report.rows("表", List.of(List.of(group, groupProject), List.of(aid, aidProject), List.of(run)));
        report.rows("另表", List.of(List.of(elsewhere), List.of(same)));
        report.equal("BAL-09", "项", figure(aid), figure(aidProject));
        report.equal("BAL-08", "合计", figure(group), sum(aid, run));
        report.equal("BAL-08", "项目", figure(groupProject), sum(aidProject, report.cell("表", "空", "-6.00")));

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("“残疾人体育”一行")
                .contains("漏列"));
    }

    @Test
    void a_table_under_the_wrong_unit_is_one_defect_in_all_its_figures() {
        Fact basic = inYuan("支出/基本", "60.00");
        Fact project = inYuan("支出/项目", "40.00");
        Fact told = report.money("支出/基本", "60.00");
        Fact toldProject = report.money("支出/项目", "40.00");
        report.rows("表", List.of(List.of(basic, project)));
        report.equal("TXT-01", "基本", figure(told), figure(basic));
        report.equal("TXT-01", "项目", figure(toldProject), figure(project));

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("金额单位")
                .contains("“万元”"));
    }

    private Fact inYuan(String concept, String printed) {
        return report.figure(concept, Measure.FINAL, printed, Unit.YUAN, Origin.TABLE, "表", "表");
    }

    @Test
    void a_total_row_of_last_year_is_one_defect_in_all_its_columns() {
        Fact total = report.cell("表", "支出", "90.00");
        Fact basic = report.cell("表", "支出/基本", "55.00");
        Fact project = report.cell("表", "支出/项目", "35.00");
        report.rows("表", List.of(List.of(total, basic, project)));
        report.equal("BAL-09", "行", figure(total), sum(basic, project));
        report.equal("XTB-01", "合计", figure(report.cell("总表", "支出", "100.00")), figure(total));
        report.equal("XTB-01", "基本", figure(report.cell("总表", "支出/基本", "60.00")), figure(basic));
        report.equal("XTB-01", "项目", figure(report.cell("总表", "支出/项目", "40.00")), figure(project));

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("一行")
                .contains("100.00万元")
                .contains("60.00万元")
                .contains("40.00万元"));
    }

    @Test
    void a_total_row_that_both_halves_of_its_table_deny_is_one_defect() {
        Fact total = report.cell("表", "合计", "总计", "90.00");
        Fact fund = report.cell("表", "基金", "总计/基金", "90.00");
        Fact other = report.cell("表", "其他", "总计/其他", "0.00");
        report.rows("表", List.of(List.of(total, fund, other)));
        report.equal("BAL-09", "行", figure(total), sum(fund, other));
        Fact income = report.cell("表", "决算数", "收入", "100.00");
        Fact opening = report.cell("表", "决算数", "年初结转", "5.00");
        Fact spent = report.cell("表", "合计", "支出", "98.00");
        Fact closing = report.cell("表", "合计", "年末结转", "7.00");
        Fact fundSpent = report.cell("表", "基金", "支出/基金", "98.00");
        Fact fundClosing = report.cell("表", "基金", "年末结转/基金", "7.00");
        report.equal("BAL-06", "收入", figure(total), sum(income, opening));
        report.equal("BAL-06", "支出", figure(total), sum(spent, closing));
        report.equal("BAL-06", "基金", figure(fund), sum(fundSpent, fundClosing));

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("105.00万元")
                .contains("沿用了旧数"));
    }

    @Test
    void a_figure_in_the_place_of_another_that_only_a_sum_of_both_mentions_is_one_defect() {
        Fact total = inSentence("支出", "100.00");
        Fact basic = inSentence("支出/基本", "40.00");
        Fact project = inSentence("支出/项目", "0.00");
        Fact business = inSentence("支出/经营", "60.00");
        report.equal("BAL-05", "", figure(total), sum(basic, project, business));
        report.equal("TXT-01", "", figure(project), figure(report.cell("表", "支出/项目", "60.00")));
        Fact percent = report.percent("支出/项目", Measure.SHARE, "60.00");
        report.equal("CAL-01", "", figure(percent), share(figure(project), figure(total)));

        assertThat(roots())
                .singleElement()
                .satisfies(root -> assertThat(root.suggestion()).contains("经营").contains("填反"));
    }

    @Test
    void words_about_figures_in_each_others_places_follow_from_that() {
        Fact trips = inSentence("三公经费/因公出国", "60.00");
        Fact all = inSentence("三公经费", "40.00");
        report.equal("TXT-01", "出国", figure(trips), figure(report.cell("表", "三公经费/因公出国", "40.00")));
        report.equal("TXT-01", "三公", figure(all), figure(report.cell("表", "三公经费", "60.00")));
        report.fails("SAN-05", Severity.ERROR, "有金额没有团组。", trips);

        assertThat(roots()).singleElement().extracting(Finding::check).isEqualTo("TXT-01");
    }

    @Test
    void a_sum_that_lacks_an_amount_without_unit_follows_from_the_unit_left_out() {
        Fact total = report.money("支出", "10.00");
        report.equal("BAL-08", "", figure(total), sum(report.money("支出/甲", "5.00"), report.money("支出/乙", "1.54")));
        report.check("STR-08", "金额写明单位");
        report.say("STR-08", "", Status.FAILED, Severity.WARNING, "金额没有单位。", report.words("支出决算为3.46"));

        assertThat(roots()).singleElement().extracting(Finding::check).isEqualTo("STR-08");
    }

    @Test
    void two_figures_of_a_sentence_in_each_others_places_are_one_defect() {
        Fact basic = inSentence("支出/基本", "40.00");
        Fact project = inSentence("支出/项目", "60.00");
        report.equal("TXT-01", "基本", figure(basic), figure(report.cell("表", "支出/基本", "60.00")));
        report.equal("TXT-01", "项目", figure(project), figure(report.cell("表", "支出/项目", "40.00")));

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("填反"));
    }

    private Fact inSentence(String concept, String printed) {
        return report.figure(concept, Measure.FINAL, printed, Unit.WAN_YUAN, Origin.NARRATIVE, "句", null);
    }

    @Test
    void a_cell_that_was_left_empty_is_one_defect_in_its_row_and_its_column() {
        Fact total = report.cell("表", "支出", "100.00");
        Fact basic = report.cell("表", "支出/基本", "60.00");
        Fact one = report.cell("表", "支出/甲", "30.00");
        Fact oneProject = report.cell("表", "支出/甲/项目", "10.00");
        Fact other = report.cell("表", "支出/乙", "70.00");
        Fact otherBasic = report.cell("表", "支出/乙/基本", "40.00");
        report.rows(
                "表", List.of(List.of(total, basic), Arrays.asList(one, null, oneProject), List.of(other, otherBasic)));
        report.equal("BAL-09", "甲", figure(one), figure(oneProject));
        report.equal("BAL-08", "基本", figure(basic), figure(otherBasic));

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("“甲”一行的“栏1”栏")
                .contains("20.00万元")
                .contains("漏填"));
    }

    @Test
    void amounts_beside_the_wrong_names_from_some_row_on_are_one_defect() {
        String[] items = {"甲", "乙", "丙", "丁", "戊", "己", "庚"};
        String[] right = {"11.00", "23.00", "35.00", "47.00", "59.00", "61.00", "73.00"};
        String[] printed = {"11.00", "23.00", "47.00", "59.00", "61.00", "73.00", "99.00"};
        List<List<Fact>> rows = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            Fact cell = report.cell("表", "支出/" + items[i], printed[i]);
            Fact text = report.money("支出/" + items[i], right[i]);
            rows.add(List.of(cell));
            report.equal("TXT-01", items[i], figure(text), figure(cell));
        }
        report.rows("表", rows);

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("自“丙”一行起")
                .contains("47.00万元，报告别处是“丁”的数")
                .contains("错开了行"));
    }

    @Test
    void one_amount_of_a_neighbour_is_no_shift() {
        String[] items = {"甲", "乙", "丙", "丁", "戊"};
        String[] right = {"11.00", "23.00", "35.00", "47.00", "59.00"};
        List<List<Fact>> rows = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            Fact cell = report.cell("表", "支出/" + items[i], i == 2 ? "47.00" : i == 4 ? "60.00" : right[i]);
            Fact text = report.money("支出/" + items[i], right[i]);
            rows.add(List.of(cell));
            report.equal("TXT-01", items[i], figure(text), figure(cell));
        }
        report.rows("表", rows);

        assertThat(roots()).hasSize(2);
    }

    @Test
    void cells_that_lack_different_amounts_are_defects_of_their_own() {
        Fact basic = report.cell("表", "支出/基本", "60.00");
        Fact one = report.cell("表", "支出/甲", "31.00");
        Fact oneProject = report.cell("表", "支出/甲/项目", "10.00");
        Fact otherBasic = report.cell("表", "支出/乙/基本", "40.00");
        report.rows("表", List.of(Arrays.asList(one, null, oneProject), Arrays.asList(basic, otherBasic)));
        report.equal("BAL-09", "甲", figure(one), figure(oneProject));
        report.equal("BAL-08", "基本", figure(basic), figure(otherBasic));

        assertThat(roots()).hasSize(2);
    }

    @Test
    void two_figures_in_each_others_places_are_one_defect() {
        Fact one = report.cell("表", "支出/甲", "30.00");
        Fact onePart = report.cell("表", "支出/甲/项目", "50.00");
        Fact other = report.cell("表", "支出/乙", "50.00");
        Fact otherPart = report.cell("表", "支出/乙/项目", "30.00");
        report.equal("BAL-09", "甲", figure(one), figure(onePart));
        report.equal("BAL-09", "乙", figure(other), figure(otherPart));

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("30.00万元")
                .contains("50.00万元")
                .contains("填反"));
    }

    @Test
    void a_point_moved_to_the_right_is_recognised_although_it_took_the_decimals_along() {
        Fact spent = report.money("项目/执行数", "15.54");
        Fact planned = report.money("项目/预算数", "16.00");
        Fact rate = report.percent("项目", Measure.EXECUTION_RATE, "9712");
        report.equal("PER-05", "", figure(rate), share(figure(spent), figure(planned)));
        Fact again = report.percent("项目（文字）", Measure.EXECUTION_RATE, "97.12");
        report.equal("PER-12", "", figure(rate), figure(again));

        assertThat(roots()).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("97.12%")
                .contains("小数点错2位"));
    }
}
