package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ways of saying things that public reports of other provinces were found to use; sentences and figures are our own. */
class NarrativeWordingTest {

    private static final String THREE = "七、财政拨款“三公”经费支出决算情况说明";
    private static final String CARS = "三公经费/公务用车购置及运行维护费";
    private static final String TOTALS = "一、收入支出决算总体情况说明";

    @Test
    void which_of_two_is_greater_by_how_much_is_a_difference_and_no_budget() {
        Extracted.from("五、一般公共预算财政拨款支出决算情况说明", "2024年度一般公共预算财政拨款支出80万元，决算数大于预算数5.30万元，低于上年1.20万元。")
                .says("支出/一般公共预算财政拨款|决算数|80万元", "支出/一般公共预算财政拨款|预决算差异额|5.30万元[预算数]", "支出/一般公共预算财政拨款|增减额|-1.20万元[上年决算数]");
    }

    @Test
    void the_budget_of_an_earlier_year_is_not_this_years() {
        Extracted.from(THREE, "2024年公务接待费预算3.00万元，比2023年预算减少1.00万元。")
                .says("三公经费/公务接待费|预算数|3.00万元", "三公经费/公务接待费|预算增减额|-1.00万元[2023年预算数]");
    }

    @Test
    void meetings_and_training_beside_receptions_are_no_receptions() {
        Extracted.from(THREE, "其中：公务接待费4.30万元、会议费3.10万元、培训费5.20万元。")
                .says("三公经费/公务接待费|决算数|4.30万元", "会议费|决算数|3.10万元", "培训费|决算数|5.20万元");
    }

    @Test
    void vehicles_are_told_by_kind_even_with_an_explanation_in_brackets() {
        Extracted.from(THREE, "年末单位共有公务用车8辆，其中：小型客车6辆，特种作业车（洒水车、清扫车）2辆。")
                .says(CARS + "/保有量|数量|8辆", CARS + "/保有量/小型客车|数量|6辆", CARS + "/保有量/特种作业车|数量|2辆");
    }

    @Test
    void a_change_of_money_is_not_of_the_vehicles_counted_before_it() {
        Extracted extracted = Extracted.from(THREE, "公务用车保有量2辆，较上年减少0.30万元。");
        extracted.says(CARS + "/保有量|数量|2辆");
        assertThat(extracted.disclosure().coverage().unbound()).hasSize(1);
    }

    @Test
    void what_is_said_of_each_is_said_of_all_named_before() {
        Extracted.from(TOTALS, "2024年度收入总计1,100.00万元，支出总计1,100.00万元，与2023年度相比，各增加100.00万元，增长10.00%。")
                .says(
                        "收入/总计|决算数|1100.00万元",
                        "支出/总计|决算数|1100.00万元",
                        "收入/总计|增减额|100.00万元[上年决算数]",
                        "支出/总计|增减额|100.00万元[上年决算数]",
                        "收入/总计|增减率|10.00%[上年决算数]",
                        "支出/总计|增减率|10.00%[上年决算数]");
    }

    @Test
    void several_figures_are_not_given_to_the_one_subject_that_is_known() {
        Extracted extracted = Extracted.from(TOTALS, "与2023年相比，支出总计减少99.60万元，分别下降18%、21.6%。");
        extracted.says("支出/总计|增减额|-99.60万元[上年决算数]");
        assertThat(extracted.disclosure().coverage().unbound()).hasSize(2);
    }

    @Test
    void the_share_behind_a_part_that_is_not_known_is_not_that_of_the_part_before_it() {
        Extracted extracted = Extracted.from("二、收入决算情况说明", "本年收入合计100.00万元，其中：财政拨款收入97万元，占97%；利息返还3万元，占3%。");
        extracted.says("收入/本年收入合计|决算数|100.00万元", "收入/财政拨款收入|决算数|97万元", "收入/财政拨款收入|占比|97%[收入/本年收入合计]");
        assertThat(extracted.disclosure().coverage().unbound()).hasSize(2);
    }

    @Test
    void blanks_that_a_converter_left_within_a_number_do_not_cut_it() {
        Extracted.from(TOTALS, "2024年度收、支总计2,3 45.67万元。收入总计1, 537.40万元，支出总计1 ,234.56万元。")
                .says("收入/总计|决算数|2345.67万元", "支出/总计|决算数|2345.67万元", "收入/总计|决算数|1537.40万元", "支出/总计|决算数|1234.56万元");
    }

    @Test
    void a_row_of_a_table_that_lost_its_cells_is_not_bound() {
        Extracted extracted = Extracted.from(THREE, "合计 65.00 64.87 公务用车购置及运行费 44.00 43.87 其中：公务用车运行维护费 44.00 43.87");
        assertThat(extracted.facts()).isEmpty();
    }
}
