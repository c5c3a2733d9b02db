package cn.mingjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.facts.Disclosure;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tables that provinces print in forms of their own, and what a line's end does to the text around them. */
class FormsOfTablesTest {

    @Test
    void the_tables_of_jiangsu_by_function_and_by_economic_class_are_of_all_fiscal_funds() throws Exception {
        Disclosure read = read(
                """
                第二部分 2024年度部门决算表
                财政拨款支出决算表（功能科目）
                单位：万元
                科目编码	科目名称	本年支出合计	基本支出	项目支出
                合计		30.00	20.00	10.00
                205	教育支出	30.00	20.00	10.00

                财政拨款基本支出决算表（经济科目）
                单位：万元
                科目编码	科目名称	决算数
                301	工资福利支出	20.00
                30101	基本工资	20.00

                一般公共预算基本支出决算表（经济科目）
                单位：万元
                科目编码	科目名称	决算数
                301	工资福利支出	18.00
                30101	基本工资	18.00
                """);
        assertThat(value(read, "支出/财政拨款/本年支出合计", "决算数")).isEqualTo("30.00");
        assertThat(value(read, "支出/财政拨款/项目支出", "决算数")).isEqualTo("10.00");
        assertThat(value(read, "支出/财政拨款/基本支出/工资福利支出/基本工资", "决算数")).isEqualTo("20.00");
        assertThat(value(read, "支出/一般公共预算财政拨款/基本支出/工资福利支出/基本工资", "决算数")).isEqualTo("18.00");
    }

    @Test
    void a_table_of_details_may_have_a_row_for_each_economic_class() throws Exception {
        Disclosure read = read(
                """
                第五部分 附表
                一般公共预算财政拨款支出决算明细表
                单位：万元
                科目编码	科目名称	合计	基本支出	项目支出
                合计		30.00	20.00	10.00
                301	工资福利支出	20.00	20.00	0.00
                30101	基本工资	20.00	20.00	0.00
                302	商品和服务支出	10.00	0.00	10.00
                30201	办公费	10.00	0.00	10.00
                """);
        assertThat(value(read, "支出/一般公共预算财政拨款/经济分类/商品和服务支出/办公费/项目支出", "决算数")).isEqualTo("10.00");
        assertThat(read.coverage().unbound()).isEmpty();
    }

    @Test
    void measures_may_be_rows_above_a_list_of_numbers() throws Exception {
        Disclosure read = read(
                """
                第二部分 2024年度部门决算表
                财政拨款“三公”经费、会议费和培训费支出决算表
                单位：万元
                项目	“三公”经费合计	因公出国（境）费	公务接待费	会议费
                预算数	9.00	0.00	9.00	6.00
                决算数	8.00	0.00	8.00	5.00
                相关统计数
                项目	统计数
                国内公务接待批次（个）	38
                """);
        assertThat(value(read, "三公经费/公务接待费", "预算数")).isEqualTo("9.00");
        assertThat(value(read, "会议费", "决算数")).isEqualTo("5.00");
        assertThat(value(read, "三公经费/公务接待费/国内接待费/批次", "数量")).isEqualTo("38");
    }

    @Test
    void a_number_that_the_end_of_a_line_broke_is_one() throws Exception {
        Disclosure read = read(
                """
                第三部分 2024年度部门决算情况说明
                二、财政拨款收入支出决算总体情况说明
                （一）财政拨款收入决算情况。示例市示例街道办事处2024年度财政拨款收入合计6398.7
                8万元，比上年决算数增加237.82万元，增长3.9%。
                """);
        assertThat(value(read, "收入/财政拨款收入", "决算数")).isEqualTo("6398.78");
    }

    @Test
    void a_vehicle_scrapped_is_none_that_there_is() throws Exception {
        Disclosure read = read(
                """
                第三部分 2024年度部门决算情况说明
                十、其他重要事项的情况说明
                （三）国有资产占用情况
                截至2024年12月31日，本部门共有车辆17辆，比上年减少1辆，主要是报废执法执勤用车1辆。其中，机要通信用车3辆，执法执勤用车14辆。
                """);
        assertThat(value(read, "国有资产/车辆/执法执勤用车", "数量")).isEqualTo("14");
        assertThat(value(read, "国有资产/当年减少车辆", "数量")).isEqualTo("1");
    }

    @Test
    void a_project_is_told_by_its_budget_behind_its_name() throws Exception {
        Disclosure read = read(
                """
                第三部分 2024年度部门决算情况说明
                十、预算绩效管理工作开展情况
                本部门整体支出绩效自评得分94.3分，等级为“优”。
                （1）道路保洁服务项目：全年预算数13.00万元，执行数12.00万元，自评得分99.5分。
                （2）社区微改造项目：全年预算数9.00万元，执行数8.00万元，自评得分97.5分。
                """);
        assertThat(value(read, "绩效自评/社区微改造项目", "全年预算数")).isEqualTo("9.00");
        assertThat(value(read, "绩效自评/道路保洁服务项目/总分", "得分")).isEqualTo("99.5");
    }

    private static String value(Disclosure read, String concept, String measure) {
        return read.facts().stream()
                .filter(f -> f.concept().equals(concept) && Objects.equals(f.measure(), measure))
                .map(f -> f.amount().value().toPlainString())
                .findFirst()
                .orElse("none");
    }

    private static Disclosure read(String text) throws Exception {
        return ShippedAuditor.audit("a.txt", text.getBytes(UTF_8)).disclosure();
    }
}
