package cn.mingjian.document;

import static cn.mingjian.document.DrawnPages.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that a browser prints right below each other within one frame. */
class StackedTablesPdfTest {

    private static final float[] LIST = {50, 80, 200, 280, 350};

    @Test
    void the_end_of_a_list_and_the_table_below_it_have_their_own_columns_and_the_title_between_is_text()
            throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.rows(600, LIST, row("序号", "项目名称", "全年预算数", "得分"), row("1", "人才发展专项", "12.51", "96"));
        pages.page(595, 842);
        pages.rows(60, LIST, row("2", "信息运维", "190.29", "93.5"), row("合计", "", "202.80", "—"));
        pages.cell(50, 92, 350, 140, 9, "某某局支出决算表", "公开03表", "单位：元");
        float[] account = {50, 120, 196, 284, 350};
        pages.rows(140, account, row("编码", "名称", "合计", "基本支出"), row("201", "支出", "9.00", "9.00"));

        Flow flow = new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT);

        List<Flow.Grid> grids = FlowView.grids(flow);
        assertThat(grids).hasSize(2);
        assertThat(FlowView.rows(grids.get(0)))
                .containsExactly("序号|项目名称|全年预算数|得分", "1|人才发展专项|12.51|96", "2|信息运维|190.29|93.5", "合计||202.80|—");
        assertThat(FlowView.rows(grids.get(1))).containsExactly("编码|名称|合计|基本支出", "201|支出|9.00|9.00");
        assertThat(flow.toString()).contains("某某局支出决算表");
    }

    @Test
    void a_title_by_itself_in_the_first_row_stays_with_its_table() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.cell(50, 44, 350, 60, 9, "支出决算表");
        pages.rows(60, LIST, row("编码", "名称", "合计", "基本支出"), row("201", "支出", "9.00", "9.00"));

        List<Flow.Grid> grids = FlowView.grids(new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT));

        assertThat(grids).hasSize(1);
        assertThat(FlowView.rows(grids.get(0))).first().asString().startsWith("支出决算表");
    }
}
