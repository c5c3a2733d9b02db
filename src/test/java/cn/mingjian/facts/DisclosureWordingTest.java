package cn.mingjian.facts;

import org.junit.jupiter.api.Test;

/** Sentences as pages say them on which offices of counties and towns disclose what was spent. */
class DisclosureWordingTest {

    private static final String THREE_PUBLIC = "七、“三公”经费支出决算情况说明";
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
}
