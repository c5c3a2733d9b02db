package cn.mingjian.facts;

import static cn.mingjian.facts.Grids.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTablesTest {

    private static final String HEALTH = "卫生健康支出/行政事业单位医疗/行政单位医疗";

    @Test
    void both_halves_of_the_totals_table_are_read() {
        TableReading reading = new Grids()
                .accounts(
                        "收入支出决算总表",
                        "万元",
                        "收入|||支出||",
                        "项目|行次|决算数|项目|行次|决算数",
                        "栏次||1|栏次||2",
                        "一、一般公共预算财政拨款收入|1|80.50|一、一般公共服务支出|31|",
                        "八、其他收入|8|1.2|八、社会保障和就业支出|38|79.70",
                        "本年收入合计|27|81.70|本年支出合计|58|79.70",
                        "年初结转和结余|28|3|年末结转和结余|59|5",
                        "总计|31|84.70|总计|62|84.70")
                .read();

        assertThat(value(reading, "收入/财政拨款收入/一般公共预算财政拨款", "决算数")).isEqualTo("80.50万元");
        assertThat(value(reading, "支出/本年支出合计/社会保障和就业支出", "决算数")).isEqualTo("79.70万元");
        assertThat(value(reading, "收入/年初结转和结余", "决算数")).isEqualTo("3万元");
        assertThat(value(reading, "支出/总计", "决算数")).isEqualTo("84.70万元");
        assertThat(reading.figures()).isEqualTo(9);
        assertThat(reading.unbound()).isEmpty();
        assertThat(reading.tables().get(0).rows().get(0).side()).isEqualTo("收入");
    }

    @Test
    void heads_broken_over_two_rows_are_put_together() {
        TableReading reading = new Grids()
                .accounts(
                        "收入决算表",
                        "万元",
                        "项目||本年收入合|财政拨款收|其他收入",
                        "功能分类|科目名称|计|入|",
                        "栏次||1|2|3",
                        "合计||61.5|60|1.5",
                        "210|卫生健康支出|61.5|60|1.5",
                        "21011|行政事业单位医疗|61.5|60|1.5",
                        "2101101|行政单位医疗|61.5|60|1.5")
                .read();

        assertThat(value(reading, "收入/财政拨款收入", "决算数")).isEqualTo("60万元");
        assertThat(value(reading, "收入/其他收入/" + HEALTH, "决算数")).isEqualTo("1.5万元");
        assertThat(reading.tables().get(0).rows().get(0).total()).isTrue();
    }

    @Test
    void heads_in_the_row_of_the_total_stand_above_the_rows_below_it() {
        TableReading reading = new Grids()
                .accounts(
                        "政府性基金预算财政拨款收入支出决算表",
                        "万元",
                        "项目||年初结转和结余|本年收入|本年支出|||年末结转和结余",
                        "科目编码|科目名称||||||",
                        "合计||0|9.00|合计|基本支出|项目支出|0",
                        "212|城乡社区支出|0|9.00|9.00||9.00|0")
                .read();

        assertThat(value(reading, "支出/政府性基金预算财政拨款/城乡社区支出", "决算数")).isEqualTo("9.00万元");
        assertThat(value(reading, "支出/政府性基金预算财政拨款/项目支出/城乡社区支出", "决算数")).isEqualTo("9.00万元");
        assertThat(value(reading, "收入/财政拨款收入/政府性基金预算财政拨款", "决算数")).isEqualTo("9.00万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void codes_split_into_class_group_and_item_are_joined() {
        TableReading reading = new Grids()
                .accounts(
                        "一般公共预算财政拨款支出决算表",
                        "万元",
                        "项目||||合计|基本支出|项目支出",
                        "支出功能分类科目编码|||科目名称|||",
                        "类|款|项||||",
                        "210|||卫生健康支出|7.50|7.50|",
                        "210|11||行政事业单位医疗|7.50|7.50|",
                        "210|11|01|行政单位医疗|7.50|7.50|",
                        "|||合计|7.50|7.50|")
                .read();

        assertThat(value(reading, "支出/一般公共预算财政拨款/基本支出/" + HEALTH, "决算数")).isEqualTo("7.50万元");
        assertThat(value(reading, "支出/一般公共预算财政拨款", "决算数")).isEqualTo("7.50万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void rows_without_codes_find_their_path_by_name_and_order() {
        TableReading reading = new Grids()
                .accounts(
                        "支出决算表",
                        "元",
                        "项目|本年支出合计|基本支出|项目支出",
                        "科目名称|||",
                        "栏次|1|2|3",
                        "培训支出|5.00||5.00",
                        "行政运行|70.00|70.00|",
                        "劳动保障监察|9.00||9.00",
                        "合计|84.00|70.00|14.00")
                .accounts("一般公共预算财政拨款支出决算表", "元", "科目编码|科目名称|本年支出合计|基本支出|项目支出", "2080101|行政运行|70.00|70.00|")
                .read();

        assertThat(value(reading, "支出/基本支出/社会保障和就业支出/人力资源和社会保障管理事务/行政运行", "决算数"))
                .isEqualTo("70.00元");
        assertThat(value(reading, "支出/项目支出/教育支出/进修及培训/培训支出", "决算数")).isEqualTo("5.00元");
    }

    @Test
    void cells_that_a_page_break_shifted_go_back_to_their_columns_when_the_sums_prove_it() {
        TableReading reading = new Grids()
                .accounts(
                        "收入决算表",
                        "元",
                        "项目|||本年收入合计|财政拨款收入|上级补助收入|事业收入||经营收入|附属单位上缴收入|其他收入",
                        "功能分类科目编码|||科目名称|1|2|3||4|5|6",
                        "|||300.00|250.00||||||50.00",
                        "2080101|||200.00|170.00||||||30.00",
                        "2101101|行政单位医疗|100.00|80.00|||||20.00")
                .read();

        assertThat(value(reading, "收入/其他收入/" + HEALTH, "决算数")).isEqualTo("20.00元");
        assertThat(value(reading, "收入/附属单位上缴收入/" + HEALTH, "决算数")).isEqualTo("没有");
        assertThat(value(reading, "收入/本年收入合计", "决算数")).isEqualTo("300.00元");
    }

    @Test
    void shifted_cells_that_nothing_proves_stay_unbound() {
        TableReading reading = new Grids()
                .accounts(
                        "支出决算表",
                        "元",
                        "科目编码|科目名称|本年支出合计|基本支出|项目支出",
                        "2080101|行政运行|70.00|70.00|",
                        "2080102|一般行政管理事务|8.00||8.00",
                        "2080105|劳动保障监察||||9.00|9.10|9.20")
                .read();

        assertThat(reading.unbound()).extracting(Evidence::quote).containsExactly("9.00", "9.10", "9.20");
        assertThat(reading.figures()).isEqualTo(reading.facts().size() + 3);
    }

    @Test
    void a_row_that_would_add_up_elsewhere_too_stands_below_its_head() {
        TableReading reading = new Grids()
                .accounts(
                        "政府性基金预算财政拨款收入支出决算表",
                        "万元",
                        "科目编码|科目名称|年初结转和结余|本年收入|本年支出|基本支出|项目支出|年末结转和结余",
                        "合计|||30.14|30.14||30.14|",
                        "2120803|城市建设支出||30.14|30.14||30.14|")
                .read();

        assertThat(value(reading, "支出/政府性基金预算财政拨款", "决算数")).isEqualTo("30.14万元");
        assertThat(value(reading, "支出/政府性基金预算财政拨款/项目支出", "决算数")).isEqualTo("30.14万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void three_groups_of_economic_classes_stand_side_by_side() {
        TableReading reading = new Grids()
                .accounts(
                        "一般公共预算财政拨款基本支出决算表",
                        "万元",
                        "人员经费|||公用经费|||||",
                        "科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数",
                        "301|工资福利支出|50.00|302|商品和服务支出|8.00|310|资本性支出|2.00",
                        "30101|基本工资|50.00|30201|办公费|8.00|31002|办公设备购置|2.00",
                        "人员经费合计||50.00|公用经费合计|||||10.00")
                .read();

        String basic = "支出/一般公共预算财政拨款/基本支出/";
        assertThat(value(reading, basic + "商品和服务支出/办公费", "决算数")).isEqualTo("8.00万元");
        assertThat(value(reading, basic + "资本性支出/办公设备购置", "决算数")).isEqualTo("2.00万元");
        assertThat(value(reading, basic + "公用经费", "决算数")).isEqualTo("10.00万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void grants_are_told_apart_by_fund_and_carry_overs_by_place() {
        TableReading reading = new Grids()
                .accounts(
                        "财政拨款收入支出决算总表",
                        "万元",
                        "收入|||支出|||||",
                        "项目|行次|决算数|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款",
                        "一、一般公共预算财政拨款|1|90|八、社会保障和就业支出|38|95|85|10|",
                        "本年收入合计|27|90|本年支出合计|59|95|85|10|",
                        "年初财政拨款结转和结余|28|5|年末财政拨款结转和结余|60|0||0|",
                        "一、一般公共预算财政拨款|29|5||61||||",
                        "总计|32|95|总计|64|95|85|10|")
                .read();

        assertThat(value(reading, "收入/财政拨款收入/一般公共预算财政拨款", "决算数")).isEqualTo("90万元");
        assertThat(value(reading, "收入/财政拨款/年初结转和结余/一般公共预算财政拨款", "决算数")).isEqualTo("5万元");
        assertThat(value(reading, "支出/政府性基金预算财政拨款/社会保障和就业支出", "决算数")).isEqualTo("10万元");
        assertThat(value(reading, "支出/一般公共预算财政拨款", "决算数")).isEqualTo("85万元");
        assertThat(value(reading, "支出/财政拨款/本年支出合计", "决算数")).isEqualTo("95万元");
    }

    @Test
    void travel_vehicles_and_reception_stand_below_heads_of_three_levels() {
        TableReading reading = new Grids()
                .accounts(
                        "财政拨款三公经费支出决算表",
                        "万元",
                        "预算数||||||决算数|||||",
                        "合计|因公出国（境）费用|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费用|公务用车购置及运行维护费|||公务接待费",
                        "||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费|",
                        "1|2|3|4|5|6|7|8|9|10|11|12",
                        "6.8||5||5|1.8|5.2||5||5|0.2",
                        "项目|统计数|项目|统计数||||||||",
                        "因公出国（境）团组||因公出国（境）人次|||||||||",
                        "数（个）||数（人）|||||||||",
                        "公务用车购置数(辆)||公务用车保有量(辆)|2||||||||")
                .read();

        assertThat(value(reading, "三公经费", "预算数")).isEqualTo("6.8万元");
        assertThat(value(reading, "三公经费/公务接待费", "决算数")).isEqualTo("0.2万元");
        assertThat(value(reading, "三公经费/公务用车购置及运行维护费/公务用车运行维护费", "预算数")).isEqualTo("5万元");
        assertThat(value(reading, "三公经费/公务用车购置及运行维护费/保有量", "数量")).isEqualTo("2辆");
        assertThat(reading.unbound()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "0.00"})
    void what_was_received_and_spent_stands_below_heads_of_three_levels_though_nothing_was_carried_over(
            String nothing) {
        String amounts =
                "%1$s|%1$s|%1$s|90.00|60.00|30.00|90.00|60.00|50.00|10.00|30.00|%1$s|%1$s|%1$s".formatted(nothing);
        TableReading reading = new Grids()
                .accounts(
                        "一般公共预算财政拨款支出决算表",
                        "万元",
                        "项目||年初结转和结余|||本年收入|||本年支出|||||年末结转和结余||",
                        "科目编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|||项目支出|合计|基本支出结转|项目支出结转和结余",
                        "|||||||||小计|人员经费|公用经费||||",
                        "合计||" + amounts,
                        "210|卫生健康支出|" + amounts,
                        "21011|行政事业单位医疗|" + amounts,
                        "2101101|行政单位医疗|" + amounts)
                .read();

        assertThat(value(reading, "收入/财政拨款收入/一般公共预算财政拨款", "决算数")).isEqualTo("90.00万元");
        assertThat(value(reading, "支出/一般公共预算财政拨款/" + HEALTH, "决算数")).isEqualTo("90.00万元");
        assertThat(value(reading, "支出/一般公共预算财政拨款/基本支出/公用经费/" + HEALTH, "决算数")).isEqualTo("10.00万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void dashes_in_the_row_of_the_total_are_no_words_of_the_head() {
        TableReading reading = new Grids()
                .accounts(
                        "一般公共预算财政拨款支出决算表",
                        "元",
                        "项目||年初结转和结余|||本年收入|||本年支出||",
                        "科目编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|项目支出",
                        "合计||—|—|—|90.00|60.00|30.00|90.00|60.00|30.00",
                        "2010301|行政运行|—|—|—|90.00|60.00|30.00|90.00|60.00|30.00")
                .read();

        assertThat(value(reading, "支出/一般公共预算财政拨款", "决算数")).isEqualTo("90.00元");
        assertThat(value(reading, "支出/一般公共预算财政拨款/基本支出", "决算数")).isEqualTo("60.00元");
        assertThat(value(reading, "收入/财政拨款收入/一般公共预算财政拨款", "决算数")).isEqualTo("90.00元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_table_without_figures_is_empty() {
        TableReading reading = new Grids()
                .accounts(
                        "政府性基金预算财政拨款收入支出决算表",
                        "万元",
                        "项目||年初结转和结余|本年收入|本年支出|||年末结转和结余",
                        "科目代码|科目名称|||小计|基本支出|项目支出|",
                        "栏次||1|2|3|4|5|6",
                        "合计|||||||")
                .read();

        assertThat(reading.tables().get(0).empty()).isTrue();
        assertThat(reading.figures()).isZero();
    }

    @Test
    void procurement_is_a_list_of_items() {
        TableReading reading = new Grids()
                .accounts(
                        "政府采购支出情况表",
                        "万元",
                        "政府采购支出信息|行次|金额",
                        "（一）政府采购支出合计|1|108.22",
                        "1.政府采购货物支出|2|100.22",
                        "3.政府采购服务支出|4|8",
                        "（二）政府采购授予中小企业合同金额|5|100.22",
                        "其中：授予小微企业合同金额|6|50")
                .read();

        assertThat(value(reading, "政府采购", "决算数")).isEqualTo("108.22万元");
        assertThat(value(reading, "政府采购/服务", "决算数")).isEqualTo("8万元");
        assertThat(value(reading, "政府采购/小微企业", "决算数")).isEqualTo("50万元");
        assertThat(reading.tables().get(0).name()).isEqualTo("政府采购支出表");
    }

    @Test
    void a_total_row_whose_label_is_one_cell_is_read_in_order_though_its_sum_is_wrong() {
        TableReading reading = new Grids()
                .accounts(
                        "支出决算表",
                        "万元",
                        "项目|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出",
                        "功能分类科目编码|科目名称",
                        "合计|87.00|70.00|8.00|0.00|0.00|0.00",
                        "208|社会保障和就业支出|78.00|70.00|8.00|0.00|0.00|0.00",
                        "20801|人力资源和社会保障管理事务|78.00|70.00|8.00|0.00|0.00|0.00",
                        "2080101|行政运行|78.00|70.00|8.00|0.00|0.00|0.00")
                .read();

        assertThat(value(reading, "支出/本年支出合计", "决算数")).isEqualTo("87.00万元");
        assertThat(value(reading, "支出/项目支出", "决算数")).isEqualTo("8.00万元");
        assertThat(reading.unbound()).isEmpty();
    }
}
