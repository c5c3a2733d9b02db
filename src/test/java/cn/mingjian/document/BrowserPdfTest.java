package cn.mingjian.document;

import static cn.mingjian.document.DrawnPages.row;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Web pages as browsers print them. */
class BrowserPdfTest {

    private static final float[] COLUMNS = {50, 200, 300, 400};
    private static final String[][] ROWS = {{"项目", "年初预算数", "决算数"}, {"办公费", "3.00", "2.50"}, {"差旅费", "1.00", "0.80"}};

    private static Flow read(DrawnPages pages) throws Exception {
        return new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);
    }

    private static void words(DrawnPages pages) throws Exception {
        for (int r = 0; r < ROWS.length; r++) {
            for (int c = 0; c < ROWS[r].length; c++) {
                pages.text(ROWS[r][c], 9, COLUMNS[c] + 3, 112 + 20 * r);
            }
        }
    }

    @Test
    void date_title_address_and_count_of_pages_are_no_text() throws Exception {
        DrawnPages pages = new DrawnPages();
        String[] texts = {"本年收入合计比上年增加，主要原因是人员增加，新招录的工作人员按照规定", "发放工资。", "本年支出合计与上年持平。", "没有变化。"};
        for (int i = 0; i < texts.length; i++) {
            pages.page(595, 842).text("2025/9/12 10:23", 8, 24, 22).text("部门决算公开", 8, 300, 22);
            pages.text(texts[i], 14, 50, i == 0 ? 790 : 70);
            pages.text("https://www.example.gov.cn/art/2025/9/12/art_12_3.html", 8, 24, 825);
            pages.text((i + 1) + "/4", 8, 560, 825);
        }

        assertThat(FlowView.lines(read(pages)))
                .containsExactly("2025/9/12 10:23 部门决算公开", texts[0] + texts[1], texts[2], texts[3]);
    }

    @Test
    void a_running_foot_with_words_is_said_once_and_tears_no_sentence() throws Exception {
        DrawnPages pages = new DrawnPages();
        String[] texts = {"本年收入合计比上年增加，主要原因是人员增加，新招录的工作人员按照规定", "发放工资。", "没有变化。"};
        for (int i = 0; i < texts.length; i++) {
            pages.page(595, 842).text(texts[i], 14, 50, i == 0 ? 790 : 70);
            pages.text("云水县财政局 第" + (i + 1) + "页", 8, 260, 825);
        }

        assertThat(FlowView.lines(read(pages))).containsExactly(texts[0] + texts[1], texts[2], "云水县财政局 第3页");
    }

    @Test
    void dotted_lines_part_cells() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        words(pages);
        for (int r = 0; r <= ROWS.length; r++) {
            for (float x = 50; x < 400; x += 1.5f) {
                pages.fill(x, 100 + 20 * r, x + 0.75f, 100.75f + 20 * r);
            }
        }
        for (float x : COLUMNS) {
            for (float y = 100; y < 160; y += 1.5f) {
                pages.fill(x, y, x + 0.75f, y + 0.75f);
            }
        }

        Flow flow = read(pages);

        assertThat(FlowView.rows(FlowView.grids(flow).get(0)))
                .containsExactly("项目|年初预算数|决算数", "办公费|3.00|2.50", "差旅费|1.00|0.80");
    }

    @Test
    void a_table_wider_than_the_paper_is_doubtful_and_named() throws Exception {
        DrawnPages pages = new DrawnPages().page(420, 600);
        words(pages);
        for (int r = 0; r <= ROWS.length; r++) {
            pages.line(50, 100 + 20 * r, 400, 100 + 20 * r);
        }
        for (int c = 0; c < 3; c++) {
            pages.line(COLUMNS[c], 100, COLUMNS[c], 160);
        }

        Flow flow = read(pages);

        assertThat(FlowView.grids(flow)).hasSize(1).allMatch(Flow.Grid::doubtful);
        assertThat(Gap.words(flow.gaps())).isEqualTo("第1页有表格比纸宽，右边的栏没有印出来");
    }

    @Test
    void a_row_cut_by_a_page_end_has_its_cells_though_each_is_drawn_as_far_as_its_words() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        float[] x = {50, 120, 180, 240};
        pages.rows(700, x, row("指标", "目标值", "得分"));
        pages.line(50, 716, 240, 716);
        pages.line(50, 716, 50, 842).line(120, 716, 120, 842);
        pages.line(180, 716, 180, 732).line(240, 716, 240, 732);
        pages.text("服务对象对窗", 9, 52, 750)
                .text("口服务态度的", 9, 52, 762)
                .text("98%", 9, 122, 730)
                .text("9.5", 9, 182, 730);
        pages.page(595, 842).rows(60, x, row("满意度", "", ""), row("办结率", "100%", "10"));

        Flow flow = read(pages);

        assertThat(FlowView.rows(FlowView.grids(flow).get(0)))
                .containsExactly("指标|目标值|得分", "服务对象对窗口服务态度的满意度|98%|9.5", "办结率|100%|10");
    }

    @Test
    void figures_drawn_twice_to_look_bold_are_there_once() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        String text = "本年支出合计1,311.25万元，增长11.20%。";
        pages.text(text, 10, 60, 100).text(text, 10, 61, 100.3f);

        assertThat(FlowView.lines(read(pages))).containsExactly(text);
    }
}
