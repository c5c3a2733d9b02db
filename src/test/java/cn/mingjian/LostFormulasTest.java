package cn.mingjian;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.Finding;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Self-evaluation sheets in workbooks where some formulas have no result and cannot be worked out. */
class LostFormulasTest {

    private static final String LOST = "=INDIRECT(\"A1\")";

    private static List<Finding> findings(String target, String spent, String score) throws Exception {
        List<String> lines = List.of(
                "示例市示例局2024年度部门决算",
                "项目支出绩效自评表",
                "（2024年度）",
                "项目名称||航线补助",
                "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                "|年度资金总额|200.00|200.00|190.00|10|95.00%|" + score,
                "|其中：当年财政拨款|180.00|180.00|" + spent + "|—|—|—",
                "|其他资金|20.00|20.00|10.00|—|—|—",
                "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
                "产出指标|数量指标|补助航线|" + target + "|6条|50|50|",
                "效益指标|社会效益指标|出行人次|≥70万人次|71.6万人次|30|30|",
                "满意度指标|服务对象满意度指标|居民满意度|≥90%|95%|10|10|",
                "总分|||||100|" + (score.equals("9.5") ? "99.5" : "98.0") + "|");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("自评表");
            for (int r = 0; r < lines.size(); r++) {
                Row row = sheet.createRow(r);
                String[] cells = lines.get(r).split("\\|", -1);
                for (int c = 0; c < cells.length; c++) {
                    Cell cell = row.createCell(c);
                    if (cells[c].startsWith("=")) {
                        cell.setCellFormula(cells[c].substring(1));
                    } else {
                        cell.setCellValue(cells[c]);
                    }
                }
            }
            workbook.write(out);
            return ShippedAuditor.reported(ShippedAuditor.audit("报告.xlsx", out.toByteArray())).stream()
                    .filter(f -> f.check().startsWith("PER"))
                    .toList();
        }
    }

    @Test
    void a_target_that_is_lost_does_not_keep_the_score_for_spending_from_being_checked() throws Exception {
        assertThat(findings(LOST, "180.00", "8.0")).singleElement().satisfies(f -> assertThat(f.check())
                .isEqualTo("PER-06"));
        assertThat(findings(LOST, "180.00", "9.5")).isEmpty();
    }

    @Test
    void funds_of_which_an_amount_is_lost_are_not_added_up() throws Exception {
        assertThat(findings("6条", LOST, "9.5")).isEmpty();
        assertThat(findings("6条", "170.00", "9.5")).singleElement().satisfies(f -> assertThat(f.check())
                .isEqualTo("PER-05"));
    }
}
