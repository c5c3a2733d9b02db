package cn.mingjian.facts;

import org.junit.jupiter.api.Test;

class NarrativeItemsTest {

    private static final String GENERAL = "五、一般公共预算财政拨款支出决算情况说明";

    @Test
    void a_class_may_carry_its_mark_before_the_word_spending() {
        Extracted.from(GENERAL, "主要用于以下方面：一般公共服务（类）支出22万元，占1.7%；住房保障（类）支出8万元，占0.6%。")
                .says(
                        "支出/一般公共预算财政拨款/一般公共服务支出|决算数|22万元",
                        "支出/一般公共预算财政拨款/一般公共服务支出|占比|1.7%[支出/一般公共预算财政拨款]",
                        "支出/一般公共预算财政拨款/住房保障支出|决算数|8万元",
                        "支出/一般公共预算财政拨款/住房保障支出|占比|0.6%[支出/一般公共预算财政拨款]");
    }

    @Test
    void a_class_is_known_without_its_mark_and_by_the_code_of_an_item_below_it() {
        Extracted.from(GENERAL, "1.教育支出年初预算为8元，支出决算为7元。", "具体为：2210201-住房公积金5元。")
                .says(
                        "支出/一般公共预算财政拨款/教育支出|年初预算数|8元",
                        "支出/一般公共预算财政拨款/教育支出|决算数|7元",
                        "支出/一般公共预算财政拨款/住房保障支出/住房改革支出/住房公积金|决算数|5元");
    }

    @Test
    void a_class_without_its_last_word_is_no_item_of_another_class() {
        Extracted.from(GENERAL, "1.“一般公共服务”22万元。").says("支出/一般公共预算财政拨款/一般公共服务支出|决算数|22万元");
    }

    @Test
    void a_group_by_its_old_name_and_a_class_behind_the_number_of_an_item_are_the_same_as_in_the_tables() {
        Extracted.from(GENERAL, "按进度支付。2. “社会保障和就业支出（类）行政事业单位离退休（款）事业单位离退休（项）”22万元，主要用于：补贴。")
                .says("支出/一般公共预算财政拨款/社会保障和就业支出/行政事业单位养老支出/事业单位离退休|决算数|22万元");
    }

    @Test
    void what_an_item_was_used_for_is_not_what_its_figures_are_of() {
        Extracted.from(GENERAL, "1、一般公共服务支出（类）财政事务（款）行政运行（项）。主要用于：人员经费及公用经费等基本支出。年初预算为15万元，支出决算为14万元。")
                .says("支出/一般公共预算财政拨款/一般公共服务支出/财政事务/行政运行|年初预算数|15万元", "支出/一般公共预算财政拨款/一般公共服务支出/财政事务/行政运行|决算数|14万元");
    }

    @Test
    void economic_items_are_listed_under_their_class() {
        Extracted.from("六、一般公共预算财政拨款基本支出决算情况说明", "人员经费30万元，主要包括：工资福利支出中的基本工资20万元、津贴补贴8万元；对个人和家庭的补助中的离休费2万元。")
                .says(
                        "支出/一般公共预算财政拨款/基本支出/人员经费|决算数|30万元",
                        "支出/一般公共预算财政拨款/基本支出/工资福利支出/基本工资|决算数|20万元",
                        "支出/一般公共预算财政拨款/基本支出/工资福利支出/津贴补贴|决算数|8万元",
                        "支出/一般公共预算财政拨款/基本支出/对个人和家庭的补助/离休费|决算数|2万元");
    }

    @Test
    void receptions_are_told_apart_by_unit_and_itemised() {
        Extracted.from(
                        "七、“三公”经费支出决算情况说明",
                        "国内公务接待支出1.5万元。",
                        "东湖服务中心国内公务接待4批次，40人次，共计支出0.5万元，具体内容包括：某市调研1775元、某县交流550元。",
                        "外事接待支出0万元。")
                .says(
                        "三公经费/公务接待费/国内接待费|决算数|1.5万元",
                        "三公经费/公务接待费/国内接待费/东湖服务中心/批次|数量|4批次",
                        "三公经费/公务接待费/国内接待费/东湖服务中心/人次|数量|40人次",
                        "三公经费/公务接待费/国内接待费/东湖服务中心|决算数|0.5万元",
                        "三公经费/公务接待费/国内接待费/东湖服务中心/某市调研|决算数|1775元",
                        "三公经费/公务接待费/国内接待费/东湖服务中心/某县交流|决算数|550元",
                        "三公经费/公务接待费/外事接待费|决算数|0万元");
    }

