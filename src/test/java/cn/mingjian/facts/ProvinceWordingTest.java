package cn.mingjian.facts;

import org.junit.jupiter.api.Test;

/** Sentences as reports of provinces write them whose forms differ from the real reports the other tests read. */
class ProvinceWordingTest {

    private static final String THREE_PUBLIC = "七、“三公”经费支出决算情况说明";
    private static final String VEHICLES = "三公经费/公务用车购置及运行维护费/";

    @Test
    void amounts_compared_with_are_those_of_the_year_before_and_of_the_budget() {
        Extracted.from(THREE_PUBLIC, "公务接待费为12万元，较上年14万元减少2万元，下降14%，较预算数30万元减少18万元，下降60%。")
                .says(
                        "三公经费/公务接待费|决算数|12万元",
                        "三公经费/公务接待费|上年决算数|14万元",
                        "三公经费/公务接待费|增减额|-2万元[上年决算数]",
                        "三公经费/公务接待费|增减率|-14%[上年决算数]",
                        "三公经费/公务接待费|预算数|30万元",
                        "三公经费/公务接待费|预决算差异额|-18万元[预算数]",
                        "三公经费/公务接待费|预决算差异率|-60%[预算数]");
    }

    @Test
    void a_budget_compared_with_does_not_turn_the_parts_that_follow_into_budgets() {
        Extracted.from(THREE_PUBLIC, "公务用车购置及运行维护费为9万元，较预算数8万元增加1万元（其中：公务用车购置费2万元；公务用车运行维护费7万元）。")
                .says(
                        "三公经费/公务用车购置及运行维护费|决算数|9万元",
                        "三公经费/公务用车购置及运行维护费|预算数|8万元",
                        "三公经费/公务用车购置及运行维护费|预决算差异额|1万元[预算数]",
                        VEHICLES + "公务用车购置费|决算数|2万元",
                        VEHICLES + "公务用车运行维护费|决算数|7万元");
    }

    @Test
    void a_word_of_one_character_says_the_direction_right_before_a_figure() {
        Extracted.from(THREE_PUBLIC, "公务接待费较2023年决算数4.50万元增1.20万元，增长26.67%。")
                .says("三公经费/公务接待费|上年决算数|4.50万元", "三公经费/公务接待费|增减额|1.20万元[上年决算数]", "三公经费/公务接待费|增减率|26.67%[上年决算数]");
    }

    @Test
    void a_change_over_an_early_year_is_none_over_the_year_before() {
        Extracted.from(THREE_PUBLIC, "“三公”经费支出决算为6万元，比上年增加1万元，增长20%；比2019年（疫情前）减少2万元，下降25%。")
                .says(
                        "三公经费|决算数|6万元",
                        "三公经费|增减额|1万元[上年决算数]",
                        "三公经费|增减率|20%[上年决算数]",
                        "三公经费|较早年增减额|-2万元[2019年决算数]",
                        "三公经费|较早年增减率|-25%[2019年决算数]");
    }

    @Test
    void spending_on_running_vehicles_is_not_taken_for_the_purchase_named_before() {
        Extracted.from(THREE_PUBLIC, "公务用车购置支出0万元。", "公务用车运行支出3.98万元。")
                .says(VEHICLES + "公务用车购置费|决算数|0万元", VEHICLES + "公务用车运行维护费|决算数|3.98万元");
    }

    @Test
    void people_received_belong_to_the_receptions_counted_before_them() {
        Extracted.from(THREE_PUBLIC, "全年国内公务接待批次为39次，共计接待195人次。")
                .says("三公经费/公务接待费/国内接待费/批次|数量|39次", "三公经费/公务接待费/国内接待费/人次|数量|195人次");
    }

    @Test
    void what_an_income_is_for_is_not_what_the_change_behind_it_is_of() {
        Extracted.from("一、收入支出决算总体情况说明", "6.其他收入2.00万元，为预算单位在“财政拨款收入”“事业收入”“经营收入”之外取得的收入。较2023年度决算数增加0.50万元，增长33.33%。")
                .says("收入/其他收入|决算数|2.00万元", "收入/其他收入|增减额|0.50万元[上年决算数]", "收入/其他收入|增减率|33.33%[上年决算数]");
    }

    @Test
    void procurement_is_divided_by_way_by_money_and_by_kind() {
        Extracted.from(
                        "（二）政府采购支出情况说明",
                        "2024年政府采购支出17000元。其中：政府集中采购7000元；分散采购10000元。一般公共预算拨款17000元，财政专户管理的资金安排0元。货物类采购10000元，占政府采购支出58.82%。")
                .says(
                        "政府采购|决算数|17000元",
                        "政府采购/集中采购|决算数|7000元",
                        "政府采购/分散采购|决算数|10000元",
                        "政府采购/一般公共预算资金|决算数|17000元",
                        "政府采购/财政专户管理资金|决算数|0元",
                        "政府采购/货物|决算数|10000元",
                        "政府采购/货物|占比|58.82%[政府采购]");
    }

    @Test
    void spending_of_a_project_called_by_name_is_not_all_spending_on_projects() {
        Extracted.from("一、收入支出决算总体情况说明", "1、收入：50万元。", "2、支出：50万元。其中：项目支出30万元。", "“校园文化经费”项目支出20.67万元。")
                .says("收入/总计|决算数|50万元", "支出/总计|决算数|50万元", "支出/项目支出|决算数|30万元");
    }

