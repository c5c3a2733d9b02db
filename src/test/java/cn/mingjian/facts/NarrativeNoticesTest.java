package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How public notices of counties, courts and offices word what they spent; sentences and figures are our own. */
class NarrativeNoticesTest {

    private static final String THREE = "七、财政拨款“三公”经费支出决算情况说明";
    private static final String CARS = "三公经费/公务用车购置及运行维护费";
    private static final String RECEPTION = "三公经费/公务接待费";
    private static final String TRAVEL = "三公经费/因公出国（境）费";

    @Test
    void the_share_of_a_budget_that_is_named_with_its_amount_is_a_completion() {
        Extracted.from(THREE, "公务接待费支出30万元，为年初预算数40万元的75%。")
                .says(RECEPTION + "|决算数|30万元", RECEPTION + "|年初预算数|40万元", RECEPTION + "|完成率|75%[年初预算数]");
        Extracted.from(THREE, "公务接待费实际支出30万元，占总预算比为75%。").says(RECEPTION + "|决算数|30万元", RECEPTION + "|完成率|75%[预算数]");
    }

    @Test
    void what_was_spent_the_year_before_is_no_item_called_spending() {
        Extracted.from(THREE, "公务接待费支出30万元，比上年累计支出37万元下降7万元，比上年支出数37万元减少18.92%。")
                .says(
                        RECEPTION + "|决算数|30万元",
                        RECEPTION + "|上年决算数|37万元",
                        RECEPTION + "|增减额|-7万元[上年决算数]",
                        RECEPTION + "|上年决算数|37万元",
                        RECEPTION + "|增减率|-18.92%[上年决算数]");
    }

    @Test
    void a_change_of_nothing_needs_no_direction_but_any_other_does() {
        Extracted zero = Extracted.from(THREE, "公务接待费较上年增加（减少）0万元，增长（下降）0%。");
        zero.says(RECEPTION + "|增减额|0万元[上年决算数]", RECEPTION + "|增减率|0%[上年决算数]");
        Extracted open = Extracted.from(THREE, "公务接待费较上年增加/减少3万元，增长（下降）8%。");
        assertThat(open.disclosure().facts()).isEmpty();
        assertThat(open.disclosure().coverage().unbound()).hasSize(2);
    }

    @Test
    void numbers_told_one_after_another_belong_to_the_names_told_before() {
        Extracted.from(THREE, "公务用车购置数及保有量分别为2辆和31辆。国内公务接待批次、人数分别为14批次和152人。")
                .says(
                        CARS + "/购置数|数量|2辆",
                        CARS + "/保有量|数量|31辆",
                        RECEPTION + "/国内接待费/批次|数量|14批次",
                        RECEPTION + "/国内接待费/人次|数量|152人");
    }

    @Test
    void travellers_and_guests_are_counted_without_a_name_of_their_own() {
        Extracted.from(THREE, "因公出国（境）2个团组9人次。").says(TRAVEL + "/团组数|数量|2个", TRAVEL + "/人次|数量|9人次");
        Extracted.from(THREE, "因公出国（境）费支出50万元，相比预算数的60万元减少10万元。全年累计4个批次、出国累计17人次，批次和人次比上年分别增长2个批次和9人次。")
                .says(
                        TRAVEL + "|决算数|50万元",
                        TRAVEL + "|预算数|60万元",
                        TRAVEL + "|预决算差异额|-10万元[预算数]",
                        TRAVEL + "/团组数|数量|4个",
                        TRAVEL + "/人次|数量|17人次");
        Extracted.from(THREE, "公务接待费支出3万元，公务接待25批次，人数310人。")
                .says(RECEPTION + "|决算数|3万元", RECEPTION + "/国内接待费/批次|数量|25批次", RECEPTION + "/国内接待费/人次|数量|310人");
    }

    @Test
    void a_change_of_what_was_counted_is_of_that_and_not_of_the_money() {
        Extracted.from(THREE, "国内公务接待56批次，较上年增加7批次；国内公务接待612人次，较上年增加93人次。")
                .says(
                        RECEPTION + "/国内接待费/批次|数量|56批次",
                        RECEPTION + "/国内接待费/批次|增减额|7批次[上年决算数]",
                        RECEPTION + "/国内接待费/人次|数量|612人次",
                        RECEPTION + "/国内接待费/人次|增减额|93人次[上年决算数]");
        Extracted.from(THREE, "国内公务接待批次为3次，较上年减少9批次，下降75%，共计接待21人次。")
                .says(
                        RECEPTION + "/国内接待费/批次|数量|3次",
                        RECEPTION + "/国内接待费/批次|增减额|-9批次[上年决算数]",
                        RECEPTION + "/国内接待费/批次|增减率|-75%[上年决算数]",
                        RECEPTION + "/国内接待费/人次|数量|21人次");
    }

    @Test
    void what_one_office_bought_is_not_what_all_bought() {
        Extracted.from(THREE, "全年更新购置车辆12辆。政法部门购置7辆，区城管局购置5辆。")
                .says(CARS + "/购置数|数量|12辆", CARS + "/政法部门/购置数|数量|7辆", CARS + "/区城管局/购置数|数量|5辆");
    }

    @Test
    void a_change_of_a_project_told_as_a_reason_is_not_of_the_total() {
        Extracted.from("一、收入支出决算总体情况说明", "2024年度支出总计300.00万元，与2023年度相比，减少20.00万元，主要原因是公用经费减少；其中职工书屋项目压减6.00万元。")
                .says("支出/总计|决算数|300.00万元", "支出/总计|增减额|-20.00万元[上年决算数]", "说明事项/职工书屋项目|金额|6.00万元");
    }

    @Test
    void a_year_within_a_reason_does_not_go_on_behind_it() {
        Extracted extracted = Extracted.from(THREE, "公车运行及维护46万元，主要是2019年开展公车改革，车辆减少；公务接待费43万元，因公出国10万元。");
        extracted.says(CARS + "/公务用车运行维护费|决算数|46万元", RECEPTION + "|决算数|43万元", TRAVEL + "|决算数|10万元");
        assertThat(extracted.disclosure().facts()).allMatch(f -> f.year() == 2024);
    }

    @Test
    void no_vehicle_means_none_kept_and_none_bought() {
        Extracted extracted = Extracted.from(THREE, "本单位无公务用车，公务接待费没有。");
        assertThat(extracted.disclosure().statements())
                .filteredOn(s -> s.kind().equals("无"))
                .extracting(Statement::concept)
                .filteredOn(c -> !c.isEmpty())
                .containsExactlyInAnyOrder(CARS + "/保有量", CARS + "/购置数", RECEPTION);
    }
}
