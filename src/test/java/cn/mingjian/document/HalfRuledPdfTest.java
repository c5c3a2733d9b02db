package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of which but the frame, the rows, the columns or the head have lines drawn. */
class HalfRuledPdfTest {

    private static final float TOP = 60;
    private static final float ROW = 16;
    private static final float[] X = {50, 130, 290, 380, 470, 545};
    private static final List<String> ROWS = List.of(
            "科目编码|科目名称|合计|基本支出|项目支出",
            "201|一般公共服务支出|1,034.50|1,000.00|34.50",
            "20126|档案事务|1,034.50|1,000.00|34.50",
            "2012604|档案馆|1,034.50|1,000.00|34.50",
            "208|社会保障和就业支出|300.25|300.25|0.00",
            "20805|行政事业单位养老支出|300.25|300.25|0.00",
            "2080501|行政单位离退休|300.25|300.25|0.00",
            "221|住房保障支出|200.00|200.00|0.00",
            "22102|住房改革支出|200.00|200.00|0.00",
            "2210201|住房公积金|200.00|200.00|0.00");

    private static void words(DrawnPages pages, float top, List<String> rows) throws IOException {
        for (int r = 0; r < rows.size(); r++) {
            String[] cells = rows.get(r).split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                boolean figure = c > 1 && cells[c].indexOf('.') > 0;
                float x = figure ? X[c + 1] - 4 - pages.width(cells[c], 9) : X[c] + 4;
                pages.text(cells[c], 9, x, top + r * ROW + 12);
            }
        }
    }

    private static void frame(DrawnPages pages, float top, float bottom) throws IOException {
        pages.line(X[0], top, X[5], top).line(X[0], bottom, X[5], bottom);
        pages.line(X[0], top, X[0], bottom).line(X[5], top, X[5], bottom);
    }

    private static List<String> table(DrawnPages pages) throws Exception {
        Flow flow = new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);
        List<Flow.Grid> grids = FlowView.grids(flow);
        assertThat(grids).hasSize(1);
        return FlowView.rows(grids.get(0));
    }

    @Test
    void a_frame_with_a_line_below_the_head_is_a_table_with_all_its_rows_and_columns() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        frame(pages, TOP, TOP + ROWS.size() * ROW);
        pages.line(X[0], TOP + ROW, X[5], TOP + ROW);
        words(pages, TOP, ROWS);

        assertThat(table(pages)).containsExactlyElementsOf(ROWS);
    }

    @Test
    void a_frame_with_lines_between_rows_only_is_a_table_with_all_its_columns() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        frame(pages, TOP, TOP + ROWS.size() * ROW);
        for (int r = 1; r < ROWS.size(); r++) {
            pages.line(X[0], TOP + r * ROW, X[5], TOP + r * ROW);
        }
        words(pages, TOP, ROWS);

        assertThat(table(pages)).containsExactlyElementsOf(ROWS);
    }

    @Test
    void lines_between_columns_only_do_not_make_one_row_of_all() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        frame(pages, TOP, TOP + ROWS.size() * ROW);
        for (int c = 1; c < 5; c++) {
            pages.line(X[c], TOP, X[c], TOP + ROWS.size() * ROW);
        }
        words(pages, TOP, ROWS);

        assertThat(table(pages)).containsExactlyElementsOf(ROWS);
    }

    @Test
    void a_head_in_boxes_above_a_body_without_lines_is_one_table_with_it() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        frame(pages, TOP, TOP + ROWS.size() * ROW);
        pages.line(X[0], TOP + ROW, X[5], TOP + ROW);
        for (int c = 1; c < 5; c++) {
            pages.line(X[c], TOP, X[c], TOP + ROW);
        }
        words(pages, TOP, ROWS);

        assertThat(table(pages)).containsExactlyElementsOf(ROWS);
    }

    @Test
    void what_goes_on_upon_the_next_page_is_read_as_what_stands_above_it() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        float top = 842 - 50 - 9 * ROW;
        frame(pages, top, top + 9 * ROW);
        words(pages, top, ROWS.subList(0, 9));
        for (int c = 1; c < 5; c++) {
            pages.line(X[c], top, X[c], top + 9 * ROW);
        }
        pages.page(595, 842);
        frame(pages, TOP, TOP + ROW);
        for (int c = 1; c < 5; c++) {
            pages.line(X[c], TOP, X[c], TOP + ROW);
        }
        words(pages, TOP, ROWS.subList(9, 10));

        assertThat(table(pages)).containsExactlyElementsOf(ROWS);
    }

    @Test
    void cells_whose_figures_are_wrapped_stay_cells() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        float[] x = {50, 150, 190, 230};
        List<String> expected = new ArrayList<>(List.of("项目|收入|支出"));
        pages.cell(x[0], 60, x[1], 76, 9, "项目")
                .cell(x[1], 60, x[2], 76, 9, "收入")
                .cell(x[2], 60, x[3], 76, 9, "支出");
        for (int r = 0; r < 4; r++) {
            float y = 76 + r * 40;
            pages.cell(x[0], y, x[1], y + 40, 9, "第" + r + "项");
            pages.cell(x[1], y, x[2], y + 40, 9, "1,234", ",567.8", r + "");
            pages.cell(x[2], y, x[3], y + 40, 9, "234,56", "7.1" + r);
            expected.add("第" + r + "项|1,234,567.8" + r + "|234,567.1" + r);
        }

        assertThat(table(pages)).containsExactlyElementsOf(expected);
    }
}
