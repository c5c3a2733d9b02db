package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocReaderTest {

    private static byte[] file() throws IOException {
        return file("report.doc");
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = DocReaderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void a_report_that_ends_with_a_table_is_read() throws Exception {
        Flow flow = new DocReader().read(file("ends-with-table.doc"), Limits.DEFAULT);

        assertThat(FlowView.rows(FlowView.grids(flow).get(0)))
                .containsExactly("项目|决算数", "合计|1,234.50", "基本支出|1,200.00");
    }

    @Test
    void headings_keep_their_level_and_tables_their_merged_cells() throws Exception {
        Flow flow = new DocReader().read(file(), Limits.DEFAULT);

        assertThat(FlowView.lines(flow)).contains("云水县档案馆", "第二部分 部门决算表", "单位：万元");
        assertThat(flow.pieces())
                .filteredOn(p -> p instanceof Flow.Line line && line.outline() == 2)
                .hasSize(2);
        Flow.Grid grid = FlowView.grids(flow).get(0);
        assertThat(FlowView.rows(grid)).contains("合计|合计|1,234.50|1,200.00|34.50");
        Text cell = grid.rows().get(2).get(1).text();
        assertThat(flow.text().substring(cell.span().start(), cell.span().end()))
                .isEqualTo("一般公共服务支出");
    }

    @Test
    void broken_and_overlong_files_are_refused() throws Exception {
        byte[] doc = file();
        Limits brief = new Limits(1 << 20, 50, 1_000, 10, 1 << 20);
        Limits small = new Limits(1 << 20, 100_000, 3, 10, 1 << 20);

        assertThatThrownBy(() -> new DocReader().read(Arrays.copyOf(doc, doc.length / 3), Limits.DEFAULT))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("损坏");
        assertThatThrownBy(() -> new DocReader().read(doc, brief)).hasMessageContaining("上限");
        assertThatThrownBy(() -> new DocReader().read(doc, small)).hasMessageContaining("单元格");
    }
}
