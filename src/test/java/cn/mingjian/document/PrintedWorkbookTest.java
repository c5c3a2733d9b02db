package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets of a workbook that are wider than the paper they are printed on. */
class PrintedWorkbookTest {

    private static final float MARGIN = 50;
    private static final float ROW = 15;

    private static final float[] WIDTHS = {70, 170, 100, 100, 100, 100, 100};
    private static final List<String> ROWS = List.of(
            "科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|其他收入",
            "合计|<|1,234.50|1,200.00||20.00|14.50",
            "201|一般公共服务支出|1,034.50|1,000.00||20.00|14.50",
            "20126|档案事务|1,034.50|1,000.00||20.00|14.50",
            "2012604|档案馆|1,034.50|1,000.00||20.00|14.50",
            "221|住房保障支出|200.00|200.00|||",
            "22102|住房改革支出|200.00|200.00|||",
            "2210201|住房公积金|200.00|200.00|||");

    /** Prints the columns and rows from one to before another. */
    private static void print(DrawnPages pages, String title, int[] columns, int[] rows) throws IOException {
        pages.page(595, 842);
        float before = 0;
        float all = 0;
        for (int c = 0; c < WIDTHS.length; c++) {
            before += c < columns[0] ? WIDTHS[c] : 0;
            all += WIDTHS[c];
        }
        float top = MARGIN + (rows[0] == 0 ? 2 * ROW : 0);
        if (rows[0] == 0) {
            // A merged cell is drawn whole on each page that it reaches to.
            pages.text(title, 10, MARGIN - before + (all - pages.width(title, 10)) / 2, MARGIN + 10);
            pages.text("单位：万元", 10, MARGIN - before + all - 60, MARGIN + ROW + 10);
        }
        float right = MARGIN;
        for (int c = columns[0]; c < columns[1]; c++) {
            right += WIDTHS[c];
        }
        for (int r = rows[0]; r < rows[1]; r++) {
            float y = top + (r - rows[0]) * ROW;
            pages.line(MARGIN, y, right, y).line(MARGIN, y + ROW, right, y + ROW);
            String[] cells = ROWS.get(r).split("\\|", -1);
            float x = MARGIN - before;
            for (int c = 0; c < columns[1]; c++) {
                boolean merged = cells[c].equals("<");
                if (c >= columns[0]) {
                    if (!merged) {
                        pages.line(x, y, x, y + ROW);
                    }
                    boolean figure = c >= 2 && r > 0;
                    float off = figure ? WIDTHS[c] - 2 - pages.width(cells[c], 9) : 2;
                    pages.text(merged ? "" : cells[c], 9, x + off, y + 11);
                }
                x += WIDTHS[c];
            }
            pages.line(right, y, right, y + ROW);
        }
        pages.text("第 1 页", 8, 280, 820);
    }

    private static Flow read(byte[] pdf) throws UnreadableDocumentException {
        return new PdfReader(new RowNames()).read(pdf, Limits.DEFAULT);
    }

    private static List<String> expected() {
        List<String> rows = new ArrayList<>();
        ROWS.forEach(r -> rows.add(r.replace("合计|<|", "合计|合计|")));
        return rows;
    }

    @Test
    void pages_with_the_same_rows_are_one_table_and_each_figure_knows_its_page() throws Exception {
        DrawnPages pages = new DrawnPages();
        print(pages, "收入决算表", new int[] {0, 4}, new int[] {0, 8});
        print(pages, "收入决算表", new int[] {4, 7}, new int[] {0, 8});
        Flow flow = read(pages.pdf());

        Flow.Grid grid = FlowView.gridAfter(flow, "收入决算表");
        assertThat(FlowView.rows(grid)).containsExactlyElementsOf(expected());
        assertThat(FlowView.lines(flow)).contains("单位：万元");
        Text last = grid.rows().get(2).get(6).text();
        assertThat(flow.positions().page(last.span().start())).isEqualTo(2);
        assertThat(flow.positions().box(last.span()).left().intValue()).isBetween(200, 350);
    }

