package cn.mingjian.rules.compiler;

import cn.mingjian.rules.RuleFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** Turns decision tables (the first sheet of an .xlsx workbook) into DRL. */
public final class DecisionTables {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LARGEST = 5_000_000;

    /** The workbook as DRL; its rules are named after their rows. */
    public RuleText expand(String file, byte[] workbook) {
        if (workbook.length > LARGEST) {
            throw new RuleFileException(file, 0, null, "决策表超过 " + LARGEST / 1_000_000 + " MB");
        }
        refuseOversized(file, workbook);
        try {
            String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(workbook), InputType.XLS);
            return new RuleText(file, drl, true);
        } catch (RuntimeException e) {
            throw new RuleFileException(file, 0, null, "决策表格式有误：" + e.getMessage(), e);
        }
    }

    private static void refuseOversized(String file, byte[] workbook) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getSheetAt(0);
            if (sheet.getPhysicalNumberOfRows() > MOST_ROWS || sheet.getLastRowNum() > MOST_ROWS * 2) {
                throw new RuleFileException(file, 0, null, "决策表超过 " + MOST_ROWS + " 行，请拆分");
            }
            for (Row row : sheet) {
                if (row.getLastCellNum() > MOST_COLUMNS) {
                    throw new RuleFileException(file, row.getRowNum() + 1, null, "决策表超过 " + MOST_COLUMNS + " 列，请拆分");
                }
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuleFileException refused) {
                throw refused;
            }
            throw new RuleFileException(file, 0, null, "不是可读的 Excel 文件：" + e.getMessage(), e);
        }
    }
}
