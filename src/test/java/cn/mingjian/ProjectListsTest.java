package cn.mingjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.fixture.Report;
import cn.mingjian.fixture.ReportWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that list a department's projects with their funds, scores and grades. */
class ProjectListsTest {

    @ParameterizedTest
    @EnumSource(ReportWriter.Form.class)
    void a_list_is_read_in_every_format(ReportWriter.Form form) throws Exception {
        Disclosure read = readTable(
                form,
                "2024年度项目支出绩效自评结果汇总表",
                "万元",
                "序号|项目名称|实施单位|年初预算数|全年预算数|全年执行数|执行率|自评得分|评价等级",
                "1|道路保洁服务|示例市环卫中心|120.00|130.00|126.50|97.31%|98.6|优",
                "2|老旧小区改造|示例市示例局（本级）|300.00|280.50|210.38|75.00%|88.5|良",
                "3|公园绿化养护|示例市园林中心|65.20|65.20|65.20|100.00%|100|优",
                "合计|<|<|485.20|475.70|402.08|84.52%||");
        assertThat(value(read, "绩效自评/老旧小区改造", "全年预算数")).isEqualTo("280.50万元");
        assertThat(value(read, "绩效自评/老旧小区改造", "年初预算数")).isEqualTo("300.00万元");
        assertThat(value(read, "绩效自评/公园绿化养护/总分", "得分")).isEqualTo("100分");
        assertThat(value(read, "绩效自评/道路保洁服务", "执行率")).isEqualTo("97.31%");
        assertThat(value(read, "绩效管理/自评汇总", "全年执行数")).isEqualTo("402.08万元");
        assertThat(read.coverage().unbound()).isEmpty();
        assertThat(read.lists()).hasSize(1);
        assertThat(read.lists().get(0).rows()).extracting("grade").containsExactly("优", "良", "优");
    }

