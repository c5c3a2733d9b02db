package cn.mingjian.facts;

import org.junit.jupiter.api.Test;

/** Sentences as pages say them on which offices of counties and towns disclose what was spent. */
class DisclosureWordingTest {

    private static final String THREE_PUBLIC = "七、“三公”经费支出决算情况说明";
    private static final String GENERAL = "支出/一般公共预算财政拨款/";
    private static final String VEHICLES = "三公经费/公务用车购置及运行维护费/";

    @Test
    void the_spending_of_the_year_before_is_known_by_that_year_whatever_words_follow() {
        for (String said : new String[] {"上年支出", "2023年支出", "上年的支出", "上年累计支出", "上年决算支出", "去年支出数"}) {
            Extracted.from(THREE_PUBLIC, "公务接待费支出9万元，比" + said + "12万元减少3万元，下降25%。")
                    .says(
                            "三公经费/公务接待费|决算数|9万元",
                            "三公经费/公务接待费|上年决算数|12万元",
                            "三公经费/公务接待费|增减额|-3万元[上年决算数]",
                            "三公经费/公务接待费|增减率|-25%[上年决算数]");
        }
    }

    @Test
    void a_share_of_several_items_together_is_not_that_of_the_last() {
        Extracted.from("二、收入决算情况说明", "2024年度收入合计800万元，其中：财政拨款收入780万元，占97.5%；经营收入12万元，其他收入8万元，两项合计占2.5%。")
                .says(
                        "收入/本年收入合计|决算数|800万元",
                        "收入/财政拨款收入|决算数|780万元",
                        "收入/财政拨款收入|占比|97.5%[收入/本年收入合计]",
                        "收入/经营收入|决算数|12万元",
                        "收入/其他收入|决算数|8万元",
                        "说明事项/几项合计|占比|2.5%[收入/本年收入合计]");
    }

    @Test
    void the_whole_of_a_share_may_be_called_the_sum_of_the_accounts() {
        Extracted.from(THREE_PUBLIC, "公务接待费2024年度财政拨款决算数为3万元，占“三公”经费财政拨款决算总数的30%。")
                .says("三公经费/公务接待费|决算数|3万元", "三公经费/公务接待费|占比|30%[三公经费]");
    }

    @Test
    void a_rate_of_change_is_no_part_where_what_changed_was_not_understood() {
        Extracted.from(THREE_PUBLIC, "公务用车购置及运行维护费支出30万元，其中：公务用车运行维护费支出21万元，较2023年决算数20万元1万元，增长5%；公务用车购置费支出9万元。")
                .says(
                        "三公经费/公务用车购置及运行维护费|决算数|30万元",
                        VEHICLES + "公务用车运行维护费|决算数|21万元",
                        VEHICLES + "公务用车运行维护费|上年决算数|20万元",
                        VEHICLES + "公务用车购置费|决算数|9万元");
    }

    @Test
    void guests_may_be_named_by_their_calling() {
        Extracted.from(THREE_PUBLIC, "公务接待费支出3万元，接待客商12批次，约80人。")
                .says("三公经费/公务接待费|决算数|3万元", "三公经费/公务接待费/国内接待费/批次|数量|12批次", "三公经费/公务接待费/国内接待费/人次|数量|80人");
    }

    @Test
    void a_rate_in_brackets_behind_a_change_is_of_that_change() {
        Extracted.from(THREE_PUBLIC, "公务接待费支出9万元，较上年减少3万元（25%），减少的主要原因是来访减少。")
                .says("三公经费/公务接待费|决算数|9万元", "三公经费/公务接待费|增减额|-3万元[上年决算数]", "三公经费/公务接待费|增减率|-25%[上年决算数]");
    }

    @Test
    void what_was_not_exceeded_is_the_budget_and_no_difference_from_it() {
        Extracted.from(THREE_PUBLIC, "公务接待费支出9万元，未超过预算10万元，也没有超过上年的12万元。")
                .says("三公经费/公务接待费|决算数|9万元", "三公经费/公务接待费|预算数|10万元", "三公经费/公务接待费|上年决算数|12万元");
    }

    @Test
    void the_spending_of_two_years_is_told_apart_by_the_years() {
        Extracted.from(THREE_PUBLIC, "公务接待费2023年支出12万元，2024年支出9万元，减少3万元。")
                .says("三公经费/公务接待费|决算数|12万元", "三公经费/公务接待费|决算数|9万元", "三公经费/公务接待费|增减额|-3万元[上年决算数]");
    }

    @Test
    void a_rate_of_saving_is_how_far_below_the_budget_it_stayed() {
        Extracted.from(THREE_PUBLIC, "公务接待费支出9万元，比年初预算节支1万元，节支率10%。")
                .says("三公经费/公务接待费|决算数|9万元", "三公经费/公务接待费|预决算差异额|-1万元[年初预算数]", "三公经费/公务接待费|预决算差异率|-10%[年初预算数]");
    }

