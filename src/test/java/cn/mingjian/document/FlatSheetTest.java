package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Self-evaluation sheets copied as text: a line a row, its cells as words. */
class FlatSheetTest {

    private static final String[] SHEET = {
        "项目支出绩效自评表",
        "（2023年度）",
        "项目名称 河道保洁服务",
        "主管部门 示例市水利局 实施单位 示例市 河道所",
        "项目资金（万元） 年初预算数 全年预算数（A） 全年执行数（B） 分值 执行率（B/A） 得分",
        "年度资金总额 130.00 134.50 134.08 10 99.69% 9.97",
        "其中：当年财政拨款 130.00 134.50 134.08 — 99.69% —",
        "年度总体目标 预期目标 完成186万平方米河道保洁。",
        "实际完成情况 完成河道保洁186.4万平方米。",
        "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施",
        "产出指标 数量指标 河道保洁面积 ≥186 万平方米 186.4 万平方米 40 40",
        "- 22 -",
        "产出指标 质量指标 考评合格率 ≥95% 82.4% 40 34.71 投放点改造滞后，下年 加强督导",
        "满意度指标 服务对象满意度指标 居民满意度 ≥85% 88.3% 10 10",
        "总分 100 94.68"
    };

    private static Table sheet(int changed, String line) throws Exception {
        String[] lines = SHEET.clone();
        if (changed > 0) {
            lines[changed] = line;
        }
        return Reading.table(Reading.text(lines));
    }

    @Test
    void lines_are_rows_where_weights_and_scores_add_up() throws Exception {
        Table table = sheet(0, "");

        assertThat(table.doubtful()).isFalse();
        assertThat(table.kind()).isEqualTo(Table.Kind.SHEET);
        assertThat(Reading.rows(table))
                .anyMatch(r -> r.startsWith("项目名称|河道保洁服务"))
                .anyMatch(r -> r.startsWith("主管部门|示例市水利局|实施单位|示例市河道所"))
                .anyMatch(r -> r.startsWith("年度资金总额|130.00|134.50|134.08|10|99.69%|9.97"))
                .anyMatch(r -> r.startsWith("产出指标|数量指标|河道保洁面积|≥186万平方米|186.4万平方米|40|40"))
                .anyMatch(r -> r.startsWith("产出指标|质量指标|考评合格率|≥95%|82.4%|40|34.71|投放点改造滞后，下年加强督导"))
                .anyMatch(r -> r.startsWith("总分|||||100|94.68"));
    }

    @Test
    void one_wrong_score_leaves_the_weights_to_prove_the_sheet() throws Exception {
        assertThat(sheet(13, "满意度指标 服务对象满意度指标 居民满意度 ≥85% 88.3% 10 9").doubtful())
                .isFalse();
    }

    @Test
    void a_sheet_whose_rows_lack_a_cell_is_not_read() throws Exception {
        assertThat(sheet(13, "满意度指标 服务对象满意度指标 居民满意度 88.3% 10 10").doubtful()).isTrue();
        assertThat(sheet(6, "其中：当年财政拨款 130.00 134.08 — 99.69% —").doubtful()).isTrue();
    }

    @Test
    void a_sheet_with_parts_of_names_between_its_rows_is_not_read() throws Exception {
        assertThat(sheet(11, "及水面清漂").doubtful()).isTrue();
    }

    @Test
    void a_sheet_of_which_nothing_adds_up_is_not_read() throws Exception {
        assertThat(sheet(14, "总分 90 84.68").doubtful()).isTrue();
    }
}
