package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Workbooks printed without lines between their columns: words begin where a column begins, figures end where it ends. */
class PrintedSheetPdfTest {

    private static final float SIZE = 8;
    private static final float[] EDGES = {50, 130, 200, 270, 340, 410, 480, 550};

    private static Flow read(DrawnPages pages) throws Exception {
        RowNames names = new RowNames();
        names.addAll(Stream.of("项目名称", "年度资金总额", "一级指标", "总分").map(Wording::new).toList());
        return new PdfReader(names).read(pages.pdf(), Limits.DEFAULT);
    }

    private static List<String> rows(DrawnPages pages) throws Exception {
        Flow flow = read(pages);
        assertThat(FlowView.grids(flow)).hasSize(1);
        assertThat(FlowView.grids(flow).get(0).doubtful()).isFalse();
        return FlowView.rows(FlowView.grids(flow).get(0));
    }

    /** A row of cells: each begins at its column, with the figures at the right edge; all stand on one line. */
    private static void row(DrawnPages pages, float baseline, String... cells) throws Exception {
        for (int i = 0; i < cells.length; i++) {
            boolean figure = cells[i].matches("[1-9][\\d.]*%?");
            float left = figure ? EDGES[i + 1] - 0.6f - pages.width(cells[i], SIZE) : EDGES[i] + 0.6f;
            pages.text(cells[i], SIZE, left, baseline);
        }
    }

    private static void line(DrawnPages pages, int from, int to, float at) throws Exception {
        pages.line(EDGES[from], at, EDGES[to], at);
    }

    @Test
    void a_form_with_lines_between_its_rows_only_is_read_by_where_words_begin_and_figures_end() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        line(pages, 0, 7, 60);
        row(pages, 72, "项目名称", "宣传教育项目");
        line(pages, 0, 7, 76);
        row(pages, 88, "", "", "", "年初预算数", "全年预算数", "全年执行数", "执行率");
        line(pages, 1, 7, 92);
        row(pages, 104, "", "年度资金总额", "", "62.17", "54.93", "54.93", "100.00%");
        line(pages, 1, 7, 108);
        row(pages, 120, "项目资金", "其中：当年财政拨款", "", "62.17", "54.93", "54.93", "100.00%");
        line(pages, 0, 7, 124);
        row(pages, 136, "", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值");
        line(pages, 1, 7, 140);
        row(pages, 152, "", "", "", "检查次数", "≥18次", "19次", "10");
        line(pages, 3, 7, 156);
        row(pages, 168, "", "", "数量指标", "培训场次", "≥65场", "65场", "15");
        line(pages, 2, 7, 172);
        row(pages, 184, "绩效指标", "产出指标", "质量指标", "正常率", "≥90%", "74%", "5");
        line(pages, 0, 7, 188);
        row(pages, 200, "总分", "", "", "", "", "", "30");
        line(pages, 0, 7, 204);

        assertThat(rows(pages))
                .containsExactly(
                        "项目名称|宣传教育项目|||||",
                        "项目资金|||年初预算数|全年预算数|全年执行数|执行率",
                        "项目资金|年度资金总额||62.17|54.93|54.93|100.00%",
                        "项目资金|其中：当年财政拨款||62.17|54.93|54.93|100.00%",
                        "绩效指标|一级指标|二级指标|三级指标|指标值|完成值|分值",
                        "绩效指标|产出指标|数量指标|检查次数|≥18次|19次|10",
                        "绩效指标|产出指标|数量指标|培训场次|≥65场|65场|15",
                        "绩效指标|产出指标|质量指标|正常率|≥90%|74%|5",
                        "总分||||||30");
    }

    @Test
    void codes_in_three_columns_stand_apart_though_nothing_is_drawn_or_left_free_between_them() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        line(pages, 0, 7, 60);
        row(pages, 72, "项目");
        line(pages, 0, 4, 76);
        row(pages, 88, "科目编码");
        line(pages, 0, 3, 92);
        row(pages, 104, "类", "款", "项", "科目名称", "本年支出合计", "基本支出", "项目支出");
        line(pages, 0, 7, 108);
        row(pages, 120, "201", "", "", "一般公共服务支出", "37.28", "30.00", "7.28");
        line(pages, 0, 7, 124);
        row(pages, 136, "201", "32", "", "组织事务", "37.28", "30.00", "7.28");
        line(pages, 0, 7, 140);
        row(pages, 152, "201", "32", "99", "其他组织事务支出", "37.28", "30.00", "7.28");
        line(pages, 0, 7, 156);
        row(pages, 168, "208", "05", "01", "行政单位离退休", "5.00", "5.00", "");
        line(pages, 0, 7, 172);
        row(pages, 184, "合计", "", "", "", "42.28", "35.00", "7.28");
        line(pages, 0, 7, 188);