    @Test
    void numbers_listed_share_the_unit_of_the_last() {
        Extracted.from("一、收入支出决算总体情况说明", "2024年度收、支总计分别为4125.49、4143.91万元，各下降23.51、38.28%。")
                .says(
                        "收入/总计|决算数|4125.49万元",
                        "支出/总计|决算数|4143.91万元",
                        "收入/总计|增减率|-23.51%[上年决算数]",
                        "支出/总计|增减率|-38.28%[上年决算数]");
    }

    @Test
    void things_counted_in_characters_are_figures_where_the_words_say_what_is_counted() {
        Extracted.from(THREE_PUBLIC, "公务用车保有量两辆，国内公务接待十二批次，一百零五人次。严格落实20条要求，下设两个所属单位。")
                .says(
                        VEHICLES + "保有量|数量|2辆",
                        "三公经费/公务接待费/国内接待费/批次|数量|12批次",
                        "三公经费/公务接待费/国内接待费/人次|数量|105人次",
                        "说明事项/要求|数量|20条");
    }

    @Test
    void a_change_of_budgets_is_no_change_of_what_was_spent() {
        Extracted.from(THREE_PUBLIC, "2024年度“三公”经费支出预算为9万元，比上年预算减少1万元，下降10%；支出决算为7万元，比上年减少2万元。")
                .says(
                        "三公经费|预算数|9万元",
                        "三公经费|预算增减额|-1万元[2023年预算数]",
                        "三公经费|预算增减率|-10%[2023年预算数]",
                        "三公经费|决算数|7万元",
                        "三公经费|增减额|-2万元[上年决算数]");
    }

    @Test
    void what_lies_between_a_budget_and_what_was_spent_is_no_change_over_the_year_before() {
        Extracted.from(THREE_PUBLIC, "公务接待费年初预算为4万元，支出决算为5万元，增加1万元。")
                .says("三公经费/公务接待费|年初预算数|4万元", "三公经费/公务接待费|决算数|5万元", "三公经费/公务接待费|预决算差异额|1万元[年初预算数]");
    }

    @Test
    void a_change_behind_a_whole_and_its_only_part_is_the_wholes_where_the_rate_proves_it() {
        Extracted.from("一、收入决算情况说明", "2024年度收入总计106万元，其中年初结转和结余40万元，较上年增加6万元，增长6%。")
                .says("收入/总计|决算数|106万元", "收入/年初结转和结余|决算数|40万元", "收入/总计|增减额|6万元[上年决算数]", "收入/总计|增减率|6%[上年决算数]");
    }

    @Test
    void spending_under_an_unknown_name_is_not_that_of_the_item_before() {
        Extracted.from("三、支出决算情况说明", "本年财政拨款支出80万元，占本年支出合计的80%。纳入专户管理的非税收入拨款支出20万元，占本年支出合计的20%。")
                .says("支出/财政拨款/本年支出合计|决算数|80万元", "支出/财政拨款/本年支出合计|占比|80%[支出/本年支出合计]");
    }

    @Test
    void what_one_of_them_costs_is_not_what_all_of_them_cost() {
        Extracted.from(THREE_PUBLIC, "公务用车购置费43万元，购置公务用车2辆（轿车每辆18万元，越野车每辆25万元）。")
                .says(VEHICLES + "公务用车购置费|决算数|43万元", VEHICLES + "购置数|数量|2辆", "说明事项/单价|单价|18万元", "说明事项/单价|单价|25万元");
    }

    @Test
    void a_rate_of_execution_behind_the_parts_is_the_wholes_where_the_figures_prove_it() {
        Extracted.from(
                        "二、部门整体绩效评价报告",
                        "2023年全年预算数300.00万元，其中基本支出预算数100.00万元，项目支出预算数200.00万元。资金总体支出270.00万元，其中基本支出100.00万元，项目支出170.00万元。预算执行率为90.00%。")
                .says(
                        "支出/总计|全年预算数|300.00万元",
                        "支出/基本支出|全年预算数|100.00万元",
                        "支出/项目支出|全年预算数|200.00万元",
                        "支出/总计|全年执行数|270.00万元",
                        "支出/基本支出|全年执行数|100.00万元",
                        "支出/项目支出|全年执行数|170.00万元",
                        "支出/总计|执行率|90.00%");
    }

    @Test
    void scores_of_parts_are_not_the_score_of_the_whole() {
        Extracted.from("二、部门整体绩效评价报告", "部门整体绩效评价得分94.36分，评价等级为“优”。其中：预算执行情况满分20分，得分19.46分，产出指标满分30分，得分28.50分。")
                .says(
                        "绩效管理/整体自评得分|得分|94.36分",
                        "工作成效/该项满分|得分|20分",
                        "绩效管理/分项得分/预算执行|得分|19.46分",
                        "工作成效/该项满分|得分|30分",
                        "绩效管理/分项得分/产出指标|得分|28.50分");
    }

    @Test
    void income_and_spending_each_have_their_budget_where_both_are_analysed() {
        Extracted.from(
                        "一、关于2021年度预算执行情况分析",
                        "2021年度本部门收入年初预算30.00万元，决算40.00万元，完成年初预算的133.33%；支出年初预算30.00万元，决算45.00万元，完成年初预算的150.00%。")
                .says(
                        "收入/本年收入合计|年初预算数|30.00万元",
                        "收入/本年收入合计|决算数|40.00万元",
                        "收入/本年收入合计|完成率|133.33%[年初预算数]",
                        "支出/本年支出合计|年初预算数|30.00万元",
                        "支出/本年支出合计|决算数|45.00万元",
                        "支出/本年支出合计|完成率|150.00%[年初预算数]");
    }
}
