package cn.mingjian.report;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of a workbook. */
final class SheetStyles {

    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle literal;

    SheetStyles(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        head = workbook.createCellStyle();
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        literal = workbook.createCellStyle();
        literal.cloneStyleFrom(text);
        // What begins like a formula stays text, even after a user edits the cell.
        literal.setQuotePrefixed(true);
    }

    CellStyle head() {
        return head;
    }

    CellStyle of(String value) {
        return SpreadsheetText.startsLikeFormula(value) ? literal : text;
    }

    CellStyle number() {
        return text;
    }
}
