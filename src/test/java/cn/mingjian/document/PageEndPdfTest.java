package cn.mingjian.document;

import static cn.mingjian.document.DrawnPages.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that a page end cuts within a row, as word processors and browsers print them. */
class PageEndPdfTest {

    private static final float[] X = {50, 100, 160, 220};

    private static List<String> rows(DrawnPages pages) throws Exception {
        Flow flow = new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);
        assertThat(FlowView.grids(flow)).hasSize(1);
        assertThat(FlowView.grids(flow).get(0).doubtful()).isFalse();
        return FlowView.rows(FlowView.grids(flow).get(0));
    }

    private static void high(DrawnPages pages, float top, float high, String[]... cells) throws IOException {
        for (int c = 0; c < cells.length; c++) {
            pages.cell(X[c], top, X[c + 1], top + high, 9, cells[c]);
        }
    }

    @Test
    void a_code_and_a_name_cut_by_a_page_end_are_whole() throws Exception {
        DrawnPages pages =
                new DrawnPages().page(595, 842).rows(740, X, row("编码", "名称", "合计"), row("201", "支出", "9.00"));
        high(pages, 772, 30, row("201", "060"), row("行政运行一般", "管理事务其他"), row("9.00"));
        pages.page(595, 842);
        high(pages, 60, 16, row("1"), row("支出"), row(""));
        high(pages, 76, 16, row("202"), row("外交"), row("1.00"));

        assertThat(rows(pages))
                .containsExactly("编码|名称|合计", "201|支出|9.00", "2010601|行政运行一般管理事务其他支出|9.00", "202|外交|1.00");
    }

    @Test
    void a_row_cut_by_a_page_end_is_whole_though_the_head_is_repeated_before_its_rest() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842).rows(756, X, row("编码", "名称", "本年合计"));
        high(pages, 772, 30, row("201"), row("行政运行一般", "管理事务其他"), row("9.00"));
        pages.page(595, 842).rows(60, X, row("编码", "名称", "本年"));
        high(pages, 76, 16, row(""), row("支出"), row(""));
        high(pages, 92, 16, row("202"), row("外交"), row("1.00"));

        assertThat(rows(pages)).containsExactly("编码|名称|本年合计", "201|行政运行一般管理事务其他支出|9.00", "202|外交|1.00");
    }

    @Test
    void the_room_beside_a_merged_cell_that_goes_on_over_a_page_end_is_no_row() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842).rows(744, X, row("指标", "名称", "得分"));
        pages.cell(50, 760, 100, 800, 9, "产出指标");
        pages.cell(100, 760, 160, 780, 9, "办结率").cell(160, 760, 220, 780, 9, "10");
        pages.line(100, 800, 220, 800).line(220, 780, 220, 800);
        pages.page(595, 842).cell(50, 60, 100, 70, 9);
        pages.cell(100, 60, 160, 80, 9, "满意度").cell(160, 60, 220, 80, 9, "5").line(50, 70, 50, 80);
        pages.rows(80, X, row("合计", "", "15"));

        assertThat(rows(pages)).containsExactly("指标|名称|得分", "产出指标|办结率|10", "|满意度|5", "合计||15");
    }

    @Test
    void words_of_a_cut_head_that_stand_below_its_lines_belong_to_it() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842).cell(50, 780, 160, 796, 9, "项目");
        pages.line(160, 780, 220, 780).line(220, 780, 220, 796);
        pages.text("本年收入", 9, 170, 793).text("合计", 9, 170, 805);
        pages.page(595, 842).cell(50, 60, 100, 76, 9, "编码").cell(100, 60, 160, 76, 9, "名称");
        pages.line(220, 60, 220, 76).line(160, 76, 220, 76);
        pages.rows(76, X, row("201", "支出", "9.00"), row("202", "外交", "1.00"));

        assertThat(rows(pages)).containsExactly("项目|项目|本年收入合计", "编码|名称|", "201|支出|9.00", "202|外交|1.00");
    }

    @Test
    void marks_pushed_over_each_other_make_no_table_doubtful() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842).rows(60, X, row("编码", "名称", "合计"), row("201", "支出", "9.00"));
        pages.cell(50, 92, 220, 108, 9);
        float x = 52;
        for (String mark : "“优”，“良”，“中”，".split("")) {
            pages.text(mark, 9, x, 103);
            x += "优良中".contains(mark) ? 9 : 4.5f;
        }

        assertThat(rows(pages)).containsExactly("编码|名称|合计", "201|支出|9.00", "“优”，“良”，“中”，|“优”，“良”，“中”，|“优”，“良”，“中”，");
    }
}
