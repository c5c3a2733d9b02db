package cn.mingjian.document;

import static cn.mingjian.document.DrawnPages.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with lines as other programs print them: cut by page ends, in very small print. */
class RuledPdfTest {

    private static List<String> table(DrawnPages pages) throws Exception {
        Flow flow = new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);
        assertThat(FlowView.grids(flow)).hasSize(1);
        return FlowView.rows(FlowView.grids(flow).get(0));
    }

    private static DrawnPages page(DrawnPages pages) throws Exception {
        return pages.page(595, 842);
    }

    @Test
    void a_row_cut_by_a_page_end_is_whole_again() throws Exception {
        DrawnPages pages = page(new DrawnPages());
        float[] x = {50, 100, 140, 200, 260};
        pages.rows(740, x, row("类型", "名称", "目标值", "完成值"));
        pages.cell(x[0], 756, x[1], 784, 9, "产出指标");
        pages.cell(x[1], 756, x[2], 784, 9, "惠及群");
        pages.cell(x[2], 756, x[3], 784, 9, "≥24人").cell(x[3], 756, x[4], 784, 9, "24人");
        page(pages);
        pages.rows(60, x, row("", "众人数", "", ""), row("效益指标", "满意度", "≥95%", "97%"));

        assertThat(table(pages)).containsExactly("类型|名称|目标值|完成值", "产出指标|惠及群众人数|≥24人|24人", "效益指标|满意度|≥95%|97%");
    }

    @Test
    void a_figure_cut_by_a_page_end_gets_its_sign_and_decimals_back() throws Exception {
        DrawnPages pages = page(new DrawnPages());
        float[] x = {50, 120, 180, 230};
        pages.rows(740, x, row("资金", "执行数", "执行率"), row("结转资金", "1,017.7", "99.72"));
        page(pages);
        pages.rows(60, x, row("", "1", "%"), row("其他资金", "5.00", "100%"));

        assertThat(table(pages)).containsExactly("资金|执行数|执行率", "结转资金|1,017.71|99.72%", "其他资金|5.00|100%");
    }

    @Test
    void a_row_all_of_whose_cells_go_on_below_is_whole_again() throws Exception {
        DrawnPages pages = page(new DrawnPages());
        float[] x = {50, 90, 240};
        pages.rows(740, x, row("项目", "内容"), row("部门（单", "云水县人力资源和社会保障局（汇"));
        page(pages);
        pages.rows(60, x, row("位）名称", "总）"), row("年度", "2024"));

        assertThat(table(pages)).containsExactly("项目|内容", "部门（单位）名称|云水县人力资源和社会保障局（汇总）", "年度|2024");
    }

    @Test
    void a_row_with_a_name_only_at_the_top_of_a_page_is_a_row() throws Exception {
        DrawnPages pages = page(new DrawnPages());
        float[] x = {50, 200, 300};
        pages.rows(740, x, row("项目", "决算数"), row("教育支出", "12.30"));
        page(pages);
        pages.rows(60, x, row("外交支出", ""), row("国防支出", "4.50"));

        assertThat(table(pages)).containsExactly("项目|决算数", "教育支出|12.30", "外交支出|", "国防支出|4.50");
    }

    @Test
    void a_head_cut_by_a_page_end_is_whole_again() throws Exception {
        DrawnPages pages = page(new DrawnPages());
        pages.cell(50, 740, 350, 756, 9, "决算数");
        pages.cell(50, 756, 110, 776, 9, "合计").cell(110, 756, 150, 776, 9, "因公出");
        pages.cell(150, 756, 290, 776, 9, "公务用车购置及运行维护费").cell(290, 756, 350, 776, 9, "公务接待费");
        page(pages);
        float[] x = {50, 110, 150, 190, 240, 290, 350};
        String[] labels = {"", "国费", "小计", "购置费", "运行费", ""};
        String[] figures = {"9.00", "1.00", "5.00", "2.00", "3.00", "3.00"};
        for (int c = 0; c < 6; c++) {
            pages.cell(x[c], 60, x[c + 1], 80, 9, labels[c]).cell(x[c], 80, x[c + 1], 96, 9, figures[c]);
        }

        assertThat(table(pages))
                .containsExactly(
                        "决算数|决算数|决算数|决算数|决算数|决算数",
                        "合计|因公出国费|公务用车购置及运行维护费|公务用车购置及运行维护费|公务用车购置及运行维护费|公务接待费",
                        "合计|因公出国费|小计|购置费|运行费|公务接待费",
                        "9.00|1.00|5.00|2.00|3.00|3.00");
    }

    @Test
    void very_small_print_keeps_its_rows_apart() throws Exception {
        DrawnPages pages = page(new DrawnPages());
        float[] x = {50, 90, 120};
        for (int r = 0; r < 12; r++) {
            String name = r == 0 ? "项目" : "第" + r + "项支出";
            pages.cell(x[0], 60 + r * 4.6f, x[1], 64.6f + r * 4.6f, 3, name);
            pages.cell(x[1], 60 + r * 4.6f, x[2], 64.6f + r * 4.6f, 3, r == 0 ? "决算数" : r + ".25");
        }

        assertThat(table(pages)).hasSize(12).startsWith("项目|决算数", "第1项支出|1.25", "第2项支出|2.25");
    }
}
