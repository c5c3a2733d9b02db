package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Self-evaluation sheets of which a dump left lines: a cell a line, a row a line or all in one. */
class DissolvedSheetsTest {

    private static final String[] CELLS = {
        "项目名称",
        "河道清淤经费",
        "主管部门",
        "清源县水利局",
        "实施单位",
        "清源县河道管理所",
        "项目资金（万元）",
        "全年预算数",
        "全年执行数",
        "分值",
        "执行率",
        "得分",
        "年度资金总额",
        "150.00",
        "148.50",
        "10",
        "99%",
        "9.9",
        "其中：当年财政拨款",
        "150.00",
        "148.50",
        "-",
        "99%",
        "-",
        "年度总体目标",
        "清淤河道12公里，完成投资150万元。",
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值",
        "实际完成值",
        "分值",
        "得分",
        "产出指标",
        "数量指标",
        "清淤长度",
        "12公里",
        "11公里",
        "50",
        "45",
        "总分",
        "100",
        "94.9"
    };

    private static final String AFTER = "2024年度河道清淤经费自评得分94.9分。";

    private static Document dump(String... sheet) throws Exception {
        List<String> lines = new ArrayList<>(List.of("七、预算绩效情况说明", "自评结果如下。", "项目支出绩效自评表", "（2024年度）"));
        lines.addAll(Arrays.asList(sheet));
        lines.addAll(List.of("八、政府采购支出情况说明", AFTER));
        return Reading.text(lines.toArray(String[]::new));
    }

    private static void isDoubtful(Document document) {
        Table table = Reading.table(document);
        assertThat(table.name()).isEqualTo("项目支出绩效自评表");
        assertThat(table.doubtful()).isTrue();
        assertThat(Reading.rows(table)).anyMatch(row -> row.contains("148.50"));
        assertThat(Reading.paragraphs(document)).containsExactly("自评结果如下。", AFTER);
    }

    @Test
    void a_sheet_with_a_cell_on_each_line_is_a_doubtful_table_and_no_narrative() throws Exception {
        isDoubtful(dump(CELLS));
    }

    @Test
    void a_sheet_all_in_one_line_is_a_doubtful_table_and_no_narrative() throws Exception {
        isDoubtful(dump(String.join(" ", CELLS)));
    }

    @Test
    void a_sheet_without_a_title_is_known_by_its_first_row() throws Exception {
        List<String> lines = new ArrayList<>(List.of("七、预算绩效情况说明", "自评结果如下。"));
        lines.addAll(Arrays.asList(CELLS));
        lines.addAll(List.of("（二）其他情况", AFTER));

        Document document = Reading.text(lines.toArray(String[]::new));

        assertThat(Reading.table(document).doubtful()).isTrue();
        assertThat(Reading.paragraphs(document)).containsExactly("自评结果如下。", AFTER);
    }

    @Test
    void a_title_that_no_list_knows_opens_a_sheet_as_well() throws Exception {
        List<String> lines = new ArrayList<>(List.of("七、预算绩效情况说明", "自评结果如下。", "水利发展资金绩效完成表"));
        lines.addAll(Arrays.asList(CELLS).subList(2, CELLS.length));

        assertThat(Reading.table(Reading.text(lines.toArray(String[]::new))).doubtful())
                .isTrue();
    }

    @Test
    void the_name_of_a_sheet_above_narrative_takes_nothing_away() throws Exception {
        Document document = dump("项目名称和主管部门见附件。", "全年预算数150万元，执行数148.5万元。");

        assertThat(Reading.tables(document)).isEmpty();
        assertThat(Reading.paragraphs(document)).contains("全年预算数150万元，执行数148.5万元。", AFTER);
    }
}