    @Test
    void receptions_are_counted_with_or_without_the_word_for_their_kind() {
        Extracted.from(THREE_PUBLIC, "公务接待费支出3万元。", "公务接待30次、240人次，其中外宾接待2次、10人次，人均消费125元。")
                .says(
                        "三公经费/公务接待费|决算数|3万元",
                        "三公经费/公务接待费/国内接待费/批次|数量|30次",
                        "三公经费/公务接待费/国内接待费/人次|数量|240人次",
                        "三公经费/公务接待费/外事接待费/批次|数量|2次",
                        "三公经费/公务接待费/外事接待费/人次|数量|10人次",
                        "三公经费/公务接待费/外事接待费|人均费用|125元");
    }

    @Test
    void what_is_carried_over_may_be_said_of_the_year_before_and_the_year_to_come() {
        Extracted.from("一、收入支出决算总体情况说明", "2024年度总收入12万元，其中本年收入10万元，上年结转2万元；总支出12万元，其中本年支出11万元，结转下年1万元。")
                .says(
                        "收入/总计|决算数|12万元",
                        "收入/本年收入合计|决算数|10万元",
                        "收入/年初结转和结余|决算数|2万元",
                        "支出/总计|决算数|12万元",
                        "支出/本年支出合计|决算数|11万元",
                        "支出/年末结转和结余|决算数|1万元");
    }

    @Test
    void the_steps_of_an_item_may_be_parted_by_dashes() {
        Extracted.from("五、一般公共预算财政拨款支出决算情况说明", "一般公共服务支出-财政事务-一般行政管理事务：年初预算10万元，决算14万元，预算完成率140%，超预算4万元。")
                .says(
                        GENERAL + "一般公共服务支出/财政事务/一般行政管理事务|年初预算数|10万元",
                        GENERAL + "一般公共服务支出/财政事务/一般行政管理事务|决算数|14万元",
                        GENERAL + "一般公共服务支出/财政事务/一般行政管理事务|完成率|140%[年初预算数]",
                        GENERAL + "一般公共服务支出/财政事务/一般行政管理事务|预决算差异额|4万元[预算数]");
    }

    @Test
    void a_class_may_be_called_one_without_brackets() {
        Extracted.from("五、一般公共预算财政拨款支出决算情况说明", "住房保障支出类10万元，教育支出类科目20万元。")
                .says(GENERAL + "住房保障支出|决算数|10万元", GENERAL + "教育支出|决算数|20万元");
    }

    @Test
    void items_numbered_within_a_sentence_are_named_by_what_stands_behind_the_number() {
        Extracted.from("六、一般公共预算财政拨款基本支出决算情况说明", "人员经费66万元，包括：1.工资福利支出56万元；2.对个人和家庭的补助10万元。")
                .says(
                        GENERAL + "基本支出/人员经费|决算数|66万元",
                        GENERAL + "基本支出/工资福利支出|决算数|56万元",
                        GENERAL + "基本支出/对个人和家庭的补助|决算数|10万元");
    }

    @Test
    void projects_chosen_for_evaluation_have_a_number_and_money_of_their_own() {
        Extracted.from("十、预算绩效情况说明", "2024年选取7个项目开展重点评价，涉及预算金额为229万元。", "自评得分90分以上的项目5个。")
                .says("绩效管理/重点评价项目|数量|7个", "绩效管理/重点评价金额|决算数|229万元", "工作成效/分数线|得分|≥90分", "工作成效/以上的项目|数量|5个");
    }

    @Test
    void a_budget_that_only_measures_what_was_spent_turns_no_amounts_behind_it_into_budgets() {
        for (String said : new String[] {"占年初预算12万元的75%", "完成年初预算12万元的75%"}) {
            Extracted.from(THREE_PUBLIC, "“三公”经费支出9万元，" + said + "；其中公务接待费3万元。")
                    .says("三公经费|决算数|9万元", "三公经费|年初预算数|12万元", "三公经费|完成率|75%[年初预算数]", "三公经费/公务接待费|决算数|3万元");
        }
    }

    @Test
    void sorts_of_vehicles_listed_one_after_the_other_stand_beside_each_other() {
        Extracted.from(THREE_PUBLIC, "年末公务用车保有量为：一般公务用车2辆、执法执勤用车4辆。")
                .says(VEHICLES + "保有量/一般公务用车|数量|2辆", VEHICLES + "保有量/执法执勤用车|数量|4辆");
    }

    @Test
    void what_it_fell_to_is_this_year_and_what_stands_in_brackets_behind_last_year_is_that_one() {
        Extracted.from(THREE_PUBLIC, "公务接待费由上年的4万元下降到3万元。", "公务用车运行维护费6万元，较2023年（8万元）少2万元，下降25%。")
                .says(
                        "三公经费/公务接待费|上年决算数|4万元",
                        "三公经费/公务接待费|决算数|3万元",
                        VEHICLES + "公务用车运行维护费|决算数|6万元",
                        VEHICLES + "公务用车运行维护费|上年决算数|8万元",
                        VEHICLES + "公务用车运行维护费|增减额|-2万元[上年决算数]",
                        VEHICLES + "公务用车运行维护费|增减率|-25%[上年决算数]");
    }

