package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with lines between their rows and none between their columns are read by those lines. */
class RowRulesPdfTest {

    private static final float SIZE = 9;

    private static List<String> rows(DrawnPages pages) throws Exception {
        Flow flow = new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);
        assertThat(FlowView.grids(flow)).hasSize(1);
        assertThat(FlowView.grids(flow).get(0).doubtful()).isFalse();
        return FlowView.rows(FlowView.grids(flow).get(0));
    }

    private static void right(DrawnPages pages, String text, float right, float baseline) throws Exception {
        pages.text(text, SIZE, right - pages.width(text, SIZE), baseline);
    }

    /** A row whose words begin at the left edge of their columns and whose figures end at the right one. */
    private static void row(DrawnPages pages, float top, float[] edges, String... cells) throws Exception {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isEmpty() || !Character.isDigit(cells[i].charAt(0))) {
                pages.text(cells[i], SIZE, edges[i] + 1, top + 12);
            } else {
                right(pages, cells[i], edges[i + 1] - 1, top + 12);
            }
        }
        pages.line(edges[0], top + 16, edges[edges.length - 1], top + 16);
    }

    @Test
    void lines_of_a_wrapped_name_are_one_row_and_names_between_lines_two() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        float[] edges = {50, 250, 350, 450};
        pages.line(50, 60, 450, 60);
        row(pages, 60, edges, "项目", "预算数", "决算数");
        pages.text("机关事业单位基本养老", SIZE, 51, 88).text("保险缴费支出", SIZE, 51, 99);
        right(pages, "12.30", 349, 99);
        pages.line(50, 103, 450, 103);
        pages.text("行政单位医疗", SIZE, 51, 114);
        right(pages, "4.50", 449, 114);
        pages.line(50, 118, 450, 118);
        row(pages, 118, edges, "合计", "12.30", "4.50");

        assertThat(rows(pages))
                .containsExactly("项目|预算数|决算数", "机关事业单位基本养老保险缴费支出|12.30|", "行政单位医疗||4.50", "合计|12.30|4.50");
    }

    @Test
    void figures_at_the_right_belong_to_the_label_at_the_left_of_their_column_and_not_to_the_nearer_one()
            throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        float[] edges = {50, 170, 270, 370, 470};
        pages.line(50, 60, 470, 60);
        row(pages, 60, edges, "项目", "基本支出", "项目支出", "经营支出");
        row(pages, 76, edges, "教育支出", "10.00", "2.00", "");
        row(pages, 92, edges, "住房保障支出", "3.00", "", "");
        row(pages, 108, edges, "合计", "13.00", "2.00", "");

        assertThat(rows(pages))
                .containsExactly("项目|基本支出|项目支出|经营支出", "教育支出|10.00|2.00|", "住房保障支出|3.00||", "合计|13.00|2.00|");
    }

    @Test
    void words_right_behind_a_figure_are_of_the_column_that_begins_there() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        float[] edges = {50, 120, 260, 360};
        pages.line(50, 60, 360, 60);
        row(pages, 60, edges, "科目编码", "科目名称", "决算数");
        row(pages, 76, edges, "205", "教育支出", "10.00");
        row(pages, 92, edges, "20502", "普通教育", "10.00");
        row(pages, 108, edges, "2050202", "小学教育", "10.00");

        assertThat(rows(pages))
                .containsExactly("科目编码|科目名称|决算数", "205|教育支出|10.00", "20502|普通教育|10.00", "2050202|小学教育|10.00");
    }

    @Test
    void a_line_below_a_label_shows_the_columns_that_it_stands_over() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        float[] edges = {50, 150, 250, 350, 450};
        pages.text("单位：万元", SIZE, 400, 52).line(50, 60, 450, 60);
        pages.text("公务用车购置及运行费", SIZE, 151, 72).line(150, 76, 350, 76);
        row(pages, 76, edges, "合计", "购置费", "运行费", "接待费");
        row(pages, 92, edges, "6.00", "1.00", "2.00", "3.00");
        row(pages, 108, edges, "7.00", "1.50", "2.50", "3.00");

        assertThat(rows(pages)).contains("合计|公务用车购置及运行费|公务用车购置及运行费|接待费", "合计|购置费|运行费|接待费", "6.00|1.00|2.00|3.00");
    }

    @Test
    void a_total_below_a_page_end_is_a_row_of_its_own_and_not_the_rest_of_the_one_above() throws Exception {
        float[] edges = {50, 250, 350, 450};
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.line(50, 720, 450, 720);
        row(pages, 720, edges, "指标", "分值", "得分");
        row(pages, 736, edges, "群众满意度", "10", "10");
        row(pages, 752, edges, "培训人次", "80", "78.37");
        row(pages, 768, edges, "补助标准", "10", "10");
        pages.page(595, 842).line(50, 60, 450, 60);
        row(pages, 60, edges, "合计", "100", "98.37");

        assertThat(rows(pages)).contains("补助标准|10|10", "合计|100|98.37");
    }
}
