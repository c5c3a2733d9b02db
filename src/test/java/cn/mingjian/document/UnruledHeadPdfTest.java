package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads of several levels in tables without lines whose labels all begin at the left of their columns. */
class UnruledHeadPdfTest {

    private static List<String> rows(DrawnPages pages) throws Exception {
        List<Flow.Grid> grids = FlowView.grids(new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT));
        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).doubtful()).isFalse();
        return FlowView.rows(grids.get(0));
    }

    /** Words at the left of a stretch, figures at its right end. */
    private static void row(DrawnPages pages, float y, float[] edges, String... cells) throws Exception {
        for (int c = 0; c < cells.length; c++) {
            float free = edges[c + 1] - edges[c] - pages.width(cells[c], 9) - 6;
            pages.text(cells[c], 9, edges[c] + (cells[c].matches("[\\d,.]+") ? free : 0), y);
        }
    }

    @Test
    void the_labels_of_three_levels_of_codes_are_no_word_set_wide() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        float[] edges = {75, 95.6f, 116.3f, 137, 226, 277, 328};
        pages.text("支出决算表", 12, 250, 60).text("项目", 9, 75, 90);
        row(pages, 105, edges, "科目编码", "", "", "", "基本支出", "项目支出");
        pages.text("科目名称", 9, 137, 112);
        row(pages, 120, edges, "类", "款", "项");
        row(pages, 140, edges, "合计", "", "", "", "15.00", "4.00");
        row(pages, 155, edges, "205", "", "", "教育支出", "12.00", "3.00");
        row(pages, 170, edges, "205", "01", "", "教育管理事务", "9.00", "3.00");
        row(pages, 185, edges, "205", "01", "01", "行政运行", "9.00", "3.00");
        row(pages, 200, edges, "210", "", "", "卫生健康支出", "3.00", "1.00");
        row(pages, 215, edges, "210", "11", "", "行政事业单位医疗", "3.00", "1.00");
        row(pages, 230, edges, "210", "11", "02", "事业单位医疗", "3.00", "1.00");

        assertThat(rows(pages))
                .contains("类|款|项|科目名称|基本支出|项目支出", "205|01|01|行政运行|9.00|3.00", "210|11|02|事业单位医疗|3.00|1.00");
    }

    @Test
    void a_label_at_the_left_of_its_columns_ends_where_a_label_above_it_begins() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        float[] edges = {75, 111, 147, 183, 219, 255, 291, 327, 363, 399, 435, 471, 507};
        pages.text("财政拨款“三公”经费支出决算表", 12, 200, 60);
        pages.text("公务用车购置及运行维护费", 9, 219, 90);
        pages.text("因公出国（境）", 9, 147, 96).text("费", 9, 147, 108);
        pages.text("合计", 9, 75, 102).text("公务接待费", 9, 435, 102);
        pages.text("小计", 9, 219, 108).text("公务用车购置费", 9, 291, 108);
        pages.text("公务用车运行维", 9, 363, 102).text("护费", 9, 363, 114);
        String[] years = new String[12];
        for (int c = 0; c < years.length; c++) {
            years[c] = c % 2 == 0 ? "预算数" : "决算数";
        }
        row(pages, 132, edges, years);
        row(pages, 150, edges, "53.10", "34.99", "", "", "52.20", "34.99", "", "", "52.20", "34.99", "0.90");

        assertThat(rows(pages).subList(0, 3))
                .containsExactly(
                        "合计|合计|因公出国（境）费|因公出国（境）费|" + "公务用车购置及运行维护费|".repeat(6) + "公务接待费|公务接待费",
                        "合计|合计|因公出国（境）费|因公出国（境）费|小计|小计|公务用车购置费|公务用车购置费|公务用车运行维护费|公务用车运行维护费|公务接待费|公务接待费",
                        "预算数|决算数" + "|预算数|决算数".repeat(5));
    }
}