    @Test
    void the_sum_may_be_named_by_its_money_and_running_costs_by_the_whole_year() {
        Extracted.from(THREE_PUBLIC, "2024年“三公”经费公共预算财政拨款支出9万元，其中公务用车保有量3辆，全年运行维护费支出6万元。")
                .says("三公经费|决算数|9万元", VEHICLES + "保有量|数量|3辆", VEHICLES + "公务用车运行维护费|决算数|6万元");
    }

    @Test
    void economic_classes_numbered_in_brackets_within_a_sentence_are_parts_of_basic_spending() {
        Extracted.from("六、一般公共预算财政拨款基本支出决算情况说明", "基本支出60万元，其中：（1）工资福利支出40万元，包括基本工资、奖金；（2）商品和服务支出20万元，包括办公费。")
                .says(GENERAL + "基本支出|决算数|60万元", GENERAL + "基本支出/工资福利支出|决算数|40万元", GENERAL + "基本支出/商品和服务支出|决算数|20万元");
    }

    @Test
    void a_clause_that_only_says_what_the_amount_before_it_is_does_not_change_the_subject() {
        Extracted.from(
                        "十、机关运行经费支出情况说明",
                        "2024年度机关运行经费支出118万元，为局机关和执法大队的公用经费，较上年减少7万元，下降5.6%。其余事业单位公用经费156万元，不属于机关运行经费。")
                .says("机关运行经费|决算数|118万元", "机关运行经费|增减额|-7万元[上年决算数]", "机关运行经费|增减率|-5.6%[上年决算数]", "事业单位公用经费|决算数|156万元");
    }

    @Test
    void what_spending_without_name_follows_the_budget_of_a_part_is_that_part_s() {
        Extracted.from(THREE_PUBLIC, "公务用车购置及运行维护费预算42万元，支出决算40万元。其中，公务用车购置费预算18万元，支出17万元，完成预算的94.44%。")
                .says(
                        "三公经费/公务用车购置及运行维护费|预算数|42万元",
                        "三公经费/公务用车购置及运行维护费|决算数|40万元",
                        VEHICLES + "公务用车购置费|预算数|18万元",
                        VEHICLES + "公务用车购置费|决算数|17万元",
                        VEHICLES + "公务用车购置费|完成率|94.44%[预算数]");
    }

    @Test
    void the_scores_of_parts_of_an_evaluation_are_no_scores_of_the_whole() {
        Extracted.from(
                        "二、部门整体绩效评价报告",
                        "2024年全年预算数80万元，其中：基本支出预算数50万元，项目支出预算数30万元。资金总体支出78万元，预算执行率为97.5%。该项满分20分，得分19.5分。")
                .says(
                        "支出/总计|全年预算数|80万元",
                        "支出/基本支出|全年预算数|50万元",
                        "支出/项目支出|全年预算数|30万元",
                        "支出/总计|全年执行数|78万元",
                        "支出/总计|执行率|97.5%",
                        "工作成效/该项满分|得分|20分",
                        "工作成效/分项得分|得分|19.5分");
    }

    @Test
    void what_was_spent_above_or_below_the_budget_named_before_is_a_difference_from_it() {
        Extracted.from(
                        "五、一般公共预算财政拨款支出决算情况说明",
                        "一般公共服务支出（类）财政事务（款）一般行政管理事务（项）年初安排10.00万元，实际列支12.00万元，多支2.00万元，预算完成率120%。")
                .says(
                        GENERAL + "一般公共服务支出/财政事务/一般行政管理事务|年初预算数|10.00万元",
                        GENERAL + "一般公共服务支出/财政事务/一般行政管理事务|预决算差异额|2.00万元[年初预算数]",
                        GENERAL + "一般公共服务支出/财政事务/一般行政管理事务|决算数|12.00万元",
                        GENERAL + "一般公共服务支出/财政事务/一般行政管理事务|完成率|120%[年初预算数]");
    }

    @Test
    void what_the_total_of_a_fund_is_made_up_of_is_no_part_of_its_items() {
        Extracted.from("八、政府性基金预算财政拨款收入支出决算情况说明", "政府性基金预算财政拨款支出总计10.00万元，其中：年末结转和结余2.00万元，本年支出8.00万元。")
                .says(
                        "支出/政府性基金预算财政拨款/总计|决算数|10.00万元",
                        "支出/政府性基金预算财政拨款/年末结转和结余|决算数|2.00万元",
                        "支出/政府性基金预算财政拨款|决算数|8.00万元");
    }
}
