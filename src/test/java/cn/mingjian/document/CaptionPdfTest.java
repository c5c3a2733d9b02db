package cn.mingjian.document;

import static cn.mingjian.document.DrawnPages.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Titles and captions above tables on narrow pages, and forms that a page end parts between stretches of other columns. */
class CaptionPdfTest {

    private static final float[] X = {50, 200, 300, 450, 545};

    private static final String PROSE = "本部门认真落实了各项工作要求，全年各项任务均已经按照计划完成，资金使用规范有效。";

    private static RowNames names() {
        RowNames names = new RowNames();
        Map.of("项目名称", true, "主管部门", false, "年度总体目标", false).forEach((name, start) -> {
            List<Wording> wording = List.of(new Wording(name));
            if (start) {
                names.addStarts(wording);
            } else {
                names.addAll(wording);
            }
        });
        return names;
    }

    private static Flow read(DrawnPages pages) throws Exception {
        return new PdfReader(names()).read(pages.pdf(), Limits.DEFAULT);
    }

    /** A page with lines of running text from margin to margin. */
    private static DrawnPages page() throws IOException {
        DrawnPages pages = new DrawnPages().page(595, 842);
        for (int i = 0; i < 4; i++) {
            pages.text(PROSE, 12, 50, 60 + 20 * i);
        }
        return pages;
    }

    private static DrawnPages centred(DrawnPages pages, String text, float size, float baseline) throws IOException {
        return pages.text(text, size, (595 - pages.width(text, size)) / 2, baseline);
    }

    @Test
    void captions_wrapped_in_cells_without_lines_are_whole() throws Exception {
        DrawnPages pages = centred(page(), "收入支出决算总表", 15, 160);
        pages.text("公开部门：平遥县交通运输", 10, 50, 190).text("公开01表", 10, 260, 190).text("单位：万", 10, 400, 190);
        pages.text("局", 10, 50, 214).text("元", 10, 430, 214);
        pages.rows(220, X, row("项目", "金额", "项目", "金额"), row("一般公共预算", "1.00", "教育支出", "1.00"));

        Flow flow = read(pages);

        assertThat(FlowView.lines(flow)).contains("收入支出决算总表", "公开部门：平遥县交通运输局 公开01表 单位：万元");
        assertThat(FlowView.grids(flow)).hasSize(1);
    }

    @Test
    void the_number_of_a_form_at_the_right_is_a_line_of_its_own() throws Exception {
        DrawnPages pages = centred(page(), "收入支出决算总表", 15, 160);
        pages.text("公开01表", 10, 505, 180).text("部门：平遥县交通运输局", 10, 50, 194);
        pages.rows(200, X, row("项目", "金额", "项目", "金额"), row("一般公共预算", "1.00", "教育支出", "1.00"));

        assertThat(FlowView.lines(read(pages))).contains("收入支出决算总表", "公开01表", "部门：平遥县交通运输局");
    }

    @Test
    void a_title_in_the_middle_that_takes_two_lines_is_one() throws Exception {
        DrawnPages pages = centred(page(), "财政拨款三公经费和会议费以及培训费支出决算情况与机关运行经费财政拨款支出决算情", 12, 170);
        centred(pages, "决算表", 12, 190);
        pages.rows(200, X, row("项目", "金额", "项目", "金额"), row("会议费", "1.00", "培训费", "1.00"));

        assertThat(FlowView.lines(read(pages))).contains("财政拨款三公经费和会议费以及培训费支出决算情况与机关运行经费财政拨款支出决算情决算表");
    }

    @Test
    void a_form_goes_on_over_a_page_end_in_other_columns() throws Exception {
        float[] below = {50, 130, 230, 330, 430, 545};
        DrawnPages pages = page().rows(
                        740,
                        X,
                        row("项目名称", "河道清淤", "主管部门", "水利局"),
                        row("年度资金总额", "预算数", "执行数", "执行率"),
                        row("财政拨款", "20.00", "18.00", "90%"));
        pages.page(595, 842)
                .rows(60, below, row("一级指标", "二级指标", "三级指标", "目标值", "完成值"), row("产出指标", "数量指标", "清淤长度", "12", "12"));

        List<Flow.Grid> grids = FlowView.grids(read(pages));

        assertThat(grids).hasSize(1);
        assertThat(FlowView.rows(grids.get(0)).stream().map(CaptionPdfTest::once))
                .containsExactly(
                        "项目名称|河道清淤|主管部门|水利局",
                        "年度资金总额|预算数|执行数|执行率",
                        "财政拨款|20.00|18.00|90%",
                        "一级指标|二级指标|三级指标|目标值|完成值",
                        "产出指标|数量指标|清淤长度|12|12|12");
    }

