package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Sheets of workbooks whose rows are too low for the words wrapped in them, or whose columns leave no room. */
class LowRowsPdfTest {

    private static final float[] X = {50, 120, 175, 240};

    private static Flow.Grid table(DrawnPages pages) throws Exception {
        Flow flow = new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);
        assertThat(FlowView.grids(flow)).hasSize(1);
        return FlowView.grids(flow).get(0);
    }

    private static void row(DrawnPages pages, float top, float high, String... cells) throws IOException {
        for (int c = 0; c < cells.length; c++) {
            pages.cell(X[c], top, X[c + 1], top + high, 9);
            pages.text(cells[c], 9, X[c] + 2, top + high / 2 + 3.4f);
        }
    }

    @Test
    void words_that_hang_over_the_lines_around_their_row_stay_in_it() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        row(pages, 60, 16, "项目", "合计", "其中");
        row(pages, 76, 12, "收入", "", "");
        pages.text("一般公共预", 9, X[1] + 2, 79).text("算财政拨款", 9, X[1] + 2, 90.5f);
        row(pages, 88, 12, "总计", "", "921.64");
        pages.text("5.00", 9, X[1] + 30, 99.5f);

        assertThat(FlowView.rows(table(pages))).containsExactly("项目|合计|其中", "收入|一般公共预算财政拨款|", "总计|5.00|921.64");
    }

    @Test
    void a_table_with_words_drawn_over_each_other_is_not_taken_at_its_word() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        row(pages, 60, 16, "项目", "合计", "其中");
        row(pages, 76, 16, "机关事业单位", "5.00", "1.00");
        pages.text("职业年金缴费", 9, X[0] + 6, 87.4f);
        row(pages, 92, 16, "总计", "5.00", "1.00");

        assertThat(table(pages).doubtful()).isTrue();
    }

    @Test
    void strokes_and_amounts_that_follow_amounts_closely_are_cells_of_their_own() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        String[] head = {"项目", "收入", "拨款", "其他"};
        String[][] rows = {
            {"教育支出", "1,200.50", "1,200.50", "—"},
            {"卫生支出", "3,451.04", "2,451.04", "1,000.00"},
            {"农林水支出", "2,161.15", "2,161.15", "—"},
            {"合计", "6,812.69", "5,812.69", "1,000.00"}
        };
        float[] x = {50, 140, 200, 240};
        for (int c = 0; c < head.length; c++) {
            pages.text(head[c], 9, x[c] + 8, 70);
        }
        for (int r = 0; r < rows.length; r++) {
            float y = 88 + r * 18;
            float third = x[2] + pages.width(rows[r][2], 9);
            pages.text(rows[r][0], 9, x[0], y).text(rows[r][1], 9, x[1], y).text(rows[r][2], 9, x[2], y);
            pages.text(rows[r][3], 9, third + 1.4f, y);
        }

        assertThat(FlowView.rows(table(pages)))
                .containsExactly(
                        "项目|收入|拨款|其他",
                        "教育支出|1,200.50|1,200.50|—",
                        "卫生支出|3,451.04|2,451.04|1,000.00",
                        "农林水支出|2,161.15|2,161.15|—",
                        "合计|6,812.69|5,812.69|1,000.00");
    }
}
