package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjian.fixture.Report;
import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.fixture.ReportWriter.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {

    /** Fills a workbook. */
    private interface Filling {
        void into(Workbook workbook);
    }

    private static Flow read(boolean old, Filling filling) throws IOException, UnreadableDocumentException {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.into(workbook);
            workbook.write(out);
            return read(old, out.toByteArray());
        }
    }

    private static Flow read(boolean old, byte[] bytes) throws UnreadableDocumentException {
        return (old ? new XlsReader() : new XlsxReader()).read(bytes, Limits.DEFAULT);
    }

    private static void number(Row row, int column, double value, String format) {
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static void texts(Sheet sheet, int row, String... texts) {
        Row target = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                target.createCell(i).setCellValue(texts[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void numbers_are_read_as_they_are_displayed(boolean old) throws Exception {
        Flow flow = read(old, workbook -> {
            Row row = workbook.createSheet("公开01表").createRow(0);
            row.createCell(0).setCellValue("合计");
            number(row, 1, 2940.0499999999997, "#,##0.00");
            number(row, 2, 2.675, "0.00");
            number(row, 3, 0.9979, "0.00%");
            number(row, 4, 1234.5, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
            number(row, 5, 12, "General");
            number(row, 6, 45657, "yyyy\"年\"m\"月\"d\"日\"");
            number(row, 7, 2010101, "General");
            number(row, 8, -8.95, "#,##0.00");
            row.createCell(9).setCellValue(" 6.20 ");
        });

        assertThat(FlowView.rows(FlowView.grids(flow).get(0)))
                .containsExactly("合计|2,940.05|2.68|99.79%|1,234.50|12|2024年12月31日|2010101|-8.95|6.20");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void formulas_show_their_stored_results(boolean old) throws Exception {
        Flow flow = read(old, workbook -> {
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("合计");
            number(row, 1, 1.5, "0.00");
            row.createCell(2).setCellFormula("B1*2");
            row.getCell(2).setCellStyle(row.getCell(1).getCellStyle());
            row.createCell(3).setCellFormula("\"甲\"&\"乙\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(FlowView.rows(FlowView.grids(flow).get(0))).containsExactly("合计|1.50|3.00|甲乙");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_hidden_is_left_out(boolean old) throws Exception {
        Flow flow = read(old, workbook -> {
            Sheet sheet = workbook.createSheet("收入决算表");
            texts(sheet, 0, "项目", "草稿", "决算数");
            texts(sheet, 1, "底稿", "1", "2.00");
            texts(sheet, 2, "合计", "3", "4.00");
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            texts(workbook.createSheet("隐藏"), 0, "甲", "乙");
            workbook.setSheetHidden(1, true);
        });

        assertThat(FlowView.lines(flow)).containsExactly("收入决算表");
        assertThat(FlowView.grids(flow).stream().map(FlowView::rows)).containsExactly(List.of("项目|决算数", "合计|4.00"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lines_around_a_table_are_lines_and_merged_cells_are_filled(boolean old) throws Exception {
        Flow flow = read(old, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            texts(sheet, 0, "收入支出决算总表");
            texts(sheet, 1, "部门：云水县档案馆", "", "", "单位：万元");
            texts(sheet, 2, "收入", "", "支出");
            texts(sheet, 3, "项目", "金额", "项目", "金额");
            texts(sheet, 4, "一、一般公共预算财政拨款收入", "12.00", "一、一般公共服务支出", "12.00");
            texts(sheet, 5, "注：本表反映收支情况。");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, 3));
            texts(sheet, 8, "支出决算表");
            texts(sheet, 9, "项目", "金额");
            texts(sheet, 10, "合计", "12.00");
        });

        assertThat(FlowView.lines(flow)).containsExactly("收入支出决算总表", "部门：云水县档案馆", "单位：万元", "注：本表反映收支情况。", "支出决算表");
        assertThat(FlowView.grids(flow).stream().map(FlowView::rows))
                .containsExactly(
                        List.of("收入|收入|支出|支出", "项目|金额|项目|金额", "一、一般公共预算财政拨款收入|12.00|一、一般公共服务支出|12.00"),
                        List.of("项目|金额", "合计|12.00"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_sheet_of_sentences_is_lines(boolean old) throws Exception {
        Report report = Report.builder()
                .heading(2, "一、收入决算情况说明")
                .paragraph("本年收入合计12.00万元。")
                .build();
        Flow flow = read(old, ReportWriter.write(report, old ? Form.XLS : Form.XLSX));

        assertThat(FlowView.lines(flow)).containsExactly("一、收入决算情况说明", "本年收入合计12.00万元。");
        assertThat(FlowView.grids(flow)).isEmpty();
    }

    @Test
    void one_cell_far_away_does_no_harm_and_a_million_cells_are_refused() throws Exception {
        Flow flow = read(false, workbook -> {
            Sheet sheet = workbook.createSheet("收入决算表");
            texts(sheet, 0, "项目", "决算数");
            texts(sheet, 1, "合计", "4.00");
            sheet.createRow(900_000).createCell(16_000).setCellValue("1");
        });
        String cells = "<c t=\"n\"><v>1</v></c>".repeat(1_000);
        byte[] wide = workbook("<sheetData>" + ("<row>" + cells + "</row>").repeat(1_000) + "</sheetData>");

        assertThat(FlowView.rows(FlowView.grids(flow).get(0))).containsExactly("项目|决算数", "合计|4.00");
        assertThatThrownBy(() -> read(false, wide)).hasMessageContaining("单元格");
    }

    @Test
    void merged_regions_over_everything_are_refused_in_time() throws Exception {
        StringBuilder sheet = new StringBuilder("<sheetData>");
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int row = 1; row <= 2_000; row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            for (char column = 'A'; column <= 'Z'; column++) {
                String place = "" + column + row;
                sheet.append("<c r=\"").append(place).append("\" t=\"n\"><v>1</v></c>");
                merges.append("<mergeCell ref=\"").append(place).append(":Z2000\"/>");
            }
            sheet.append("</row>");
        }
        byte[] workbook = workbook(sheet + "</sheetData>" + merges + "</mergeCells>");

        assertThatThrownBy(() -> read(false, workbook)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void broken_files_and_entities_are_refused() throws Exception {
        Report report = Report.builder().paragraph("文字").build();
        byte[] xlsx = ReportWriter.write(report, Form.XLSX);
        byte[] xls = ReportWriter.write(report, Form.XLS);
        byte[] entities = workbook(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>");

        assertThatThrownBy(() -> read(false, Arrays.copyOf(xlsx, xlsx.length / 2)))
                .hasMessageContaining("损坏");
        assertThatThrownBy(() -> read(true, Arrays.copyOf(xls, xls.length / 3))).hasMessageContaining("损坏");
        assertThatThrownBy(() -> read(false, entities)).isInstanceOf(UnreadableDocumentException.class);
    }

    private static byte[] workbook(String content) throws IOException {
        return workbook("", content);
    }

    private static byte[] workbook(String head, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" r:id=\"a\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", head + "<worksheet>" + content + "</worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
