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
}
