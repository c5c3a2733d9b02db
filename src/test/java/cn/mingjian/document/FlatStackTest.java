package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables copied as text with a line for each cell. */
class FlatStackTest {

    @Test
    void empty_lines_between_cells_are_empty_cells() throws Exception {
        Document document = Reading.text(stacked(
                "收入决算表",
                "单位：万元",
                "项目|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入|科目代码|科目名称|栏次|1|2|3|4|5|6|7",
                "合计|100.00|70.00||20.00|||10.00",
                "213|农林水支出|100.00|70.00||20.00|||10.00",
                "2130301|行政运行|40.00|40.00|||||",
                "2130306|水利工程运行与维护|60.00|30.00||20.00|||10.00",
                "注：本表反映各项收入。"));

        assertThat(Reading.rows(Reading.table(document)))
                .contains(
                        "合计||100.00|70.00||20.00|||10.00",
                        "2130301|行政运行|40.00|40.00|||||",
                        "2130306|水利工程运行与维护|60.00|30.00||20.00|||10.00");
    }

    @Test
    void rows_of_totals_are_as_long_as_their_form_where_each_cell_has_a_line() throws Exception {
        Document document = Reading.text(stacked(
                "收入支出决算总表",
                "公开01表",
                "收入|支出|项目|行次|金额|项目|行次|金额|栏次||1|栏次||2",
                "一、一般公共预算财政拨款收入|1|80.00|一、一般公共服务支出|5|",
                "|2||二、农林水支出|6|75.00",
                "年初结转和结余|3||年末结转和结余|7|5.00",
                "总计|4|80.00|总计|8|80.00",
                "注：本表反映总收支。"));

        assertThat(Reading.rows(Reading.table(document)))
                .contains("一、一般公共预算财政拨款收入|80.00|一、一般公共服务支出|", "||二、农林水支出|75.00", "年初结转和结余||年末结转和结余|5.00");
    }

    @Test
    void a_row_with_a_cell_too_few_leaves_the_stack_unread() throws Exception {
        Document document = Reading.text(stacked(
                "收入支出决算总表",
                "收入|支出|项目|行次|金额|项目|行次|金额",
                "一、一般公共预算财政拨款收入|1|80.00|一、一般公共服务支出|4|",
                "二、事业收入|2|二、农林水支出|5|75.00",
                "总计|3|80.00|总计|6|75.00",
                "注：本表反映总收支。"));

        assertThat(Reading.table(document).doubtful()).isTrue();
    }

    @Test
    void figures_of_official_travel_stand_below_the_numbers_of_their_columns() throws Exception {
        Document document = Reading.text(stacked(
                "财政拨款“三公”经费支出决算表",
                "预算数|决算数|合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费",
                "小计|公务用车购置费|公务用车运行维护费|小计|公务用车购置费|公务用车运行维护费|1|2|3|4|5|6|7|8|9|10|11|12",
                "9.00||8.00||8.00|1.00|7.00||6.50||6.50|0.50",
                "注：本表反映“三公”经费。"));

        assertThat(Reading.rows(Reading.table(document))).contains("9.00||8.00||8.00|1.00|7.00||6.50||6.50|0.50");
    }

    @Test
    void a_list_is_as_wide_as_its_row_numbers_stand_apart() throws Exception {
        Document document = Reading.text(stacked(
                "国有资产占用情况表",
                "单位：辆、台（套）",
                "项目|行次|数量|栏次||1",
                "车辆数合计|1|3|1.应急保障用车|2|1|2.执法执勤用车|3|2|单价100万元以上设备|4|",
                "注：本表反映资产情况。"));

        assertThat(Reading.rows(Reading.table(document)))
                .containsExactly("项目|行次|数量", "车辆数合计|1|3", "1.应急保障用车|2|1", "2.执法执勤用车|3|2", "单价100万元以上设备|4|");
    }

    private static String[] stacked(String... rows) {
        return String.join("|", rows).split("\\|", -1);
    }
}
