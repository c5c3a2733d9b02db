package cn.mingjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.Finding;
import cn.mingjian.document.UnreadableDocumentException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes that several checks see at once are told once, with what explains them. */
class OneDefectOneRootTest {

    private static final String SHEET =
            """
            示例市示例局2024年度部门决算
            项目支出绩效自评表
            （2024年度）
            项目名称	就业服务平台运行维护
            主管部门	示例市示例局		实施单位	示例市示例局
            项目资金（万元）		年初预算数	全年预算数	全年执行数	分值	执行率	得分
            	年度资金总额	20.00	20.00	20.00	10	100%	10
            	其中：当年财政拨款	20.00	20.00	20.00	—	—	—
            	上年结转资金				—	—	—
            	其他资金				—	—	—
            一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
            产出指标	数量指标	平台运行数量	≥50个	50个	30	30\t
            	质量指标	平台故障排除率	≥95%	96%	12	12\t
            	时效指标	故障响应时间	≤2小时	2小时	8	8\t
            效益指标	社会效益指标	服务企业数量	≥100家	120家	30	30\t
            满意度指标	服务对象满意度指标	企业满意度	≥95%	96%	10	10\t
            总分					100	100.00\t
            """;
    private static final String INDICATOR = "\t质量指标\t平台故障排除率\t≥95%\t96%\t12\t12\t\n";

    private static final String TEXT =
            """
            示例市示例局2024年度部门决算
            第三部分 2024年度部门决算情况说明
            四、财政拨款收入支出决算总体情况说明
            2024年度财政拨款收、支总计均为250.00万元。与2023年度相比，财政拨款收、支总计各增加50.00万元，增长25.00%。
            五、一般公共预算财政拨款支出决算情况说明
            （一）一般公共预算财政拨款支出决算总体情况
            2024年度一般公共预算财政拨款支出250.00万元。与2023年度相比，一般公共预算财政拨款支出增加50.00万元，增长25.00%。
            （二）一般公共预算财政拨款支出决算结构情况
            2024年度一般公共预算财政拨款支出250.00万元，主要用于以下方面：教育支出150.00万元，占60.00%；住房保障支出100.00万元，占40.00%。一般公共预算财政拨款支出比上年增加50.00万元，增长25.00%。
            """;

    @Test
    void the_right_ones_are_silent() throws UnreadableDocumentException {
        assertThat(roots(SHEET)).isEmpty();
    }

    @Test
    void a_sign_behind_the_word_that_says_it_is_one_defect() throws UnreadableDocumentException {
        String text =
                """
                示例市示例局2024年度部门决算
                第三部分 2024年度部门决算情况说明
                十、其他重要事项的情况说明
                （一）机关运行经费支出情况
                2024年度机关运行经费支出80.00万元，比上年减少20.00万元，下降-20.00%。主要原因是压减开支。
                """;
        assertThat(roots(text))
                .filteredOn(root -> root.check().startsWith("CAL"))
                .singleElement()
                .satisfies(root ->
                        assertThat(root.suggestion()).contains("下降20.00%").contains("“下降”后面多写了负号"));
    }

