package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without lines as other programs print them: without margins in their cells, with lines as close as rows. */
class UnruledPdfTest {

    private static Flow.Grid table(DrawnPages pages) throws Exception {
        Flow flow = new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);
        assertThat(FlowView.grids(flow)).hasSize(1);
        return FlowView.grids(flow).get(0);
    }

    /** Words in the middle of a stretch, figures at its right end. */
    private static void row(DrawnPages pages, float y, float[] edges, String... cells) throws Exception {
        for (int c = 0; c < cells.length; c++) {
            boolean figure = cells[c].matches("[\\d,]+\\.\\d+");
            float free = edges[c + 1] - edges[c] - pages.width(cells[c], 7);
            pages.text(cells[c], 7, edges[c] + (figure ? free : 0), y);
        }
    }

    private static DrawnPages accounts(boolean closer) throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("基本支出决算表", 12, 200, 60);
        float third = closer ? 192 : 200;
        float[] edges = {56, 90, 160, third, 234, 300, 350};
        row(pages, 80, edges, "编码", "名称", "金额", "编码", "名称", "金额");
        row(pages, 92, edges, "301", "工资福利支出", "1,306.04", "302", "商品和服务支出", "127.04");
        row(pages, 104, edges, "30101", "基本工资", "340.23", "30201", "办公费", "15.74");
        row(pages, 116, edges, "30102", "津贴补贴", "203.89", "30202", "印刷费", "2.30");
        row(pages, 128, edges, "30103", "奖金", "360.71", "30203", "咨询费", "");
        row(pages, 140, edges, "30106", "伙食补助费", "13.52", "30204", "手续费", "0.02");
        return pages;
    }

    @Test
    void an_amount_that_touches_the_code_in_the_next_cell_is_parted_from_it() throws Exception {
        assertThat(FlowView.rows(table(accounts(false))))
                .contains("30101|基本工资|340.23|30201|办公费|15.74", "30103|奖金|360.71|30203|咨询费|");
    }

    @Test
    void the_next_line_of_a_name_stands_below_its_beginning_and_not_in_a_wide_column_beside_it() throws Exception {
        DrawnPages pages = accounts(false);
        pages.text("302", 7, 200, 160).text("98.20", 7, 330, 160);
        pages.text("对个人和家庭", 7, 234, 155).text("的补助", 7, 234, 165);
        pages.text("人员经费合计", 7, 56, 180).text("924.35", 7, 176, 180);
        pages.text("公用经费合计的全部", 7, 200, 180).text("243.30", 7, 326, 180);

        assertThat(FlowView.rows(table(pages))).anyMatch(r -> r.contains("302|对个人和家庭的补助|98.20"));
    }

    @Test
    void a_row_alone_on_the_next_page_is_of_the_table_though_its_code_its_name_and_its_strokes_stand_close()
            throws Exception {
        float[] edges = {56, 76, 90, 104, 170, 220, 270, 276, 282, 288};
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("收入决算表", 12, 200, 740);
        row(pages, 756, edges, "类", "款", "项", "名称", "合计", "财政拨款");
        row(pages, 768, edges, "221", "", "", "住房保障支出", "3552515.82", "3552515.82", "—", "—", "—");
        row(pages, 780, edges, "221", "02", "", "住房改革支出", "3552515.82", "3552515.82", "—", "—", "—");
        row(pages, 792, edges, "221", "02", "01", "住房公积金", "2070597.00", "2070597.00", "—", "—", "—");
        pages.page(595, 842);
        row(pages, 60, edges, "221", "02", "03", "购房补贴", "1481918.82", "1481918.82", "—", "—", "—");

        assertThat(FlowView.rows(table(pages)))
                .last()
                .asString()
                .contains("购房补贴")
                .contains("1481918.82");
    }

    @Test
    void a_row_alone_on_the_next_page_is_of_the_table_though_none_of_its_figures_has_decimals() throws Exception {
        float[] edges = {56, 90, 170, 220, 250, 280};
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("支出决算表", 12, 200, 720);
        pages.text("科目编码", 4, 56, 736).text("科目名称", 4, 90, 736).text("合计", 4, 180, 736);
        row(pages, 750, edges, "22101", "保障性安居工程支出", "120.55", "20.55", "100");
        row(pages, 762, edges, "2210108", "", "120.55", "20.55", "100");
        pages.text("老旧小区", 7, 90, 758).text("改造", 7, 90, 766);
        row(pages, 778, edges, "22102", "住房改革支出", "266", "266", "266");
        pages.page(595, 842);
        pages.text("2210201", 3, 56, 60).text("住房公积金", 7, 80, 60);
        pages.text("266", 7, 170, 60).text("266", 7, 200, 60).text("266", 7, 230, 60);

        assertThat(FlowView.rows(table(pages)))
                .last()
                .asString()
                .contains("住房公积金")
                .contains("266");
    }

    @Test
    void a_column_with_amounts_and_the_numbers_of_rows_makes_the_table_doubtful() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("收入支出决算总表", 12, 200, 60);
        pages.text("项目", 9, 60, 80).text("决算数", 9, 200, 80);
        List<String> figures = List.of("12.30", "31", "32", "33", "34", "35", "48.20");
        for (int r = 0; r < figures.size(); r++) {
            pages.text("第" + r + "项支出", 9, 60, 98 + 18 * r);
            pages.text(figures.get(r), 9, 227 - pages.width(figures.get(r), 9), 98 + 18 * r);
        }

        assertThat(table(pages).doubtful()).isTrue();
    }

    @Test
    void a_heading_right_below_a_table_is_none_of_its_rows() throws Exception {
        DrawnPages pages = accounts(false);
        pages.text("2、国有资产占用情况和政府采购支出情况说明", 7, 56, 150);

        Flow flow = new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);

        assertThat(FlowView.lines(flow)).containsExactly("基本支出决算表", "2、国有资产占用情况和政府采购支出情况说明");
        assertThat(FlowView.rows(FlowView.grids(flow).get(0))).last().asString().contains("手续费");
    }

    @Test
    void parts_named_at_the_end_of_a_table_of_contents_are_no_rows_of_the_table_named_last() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("目录", 16, 280, 80).text("九、国有资本经营预算财政拨款支出决算表", 12, 90, 120);
        List<String> parts = List.of("第三部分", "第四部分", "第五部分");
        List<String> titles = List.of("2023年度部门决算情况说明", "名词解释", "附件");
        for (int i = 0; i < parts.size(); i++) {
            pages.text(parts.get(i), 12, 90, 150 + 24 * i).text(titles.get(i), 12, 180, 150 + 24 * i);
        }

        assertThat(FlowView.grids(new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT)))
                .isEmpty();
    }
}
