package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaResultsTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("收入决算表");
    private final CellStyle money = workbook.createCellStyle();

    FormulaResultsTest() {
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    }

    /** A row whose cells hold numbers, formulas that begin with "=", or words. */
    private void row(int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof String text && text.startsWith("=")) {
                cell.setCellFormula(text.substring(1));
                cell.setCellStyle(money);
            } else if (values[i] instanceof Number value) {
                cell.setCellValue(value.doubleValue());
                cell.setCellStyle(money);
            } else {
                cell.setCellValue((String) values[i]);
            }
        }
    }

    private Flow read() throws IOException, UnreadableDocumentException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return new XlsxReader().read(out.toByteArray(), Limits.DEFAULT);
    }

    private List<String> rows() throws IOException, UnreadableDocumentException {
        return FlowView.rows(FlowView.grids(read()).get(0));
    }

    @Test
    void formulas_without_a_stored_result_are_worked_out_and_shown_in_the_format_of_their_cells() throws Exception {
        row(0, "项目", "决算数", "上年数", "增长");
        row(1, "合计", "=SUM(B3:B4)", "=C3+C4", "=ROUND((B2-C2)/C2*100,2)");
        row(2, "一、财政拨款收入", 1200.5, 1000, "=IFERROR(ROUND((B3-C3)/C3*100,2),0)");
        row(3, "二、其他收入", 0.255, 0, "=IFERROR(ROUND((B4-C4)/C4*100,2),\"—\")");

        assertThat(rows())
                .containsExactly(
                        "项目|决算数|上年数|增长",
                        "合计|1,200.76|1,000.00|20.08",
                        "一、财政拨款收入|1,200.50|1,000.00|20.05",
                        "二、其他收入|0.26|0.00|—");
        assertThat(read().gaps()).isEmpty();
    }

    @Test
    void formulas_look_into_other_sheets() throws Exception {
        Sheet other = workbook.createSheet("公开02表");
        other.createRow(0).createCell(0).setCellValue(8.5);
        row(0, "项目", "决算数");
        row(1, "合计", "=公开02表!A1*2");

        assertThat(rows()).containsExactly("项目|决算数", "合计|17.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOW()", "SUM(A1:XFD1048576)", "INDIRECT(\"A1\")", "RAND()*10", "B2+1", "B5&B6&\"万元\""})
    void what_is_not_safe_to_work_out_is_left_unread_and_told(String formula) throws Exception {
        row(0, "项目", "决算数");
        row(1, "合计", "=" + formula);
        row(2, "一、财政拨款收入", 3);
        row(3, "二、其他收入", "=IFERROR(B2+B3,0)");
        row(4, "甲", "=\"1\"&\"2\"");
        row(5, "乙", 5);

        assertThat(rows().subList(1, 3)).containsExactly("合计|" + Gap.LOST, "一、财政拨款收入|3.00");
        assertThat(Gap.words(read().gaps())).startsWith("工作表“收入决算表”B2").contains("的公式没有保存计算结果");
    }

    @Test
    void no_error_is_swallowed_that_comes_from_a_formula_left_out() throws Exception {
        row(0, "项目", "决算数");
        row(1, "合计", "=IFERROR(B3,0)");
        row(2, "一、财政拨款收入", "=RAND()");

        assertThat(rows()).containsExactly("项目|决算数", "合计|" + Gap.LOST, "一、财政拨款收入|" + Gap.LOST);
    }

    @Test
    void a_stored_result_stands_unless_the_workbook_asks_to_be_calculated_anew() throws Exception {
        row(0, "项目", "决算数");
        row(1, "合计", "=B3");
        row(2, "一、财政拨款收入", 3);
        sheet.getRow(1).getCell(1).setCellValue(0);

        assertThat(rows()).contains("合计|0.00");

        workbook.setForceFormulaRecalculation(true);

        assertThat(rows()).contains("合计|3.00");
    }

    @Test
    void ten_thousand_formulas_that_lean_on_each_other_end_in_time() throws Exception {
        row(0, "项目", 1);
        for (int i = 1; i < 10_000; i++) {
            row(i, "项目", "=B" + i + "+1");
        }

        assertThat(FlowView.grids(read())).hasSize(1);
    }
}
