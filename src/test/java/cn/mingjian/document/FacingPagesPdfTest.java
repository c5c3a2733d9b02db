package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages printed side by side or below each other on one sheet are read one after the other; a wide table stays one. */
class FacingPagesPdfTest {

    private static final String[] FIRST = {
        "本部门二〇二四年度收入总计与支出总计均为一百万元，",
        "与上年度相比略有增加，主要原因是人员经费有所增加，",
        "其他各项收入与支出与上年度相比没有大的变化和调整。",
        "各项资金的使用都按照预算和有关规定执行并接受监督，"
    };
    private static final String[] SECOND = {
        "没有发现违反规定使用资金的情况，内部控制基本有效，",
        "预算绩效管理的各项要求得到落实，项目支出全部自评，",
        "自评结果按规定随同决算一并公开并接受社会各界监督，",
        "今后将进一步提高预算编制的科学性和执行的严肃性的。"
    };

    private static final String[] CONTENT = {"贯彻执行档案工作的法规。", "各表附后。", "收入与上年相比没有变化。", "指财政当年拨付的资金。"};

    private static Flow read(DrawnPages pages) throws Exception {
        return new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);
    }

    private static void lines(DrawnPages pages, float left, String... lines) throws Exception {
        for (int i = 0; i < lines.length; i++) {
            pages.text(lines[i], 10, left, 60 + 18 * i);
        }
    }

    private static DrawnPages sheet() throws Exception {
        DrawnPages pages = new DrawnPages().page(842, 595);
        lines(pages, 60, FIRST);
        lines(pages, 481, SECOND);
        return pages;
    }

    @Test
    void text_goes_on_from_the_left_page_to_the_right_one() throws Exception {
        Flow flow = read(sheet());

        assertThat(String.join("", FlowView.lines(flow))).isEqualTo(String.join("", FIRST) + String.join("", SECOND));
    }

    @Test
    void what_stands_on_the_right_page_is_shown_where_it_is_printed() throws Exception {
        Flow flow = read(sheet().page(842, 595).text("附件", 10, 481, 60));
        int at = flow.text().indexOf("没有发现");

        assertThat(flow.positions().page(at)).isEqualTo(1);
        assertThat(flow.positions().box(new Span(at, at + 4)).left().doubleValue())
                .isBetween(480.0, 483.0);
        assertThat(flow.positions().page(flow.text().indexOf("附件"))).isEqualTo(2);
    }

    @Test
    void tables_beside_each_other_with_page_numbers_below_are_of_two_pages() throws Exception {
        DrawnPages pages = new DrawnPages().page(842, 595);
        pages.rows(80, new float[] {40, 200, 380}, DrawnPages.row("项目", "决算数"), DrawnPages.row("教育支出", "12.30"));
        pages.rows(80, new float[] {461, 621, 801}, DrawnPages.row("项目", "预算数"), DrawnPages.row("教育支出", "13.40"));
        pages.text("支出预算表", 12, 560, 60).text("—3—", 9, 200, 560).text("—4—", 9, 621, 560);

        Flow flow = read(pages);

        assertThat(FlowView.lines(flow)).containsExactly("支出预算表");
        assertThat(FlowView.grids(flow)).hasSize(2);
    }

    /** Prints a page of a booklet on the half of a sheet. */
    private static void half(DrawnPages pages, int number, boolean right, boolean numbered) throws Exception {
        String[] parts = {"第一部分 部门概况", "第二部分 部门决算表", "第三部分 部门决算情况说明", "第四部分 名词解释"};
        pages.text(parts[number - 1], 12, right ? 500 : 80, 60);
        pages.text(CONTENT[number - 1], 10, right ? 481 : 60, 90);
        if (numbered) {
            pages.text("— " + number + " —", 9, right ? 621 : 200, 560);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sheets_of_a_booklet_are_read_in_the_order_of_its_pages(boolean numbered) throws Exception {
        DrawnPages pages = new DrawnPages().page(842, 595);
        half(pages, 4, false, numbered);
        half(pages, 1, true, numbered);
        pages.page(842, 595);
        half(pages, 2, false, numbered);
        half(pages, 3, true, numbered);

        Flow flow = read(pages);

        assertThat(flow.text()).containsSubsequence(CONTENT);
        assertThat(flow.positions().page(flow.text().indexOf(CONTENT[0]))).isEqualTo(1);
        assertThat(flow.positions().page(flow.text().indexOf(CONTENT[2]))).isEqualTo(2);
        assertThat(flow.positions().page(flow.text().indexOf(CONTENT[3]))).isEqualTo(1);
    }

    @Test
    void pages_below_each_other_are_read_from_the_upper_to_the_lower_one() throws Exception {
        DrawnPages pages = new DrawnPages();
        StringBuilder all = new StringBuilder();
        for (int sheet = 0; sheet < 4; sheet++) {
            pages.page(595, 842);
            for (int half = 0; half < 2; half++) {
                char part = "甲乙丙丁戊己庚辛".charAt(2 * sheet + half);
                pages.text(part + "单位的部门收入支出总体情况及其变动的", 10, 60, 60 + 421 * half);
                pages.text("主要原因，并附" + part + "表供查阅。", 10, 60, 78 + 421 * half);
                pages.text("— " + (2 * sheet + half + 1) + " —", 9, 280, 380 + 421 * half);
                all.append(part)
                        .append("单位的部门收入支出总体情况及其变动的主要原因，并附")
                        .append(part)
                        .append("表供查阅。");
            }
        }

        Flow flow = read(pages);

        assertThat(String.join("", FlowView.lines(flow))).isEqualTo(all.toString());
        int at = flow.text().indexOf("辛单位");
        assertThat(flow.positions().page(at)).isEqualTo(4);
        assertThat(flow.positions().box(new Span(at, at + 3)).top().doubleValue())
                .isBetween(465.0, 482.0);
    }

    @Test
    void a_wide_table_with_room_in_its_middle_stays_one() throws Exception {
        DrawnPages pages = new DrawnPages().page(842, 595).text("收入支出决算总表", 12, 380, 50);
        String[][] rows = {
            {"项目", "决算数", "项目", "决算数"},
            {"财政拨款收入", "100.00", "教育支出", "80.00"},
            {"事业收入", "20.00", "农林水支出", "40.00"},
            {"合计", "120.00", "合计", "120.00"}
        };
        float[] places = {60, 300, 480, 720};
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < places.length; c++) {
                pages.text(rows[r][c], 10, places[c], 80 + 20 * r);
            }
        }

        Flow flow = read(pages);

        assertThat(FlowView.rows(FlowView.grids(flow).get(0)))
                .contains("财政拨款收入|100.00|教育支出|80.00", "合计|120.00|合计|120.00");
    }
}