        assertThat(rows(pages))
                .contains(
                        "类|款|项|科目名称|本年支出合计|基本支出|项目支出",
                        "201|32|99|其他组织事务支出|37.28|30.00|7.28",
                        "208|05|01|行政单位离退休|5.00|5.00|");
    }

    @Test
    void an_account_without_any_lines_has_its_codes_and_its_wrapped_names_in_their_columns() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        row(pages, 72, "项目");
        row(pages, 92, "科目编码");
        row(pages, 112, "类", "款", "项", "科目名称", "本年支出合计", "基本支出", "项目支出");
        row(pages, 132, "201", "", "", "一般公共服务支出", "37.28", "30.00", "7.28");
        row(pages, 152, "201", "32", "99", "其他组织事务支出", "37.28", "30.00", "7.28");
        row(pages, 172, "", "", "", "行政事业单位养老");
        row(pages, 182, "208", "05", "", "支出", "5.00", "5.00", "");
        row(pages, 202, "208", "05", "01", "行政单位离退休", "5.00", "5.00", "");
        row(pages, 222, "合计", "", "", "", "42.28", "35.00", "7.28");

        assertThat(rows(pages))
                .contains(
                        "类|款|项|科目名称|本年支出合计|基本支出|项目支出",
                        "201|32|99|其他组织事务支出|37.28|30.00|7.28",
                        "208|05||行政事业单位养老支出|5.00|5.00|",
                        "合计||||42.28|35.00|7.28");
    }

    /** A form without lines. A label over several rows stands in one of them or between two. */
    private static DrawnPages form(float funds, float output, float all) throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        row(pages, 72, "项目名称", "宣传教育项目");
        row(pages, 92, "", "", "", "年初预算数", "全年预算数", "全年执行数", "执行率");
        row(pages, 112, "", "年度资金总额", "", "62.17", "54.93", "54.93", "100.00%");
        row(pages, 132, "", "当年财政拨款", "", "62.17", "54.93", "54.93", "100.00%");
        row(pages, 152, "", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值");
        row(pages, 172, "", "", "数量指标", "检查次数", "≥18次", "19次", "10");
        row(pages, 192, "", "", "质量指标", "正常率", "≥90%", "74%", "15");
        row(pages, 212, "", "满意度指标", "群众满意度", "办事群众满意度", "≥90%", "95%", "5");
        row(pages, 232, "总分", "", "", "", "", "", "30");
        row(pages, funds, "项目资金");
        row(pages, output, "", "产出指标");
        row(pages, all, "绩效指标");
        return pages;
    }

    @Test
    void a_label_at_the_foot_of_the_rows_it_names_is_that_of_the_rows_above_it() throws Exception {
        assertThat(rows(form(132, 192, 212)))
                .contains(
                        "项目资金|年度资金总额||62.17|54.93|54.93|100.00%",
                        "绩效指标|产出指标|数量指标|检查次数|≥18次|19次|10",
                        "绩效指标|产出指标|质量指标|正常率|≥90%|74%|15",
                        "绩效指标|满意度指标|群众满意度|办事群众满意度|≥90%|95%|5");
    }

    @Test
    void a_label_half_way_between_rows_is_that_of_both() throws Exception {
        assertThat(rows(form(112, 182, 182)))
                .contains(
                        "项目资金|当年财政拨款||62.17|54.93|54.93|100.00%",
                        "绩效指标|产出指标|数量指标|检查次数|≥18次|19次|10", "绩效指标|产出指标|质量指标|正常率|≥90%|74%|15");
    }

    @Test
    void where_a_figure_ends_at_no_edge_nothing_is_bound() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        line(pages, 0, 7, 60);
        row(pages, 72, "项目名称", "宣传教育项目");
        line(pages, 0, 7, 76);
        row(pages, 88, "", "", "", "年初预算数", "全年预算数", "全年执行数", "分值");
        line(pages, 1, 7, 92);
        row(pages, 104, "", "年度资金总额", "", "62.17", "54.93", "54.93", "10");
        line(pages, 1, 7, 108);
        row(pages, 120, "项目资金", "其中：当年财政拨款", "", "62.17", "54.93", "54.93", "10");
        line(pages, 0, 7, 124);
        row(pages, 136, "绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值");
        line(pages, 0, 7, 140);
        row(pages, 152, "", "产出指标", "数量指标", "检查次数", "≥18次", "19次");
        pages.text("10.5", SIZE, EDGES[6] - 7, 152);
        line(pages, 0, 7, 156);

        assertThat(FlowView.grids(read(pages))).allMatch(g -> g.doubtful());
    }
}