    @ParameterizedTest
    @EnumSource(ReportWriter.Form.class)
    void funds_may_stand_in_several_columns(ReportWriter.Form form) throws Exception {
        Disclosure read = readTable(
                form,
                "2024年度部门项目支出绩效自评情况表",
                "元",
                "序号|项目名称|全年预算数|<|<|全年执行数|<|<|预算执行率（%）|自评得分|自评等级",
                "^|^|小计|财政拨款|其他资金|小计|财政拨款|其他资金|^|^|^",
                "1|道路保洁服务|1300000.00|1200000.00|100000.00|1265000.00|1200000.00|65000.00|97.31|98.60|优",
                "2|老旧小区改造|2805000.00|2805000.00|0.00|2103800.00|2103800.00|0.00|75.00|88.50|良",
                "合计|<|4105000.00|4005000.00|100000.00|3368800.00|3303800.00|65000.00|82.07||");
        assertThat(value(read, "绩效自评/道路保洁服务", "全年执行数")).isEqualTo("1265000.00元");
        assertThat(value(read, "绩效自评/道路保洁服务/其他资金", "全年执行数")).isEqualTo("65000.00元");
        assertThat(value(read, "绩效自评/道路保洁服务/当年财政拨款", "全年预算数")).isEqualTo("1200000.00元");
        assertThat(value(read, "绩效自评/道路保洁服务", "执行率")).isEqualTo("97.31%");
        assertThat(value(read, "绩效管理/自评汇总/其他资金", "全年预算数")).isEqualTo("100000.00元");
        assertThat(read.coverage().unbound()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportWriter.Form.class)
    void a_long_list_goes_on_over_pages(ReportWriter.Form form) throws Exception {
        String[] rows = new String[92];
        rows[0] = "序号|项目名称|预算金额（万元）|执行金额（万元）|执行率|执行率权重|执行率得分|自评总分";
        for (int i = 1; i <= 90; i++) {
            rows[i] = i + "|第" + i + "社区公共服务项目|1,0" + (10 + i % 80) + ".00|1,000.00|95." + (10 + i % 80)
                    + "%|10|9.5|97." + i % 10;
        }
        rows[91] = "|合计|90,000.00|80,000.00|88.89%|||";
        Disclosure read = readTable(form, "项目绩效自评结果汇总表", null, rows);
        assertThat(read.lists()).hasSize(1);
        assertThat(read.lists().get(0).rows()).hasSize(90);
        assertThat(read.lists().get(0).total()).isNotNull();
        assertThat(value(read, "绩效自评/第77社区公共服务项目/预算执行", "得分")).isEqualTo("9.5分");
        assertThat(read.coverage().unbound()).isEmpty();
    }

    @Test
    void a_list_under_a_heading_needs_no_title() throws Exception {
        Disclosure read = read(
                """
                第三部分 2024年度部门决算情况说明
                十、预算绩效情况说明
                （二）项目绩效自评结果
                2024年度本部门项目绩效自评结果如下：
                序号	项目	决算数（万元）	得分
                1	道路保洁服务	126.50	98.6
                2	老旧小区改造	210.38	88.5
                """);
        assertThat(value(read, "绩效自评/老旧小区改造", "全年执行数")).isEqualTo("210.38万元");
        assertThat(value(read, "绩效自评/老旧小区改造/总分", "得分")).isEqualTo("88.5分");
    }

    @Test
    void a_project_may_have_a_row_for_each_source_of_its_funds() throws Exception {
        Disclosure read = readTable(
                ReportWriter.Form.DOCX,
                "项目支出绩效自评情况汇总表",
                "万元",
                "项目名称|资金来源|全年预算数|全年执行数|执行率|自评得分",
                "道路保洁服务|合计|130.00|126.50|97.31%|98.6",
                "^|财政拨款|120.00|120.00|100.00%|^",
                "^|其他资金|10.00|6.50|65.00%|^",
                "老旧小区改造|合计|280.50|210.38|75.00%|88.5",
                "^|财政拨款|280.50|210.38|75.00%|^");
        assertThat(value(read, "绩效自评/道路保洁服务", "全年执行数")).isEqualTo("126.50万元");
        assertThat(value(read, "绩效自评/道路保洁服务/其他资金", "执行率")).isEqualTo("65.00%");
        assertThat(read.lists().get(0).rows()).hasSize(2);
        assertThat(read.coverage().unbound()).isEmpty();
    }

    @Test
    void groups_of_projects_and_the_whole_are_no_projects() throws Exception {
        Disclosure read = read(
                """
                第四部分 附件
                2024年度绩效自评结果汇总表
                单位：万元
                序号	项目名称	全年预算数	全年执行数	执行率	自评得分	等级
                	部门整体支出	900.00	880.00	97.78%	95.2	优
                一	部门预算项目	410.50	336.88	82.07%
                1	道路保洁服务	130.00	126.50	97.31%	98.6	优
                2	老旧小区改造	280.50	210.38	75.00%	88.5	良
                二	转移支付项目	50.00	50.00	100.00%
                3	公园绿化养护	50.00	50.00	100.00%	100	优
                合计	460.50	386.88	84.01%
                """);
        assertThat(read.lists().get(0).rows()).extracting("project").containsExactly("道路保洁服务", "老旧小区改造", "公园绿化养护");
        assertThat(value(read, "绩效管理/自评汇总", "全年预算数")).isEqualTo("460.50万元");
        assertThat(read.coverage().unbound()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n"})
    void a_list_copied_as_text_is_read_by_the_words_of_its_head(String between) throws Exception {
        String list =
                """
                序号	项目名称	全年预算数	全年执行数	执行率	自评得分	评价等级	备注
                1	道路保洁服务	130.00	126.50	97.31%	98.60	优
                2	老旧小区改造	280.50	210.38	75.00%	88.50	良
                3	应急抢险	0.00	0.00	—	92	优
                合计	410.50	336.88	82.07%	—	—
                """;
        Disclosure read = read(
                """
                第三部分 2024年度部门决算情况说明
                十、预算绩效情况说明
                本部门对3个项目支出开展绩效自评，结果见下表。
                2024年度项目支出绩效自评结果汇总表
                单位：万元
                """
                        + list.replace("\t", between)
                        + "第四部分 名词解释\n一、财政拨款收入：指财政拨付的资金。\n");
        assertThat(value(read, "绩效自评/老旧小区改造", "全年执行数")).isEqualTo("210.38万元");
        assertThat(value(read, "绩效自评/应急抢险/总分", "得分")).isEqualTo("92分");
        assertThat(value(read, "绩效管理/自评汇总", "全年预算数")).isEqualTo("410.50万元");
        assertThat(read.lists().get(0).title()).isEqualTo("2024年度项目支出绩效自评结果汇总表");
    }

    @Test
    void a_name_over_two_lines_of_a_copied_list_is_one() throws Exception {
        Disclosure read = read(
                """
                第三部分 2024年度部门决算情况说明
                十、预算绩效情况说明
                2024年度项目支出绩效自评结果汇总表
                单位：万元
                序号     项目名称        全年预算数     全年执行数   执行率   自评得分
                   1   道路保洁服务         130.00       126.50   97.31%      98.60
                       及绿化养护
                   2   老旧小区改造         280.50       210.38   75.00%      88.50
                """);
        assertThat(value(read, "绩效自评/道路保洁服务及绿化养护", "全年执行数")).isEqualTo("126.50万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"自评得分", "自评得分 整改责任人"})
    void a_copied_list_whose_rows_are_narrower_than_its_head_counts_as_not_read(String last) throws Exception {
        Disclosure read = read(
                """
                第三部分 2024年度部门决算情况说明
                十、预算绩效情况说明
                2024年度项目支出绩效自评结果汇总表
                单位：万元
                序号 项目名称 全年预算数 全年执行数 执行率 %s
                1 道路保洁服务 130.00 126.50 98.60
                2 老旧小区改造 280.50 75.00%% 88.50
                3 公园绿化养护
                （三）部门评价结果
                本部门未开展部门评价。
                """
                        .formatted(last));
        assertThat(read.lists()).isEmpty();
        assertThat(read.coverage().unbound()).extracting("quote").contains("126.50", "98.60", "280.50", "75.00%");
        assertThat(read.facts()).noneMatch(f -> f.concept().contains("道路保洁服务"));
    }

    @Test
    void a_copied_list_that_is_not_understood_to_its_end_is_none() throws Exception {
        Disclosure read = read(
                """
                第三部分 2024年度部门决算情况说明
                十、预算绩效情况说明
                2024年度项目支出绩效自评结果汇总表
                单位：万元
                序号 项目名称 全年预算数 全年执行数 执行率 自评得分
                1 道路保洁服务 130.00 126.50 97.31% 98.60
                二 转移支付项目 280.50 210.38 75.00%
                2 老旧小区改造 280.50 210.38 75.00% 88.50
                """);
        assertThat(read.lists()).isEmpty();
    }

    @Test
    void numbers_need_not_stand_beside_the_names() throws Exception {
        Disclosure read = read(
                """
                第四部分 附件
                2024年度项目支出绩效自评结果汇总表
                单位：万元
                序号	主管部门	项目名称	全年预算数	全年执行数	执行率	自评得分
                一	示例市示例局	部门预算项目	410.50	336.88	82.07%
                1	示例市示例局	道路保洁服务	130.00	126.50	97.31%	98.6
                2	示例市示例局	老旧小区改造	280.50	210.38	75.00%	88.5
                """);
        assertThat(read.lists().get(0).rows()).extracting("project").containsExactly("道路保洁服务", "老旧小区改造");
        assertThat(read.lists().get(0).whole()).isTrue();
    }

    @Test
    void what_others_found_of_a_project_is_no_self_evaluation() throws Exception {
        Disclosure read = read(
                """
                第四部分 附件
                2024年度部门评价结果汇总表
                单位：万元
                序号	项目名称	预算数	执行数	得分	等级
                1	道路保洁服务	130.00	126.50	92	优
                2	老旧小区改造	280.50	210.38	81	良
                """);
        assertThat(value(read, "绩效自评/道路保洁服务/总分", "得分")).isEmpty();
        assertThat(value(read, "绩效管理/其他评价/道路保洁服务/总分", "得分")).isEqualTo("92分");
    }

    @Test
    void a_list_of_purchases_is_none_of_projects_evaluated() throws Exception {
        Disclosure read = read(
                """
                第三部分 2024年度部门决算情况说明
                十、政府采购支出情况
                重大采购项目一览表
                序号	项目名称	预算金额（万元）	执行金额（万元）
                1	道路保洁服务	130.00	126.50
                2	老旧小区改造	280.50	210.38
                """);
        assertThat(read.lists()).isEmpty();
    }

    /** Reads a report that has this table for its list of projects. */
    private static Disclosure readTable(ReportWriter.Form form, String title, String unit, String... rows)
            throws Exception {
        Report report = Report.builder()
                .title("示例市示例局2024年度部门决算")
                .heading(1, "第三部分 2024年度部门决算情况说明")
                .heading(2, "十、预算绩效情况说明")
                .paragraph("本部门按照要求对项目支出全面开展绩效自评，结果见下表。")
                .table(title, unit, rows)
                .build();
        return ShippedAuditor.audit("a." + form.extension(), ReportWriter.write(report, form))
                .disclosure();
    }

    private static String value(Disclosure read, String concept, String measure) {
        return read.facts().stream()
                .filter(f -> f.concept().equals(concept) && Objects.equals(f.measure(), measure))
                .map(Fact::amount)
                .map(a -> a.value().toPlainString() + a.unit().symbol())
                .collect(Collectors.joining("、"));
    }

    private static Disclosure read(String text) throws Exception {
        return ShippedAuditor.audit("a.txt", text.getBytes(UTF_8)).disclosure();
    }
}
