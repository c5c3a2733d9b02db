package cn.mingjian.facts;

import static cn.mingjian.facts.Grids.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelfEvaluationSheetsTest {

    private static final String HEAD = "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施";

    private static Sheet only(TableReading reading) {
        assertThat(reading.sheets()).hasSize(1);
        return reading.sheets().get(0);
    }

    @Test
    void funding_indicators_total_and_grade_are_read() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表（2024年度）",
                        "项目名称|图书购置费",
                        "主管部门||实施单位|县图书馆",
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                        "|年度资金总额|20|18|17.10|10|95%|9.5",
                        "|其中：当年财政拨款|20|18|17.10|—|95%|—",
                        "|上年结转资金||||—||—",
                        "年度总体目标|预期目标|实际完成情况",
                        "|购书3000册|购书2900册",
                        HEAD,
                        "|产出指标（50分）|数量指标|指标1：购书数量|≥3000册|2900册|30|29|到货晚",
                        "||时效指标|指标1：完成时间|12月底前|12月|20|20|",
                        "|满意度指标（10分）|服务对象满意度指标|指标1：读者满意度|90%以上|93%|40|40|",
                        "总分|100|98.5|",
                        "自评结论|优|90分以上为优")
                .read();
        Sheet sheet = only(reading);

        assertThat(sheet.project()).isEqualTo("图书购置费");
        assertThat(sheet.year()).isEqualTo(2024);
        assertThat(sheet.unit()).isEqualTo("万元");
        assertThat(sheet.grade()).isEqualTo("优");
        assertThat(sheet.totalWeight().printed()).isEqualTo("100");
        assertThat(sheet.totalScore().printed()).isEqualTo("98.5");
        assertThat(sheet.funding()).extracting(FundingRow::name).containsExactly("年度资金总额", "当年财政拨款", "上年结转资金");
        assertThat(value(reading, "绩效自评/图书购置费", "全年执行数")).isEqualTo("17.10万元");
        assertThat(value(reading, "绩效自评/图书购置费", "执行率")).isEqualTo("95%");
        assertThat(value(reading, "绩效自评/图书购置费/预算执行", "得分")).isEqualTo("9.5分");
        assertThat(value(reading, "绩效自评/图书购置费/当年财政拨款", "年初预算数")).isEqualTo("20万元");
        assertThat(value(reading, "绩效自评/图书购置费/指标/购书数量", "目标值")).isEqualTo("≥3000册");
        assertThat(value(reading, "绩效自评/图书购置费/指标/读者满意度", "目标值")).isEqualTo("≥90%");
        assertThat(value(reading, "绩效自评/图书购置费/一级指标/产出指标", "分值")).isEqualTo("50分");
        assertThat(sheet.indicators().get(0).cause()).isEqualTo("到货晚");
        assertThat(sheet.indicators().get(1).level1()).isEqualTo("产出指标（50分）");
        assertThat(sheet.indicators().get(1).targetText()).isEqualTo("12月底前");
        assertThat(sheet.indicators().get(1).target()).isNull();
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_cell_that_holds_the_rate_and_the_score_is_both() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表（2024年度）",
                        "项目名称|图书购置费",
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率／得分",
                        "|年度资金总额|20|18|17.10|10|95%／9.5",
                        "|其中：当年财政拨款|20|18|17.10|—|95%",
                        HEAD,
                        "|产出指标|数量指标|购书数量|≥3000册|2900册|90|87|到货晚",
                        "总分|100|96.5|")
                .read();

        assertThat(value(reading, "绩效自评/图书购置费", "执行率")).isEqualTo("95%");
        assertThat(value(reading, "绩效自评/图书购置费/预算执行", "得分")).isEqualTo("9.5分");
        assertThat(value(reading, "绩效自评/图书购置费/当年财政拨款", "执行率")).isEqualTo("95%");
        assertThat(value(reading, "绩效自评/图书购置费/指标/购书数量", "得分")).isEqualTo("87分");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void figures_among_words_are_facts_of_what_their_clause_names() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表（2024年度）",
                        "项目名称|第3期培训（2万元）",
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                        "|年度资金总额|20|18|17.10|10|95%|9.5",
                        "年度总体目标|预期目标|实际完成情况",
                        "|2024年培训学员300人次，合格率不低于95%。|全年支出17.1万元，其中：场地费5万元；培训学员310人次。",
                        "绩效指标（90分）|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
                        "|产出指标（50分）|数量指标|指标1：每人50元的教材|每人50元*300人|300套|90|90|比计划少12套，节约600元",
                        "其他需要说明的问题|上年结转资金2万元")
                .read();

        assertThat(value(reading, "绩效自评/第3期培训（2万元）/预期目标/培训学员", "目标值")).isEqualTo("300人次");
        assertThat(value(reading, "绩效自评/第3期培训（2万元）/预期目标/合格率不低于", "目标值")).isEqualTo("≥95%");
        assertThat(value(reading, "绩效自评/第3期培训（2万元）/实际完成情况/全年支出", "完成值")).isEqualTo("17.1万元");
        assertThat(value(reading, "绩效自评/第3期培训（2万元）/实际完成情况/场地费", "完成值")).isEqualTo("5万元");
        assertThat(value(reading, "绩效自评/第3期培训（2万元）/实际完成情况/培训学员", "完成值")).isEqualTo("310人次");
        assertThat(value(reading, "绩效自评/第3期培训（2万元）/指标/每人50元的教材/每人", "目标值")).isEqualTo("50元");
        assertThat(value(reading, "绩效自评/第3期培训（2万元）/指标/每人50元的教材/原因/比计划少", "数量")).isEqualTo("12套");
        assertThat(value(reading, "绩效自评/第3期培训（2万元）/其他需要说明的问题/上年结转资金", "金额")).isEqualTo("2万元");
        assertThat(value(reading, "绩效自评/第3期培训（2万元）/部分/绩效指标", "分值")).isEqualTo("90分");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void cells_shifted_to_either_side_go_back_to_their_columns() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表",
                        "项目名称||维修费||||||",
                        HEAD,
                        "|产出指标 (50分)|数量指标|维修数量|3项|3项|10|10|",
                        "租赁费|||2万元每月|1.5万元每月|5|4|降价|",
                        "时效指标|完成时间|年底前|年底|10|9|||",
                        "|||成本指标|总成本|80万元|79万元|15|15",
                        "||可持续影响指标||持续改善|长期||20|20|",
                        "总分|||||||60|58")
                .read();
        Sheet sheet = only(reading);

        assertThat(sheet.indicators())
                .extracting(Indicator::level3)
                .containsExactly("维修数量", "租赁费", "完成时间", "总成本", "持续改善");
        assertThat(sheet.indicators().get(1).targetText()).isEqualTo("2万元每月");
        assertThat(sheet.indicators().get(1).cause()).isEqualTo("降价");
        assertThat(sheet.indicators().get(2).level2()).isEqualTo("时效指标");
        assertThat(sheet.indicators().get(3).resultText()).isEqualTo("79万元");
        assertThat(sheet.indicators().get(4).resultText()).isEmpty();
        assertThat(sheet.indicators().get(4).score().printed()).isEqualTo("20");
        assertThat(sheet.totalScore().printed()).isEqualTo("58");
    }

    @Test
    void words_torn_apart_by_a_page_end_are_joined() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表",
                        "项目名称|培训费",
                        HEAD,
                        "|效益指标|经济效益|参训人员收入增|96%|96%|5|5|",
                        "||指标|长率|||||",
                        "|||参训人员满意|95%|95%|5|5|")
                .read();

        assertThat(only(reading).indicators()).extracting(Indicator::level3).containsExactly("参训人员收入增长率", "参训人员满意");
    }

    @Test
    void a_table_torn_off_a_sheet_goes_back_to_it() {
        TableReading reading = new Grids()
                .sheet("项目支出绩效自评表", "项目名称|培训费|||||||", HEAD, "|产出指标|数量指标|培训人数|60人|61人|50|50|")
                .other("|效益指标|社会效益指标|培训效果|提升|提升|40|40|", "总分||||||90|90|")
                .read();

        assertThat(only(reading).indicators()).hasSize(2);
        assertThat(only(reading).totalScore().printed()).isEqualTo("90");
    }

    @Test
    void the_form_with_its_own_execution_block_and_sign_column_is_read() {
        TableReading reading = new Grids()
                .sheet(
                        "部门预算项目支出绩效自评表（2024年度）",
                        "项目名称|51110224T000010167072-窗口工作费",
                        "预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因",
                        "|总额|20.00|17.42|17.42|100.00%|10|10|按实列支",
                        "|其中：财政资金|20.00|17.42|17.42|100.00%|/|/|",
                        "绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析",
                        "|产出指标|数量指标|窗口人数|＝|6|人|6|45|45|",
                        "|效益指标|社会效益指标|办事便利|定性|优||优|45|45|",
                        "合计|100||")
                .read();
        Sheet sheet = only(reading);

        assertThat(sheet.project()).isEqualTo("窗口工作费");
        assertThat(value(reading, "绩效自评/窗口工作费", "全年预算数")).isEqualTo("17.42万元");
        assertThat(value(reading, "绩效自评/窗口工作费/指标/窗口人数", "目标值")).isEqualTo("=6人");
        assertThat(value(reading, "绩效自评/窗口工作费/指标/窗口人数", "完成值")).isEqualTo("6人");
        assertThat(sheet.indicators().get(1).comparatorText()).isEqualTo("定性");
        assertThat(sheet.totalWeight().printed()).isEqualTo("100");
        assertThat(sheet.totalScore()).isNull();
    }

    @Test
    void the_form_with_scoring_rules_and_completion_rates_is_read() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表",
                        "项目名称|养老补助",
                        "|一级指标|二级指标|三级指标|指标值|指标值设置依据|上年完成值|指标分值权重|指标赋分规则|佐证资料|指标实际完成值|完成率|指标得分|偏差原因分析及改进措施",
                        "年度绩效指标完成情况|产出指标|数量指标|参保人数|>=260人|计划标准|185|90|按照正常比例赋分|工作资料|=270人|1.04|90.00|",
                        "总分|||||||||100.00分|")
                .read();
        Sheet sheet = only(reading);

        assertThat(value(reading, "绩效自评/养老补助/指标/参保人数", "目标值")).isEqualTo("≥260人");
        assertThat(value(reading, "绩效自评/养老补助/指标/参保人数", "上年完成值")).isEqualTo("185");
        assertThat(value(reading, "绩效自评/养老补助/指标/参保人数", "完成率")).isEqualTo("1.04");
        assertThat(value(reading, "绩效自评/养老补助/指标/参保人数", "完成值")).isEqualTo("=270人");
        assertThat(sheet.totalScore().printed()).isEqualTo("100.00");
        assertThat(sheet.totalWeight()).isNull();
    }

    @Test
    void heads_of_weight_and_result_that_stand_the_wrong_way_round_follow_the_contents() {
        TableReading reading = new Grids()
                .sheet(
                        "部门整体支出绩效目标自评表",
                        "部门（单位）名称|县教育局",
                        "一级指标|二级指标|三级指标|预期指标值|指标值设定依据|分值权重|实际完成指标值|得分",
                        "运行成本|成本指标|办公成本|<=580万|文件|577万|30|30",
                        "管理效率|质量指标|准确率|=100%|支付记录|100%|30|30",
                        "履职效能|质量指标|合格率|>=85%|登记|95%|30|25",
                        "总分||85")
                .read();
        Sheet sheet = only(reading);

        assertThat(sheet.whole()).isTrue();
        assertThat(sheet.project()).isEqualTo("县教育局");
        assertThat(sheet.indicators().get(2).resultText()).isEqualTo("95%");
        assertThat(sheet.indicators().get(2).weight().printed()).isEqualTo("30");
        assertThat(sheet.indicators().get(0).target().amount().unit().symbol()).isEqualTo("万元");
        assertThat(sheet.totalScore().printed()).isEqualTo("85");
    }

    @Test
    void goals_alone_are_no_evaluation() {
        TableReading reading = new Grids()
                .sheet(
                        "部门整体支出绩效目标表",
                        "部门名称|县教育局",
                        "年度部门整体支出预算（万元）|资金总额|财政拨款|其他资金",
                        "|5,931.05|5,931.05|",
                        "年度绩效指标|一级指标|二级指标|三级指标|绩效指标性质|绩效指标值|绩效度量单位|权重",
                        "|产出指标|数量指标|招聘场次|≥|6|场次|90")
                .read();

        assertThat(only(reading).goals()).isTrue();
        assertThat(value(reading, "绩效目标/整体支出", "预算数")).startsWith("5,931.05");
        assertThat(value(reading, "绩效目标/整体支出/指标/招聘场次", "目标值")).isEqualTo("≥6场次");
    }

    @Test
    void sheets_of_one_name_are_told_apart() {
        String[] rows = {"项目名称|运转经费", HEAD, "|产出指标|数量指标|人数|1人|1人|90|90|", "总分|90|90|"};
        TableReading reading =
                new Grids().sheet("项目支出绩效自评表", rows).sheet("项目支出绩效自评表", rows).read();

        assertThat(reading.sheets()).extracting(Sheet::concept).containsExactly("绩效自评/运转经费", "绩效自评/运转经费（2）");
    }

    @Test
    void words_of_comparison_before_and_behind_are_understood() {
        TargetReader targets = new TargetReader(SheetVocabulary.read(Grids.RULES));

        assertThat(targets.read("小于5%")).hasValueSatisfying(f -> assertThat(f.comparator() + f.printed() + f.unit())
                .isEqualTo("<5%"));
        assertThat(targets.read("50家以上")).hasValueSatisfying(f -> assertThat(f.comparator() + f.printed() + f.unit())
                .isEqualTo("≥50家"));
        assertThat(targets.read("不超过 1,200 元/场"))
                .hasValueSatisfying(
                        f -> assertThat(f.comparator() + f.printed() + f.unit()).isEqualTo("≤1,200元/场"));
        assertThat(targets.read("2024年12月")).isEmpty();
        assertThat(targets.read("7-8月")).isEmpty();
        assertThat(targets.read("11月底前完成")).isEmpty();
        assertThat(targets.read("长期")).isEmpty();
        assertThat(targets.read("90%项目已完成")).isEmpty();
    }

    @Test
    void goals_that_slid_under_the_label_beside_them_are_told_from_what_was_done() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表（2024年度）",
                        "项目名称|图书购置费",
                        "年度总体目标|预期目标|实际完成情况",
                        "完成全年图书采购任务，购书3000册，分三批验收入库。|完成全年图书采购任务，购书2900册，分三批验收入库。",
                        HEAD,
                        "|产出指标|数量指标|购书数量|≥3000册|2900册|30|29|到货晚")
                .read();

        assertThat(reading.facts())
                .filteredOn(f -> f.concept().contains("预期目标") || f.concept().contains("实际完成情况"))
                .extracting(f -> f.measure() + f.printed())
                .containsExactly("目标值3000", "完成值2900");
    }

    @Test
    void a_cell_that_begins_with_what_it_holds_is_read_so() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表（2024年度）",
                        "项目名称|图书购置费",
                        "年度总体目标|预期目标：购书3000册，分三批验收入库。",
                        "|实际完成情况：购书2900册，分三批验收入库。",
                        HEAD,
                        "|产出指标|数量指标|购书数量|≥3000册|2900册|30|29|到货晚")
                .read();

        assertThat(reading.facts())
                .filteredOn(f -> f.concept().contains("实际完成情况"))
                .extracting(Fact::measure)
                .containsOnly("完成值");
    }

    @Test
    void the_score_in_the_head_is_read_beside_that_of_the_total_row() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表（2024年度）",
                        "项目名称|图书购置费|自评总分（分）|97.5",
                        HEAD,
                        "|产出指标|数量指标|购书数量|≥3000册|2900册|50|48.5|到货晚",
                        "|满意度指标|满意度指标|读者满意度|≥90%|93%|50|50|",
                        "总分|100|98.5|")
                .read();

        assertThat(only(reading).totalScore().printed()).isEqualTo("98.5");
        assertThat(reading.facts())
                .filteredOn(
                        f -> f.concept().equals("绩效自评/图书购置费/总分") && f.measure().equals("得分"))
                .extracting(Fact::printed)
                .containsExactlyInAnyOrder("97.5", "98.5");
    }

    @Test
    void a_rate_without_its_sign_stays_below_a_head_that_has_it() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表（2024年度）",
                        "项目名称|普法经费",
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率（%）|得分",
                        "|年度资金总额|38.00|38.00|36.52|10|96.11|9.61",
                        "|其中：当年财政拨款|38.00|38.00|36.52|—|96.11|—",
                        HEAD,
                        "|产出指标|数量指标|指标1：普法场次|≥60场|64场|90|90|",
                        "总分|100|99.61|")
                .read();

        assertThat(value(reading, "绩效自评/普法经费/当年财政拨款", "年初预算数")).isEqualTo("38.00万元");
        assertThat(value(reading, "绩效自评/普法经费/当年财政拨款", "全年执行数")).isEqualTo("36.52万元");
        assertThat(value(reading, "绩效自评/普法经费/当年财政拨款", "执行率")).isEqualTo("96.11%");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void a_label_that_could_be_a_column_gives_way_to_the_column_itself() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表（2024年度）",
                        "项目名称|健身路径",
                        "预算资金（万元）||年初预算数|全年预算数|全年执行数|执行率|得分（满分10分）",
                        "|资金总额|397.60|412.00|399.69|97.01%|9.70",
                        HEAD,
                        "|产出指标|数量指标|指标1：路径条数|≥62条|62条|90|90|",
                        "总分|100|99.70|")
                .read();

        assertThat(value(reading, "绩效自评/健身路径", "年初预算数")).isEqualTo("397.60万元");
        assertThat(value(reading, "绩效自评/健身路径/预算执行", "分值")).isEqualTo("10分");
        assertThat(reading.unbound()).isEmpty();
    }

    @Test
    void one_row_of_funds_alone_is_the_total_whatever_it_is_called() {
        TableReading reading = new Grids()
                .sheet(
                        "部门整体支出绩效自评表（2024年度）",
                        "单位名称|示例市体育中心",
                        "预算执行（万元）||全年预算数|全年执行数|执行率|得分（10分）",
                        "|财政拨款资金|2757.07|2730.67|99.04%|9.90",
                        "一级指标|二级指标|三级指标|指标值|完成值|权重|得分|未完成原因及改进措施",
                        "履职效能|重点工作|开放天数|≥330天|338天|90|90|",
                        "总分|100|99.90|")
                .read();

        assertThat(only(reading).funding()).singleElement().matches(FundingRow::total);
    }

    @Test
    void the_title_above_several_sheets_is_none_of_them() {
        TableReading reading = new Grids()
                .sheet("2024年度项目支出绩效自评表", "表1-1|文物保护项目支出绩效自评表（2024年度）")
                .sheet("项目支出绩效自评表（2024年度）", "项目名称|文物保护", HEAD, "|产出指标|数量指标|指标1：修缮处数|≥3处|3处|100|100|", "总分|100|100|")
                .read();

        assertThat(only(reading).project()).isEqualTo("文物保护");
    }
}
