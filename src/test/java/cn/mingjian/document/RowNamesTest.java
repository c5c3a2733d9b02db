package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of rows show where a cell of a form without lines ends. */
class RowNamesTest {

    private static RowNames names(String... words) {
        RowNames names = new RowNames();
        names.addAll(Stream.of(words).map(Wording::new).toList());
        return names;
    }

    @Test
    void the_names_of_two_rows_are_of_two_cells() {
        RowNames names = names("项目名称", "主管部门", "项目资金", "满意度指标", "总分");

        assertThat(List.of("项目名称主管部门", "项目名称主管部门项目资金（万元）", "满意度指标（10分）总分", "项目名称 主管部门 甲局"))
                .allMatch(names::areSeveral);
    }

    @Test
    void one_name_is_one_cell_though_it_holds_a_shorter_one() {
        RowNames names = names("社会效益", "社会效益指标", "指标", "满意度", "服务对象满意度");

        assertThat(List.of("社会效益指标", "服务对象满意度", "满意度（10分）", "其中：社会效益", "")).noneMatch(names::areSeveral);
    }

    @Test
    void a_form_printed_without_lines_keeps_the_names_of_its_rows_apart() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("项目支出绩效自评表", 12, 200, 60).text("（2024年度）", 9, 240, 76);
        String[][] rows = {
            {"项目名称", "档案整理经费", "", "", "", ""},
            {"主管部门", "云水县档案局", "", "实施单位", "云水县档案馆", ""},
            {"一级指标", "三级指标", "指标值", "完成值", "分值", "得分"},
            {"产出指标", "整理档案数量", "≥30卷", "32卷", "50", "50"},
            {"效益指标", "查档满意度", "≥90%", "95%", "50", "49.5"},
            {"总分", "", "", "", "100", "99.5"},
        };
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                pages.text(rows[r][c], 9, 50 + 85 * c, 90 + 18 * r);
            }
        }
        Flow flow = new PdfReader(names("项目名称", "主管部门", "一级指标", "总分")).read(pages.pdf(), Limits.DEFAULT);

        assertThat(FlowView.lines(flow)).containsExactly("项目支出绩效自评表", "（2024年度）");
        assertThat(FlowView.rows(FlowView.grids(flow).get(0)))
                .anyMatch(r -> r.startsWith("项目名称|档案整理经费"))
                .anyMatch(r -> r.startsWith("主管部门|云水县档案局"))
                .anyMatch(r -> r.contains("效益指标|查档满意度|≥90%|95%|50|49.5"))
                .anyMatch(r -> r.startsWith("总分") && r.endsWith("100|99.5"));
    }
}
