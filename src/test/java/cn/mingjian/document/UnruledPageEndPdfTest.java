package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without lines between their columns at page ends and beside text that is none of theirs. */
class UnruledPageEndPdfTest {

    private static final float[] SHEET = {56, 130, 220, 310, 400};

    private static final float[] ACCOUNT = {56, 190, 260, 330};

    private static List<Flow.Grid> grids(DrawnPages pages) throws Exception {
        return FlowView.grids(new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT));
    }

    private static List<String> rows(DrawnPages pages) throws Exception {
        List<Flow.Grid> grids = grids(pages);
        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).doubtful()).isFalse();
        return FlowView.rows(grids.get(0));
    }

    /** Words at the left of a stretch, amounts at its right end. */
    private static void row(DrawnPages pages, float y, float[] edges, String... cells) throws Exception {
        for (int c = 0; c < cells.length; c++) {
            float free = edges[c + 1] - edges[c] - pages.width(cells[c], 8) - 2;
            pages.text(cells[c], 8, edges[c] + (cells[c].matches("[\\d,]+\\.\\d+") ? free : 0), y);
        }
    }

    private static void figures(DrawnPages pages, float y) throws Exception {
        row(pages, y, SHEET, "资金来源", "年初预算数", "全年预算数", "全年执行数");
        row(pages, y + 16, SHEET, "年度资金总额", "240.00", "359.67", "318.55");
        row(pages, y + 32, SHEET, "财政拨款", "213.70", "333.38", "292.25");
        row(pages, y + 48, SHEET, "其他资金", "26.30", "26.29", "26.30");
    }

    @Test
    void the_first_rows_of_a_sheet_at_the_end_of_a_page_are_of_the_sheet_on_the_next() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("项目支出绩效自评表", 12, 200, 740).text("（2024年度）", 8, 60, 760).text("金额单位：万元", 8, 400, 760);
        row(pages, 780, SHEET, "项目名称", "档案整理");
        row(pages, 796, SHEET, "主管部门", "某某局", "实施单位", "某某中心");
        pages.page(595, 842);
        figures(pages, 60);

        assertThat(rows(pages)).first().asString().startsWith("项目名称|档案整理");
    }

    @Test
    void the_upper_line_of_the_first_name_below_a_head_is_no_heading() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("财政拨款收入支出决算总表", 12, 200, 60);
        row(pages, 80, ACCOUNT, "项目", "预算数", "决算数");
        pages.text("一、一般公共预算", 8, 56, 112).text("财政拨款", 8, 56, 124);
        row(pages, 124, ACCOUNT, "", "100.00", "90.00");
        pages.text("二、政府性基金预", 8, 56, 146).text("算财政拨款", 8, 56, 158);
        row(pages, 158, ACCOUNT, "", "10.00", "9.00");
        row(pages, 180, ACCOUNT, "合计", "110.00", "99.00");

        assertThat(rows(pages)).first().asString().isEqualTo("项目|预算数|决算数");
    }

    @Test
    void a_note_at_the_top_of_the_next_page_is_no_part_of_the_last_row() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("支出决算表", 12, 200, 740);
        row(pages, 756, ACCOUNT, "项目", "基本支出", "项目支出");
        row(pages, 772, ACCOUNT, "教育支出", "10.00", "2.00");
        row(pages, 788, ACCOUNT, "住房公积金", "3.00", "1.00");
        pages.page(595, 842).text("注：本表反映本部门本年度各项支出情况。", 8, 56, 60);

        assertThat(rows(pages)).containsExactly("项目|基本支出|项目支出", "教育支出|10.00|2.00", "住房公积金|3.00|1.00");
    }

    @Test
    void words_behind_a_colon_at_the_right_of_a_sheet_do_not_end_it() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("项目支出绩效自评表", 12, 200, 40);
        row(pages, 60, SHEET, "项目名称", "档案整理");
        figures(pages, 76);
        pages.text("实际完成情况：免学费政策全部", 8, 310, 140);
        row(pages, 152, SHEET, "年度目标", "预期目标：落实政策", "", "落实，建成专业群2个。");
        row(pages, 172, SHEET, "指标", "目标值", "实际完成值", "得分");
        row(pages, 188, SHEET, "补助人数", "3300人", "3395人", "15.00");

        assertThat(grids(pages)).hasSize(1);
    }

    @Test
    void a_line_of_labels_each_with_its_words_is_above_the_sheet_and_no_row_of_it() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("第六部分", 12, 56, 40).text("附件", 12, 130, 40);
        pages.text("附件1", 10, 56, 56).text("2024年度防汛项目绩效自评表", 10, 130, 56);
        pages.text("单位名称：某某局", 8, 56, 72).text("填报日期：某月某日", 8, 220, 72);
        row(pages, 88, SHEET, "项目名称", "防汛");
        figures(pages, 104);

        assertThat(rows(pages)).first().asString().startsWith("项目名称|防汛");
    }

    @Test
    void rows_that_cut_a_rate_from_its_sign_are_not_told_apart() throws Exception {
        float[] list = {56, 90, 200, 270, 330};
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("项目支出自评汇总表", 12, 200, 40);
        row(pages, 60, list, "序号", "项目名称", "执行数", "执行率");
        for (int i = 0; i < 3; i++) {
            float y = 90 + 70 * i;
            row(pages, y, list, "", "中央耕地建", "", "");
            row(pages, y + 10.9f, list, "", "", "", "89.63");
            row(pages, y + 21.8f, list, String.valueOf(i + 1), "设与利用高", "204.86", "");
            row(pages, y + 32.7f, list, "", "", "", "%");
            row(pages, y + 43.6f, list, "", "标准农田", "", "");
        }

        assertThat(grids(pages)).allMatch(Flow.Grid::doubtful);
    }

    /** Codes written as words stand at the left of their columns, as numbers at the right. */
    private static DrawnPages coded() throws Exception {
        DrawnPages pages = new DrawnPages().page(842, 595);
        pages.text("支出决算表", 12, 300, 60);
        pages.text("编码", 6.5f, 137, 98).text("科目名称", 6.5f, 297, 98);
        pages.text("基本支出", 6.5f, 378, 98).text("项目支出", 6.5f, 442, 98);
        String[][] rows = {
            {"205", "", "", "教育支出", "12.00", "3.00"},
            {"205", "01", "", "教育管理事务", "9.00", "3.00"},
            {"205", "01", "01", "行政运行", "9.00", "3.00"},
            {"210", "", "", "卫生健康支出", "3.00", "1.00"},
            {"210", "11", "", "行政事业单位医疗", "3.00", "1.00"},
            {"210", "11", "02", "事业单位医疗", "3.00", "1.00"},
            {"", "", "", "合计", "15.00", "4.00"}
        };
        float y = 122;
        for (String[] cells : rows) {
            pages.text(cells[0], 6.5f, 139, y).text(cells[2], 6.5f, 243, y);
            pages.text(cells[1], 6.5f, cells[1].startsWith("0") ? 179 : 206, y);
            pages.text(cells[3], 6.5f, 310 - pages.width(cells[3], 6.5f) / 2, y);
            pages.text(cells[4], 6.5f, 404 - pages.width(cells[4], 6.5f), y);
            pages.text(cells[5], 6.5f, 468 - pages.width(cells[5], 6.5f), y);
            y += 12;
        }
        return pages;
    }

    @Test
    void codes_of_one_level_are_one_column_though_some_are_set_at_its_right() throws Exception {
        assertThat(rows(coded()))
                .contains("205|01|01|行政运行|9.00|3.00", "210|11||行政事业单位医疗|3.00|1.00", "210|11|02|事业单位医疗|3.00|1.00");
    }
}
