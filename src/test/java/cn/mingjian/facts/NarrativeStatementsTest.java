package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeStatementsTest {

    private static final String GENERAL = "五、一般公共预算财政拨款支出决算情况说明";

    @Test
    void a_reason_is_bound_to_what_it_explains_and_shares_its_clause() {
        Disclosure disclosure = Extracted.from("（一）机关运行经费支出情况", "机关运行经费支出46万元，比上年减少5万元，下降10%，主要原因是厉行节约。")
                .disclosure();
        Statement reason = disclosure.statements().get(0);
        assertThat(reason.kind()).isEqualTo("原因");
        assertThat(reason.concept()).isEqualTo("机关运行经费");
        assertThat(reason.text()).isEqualTo("厉行节约");
        assertThat(reason.attribute("对象")).isEqualTo("上年");
        assertThat(reason.attribute("方向")).isEqualTo("减少");
        assertThat(disclosure.facts())
                .filteredOn(f -> f.measure().startsWith("增减"))
                .extracting(Fact::clause)
                .containsOnly(reason.clause());
    }

    @Test
    void a_comparison_says_which_side_is_greater_and_its_reason_explains_the_budget() {
        Extracted read = Extracted.from(GENERAL, "一般公共预算财政拨款支出年初预算为5万元，支出决算为6万元。决算数大于预算数的主要原因：一是人员增加；二是项目增加。");
        assertThat(read.statement("比较").attributes())
                .containsEntry("左", "决算数")
                .containsEntry("右", "预算数")
                .containsEntry("方向", "大于");
        assertThat(read.statement("原因").attribute("对象")).isEqualTo("预算");
        assertThat(read.statement("原因").text()).isEqualTo("一是人员增加；二是项目增加");
    }

    @Test
    void a_reason_may_go_on_behind_the_difference_without_naming_itself() {
        for (String reason : List.of("系退休人员增多", "退休人员增多所致", "均系退休人员增多，缴费人数减少所致")) {
            Extracted read = Extracted.from(GENERAL, "教育支出95.70万元，为年初预算100.00万元的95.70%，低于年初预算4.30万元，" + reason + "。");
            assertThat(read.statement("原因").text()).contains("退休人员增多");
            assertThat(read.statement("原因").concept()).isEqualTo("支出/一般公共预算财政拨款/教育支出");
            assertThat(read.statement("原因").attribute("对象")).isEqualTo("预算");
            assertThat(read.statement("原因").attribute("方向")).isEqualTo("减少");
        }
    }

    @Test
    void words_that_only_begin_like_a_reason_are_none() {
        Extracted read = Extracted.from(GENERAL, "教育支出9元，较年初预算增加2元，系统维护费3元。");
        assertThat(read.disclosure().statements()).extracting(Statement::kind).doesNotContain("原因");
    }

    @Test
    void a_reason_ends_where_the_subject_is_compared_again() {
        Extracted read = Extracted.from(GENERAL, "教育支出8元，较年初预算增加2元，主要原因是扩大培训，较2023年度决算数减少1元。");
        assertThat(read.statement("原因").text()).isEqualTo("扩大培训");
        assertThat(read.facts()).contains("支出/一般公共预算财政拨款/教育支出|增减额|-1元[上年决算数]");
    }

    @Test
    void figures_in_a_reason_are_information_unless_they_compare_a_named_item() {
        Extracted read = Extracted.from(
                "一、收入支出决算总体情况说明",
                "2024年度收、支总计9元，与2023年度相比，收、支总计各增加3元，主要原因：一是财政拨款收入、事业收入比2023年增加5元。二是年初结转结余比2023年减少2元。三是新购置一辆汽车1.5元。");
        assertThat(read.facts())
                .contains("收入/财政拨款收入、事业收入|增减额|5元[上年决算数]", "收入/年初结转和结余|增减额|-2元[上年决算数]", "说明事项/新购置一辆汽车|金额|1.5元");
    }

    @Test
    void absence_said_in_words_is_no_zero() {
        Extracted read = Extracted.from("八、国有资本经营预算财政拨款支出情况说明", "本年度没有发生国有资本经营预算财政拨款收入支出。");
        assertThat(read.facts()).isEmpty();
        assertThat(read.statement("无").concept()).isEqualTo("支出/国有资本经营预算财政拨款");
    }

    @Test
    void that_institutions_have_no_running_costs_does_not_mean_there_are_none() {
        assertThat(Extracted.from("（一）机关运行经费支出情况", "机关运行经费5万元，事业单位没有机关运行经费支出。").statements("无"))
                .isEmpty();
    }

    @Test
    void a_list_of_names_is_kept_in_order() {
        Extracted read = Extracted.from("六、一般公共预算财政拨款基本支出决算情况说明", "公用经费46万元，主要包括：办公费、印刷费、维修（护）费、其他交通费用等。");
        assertThat(read.statement("列举").concept()).isEqualTo("支出/一般公共预算财政拨款/基本支出/公用经费");
        assertThat(read.statement("列举").attribute("项目")).isEqualTo("办公费、印刷费、维修（护）费、其他交通费用");
    }

    @Test
    void a_base_year_that_is_not_the_prior_year_is_said() {
        Extracted read = Extracted.from("七、“三公”经费支出决算情况说明", "公务接待费支出决算比2022年减少1万元，下降20%。");
        assertThat(read.facts()).contains("三公经费/公务接待费|增减额|-1万元[2022年决算数]");
        assertThat(read.statement("年度").attributes()).containsEntry("年", "2022").containsEntry("角色", "基准");
    }

    @Test
    void the_glossary_defines_terms() {
        Statement definition =
                Extracted.from("第四部分 名词解释", "九、“三公”经费：指用财政拨款安排的三项经费。").statement("定义");
        assertThat(definition.attribute("术语")).isEqualTo("三公经费");
        assertThat(definition.concept()).isEqualTo("三公经费");
    }

    @Test
    void equality_with_the_prior_year_is_a_comparison() {
        Extracted read = Extracted.from("七、“三公”经费支出决算情况说明", "“三公”经费财政拨款支出决算数与2023年度持平。");
        assertThat(read.statement("比较").attributes())
                .containsEntry("右", "上年决算数")
                .containsEntry("方向", "等于");
    }

    @Test
    void brackets_say_which_units_a_running_cost_covers() {
        Statement covered = Extracted.from("（一）机关运行经费支出情况", "某局（行政单位和参照公务员法管理事业单位）机关运行经费支出44万元。")
                .statement("包括单位");
        assertThat(covered.concept()).isEqualTo("机关运行经费");
        assertThat(covered.attribute("单位")).isEqualTo("行政单位和参照公务员法管理事业单位");
    }
}
