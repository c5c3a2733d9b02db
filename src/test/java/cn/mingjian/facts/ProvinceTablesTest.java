package cn.mingjian.facts;

import static cn.mingjian.facts.Grids.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Accounts tables in forms that only some provinces use. */
class ProvinceTablesTest {

    private static final String VEHICLES = "三公经费/公务用车购置及运行维护费";

    @Test
    void rows_that_name_measures_are_read_below_heads_that_name_items() {
        TableReading reading = new Grids()
                .accounts(
                        "财政拨款三公经费支出决算表",
                        "万元",
                        "项目|“三公”经费||||||会议费|培训费",
                        "|合计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费||||",
                        "||||小计|公务用车购置费|公务用车运行维护费||",
                        "栏次|1|2|3|4|5|6|7|8",
                        "预算数|8.00|0.00|3.00|5.00|0.00|5.00|1.00|2.00",
                        "决算数|6.50|0.00|2.00|4.50|0.00|4.50|0.80|1.50")
                .read();

        assertThat(value(reading, "三公经费", "预算数")).isEqualTo("8.00万元");
        assertThat(value(reading, VEHICLES, "决算数")).isEqualTo("4.50万元");
        assertThat(value(reading, VEHICLES + "/公务用车运行维护费", "预算数")).isEqualTo("5.00万元");
        assertThat(value(reading, "培训费", "决算数")).isEqualTo("1.50万元");
        assertThat(reading.figures()).isEqualTo(16);
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void spending_and_income_of_one_table_are_told_apart_by_the_head_above() {
        TableReading reading = new Grids()
                .accounts(
                        "一般公共预算财政拨款支出决算表",
                        "万元",
                        "项目||年初结转和结余|||本年收入|||本年支出|||||年末结转和结余||",
                        "科目编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|||项目支出|合计|基本支出结转|项目支出结转和结余",
                        "|||||||||小计|人员经费|公用经费||||",
                        "栏次||1|2|3|4|5|6|7|8|9|10|11|12|13|14",
                        "合计||0.50|0.00|0.50|120.00|80.00|40.00|119.50|80.00|70.00|10.00|39.50|1.00|0.00|1.00",
                        "201|一般公共服务支出|0.50|0.00|0.50|120.00|80.00|40.00|119.50|80.00|70.00|10.00|39.50|1.00|0.00|1.00")
                .read();

        assertThat(value(reading, "支出/一般公共预算财政拨款", "决算数")).isEqualTo("119.50万元");
        assertThat(value(reading, "支出/一般公共预算财政拨款/基本支出", "决算数")).isEqualTo("80.00万元");
        assertThat(value(reading, "收入/财政拨款收入/一般公共预算财政拨款", "决算数")).isEqualTo("120.00万元");
        assertThat(value(reading, "支出/财政拨款/年末结转和结余/一般公共预算财政拨款", "决算数")).isEqualTo("1.00万元");
        assertThat(reading.figures()).isEqualTo(28);
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void the_budget_the_adjusted_budget_and_the_accounts_stand_side_by_side() {
        TableReading reading = new Grids()
                .accounts(
                        "财政拨款三公经费支出决算表",
                        "万元",
                        "项目|行次|预算数|全年预算数|决算统计数",
                        "栏次|—|1|2|3",
                        "一、“三公”经费支出|1|—|—|—",
                        "（一）支出合计|2|8.00|6.50|6.50",
                        "1．因公出国（境）费|3|0.00|0.00|0.00",
                        "3．公务接待费|8|3.00|2.00|2.00",
                        "（二）相关统计数|11|—|—|—",
                        "4．公务用车保有量（辆）|15|—|—|2",
                        "二、机关运行经费|22|—|—|45.67")
                .read();

        assertThat(value(reading, "三公经费", "全年预算数")).isEqualTo("6.50万元");
        assertThat(value(reading, "三公经费/公务接待费", "决算数")).isEqualTo("2.00万元");
        assertThat(value(reading, VEHICLES + "/保有量", "数量")).isEqualTo("2辆");
        assertThat(value(reading, "机关运行经费", "决算数")).isEqualTo("45.67万元");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_head_that_says_that_a_column_is_part_of_the_one_before_is_that_column() {
        TableReading reading = new Grids()
                .accounts(
                        "政府性基金预算财政拨款收入支出决算表",
                        "万元",
                        "科目编码|科目名称|年初结转和结余|本年收入|本年支出小计|其中：基本支出|其中：项目支出|年末结转和结余",
                        "栏次||1|2|3|4|5|6",
                        "合计||0.50|30.00|30.20|0.00|30.20|0.30",
                        "229|其他支出|0.50|30.00|30.20|0.00|30.20|0.30")
                .read();

        assertThat(value(reading, "支出/政府性基金预算财政拨款/项目支出", "决算数")).isEqualTo("30.20万元");
        assertThat(reading.figures()).isEqualTo(12);
        assertThat(reading.unbound()).isEmpty();
    }
}