    @Test
    void pages_below_each_other_come_before_those_at_the_right_or_after_them() throws Exception {
        DrawnPages down = new DrawnPages();
        print(down, "收入决算表", new int[] {0, 4}, new int[] {0, 5});
        print(down, "收入决算表", new int[] {0, 4}, new int[] {5, 8});
        print(down, "收入决算表", new int[] {4, 7}, new int[] {0, 5});
        print(down, "收入决算表", new int[] {4, 7}, new int[] {5, 8});
        DrawnPages over = new DrawnPages();
        print(over, "收入决算表", new int[] {0, 4}, new int[] {0, 5});
        print(over, "收入决算表", new int[] {4, 7}, new int[] {0, 5});
        print(over, "收入决算表", new int[] {0, 4}, new int[] {5, 8});
        print(over, "收入决算表", new int[] {4, 7}, new int[] {5, 8});

        assertThat(FlowView.rows(FlowView.gridAfter(read(down.pdf()), "收入决算表"))).containsExactlyElementsOf(expected());
        assertThat(FlowView.rows(FlowView.gridAfter(read(over.pdf()), "收入决算表"))).containsExactlyElementsOf(expected());
    }

    @Test
    void two_tables_with_rows_at_the_same_heights_stay_two() throws Exception {
        DrawnPages pages = new DrawnPages();
        print(pages, "收入决算表", new int[] {0, 4}, new int[] {0, 8});
        print(pages, "支出决算表", new int[] {0, 5}, new int[] {0, 8});

        assertThat(FlowView.grids(read(pages.pdf()))).hasSize(2);
    }

    @Test
    void a_table_that_fills_its_pages_from_top_to_bottom_goes_on_below() throws Exception {
        DrawnPages pages = new DrawnPages();
        int rows = 40;
        for (int p = 0; p < 2; p++) {
            pages.page(595, 842);
            for (int r = 0; r <= rows; r++) {
                pages.line(MARGIN, MARGIN + r * ROW, 545, MARGIN + r * ROW);
            }
            // The second page begins with the end of one table and has the next one below it, with columns of its own.
            float[] edges =
                    p == 0 ? new float[] {MARGIN, 120, 300, 420, 545} : new float[] {MARGIN, 120, 300, 380, 460, 545};
            for (float edge : edges) {
                pages.line(edge, MARGIN, edge, MARGIN + rows * ROW);
            }
            for (int r = 0; r < rows; r++) {
                float y = MARGIN + r * ROW + 11;
                boolean head = p == 0 && r == 0;
                pages.text(head ? "科目编码" : "" + (2010000 + p * rows + r), 9, MARGIN + 2, y);
                pages.text(head ? "科目名称" : "第" + (p * rows + r) + "项支出", 9, 122, y);
                for (int c = 2; c < edges.length - 1; c++) {
                    pages.text(head ? "第" + c + "列" : c + "." + (10 + r), 9, edges[c] + 2, y);
                }
            }
        }

        Flow.Grid grid = FlowView.grids(read(pages.pdf())).get(0);
        assertThat(FlowView.rows(grid))
                .contains("2010039|第39项支出|2.49|3.49")
                .noneMatch(r -> r.contains("2010039|第39项支出|2.49|3.49|"));
    }

    @Test
    void pages_with_upright_lines_only_are_no_parts_of_a_sheet() throws Exception {
        DrawnPages pages = new DrawnPages();
        for (int p = 0; p < 2; p++) {
            pages.page(595, 842).line(60, 60, 60, 700).line(300, 60, 300, 700);
            pages.text("第" + p + "页文字。", 12, 80, 90);
        }

        assertThat(String.join("", FlowView.lines(read(pages.pdf())))).isEqualTo("第0页文字。第1页文字。");
    }

    @Test
    void a_column_of_framed_texts_is_text_and_no_table() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.cell(50, 60, 300, 80, 9, "一、部门职责");
        pages.cell(50, 80, 300, 110, 9, "2024年度部门决算收入总计20.00万元，支出总计20.00", "万元。");
        pages.cell(50, 110, 300, 130, 9, "与上年持平。");

        Flow flow = read(pages.pdf());