    @Test
    void the_next_form_on_the_next_page_is_one_of_its_own() throws Exception {
        float[] other = {50, 130, 230, 545};
        DrawnPages pages =
                page().rows(756, X, row("项目名称", "河道清淤", "主管部门", "水利局"), row("财政拨款", "20.00", "18.00", "90%"));
        pages.page(595, 842).rows(60, other, row("项目名称", "堤防维修", "水利局"), row("财政拨款", "5.00", "5.00"));

        assertThat(FlowView.grids(read(pages))).hasSize(2);
    }

    @Test
    void a_running_head_stands_elsewhere_on_pages_of_another_size() throws Exception {
        DrawnPages pages = page();
        for (int i = 2; i < 5; i++) {
            pages.page(595, 842).text("部门决算公开文本", 10, 60, 55).text(i + " / 9", 10, 220, 55);
            pages.text(PROSE, 12, 50, 100).text(PROSE, 12, 50, 120);
        }
        for (int i = 5; i < 8; i++) {
            pages.page(842, 595).text("部门决算公开文本", 10, 60, 35).text(i + " / 9", 10, 220, 35);
            String name = "支出" + i;
            pages.rows(
                    60,
                    X,
                    row("项目", "金额", "项目", "金额"),
                    row(name, "1.00", name, "1.00"),
                    row(name, "2.00", name, "2.00"));
        }

        Flow flow = read(pages);

        assertThat(FlowView.grids(flow)).hasSize(1);
        assertThat(FlowView.lines(flow)).filteredOn(l -> l.contains("公开文本")).hasSize(1);
    }

    @Test
    void each_form_keeps_the_title_at_the_top_of_its_page() throws Exception {
        DrawnPages pages = new DrawnPages();
        for (int i = 1; i < 5; i++) {
            centred(pages.page(595, 842), "项目支出绩效自评表", 14, 60);
            pages.rows(80, X, row("项目名称", "河道清淤" + i, "主管部门", "水利局"), row("财政拨款", "20.00", "18.00", "90%"));
        }

        assertThat(FlowView.lines(read(pages))).hasSize(4);
    }

    @Test
    void the_numbers_of_tables_on_one_page_each_are_no_page_numbers() throws Exception {
        DrawnPages pages = new DrawnPages();
        for (int i = 1; i < 6; i++) {
            // The fourth table takes two pages.
            pages.page(595, 842).text("附表" + Math.min(i, 4), 9, 50, 60);
            String code = "20" + i;
            pages.rows(90, X, row("编码", "名称", "合计", "支出"), row(code, "支出" + i, i + ".00", "0.00"));
        }

        assertThat(FlowView.lines(read(pages))).containsExactly("附表1", "附表2", "附表3", "附表4");
    }

    /** A row with the words of merged cells once. */
    private static String once(String row) {
        StringBuilder once = new StringBuilder();
        String before = null;
        for (String cell : row.split("\\|")) {
            if (!cell.equals(before) || cell.equals("12")) {
                once.append(once.isEmpty() ? "" : "|").append(cell);
            }
            before = cell;
        }
        return once.toString();
    }

    @Test
    void the_heading_of_a_part_and_the_title_of_the_table_below_it_are_two_lines() throws Exception {
        String part = "第一部分2023年度部门决算报表";
        // The lines of these pages have room for one more word on either side of the heading, so it is not full.
        DrawnPages pages = new DrawnPages().page(595, 842);
        String line = "某".repeat(Math.round((pages.width(part, 16) + 32) / 12));
        for (int i = 0; i < 5; i++) {
            centred(pages, line, 12, 40 + 20 * i);
        }
        centred(centred(pages, part, 16, 160), "收入支出决算总表", 16, 186);
        pages.rows(200, X, row("项目", "金额", "项目", "金额"), row("一般公共预算", "1.00", "教育支出", "1.00"));

        assertThat(FlowView.lines(read(pages))).contains(part, "收入支出决算总表");
    }
}
