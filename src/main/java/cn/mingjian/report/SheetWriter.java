package cn.mingjian.report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes rows of text and numbers under a header that stays in view. */
final class SheetWriter {

    private static final int WIDTH_UNIT = 256;

    private final Sheet sheet;
    private final SheetStyles styles;
    private final int columns;
    private int next;

    SheetWriter(Workbook workbook, String name, SheetStyles styles, int... widths) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.columns = widths.length;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
        }
    }

    void head(String... titles) {
        Row row = sheet.createRow(next);
        next++;
        for (int i = 0; i < titles.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(titles[i]);
            cell.setCellStyle(styles.head());
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns - 1));
    }

    void row(Object... values) {
        Row row = sheet.createRow(next);
        next++;
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Integer number) {
                cell.setCellValue(number);
                cell.setCellStyle(styles.number());
            } else if (values[i] != null) {
                String text = SpreadsheetText.fitting(values[i].toString());
                cell.setCellValue(text);
                cell.setCellStyle(styles.of(text));
            }
        }
    }
}
