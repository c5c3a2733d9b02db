package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTablesTest {

    @Test
    void rows_of_cells_parted_by_tabs_are_a_table_with_title_unit_and_notes() throws Exception {
        Document document = Reading.text(
                "收入决算表",
                "",
                "公开 02 表",
                "",
                "单位：万",
                "元",
                "",
                "项目\t\t本年收入合\t财政拨款收",
                "科目代码\t科目名称\t计\t入",
                "合计\t\t1,478.86\t1,477.46",
                "201\t一般公共服务支出\t114.58\t114.58",
                "",
                "注：本表反映部门本年度取得的各项收入情况。",
                "",
                "以上为收入情况。");

        Table table = Reading.table(document);
        assertThat(table.title().value()).isEqualTo("收入决算表");
        assertThat(table.name()).isEqualTo("收入决算表");
        assertThat(table.kind()).isEqualTo(Table.Kind.ACCOUNTS);
        assertThat(table.unit().value()).isEqualTo("万元");
        assertThat(Reading.words(table.captions())).containsExactly("公开02表", "单位：万元");
        assertThat(Reading.words(table.notes())).containsExactly("注：本表反映部门本年度取得的各项收入情况。");
        assertThat(Reading.rows(table))
                .containsExactly(
                        "项目||本年收入合|财政拨款收", "科目代码|科目名称|计|入", "合计||1,478.86|1,477.46", "201|一般公共服务支出|114.58|114.58");
        assertThat(Reading.paragraphs(document)).containsExactly("以上为收入情况。");
    }

    @Test
    void a_table_goes_on_after_an_empty_line_and_rows_become_one_length() throws Exception {
        Document document = Reading.text(
                "支出决算表",
                "科目编码\t\t科目名称\t合计",
                "201\t\t一般公共服务支出\t5",
                "",
                "20101\t人大事务\t3",
                "20103\t政府事务\t2",
                "",
                "第三部分 部门决算情况说明");

        assertThat(Reading.rows(Reading.table(document)))
                .containsExactly("科目编码||科目名称|合计", "201||一般公共服务支出|5", "20101|人大事务|3|#", "20103|政府事务|2|#");
    }

    @Test
    void tables_with_a_line_of_text_between_them_are_two() throws Exception {
        Document document = Reading.text("合计\t5", "公务接待费\t5", "", "注：预算数为全年预算数。", "", "项目\t统计数", "批次\t2");

        assertThat(Reading.tables(document)).hasSize(2);
        assertThat(Reading.rows(Reading.tables(document).get(1))).containsExactly("项目|统计数", "批次|2");
    }

    @Test
    void a_row_that_a_page_end_cut_is_whole_again_where_its_cells_prove_it() throws Exception {
        Document document = Reading.text(
                "项目支出绩效自评表",
                "项目名称\t档案数字化\t\t\t\t",
                "一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值",
                "产出指标\t数量指标\t完成档案数字\t96%\t96%\t5",
                "",
                "\t\t化加工和入库\t\t\t",
                "效益指标\t社会效\t群众查档方\t96%\t96%\t5",
                "",
                "\t益指标\t便程度\t\t\t",
                "总分\t\t\t\t\t100");

        assertThat(Reading.rows(Reading.table(document)))
                .contains("产出指标|数量指标|完成档案数字化加工和入库|96%|96%|5", "效益指标|社会效益指标|群众查档方便程度|96%|96%|5")
                .hasSize(5);
    }

    @Test
    void a_label_after_a_page_end_begins_a_row_of_its_own() throws Exception {
        Document document = Reading.text(
                "项目支出绩效自评表",
                "项目名称\t档案数字化\t\t\t",
                "一级指标\t二级指标\t三级指标\t指标值\t分值",
                "成本指标\t经济成本指标\t设备购\t5万元\t5",
                "",
                "产出指标\t\t置费用\t\t",
                "\t数量指标\t数字化\t9\t5");

        assertThat(Reading.rows(Reading.table(document)))
                .containsSubsequence("成本指标|经济成本指标|设备购置费用|5万元|5", "产出指标||||", "|数量指标|数字化|9|5");
    }

    @Test
    void a_label_that_fell_out_of_an_open_sheet_is_put_back() throws Exception {
        Document document = Reading.text(
                "项目支出绩效自评表",
                "项目名称\t档案数字化\t\t",
                "一级指标\t二级指标\t三级指标\t分值",
                "产出指标\t数量指标\t数字化\t5",
                "",
                "绩效指标",
                "",
                "\t质量指标\t合格率\t5",
                "总分\t\t\t100",
                "",
                "绩效指标");

        assertThat(Reading.tables(document)).hasSize(1);
        assertThat(Reading.rows(Reading.table(document))).contains("绩效指标|#|#|#");
        assertThat(Reading.paragraphs(document)).containsExactly("绩效指标");
    }

    @Test
    void one_cell_a_line_is_a_table_whose_rows_empty_lines_part() throws Exception {
        Document document = Reading.text(
                "1、档案数字化项目绩效自评表：",
                "\t云水县2024年预算支出绩效自评表",
                "",
                "\t",
                "",
                "\t填报单位：云水县档案馆              填报日期：2025年1月",
                "",
                "\t项目名称",
                "\t档案数字化",
                "",
                "\t项目资金（万元）",
                "\t",
                "\t年初预算数",
                "\t全年执行数",
                "",
                "\t年度总体目标",
                "\t目标1：完成扫描",
                "目标2：完成",
                "著录",
                "\t已完成",
                "",
                "\t总分",
                "\t100",
                "",
                "",
                "档案数字化项目绩效自评报告：完成预算的100%。");

        Table table = Reading.table(document);
        assertThat(table.kind()).isEqualTo(Table.Kind.SHEET);
        assertThat(table.title().value()).isEqualTo("云水县2024年预算支出绩效自评表");
        assertThat(Reading.words(table.captions())).containsExactly("填报单位：云水县档案馆 填报日期：2025年1月");
        assertThat(Reading.rows(table))
                .containsExactly(
                        "项目名称|档案数字化|#|#", "项目资金（万元）||年初预算数|全年执行数", "年度总体目标|目标1：完成扫描\n目标2：完成著录|已完成|#", "总分|100|#|#");
        assertThat(Reading.headings(document)).containsExactly("4 1 档案数字化项目绩效自评表");
    }

    @Test
    void sheets_that_follow_each_other_without_a_gap_are_told_apart() throws Exception {
        Document document = Reading.text(
                "\t项目名称",
                "\t甲项目",
                "",
                "\t一级指标",
                "\t三级指标",
                "",
                "\t合计",
                "\t100",
                " \t部门预算项目支出绩效自评表（2024年度）",
                "",
                "\t项目名称",
                "\t乙项目",
                "",
                "\t一级指标",
                "\t三级指标",
                "",
                "\t项目名称",
                "\t丙项目");

        assertThat(Reading.tables(document))
                .extracting(table -> table.rows().get(0).get(1).text().value())
                .containsExactly("甲项目", "乙项目", "丙项目");
        assertThat(Reading.tables(document)).extracting(Table::kind).containsOnly(Table.Kind.SHEET, Table.Kind.OTHER);
    }

    @Test
    void paragraphs_indented_by_a_tab_are_no_table() throws Exception {
        Document document = Reading.text(
                "一、收入决算情况说明",
                "\t2024年度收入合计1,234.50万元，比上年增加5万元。",
                "\t其中：财政拨款收入1,200.00万元，占97.21%。",
                "二、支出决算情况说明",
                "\t2024年度支出合计1,234.50万元，比上年增加5万元。");

        assertThat(Reading.tables(document)).isEmpty();
        assertThat(Reading.paragraphs(document)).hasSize(3);
    }

    @Test
    void markdown_tables_have_no_rule_and_no_bars() throws Exception {
        Document document = Reading.text(
                "# 第二部分 部门决算表",
                "",
                "收入决算表",
                "",
                "单位：元",
                "",
                "| 项目 | 金额 |",
                "| --- | ---: |",
                "| 合计 | 1,234.00 |",
                "| 其他收入 | |");

        assertThat(Reading.rows(Reading.table(document))).containsExactly("项目|金额", "合计|1,234.00", "其他收入|");
        assertThat(Reading.table(document).unit().value()).isEqualTo("元");
        assertThat(Reading.headings(document)).containsExactly("1 第二部分 部门决算表 = 决算表");
    }

    @Test
    void every_cell_points_at_its_place() throws Exception {
        Document document = Reading.text("收入决算表", "项目\t金 额", "合计\t1,234.00");

        for (var row : Reading.table(document).rows()) {
            for (Cell cell : row) {
                assertThat(document.quote(cell.text().span()).replace(" ", ""))
                        .isEqualTo(cell.text().value());
            }
        }
    }

    @Test
    void what_markdown_writes_for_a_page_is_read_as_the_page_shows_it() throws Exception {
        String markdown =
                """
                # 第三部分 部门决算情况说明

                1\\.**公务接待费**支出5万元（275540.37元\\*12月）。

                | 项目 | 金额 |
                |---|---|
                | 公务用车\\|运行费 | **5.00** |
                """;
        Document document = Reading.READER.read("a.md", markdown.getBytes(StandardCharsets.UTF_8));

        assertThat(Reading.paragraphs(document)).containsExactly("1.公务接待费支出5万元（275540.37元*12月）。");
        assertThat(Reading.rows(Reading.table(document))).containsExactly("项目|金额", "公务用车|运行费|5.00");
    }

    @Test
    void rows_that_begin_with_an_empty_cell_are_rows_where_the_sheets_have_a_cell_a_line() throws Exception {
        Document document = Reading.text(
                "收入支出决算总表",
                "项目\t行次\t决算数\t项目\t行次\t决算数",
                "一、其他收入\t1\t5.00\t一、教育支出\t3\t4.00",
                "\t2\t\t二、其他支出\t4\t1.00",
                "",
                "项目支出绩效自评表",
                "",
                "\t项目名称",
                "\t图书购置",
                "",
                "\t主管部门",
                "\t教育局",
                "",
                "\t一级指标",
                "\t产出指标");

        assertThat(Reading.rows(Reading.tables(document).get(0)))
                .containsExactly("项目|行次|决算数|项目|行次|决算数", "一、其他收入|1|5.00|一、教育支出|3|4.00", "|2||二、其他支出|4|1.00");
    }
}
