package cn.mingjian.facts;

import static cn.mingjian.facts.Grids.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables that regions publish besides the accounts, the self-evaluation sheets and the lists of projects. */
class OtherTablesTest {

    @Test
    void codes_say_what_a_purchase_of_services_is_part_of() {
        TableReading reading = new Grids()
                .titled(
                        "政府购买服务支出情况表",
                        "元",
                        "代码|指导性目录名称|支出金额",
                        "合计||300.00",
                        "A|公共服务|200.00",
                        "A08|文化公共服务|200.00",
                        "A0802|群众文化活动服务|200.00",
                        "B|政府履职辅助性服务|100.00")
                .read();

        assertThat(value(reading, "政府购买服务", "决算数")).isEqualTo("300.00元");
        assertThat(value(reading, "政府购买服务/公共服务/文化公共服务/群众文化活动服务", "决算数")).isEqualTo("200.00元");
        assertThat(reading.figures()).isEqualTo(5);
        assertThat(reading.unbound()).isEmpty();
        OtherTable table = reading.others().get(0);
        assertThat(table.items("决算数")).extracting(Fact::printed).containsExactly("200.00", "100.00");
        assertThat(table.isCertain("决算数")).isTrue();
        assertThat(table.parents()).extracting(OtherRow::name).containsExactly("公共服务", "文化公共服务");
    }

    @Test
    void staff_of_each_entity_is_counted_in_persons() {
        TableReading reading = new Grids()
                .titled(
                        "部门决算单位构成及编制人员情况表",
                        null,
                        "序号|单位名称|单位性质|核定编制（名）|年末实有在职（人）",
                        "1|局机关|行政单位|21|20",
                        "2|县图书馆|公益一类事业单位|34|31",
                        "合计|合计|合计|55|51")
                .read();

        assertThat(value(reading, "人员/编制人数", "数量")).isEqualTo("55名");
        assertThat(value(reading, "人员/在职人数/县图书馆", "数量")).isEqualTo("31人");
        assertThat(reading.figures()).isEqualTo(6);
        assertThat(reading.others().get(0).flat()).isTrue();
    }

    @Test
    void a_comparison_by_class_tells_of_the_general_public_budget() {
        TableReading reading = new Grids()
                .titled(
                        "一般公共预算财政拨款支出情况对比表",
                        "万元",
                        "支出功能分类（类）|年初预算数|决算数|完成率|占比|2023年决算数|同比增减",
                        "教育支出|6.50|4.58|70.46%|5.17%|6.01|-23.79%",
                        "卫生健康支出|80.10|83.94|104.79%|94.83%|86.44|-2.89%",
                        "合计|86.60|88.52|102.22%|100.00%|92.45|-4.25%")
                .read();

        assertThat(value(reading, "支出/一般公共预算财政拨款/教育支出", "决算数")).isEqualTo("4.58万元");
        assertThat(value(reading, "支出/一般公共预算财政拨款/教育支出", "上年决算数")).isEqualTo("6.01万元");
        assertThat(value(reading, "支出/一般公共预算财政拨款", "增减率")).isEqualTo("-4.25%");
        assertThat(reading.facts().stream().filter(f -> f.measure().equals("完成率")))
                .extracting(Fact::of)
                .containsOnly("年初预算数");
        assertThat(reading.others().get(0).columns()).containsExactly("年初预算数", "决算数", "上年决算数");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void accounts_by_unit_keep_apart_from_those_by_function() {
        TableReading reading = new Grids()
                .titled(
                        "收入决算表（分单位）",
                        "万元",
                        "单位名称|本年收入合计|财政拨款收入|其他收入",
                        "合计|30.00|28.00|2.00",
                        "局本级|20.00|19.00|1.00",
                        "市图书馆|10.00|9.00|1.00")
                .read();

        assertThat(value(reading, "收入/本年收入合计", "决算数")).isEqualTo("没有");
        assertThat(value(reading, "其他表/收入决算表（分单位）/市图书馆/收入/财政拨款收入", "决算数")).isEqualTo("9.00万元");
        assertThat(reading.others().get(0).wholes()).containsExactly("本年收入合计");
    }

    @Test
    void what_a_page_end_tore_off_goes_on_with_the_table() {
        TableReading reading = new Grids()
                .titled("政府购买服务支出情况表", "元", "代码|指导性目录名称|支出金额", "合计||300.00", "A|公共服务|200.00")
                .other("B|政府履职辅助性服务|100.00")
                .read();

        assertThat(reading.others()).hasSize(1);
        assertThat(reading.others().get(0).items("决算数")).hasSize(2);
    }

    @Test
    void a_figure_whose_unit_nothing_tells_is_counted_and_not_guessed() {
        TableReading reading = new Grids()
                .titled("业务情况表", null, "序号|项目|某数", "1|甲|12", "2|乙|15")
                .read();

        assertThat(reading.figures()).isEqualTo(2);
        assertThat(reading.unbound()).hasSize(2);
    }

    @Test
    void lists_of_units_and_the_layout_of_a_page_hold_no_figures() {
        TableReading reading = new Grids()
                .other("序号|单位名称|备注", "1|局本级|", "2|市图书馆|")
                .other("首页|政务公开|2024", "搜索|12|返回")
                .read();

        assertThat(reading.figures()).isZero();
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void assets_that_stand_in_the_head_are_read_from_the_one_row_below() {
        TableReading reading = new Grids()
                .accounts(
                        "国有资产占用情况表",
                        "元",
                        "项目|行次|资产总额|流动资产|固定资产|固定资产|固定资产|无形资产",
                        "项目|行次|资产总额|流动资产|小计|房屋构筑物|车辆|无形资产",
                        "栏次||1|2|3|4|5|6",
                        "合计|1|1,300.50|120.50|1,000.00|800.00|200.00|180.00")
                .read();

        assertThat(value(reading, "国有资产/资产总额", "决算数")).isEqualTo("1,300.50元");
        assertThat(value(reading, "国有资产/固定资产/房屋构筑物", "决算数")).isEqualTo("800.00元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_table_of_basic_data_is_read_by_sections_whose_columns_say_of_which_year_they_are() {
        TableReading reading = new Grids()
                .titled(
                        "部门整体支出绩效评价基础数据表",
                        null,
                        "财政供养人员情况（人）|编制数|2024年实际在职人数|控制率",
                        "|512|486|94.92%",
                        "经费控制情况（万元）|2023年决算数|2024年预算数|2024年决算数",
                        "三公经费|21.90|32.49|26.03",
                        "3、公务接待|4.98|6.50|4.26",
                        "项目支出|136.30|205.00|201.67",
                        "1、教学质量提升专项|136.30|205.00|201.67",
                        "政府采购金额|——|4200.00|3977.53",
                        "厉行节约保障措施|压减一般性支出||")
                .read();

        assertThat(value(reading, "基础数据/人员/在职人数", "数量")).isEqualTo("486人");
        assertThat(value(reading, "基础数据/三公经费/公务接待费", "上年决算数")).isEqualTo("4.98万元");
        assertThat(value(reading, "基础数据/三公经费/公务接待费", "决算数")).isEqualTo("4.26万元");
        assertThat(value(reading, "基础数据/支出/项目支出/教学质量提升专项", "预算数")).isEqualTo("205.00万元");
        assertThat(value(reading, "基础数据/政府采购", "决算数")).isEqualTo("3977.53万元");
        assertThat(reading.figures()).isEqualTo(17);
        assertThat(reading.unbound()).isEmpty();
    }
}