    @Test
    void vehicles_bought_and_kept_are_counts() {
        Extracted.from(
                        "七、“三公”经费支出决算情况说明",
                        "公务用车购置支出0.00万元，全年购置公务用车0辆，年末公务用车保有量5辆。",
                        "因公出国（境）团组1个，因公出国（境）2人次。国内公务接待批次37个，国内公务接待人次282人。")
                .says(
                        "三公经费/公务用车购置及运行维护费/公务用车购置费|决算数|0.00万元",
                        "三公经费/公务用车购置及运行维护费/购置数|数量|0辆",
                        "三公经费/公务用车购置及运行维护费/保有量|数量|5辆",
                        "三公经费/因公出国（境）费/团组数|数量|1个",
                        "三公经费/因公出国（境）费/人次|数量|2人次",
                        "三公经费/公务接待费/国内接待费/批次|数量|37个",
                        "三公经费/公务接待费/国内接待费/人次|数量|282人");
    }

    @Test
    void a_share_of_procurement_is_of_the_whole_it_names() {
        Extracted.from(
                        "（二）政府采购支出情况",
                        "政府采购支出总额10万元，其中：政府采购货物支出4万元、政府采购服务支出6万元。"
                                + "授予中小企业合同金额8万元，占政府采购支出总额的80%，其中：授予小微企业合同金额4万元，占授予中小企业合同金额的50%。"
                                + "货物采购授予中小企业合同金额占货物支出金额的100%。")
                .says(
                        "政府采购|决算数|10万元",
                        "政府采购/货物|决算数|4万元",
                        "政府采购/服务|决算数|6万元",
                        "政府采购/中小企业|决算数|8万元",
                        "政府采购/中小企业|占比|80%[政府采购]",
                        "政府采购/小微企业|决算数|4万元",
                        "政府采购/小微企业|占比|50%[政府采购/中小企业]",
                        "政府采购/中小企业/货物|占比|100%[政府采购/货物]");
    }

    @Test
    void running_costs_of_institutions_are_not_those_of_organs() {
        Extracted.from("（一）机关运行经费支出情况", "某局（行政单位）机关运行经费支出44万元，比上年减少5万元，下降10.2%。", "某局（事业单位）公用经费75万元。")
                .says("机关运行经费|决算数|44万元", "机关运行经费|增减额|-5万元[上年决算数]", "机关运行经费|增减率|-10.2%[上年决算数]", "事业单位公用经费|决算数|75万元");
    }

    @Test
    void a_threshold_in_the_name_of_an_asset_is_no_figure() {
        Extracted.from("（三）国有资产占用情况", "房屋面积100.5平方米，共有车辆2辆，其中：应急保障用车2辆；单价100万元（含）以上设备（不含车辆）0台（套）。")
                .says("国有资产/房屋|面积|100.5平方米", "国有资产/车辆|数量|2辆", "国有资产/车辆/应急保障用车|数量|2辆", "国有资产/单价100万元以上设备|数量|0台");
    }

    @Test
    void self_evaluation_sums_are_told_apart_by_fund() {
        Extracted.from(
                        "十、预算绩效情况说明",
                        "组织对2024年度一般公共预算项目支出全面开展绩效自评，共涉及资金900万元，占一般公共预算项目支出总额的90%。"
                                + "组织对2024年度0个政府性基金预算项目开展绩效自评，共涉及资金0.00万元。")
                .says(
                        "绩效管理/自评金额/一般公共预算|决算数|900万元",
                        "绩效管理/自评金额/一般公共预算|占比|90%[支出/一般公共预算财政拨款/项目支出]",
                        "绩效管理/自评项目/政府性基金预算|数量|0个",
                        "绩效管理/自评金额/政府性基金预算|决算数|0.00万元");
    }

    @Test
    void what_is_said_of_a_project_hangs_under_the_project() {
        Extracted.from("十、预算绩效情况说明", "政策宣传经费项目绩效自评情况：项目自评得分91分。全年预算数为8万元，实际支出6.96万元，完成预算的87%。举办培训3次。")
                .says(
                        "绩效自评/政策宣传经费/总分|得分|91分",
                        "绩效自评/政策宣传经费|全年预算数|8万元",
                        "绩效自评/政策宣传经费|全年执行数|6.96万元",
                        "绩效自评/政策宣传经费|完成率|87%[全年预算数]",
                        "工作成效/举办培训|数量|3次");
    }

    @Test
    void a_figure_that_cannot_be_understood_is_listed_and_not_guessed_at() {
        Disclosure disclosure = Extracted.from("一、收入支出决算总体情况说明", "某事花了12万元。").disclosure();
        org.assertj.core.api.Assertions.assertThat(disclosure.facts()).isEmpty();
        org.assertj.core.api.Assertions.assertThat(disclosure.coverage().figures())
                .isEqualTo(1);
        org.assertj.core.api.Assertions.assertThat(disclosure.coverage().unbound())
                .extracting(Evidence::quote)
                .containsExactly("12万元");
    }
}
