package cn.mingjian.facts;

import static cn.mingjian.facts.Grids.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of other regions, and what converters do to tables. */
class AccountsLayoutsTest {

    @Test
    void heads_whose_merged_cells_are_printed_once_spread_over_their_columns() {
        TableReading reading = threePublic(
                "预算数|决算数",
                "合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费",
                "||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费|",
                "1|2|3|4|5|6|7|8|9|10|11|12",
                "6.8||5||5|1.8|5.2||5||5|0.2");

        assertThat(value(reading, "三公经费/公务接待费", "预算数")).isEqualTo("1.8万元");
        assertThat(value(reading, "三公经费/公务接待费", "决算数")).isEqualTo("0.2万元");
        assertThat(value(reading, "三公经费", "决算数")).isEqualTo("5.2万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void heads_of_copied_text_spread_over_their_columns_though_nothing_keeps_their_places() {
        TableReading reading = threePublic(
                "预算数|决算数",
                "合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费",
                "小计|公务用车购置费|公务用车运行维护费|小计|公务用车购置费|公务用车运行维护费",
                "1|2|3|4|5|6|7|8|9|10|11|12",
                "6.8|0|5|0|5|1.8|5.2|0|5|2|3|0.2");

        assertThat(value(reading, "三公经费/公务用车购置及运行维护费", "预算数")).isEqualTo("5万元");
        assertThat(value(reading, "三公经费/公务用车购置及运行维护费/公务用车购置费", "决算数")).isEqualTo("2万元");
        assertThat(value(reading, "三公经费/公务接待费", "决算数")).isEqualTo("0.2万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_code_and_the_name_behind_it_may_share_a_cell() {
        TableReading reading = new Grids()
                .accounts(
                        "一般公共预算财政拨款支出决算表",
                        "万元",
                        "科目编码及名称|合计|基本支出|项目支出",
                        "栏次|1|2|3",
                        "合计|12.00|9.00|3.00",
                        "205教育支出|12.00|9.00|3.00",
                        "20502 普通教育|12.00|9.00|3.00",
                        "2050202小学教育|12.00|9.00|3.00")
                .read();

        assertThat(value(reading, "支出/一般公共预算财政拨款/教育支出/普通教育/小学教育", "决算数")).isEqualTo("12.00万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void heads_of_which_no_name_tells_which_is_divided_are_left_alone() {
        assertThat(CompactHead.widened(
                        List.of(List.of("上半年", "下半年"), List.of("甲", "乙", "甲", "乙"), List.of("丙", "丁", "丙", "丁")), 6))
                .isNull();
    }

    @Test
    void heads_whose_ends_were_cut_off_still_reach_to_the_end() {
        TableReading reading = threePublic(
                "预算数||||||决算数",
                "合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费",
                "||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费",
                "1|2|3|4|5|6|7|8|9|10|11|12",
                "6.8|0|5|0|5|1.8|5.2|0|5|0|5|0.2");

        assertThat(value(reading, "三公经费", "决算数")).isEqualTo("5.2万元");
        assertThat(value(reading, "三公经费/公务接待费", "预算数")).isEqualTo("1.8万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_table_printed_cell_by_cell_keeps_its_columns_though_merged_cells_count_once() {
        TableReading reading = new Grids()
                .accounts(
                        "政府性基金预算财政拨款收入支出决算表",
                        "万元",
                        "项目|年初结转和结余|本年收入|本年支出|年末结转和结余",
                        "科目编码|科目名称|||小计|基本支出|项目支出|",
                        "栏次|1|2|3|4|5|6",
                        "合计|3.00|9.00|10.00||10.00|2.00",
                        "229|其他支出|3.00|9.00|10.00||10.00|2.00",
                        "22960|彩票公益金安排的支出|3.00|9.00|10.00||10.00|2.00",
                        "2296002|用于社会福利的彩票公益金支出|3.00|9.00|10.00||10.00|2.00")
                .read();

        String path = "/其他支出/彩票公益金安排的支出/用于社会福利的彩票公益金支出";
        assertThat(value(reading, "支出/政府性基金预算财政拨款/项目支出" + path, "决算数")).isEqualTo("10.00万元");
        assertThat(value(reading, "支出/政府性基金预算财政拨款/年末结转和结余", "决算数")).isEqualTo("2.00万元");
        assertThat(value(reading, "收入/政府性基金预算财政拨款/年初结转和结余", "决算数")).isEqualTo("3.00万元");
        assertThat(value(reading, "收入/财政拨款收入/政府性基金预算财政拨款", "决算数")).isEqualTo("9.00万元");
    }

    @Test
    void totals_of_side_by_side_groups_may_be_printed_without_their_merged_places() {
        TableReading reading = new Grids()
                .accounts(
                        "一般公共预算财政拨款基本支出决算表",
                        "万元",
                        "人员经费|公用经费",
                        "科目编码|科目名称|决算数|科目编码|科目名称|决算数",
                        "301|工资福利支出|50.00|302|商品和服务支出|8.00",
                        "30101|基本工资|50.00|30201|办公费|8.00",
                        "人员经费合计|50.00|公用经费合计|8.00")
                .read();

        assertThat(value(reading, "支出/一般公共预算财政拨款/基本支出/人员经费", "决算数")).isEqualTo("50.00万元");
        assertThat(value(reading, "支出/一般公共预算财政拨款/基本支出/公用经费", "决算数")).isEqualTo("8.00万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void the_total_may_share_its_row_with_the_words_for_class_group_and_item() {
        TableReading reading = new Grids()
                .accounts(
                        "支出决算表",
                        "万元",
                        "项目||||本年支出合计|基本支出|项目支出",
                        "支出功能分类科目编码|||科目名称|||",
                        "类|款|项|合计|9.00|7.00|2.00",
                        "201|||一般公共服务支出|9.00|7.00|2.00",
                        "201|06||财政事务|9.00|7.00|2.00")
                .read();

        assertThat(value(reading, "支出/本年支出合计", "决算数")).isEqualTo("9.00万元");
        assertThat(value(reading, "支出/项目支出/一般公共服务支出/财政事务", "决算数")).isEqualTo("2.00万元");
    }

    @Test
    void the_total_may_go_by_the_name_of_the_unit() {
        TableReading reading = new Grids()
                .accounts(
                        "支出决算表",
                        "万元",
                        "科目编码|科目名称|本年支出合计|基本支出|项目支出",
                        "|示例市示例局|9.00|7.00|2.00",
                        "201|一般公共服务支出|5.00|5.00|",
                        "208|社会保障和就业支出|4.00|2.00|2.00")
                .read();

        assertThat(value(reading, "支出/本年支出合计", "决算数")).isEqualTo("9.00万元");
        assertThat(reading.tables().get(0).rows().get(0).total()).isTrue();
    }

    @Test
    void the_label_of_the_total_may_be_repeated_in_every_column_it_spans() {
        TableReading reading = new Grids()
                .accounts(
                        "支出决算表",
                        "万元",
                        "项目|项目|项目|项目|本年支出合计|基本支出|项目支出",
                        "类|款|项|科目名称|本年支出合计|基本支出|项目支出",
                        "合计|合计|合计|合计|9.00|7.00|2.00",
                        "201|||一般公共服务支出|9.00|7.00|2.00")
                .read();

        assertThat(value(reading, "支出/本年支出合计", "决算数")).isEqualTo("9.00万元");
        assertThat(value(reading, "支出/项目支出", "决算数")).isEqualTo("2.00万元");
    }

    @Test
    void the_list_form_of_the_table_of_travel_vehicles_and_reception_is_read() {
        TableReading reading = new Grids()
                .accounts(
                        "“三公”经费公共预算财政拨款支出决算表",
                        "万元",
                        "项目|行次|年初预算数|全年预算数|决算数",
                        "栏次||1|2|3",
                        "一、“三公”经费支出|1|8.00|7.50|6.20",
                        "（一）支出合计|2|8.00|7.50|6.20",
                        "1.因公出国（境）费|3|||",
                        "2.公务用车购置及运行维护费|4|6.00|6.00|5.80",
                        "（2）公务用车运行维护费|6|6.00|6.00|5.80",
                        "3.公务接待费|7|2.00|1.50|0.40",
                        "（二）相关统计数|9|—|—|—",
                        "4.公务用车保有量（辆）|13|—|—|3",
                        "5.国内公务接待批次（个）|14|—|—|6",
                        "6.国内公务接待人次（人）|15|—|—|41")
                .read();

        assertThat(value(reading, "三公经费/公务接待费", "全年预算数")).isEqualTo("1.50万元");
        assertThat(value(reading, "三公经费/公务用车购置及运行维护费/公务用车运行维护费", "决算数")).isEqualTo("5.80万元");
        assertThat(value(reading, "三公经费/公务接待费/国内接待费/人次", "数量")).isEqualTo("41人次");
        assertThat(value(reading, "三公经费/公务用车购置及运行维护费/保有量", "数量")).isEqualTo("3辆");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void the_detailed_table_has_economic_classes_for_columns() {
        TableReading reading = new Grids()
                .accounts(
                        "一般公共预算财政拨款支出决算明细表",
                        "万元",
                        "项目||合计|工资福利支出||商品和服务支出|",
                        "科目编码|科目名称||小计|基本工资|小计|办公费",
                        "栏次||1|2|3|4|5",
                        "合计||9.00|7.00|7.00|2.00|2.00",
                        "2080101|行政运行|9.00|7.00|7.00|2.00|2.00")
                .read();

        assertThat(value(reading, "支出/一般公共预算财政拨款/经济分类/商品和服务支出/办公费", "决算数")).isEqualTo("2.00万元");
        assertThat(value(reading, "支出/一般公共预算财政拨款/社会保障和就业支出/人力资源和社会保障管理事务/行政运行", "决算数"))
                .isEqualTo("9.00万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_head_repeated_on_the_next_page_is_no_row() {
        TableReading reading = new Grids()
                .accounts(
                        "支出决算表",
                        "万元",
                        "科目编码|科目名称|本年支出合计|基本支出|项目支出",
                        "栏次||1|2|3",
                        "2080101|行政运行|9.00|9.00|",
                        "科目编码|科目名称|本年支出合计|基本支出|项目支出",
                        "栏次||1|2|3",
                        "2080102|一般行政管理事务|2.00||2.00",
                        "合计||11.00|9.00|2.00")
                .read();

        assertThat(reading.tables().get(0).rows()).hasSize(3);
        assertThat(value(reading, "支出/本年支出合计", "决算数")).isEqualTo("11.00万元");
        assertThat(reading.figures()).isEqualTo(7);
    }

    @Test
    void an_item_that_the_classification_does_not_know_keeps_the_names_the_table_prints() {
        TableReading reading = new Grids()
                .accounts(
                        "支出决算表",
                        "万元",
                        "科目编码|科目名称|本年支出合计|基本支出|项目支出",
                        "208|社会保障和就业支出|9.00||9.00",
                        "20877|某项新事务|9.00||9.00",
                        "2087701|某项新补助|9.00||9.00")
                .read();

        assertThat(value(reading, "支出/项目支出/社会保障和就业支出/某项新事务/某项新补助", "决算数")).isEqualTo("9.00万元");
    }

    @Test
    void assets_and_procurement_in_one_list_keep_their_own_units() {
        TableReading reading = new Grids()
                .accounts(
                        "部门决算相关信息统计表",
                        "万元",
                        "项目|行次|统计数|项目|行次|统计数",
                        "三、机关运行经费|1|46.89|五、政府采购支出信息|20|",
                        "（一）行政单位|2|40.00|（一）政府采购支出合计|21|108.22",
                        "四、国有资产占用情况|5|—|1.政府采购货物支出|22|108.22",
                        "（一）车辆数合计（辆）|6|5|2.政府采购工程支出|23|",
                        "2.主要负责人用车|8|1|3.政府采购服务支出|24|")
                .read();

        assertThat(value(reading, "机关运行经费", "决算数")).isEqualTo("46.89万元");
        assertThat(value(reading, "政府采购/货物", "决算数")).isEqualTo("108.22万元");
        assertThat(value(reading, "国有资产/车辆", "数量")).isEqualTo("5辆");
        assertThat(value(reading, "国有资产/车辆/主要负责人用车", "数量")).isEqualTo("1辆");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void amounts_under_a_head_that_nobody_knows_stay_unbound() {
        TableReading reading = new Grids()
                .accounts("政府采购支出表", "万元", "政府采购支出信息|行次|金额|备用数", "（一）政府采购支出合计|1|108.22|3.30")
                .read();

        assertThat(reading.unbound()).extracting(Evidence::quote).containsExactly("3.30");
    }

    @Test
    void a_row_whose_own_figures_do_not_add_up_stands_below_the_head_like_the_others() {
        TableReading reading = new Grids()
                .accounts(
                        "政府性基金预算财政拨款收入支出决算表",
                        "万元",
                        "科目编码|科目名称|年初结转和结余|本年收入|本年支出|||年末结转和结余",
                        "||||小计|基本支出|项目支出|",
                        "合计||10.00|181.63|181.63||181.36|10.00",
                        "212|城乡社区支出|10.00|181.63|181.63||181.63|10.00",
                        "21208|国有土地使用权出让收入安排的支出|10.00|181.63|181.63||181.63|10.00",
                        "2120803|城市建设支出|10.00|181.63|181.63||181.63|10.00")
                .read();

        assertThat(value(reading, "支出/政府性基金预算财政拨款/项目支出", "决算数")).isEqualTo("181.36万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_table_whose_row_numbers_stand_where_its_amounts_belong_is_not_read() {
        TableReading reading = new Grids()
                .accounts(
                        "收入支出决算总表",
                        "万元",
                        "收入|支出",
                        "项目|决算数|项目|决算数",
                        "一、财政拨款收入|130.00|一、一般公共服务支出|31",
                        "二、事业收入||二、外交支出|32",
                        "三、经营收入||三、国防支出|33",
                        "四、其他收入||四、公共安全支出|34",
                        "||五、教育支出|35",
                        "本年收入合计|130.00|本年支出合计|130.00")
                .read();

        assertThat(reading.facts()).isEmpty();
        assertThat(reading.unbound()).hasSize(8);
    }

    @Test
    void the_number_of_a_row_is_no_amount_where_the_amount_is_wrongly_written() {
        TableReading reading = new Grids()
                .accounts(
                        "收入支出决算总表",
                        "万元",
                        "收入|支出",
                        "项目|行次|金额|项目|行次|金额",
                        "一、一般公共预算财政拨款收入|1|130.00|一、一般公共服务支出|31|130.00",
                        "本年收入合计|27|130.00|本年支出合计|58|130.00",
                        "总计|30|130.00|总计|61|1,3,0.00.")
                .read();

        assertThat(value(reading, "收入/总计", "决算数")).isEqualTo("130.00万元");
        assertThat(reading.facts()).noneMatch(f -> f.concept().equals("支出/总计"));
    }

    private static TableReading threePublic(String... rows) {
        return new Grids().accounts("财政拨款三公经费支出决算表", "万元", rows).read();
    }

    @Test
    void project_spending_is_read_by_economic_class_where_a_region_lists_it_so() {
        TableReading reading = new Grids()
                .accounts(
                        "一般公共预算财政拨款项目支出决算表",
                        "万元",
                        "科目编码|科目名称|决算数|科目编码|科目名称|决算数",
                        "302|商品和服务支出|29.00|310|资本性支出|11.00",
                        "30201|办公费|29.00|31002|办公设备购置|11.00",
                        "一般公共预算财政拨款项目支出合计|||||40.00")
                .read();

        assertThat(value(reading, "支出/一般公共预算财政拨款/项目支出/经济分类/商品和服务支出/办公费", "决算数")).isEqualTo("29.00万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_head_in_two_rows_whose_merged_cells_were_copied_once_keeps_its_columns() {
        TableReading reading = new Grids()
                .accounts(
                        "政府性基金预算财政拨款收入支出决算表",
                        "万元",
                        "项目|年初结转和结余|本年收入|本年支出|年末结转和结余",
                        "功能分类科目编码|科目名称|小计|基本支出|项目支出",
                        "合计|0.00|38.00|37.52|0.00|37.52|0.48",
                        "229|其他支出|0.00|38.00|37.52|0.00|37.52|0.48",
                        "22960|彩票公益金安排的支出|0.00|38.00|37.52|0.00|37.52|0.48",
                        "2296004|用于教育事业的彩票公益金支出|0.00|38.00|37.52|0.00|37.52|0.48")
                .read();

        assertThat(value(reading, "支出/政府性基金预算财政拨款/项目支出", "决算数")).isEqualTo("37.52万元");
        assertThat(value(reading, "支出/政府性基金预算财政拨款/年末结转和结余", "决算数")).isEqualTo("0.48万元");
        assertThat(reading.unbound()).isEmpty();
    }
}