        assertThat(FlowView.grids(flow)).isEmpty();
        assertThat(FlowView.lines(flow)).containsExactly("一、部门职责", "2024年度部门决算收入总计20.00万元，支出总计20.00万元。", "与上年持平。");
    }

    @Test
    void words_at_the_right_belong_to_the_sheet_at_the_left_that_has_the_title_and_the_same_rows() throws Exception {
        String[] levels = {"一级指标", "产出指标", "产出指标", "效益指标", "效益指标", "满意度指标", "合计"};
        String[] values = {"指标值", "≥5次", "按时", "提高", "持续提升", "≥95%", ""};
        DrawnPages pages = new DrawnPages().page(595, 842).text("项目支出绩效自评表", 10, 50, 60);
        float[] left = {50, 200, 350, 500};
        float[] right = {50, 150, 250};
        for (int r = 0; r < levels.length; r++) {
            pages.rows(80 + 16 * r, left, DrawnPages.row(levels[r], "二级" + r, "三级" + r));
        }
        pages.page(595, 842);
        for (int r = 0; r < levels.length; r++) {
            pages.rows(80 + 16 * r, right, DrawnPages.row(values[r], "完成" + r));
        }

        List<Flow.Grid> grids = FlowView.grids(read(pages.pdf()));

        assertThat(grids).hasSize(1);
        assertThat(FlowView.rows(grids.get(0)))
                .startsWith("一级指标|二级0|三级0|指标值|完成0", "产出指标|二级1|三级1|≥5次|完成1")
                .hasSize(levels.length);
    }

    /** Nine rows of which the page at the right has figures only. */
    private static DrawnPages wide(String left, String right) throws IOException {
        String[][] names = new String[9][];
        String[][] figures = new String[9][];
        names[0] = DrawnPages.row("编码", "名称", "本年合计");
        figures[0] = DrawnPages.row("事业收入", "其他收入");
        for (int i = 1; i < 9; i++) {
            names[i] = DrawnPages.row("20" + i, "支出" + i, i + ".00");
            figures[i] = DrawnPages.row(i + ".25", i + ".75");
        }
        DrawnPages pages = new DrawnPages();
        pages.page(595, 842).text(left, 12, 200, 70).rows(80, new float[] {50, 150, 400, 500}, names);
        pages.page(595, 842).text(right, 12, 200, 70).rows(80, new float[] {50, 150, 250}, figures);
        return pages;
    }

    @Test
    void a_title_over_the_page_at_the_right_only_and_the_number_of_the_form_there_part_no_sheet() throws Exception {
        for (DrawnPages pages : List.of(wide("", "收入决算表"), wide("收入决算表", "公开02表"))) {
            List<Flow.Grid> grids = FlowView.grids(read(pages.pdf()));

            assertThat(grids).hasSize(1);
            assertThat(FlowView.rows(grids.get(0)).get(3)).isEqualTo("203|支出3|3.00|3.25|3.75");
        }
        assertThat(FlowView.grids(read(wide("收入决算表", "支出决算表").pdf()))).hasSize(2);
    }

    @Test
    void a_title_that_the_edges_of_both_pages_cut_shows_that_halves_with_the_same_labels_are_one_table()
            throws Exception {
        DrawnPages pages = new DrawnPages();
        float[] left = {50, 350, 420, 540};
        float[] right = {50, 350, 420, 500};
        String[][] in = new String[8][];
        String[][] out = new String[8][];
        in[0] = DrawnPages.row("项目", "行次", "金额");
        out[0] = DrawnPages.row("项目", "行次", "金额");
        for (int i = 1; i < 8; i++) {
            in[i] = DrawnPages.row("收入" + i, "" + i, i + ".00");
            out[i] = DrawnPages.row("支出" + i, "" + (i + 7), i + ".50");
        }
        pages.page(595, 842).text("收入支出决算总表", 12, 482, 70).rows(80, left, in);
        // On the page at the right the first letter stands beyond its edge.
        pages.page(595, 842).text("收入支出决算总表", 12, -8, 70).rows(80, right, out);

        List<Flow.Grid> grids = FlowView.grids(read(pages.pdf()));

        assertThat(grids).hasSize(1);
        assertThat(FlowView.rows(grids.get(0)).get(2)).isEqualTo("收入2|2|2.00|支出2|9|2.50");
    }
}