    @Test
    void an_indicator_left_out_is_one_defect_of_weights_and_scores() throws UnreadableDocumentException {
        assertThat(roots(SHEET.replace(INDICATOR, ""))).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("分值合计少12分")
                .contains("得分合计少12分")
                .contains("漏列了一项指标"));
    }

    @Test
    void an_indicator_listed_twice_is_one_defect_of_weights_scores_and_list() throws UnreadableDocumentException {
        assertThat(roots(SHEET.replace(INDICATOR, INDICATOR + INDICATOR)))
                .singleElement()
                .satisfies(root ->
                        assertThat(root.suggestion()).contains("平台故障排除率").contains("列了两遍"));
    }

    @Test
    void a_weight_that_is_wrong_by_itself_is_no_indicator_left_out() throws UnreadableDocumentException {
        assertThat(roots(SHEET.replace("\t96%\t12\t12\t", "\t96%\t15\t12\t")))
                .isNotEmpty()
                .allSatisfy(root -> assertThat(root.suggestion()).doesNotContain("漏列了一项指标"));
    }

    @Test
    void amount_and_rate_turned_together_are_one_defect() throws UnreadableDocumentException {
        String turned = TEXT.replace("相比，一般公共预算财政拨款支出增加50.00万元，增长25.00%", "相比，一般公共预算财政拨款支出减少50.00万元，下降25.00%");

        assertThat(added(turned)).singleElement().satisfies(root -> assertThat(root.suggestion())
                .contains("减少50.00万元")
                .contains("方向用反"));
    }

    @Test
    void a_comma_in_the_place_of_the_point_is_told_and_misleads_nothing() throws UnreadableDocumentException {
        assertThat(added(TEXT.replace("教育支出150.00万元", "教育支出150,00万元")))
                .singleElement()
                .satisfies(root -> assertThat(root.message()).contains("150,00").contains("小数点"));
    }

    @Test
    void a_figure_in_the_column_beside_its_own_is_one_defect_that_names_both_columns()
            throws UnreadableDocumentException {
        String table =
                """
                示例市示例局2024年度部门决算
                支出决算表
                单位：万元
                科目编码	科目名称	本年支出合计	基本支出	项目支出	上缴上级支出
                	合计	241.30	150.20	91.10\t
                205	教育支出	241.30	150.20	91.10\t
                20501	教育管理事务	241.30	150.20	91.10\t
                2050101	行政运行	150.20	150.20\t\t
                2050102	一般行政管理事务	31.80		31.80\t
                2050199	其他教育管理事务支出	59.30		59.30\t
                """;
        String moved = table.replace("31.80\t\t31.80\t", "31.80\t31.80\t\t");
        assertThat(roots(table)).noneMatch(root -> root.check().startsWith("BAL"));
        assertThat(roots(moved))
                .filteredOn(root -> root.check().startsWith("BAL"))
                .singleElement()
                .satisfies(root -> assertThat(root.suggestion())
                        .contains("“一般行政管理事务”一行：31.80万元应填在“项目支出”栏，现填在“基本支出”栏")
                        .contains("疑为错栏"));
    }

    @Test
    void two_rows_whose_figures_are_exchanged_are_one_defect() throws UnreadableDocumentException {
        assertThat(tables("20801\t组织事务\t30.12\t10.05\t20.07", "21011\t医疗事务\t69.88\t44.95\t24.93"))
                .isEmpty();
        assertThat(tables("20801\t组织事务\t69.88\t44.95\t24.93", "21011\t医疗事务\t30.12\t10.05\t20.07"))
                .singleElement()
                .satisfies(root -> assertThat(root.suggestion()).contains("互换"));
    }

    @Test
    void rows_exchanged_in_one_table_are_no_wrong_unit_of_it() throws UnreadableDocumentException {
        String text =
                """
                示例市示例局2024年度部门决算
                第二部分 2024年度部门决算表
                支出决算表
                单位：万元
                科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出
                \t合计\t105.59\t105.59\t
                210\t卫生健康支出\t105.59\t105.59\t
                21011\t行政事业单位医疗\t105.59\t105.59\t
                2101101\t行政单位医疗\t47.76\t47.76\t
                2101102\t事业单位医疗\t57.83\t57.83\t
                一般公共预算财政拨款支出决算表
                单位：万元
                科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出
                \t合计\t105.59\t105.59\t
                210\t卫生健康支出\t105.59\t105.59\t
                21011\t行政事业单位医疗\t105.59\t105.59\t
                2101101\t行政单位医疗\t57.83\t57.83\t
                2101102\t事业单位医疗\t47.76\t47.76\t
                第三部分 2024年度部门决算情况说明
                五、一般公共预算财政拨款支出决算情况说明
                （二）一般公共预算财政拨款支出决算具体情况
                1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）支出决算47.76万元。
                2.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）支出决算57.83万元。
                """;
        assertThat(roots(text))
                .filteredOn(root -> List.of("XTB", "TXT").contains(root.family()))
                .singleElement()
                .satisfies(root -> assertThat(root.suggestion()).contains("互换").doesNotContain("金额单位"));
    }

    /** What the sums of a table say of two of its rows. */
    private static List<Finding> tables(String one, String other) throws UnreadableDocumentException {
        String text =
                """
                示例市示例局2024年度部门决算
                第二部分 2024年度部门决算表
                支出决算表
                单位：万元
                科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出
                \t合计\t100.00\t55.00\t45.00
                208\t社会保障和就业支出\t30.12\t10.05\t20.07
                %s
                210\t卫生健康支出\t69.88\t44.95\t24.93
                %s
                """
                        .formatted(one, other);
        return ShippedAuditor.reported(ShippedAuditor.audit("report.txt", text.getBytes(UTF_8))).stream()
                .filter(f -> f.rootCause() == null && f.family().equals("BAL"))
                .toList();
    }

    /** What is told of a report that was not told of the right one. */
    private static List<Finding> added(String text) throws UnreadableDocumentException {
        List<String> known = roots(TEXT).stream().map(Finding::message).toList();
        return roots(text).stream().filter(f -> !known.contains(f.message())).toList();
    }

    private static List<Finding> roots(String text) throws UnreadableDocumentException {
        return ShippedAuditor.reported(ShippedAuditor.audit("report.txt", text.getBytes(UTF_8))).stream()
                .filter(f -> f.rootCause() == null)
                .filter(f ->
                        text.equals(TEXT) || !text.contains("自评表") || f.family().equals("PER"))
                .toList();
    }
}
