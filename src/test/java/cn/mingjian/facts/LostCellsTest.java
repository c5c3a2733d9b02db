package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.document.DocumentReader;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks with formulas that have no result and cannot be worked out. */
class LostCellsTest {

    private static Disclosure read(List<List<String>> rows) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("公开03表");
            sheet.createRow(0).createCell(0).setCellValue("支出决算表");
            sheet.createRow(1).createCell(3).setCellValue("单位：万元");
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r + 2);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    Cell cell = row.createCell(c);
                    String text = rows.get(r).get(c);
                    if (text.startsWith("=")) {
                        cell.setCellFormula(text.substring(1));
                    } else {
                        cell.setCellValue(text);
                    }
                }
            }
            workbook.write(out);
            return new FactExtractor(Extracted.rules())
                    .extract(new DocumentReader(Extracted.rules().resolve("vocabulary"))
                            .read("报告.xlsx", out.toByteArray()));
        }
    }

    @Test
    void an_amount_that_cannot_be_worked_out_is_counted_as_unread_beside_those_that_are_read() throws Exception {
        Disclosure read = read(List.of(
                List.of("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"),
                List.of("", "合计", "60.50", "40.50", "20.00"),
                List.of("201", "一般公共服务支出", "60.50", "=INDIRECT(\"D4\")", "20.00")));

        assertThat(read.facts()).hasSize(5);
        assertThat(read.coverage().figures()).isEqualTo(6);
        assertThat(read.coverage().bound()).isEqualTo(5);
        assertThat(read.tables().get(0).whole()).isFalse();
        assertThat(read.source().gaps()).hasSize(1);
    }

    @Test
    void of_a_table_in_which_a_name_cannot_be_worked_out_nothing_is_bound() throws Exception {
        Disclosure read = read(List.of(
                List.of("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"),
                List.of("", "合计", "60.50", "40.50", "20.00"),
                List.of("201", "=INDIRECT(\"B9\")", "60.50", "40.50", "20.00")));

        assertThat(read.facts()).isEmpty();
        assertThat(read.coverage().bound()).isZero();
    }
}
