package cn.mingjian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Works out the formulas of a workbook that was written by a program that does not calculate, so that no results are stored
 * in it. What cannot be worked out safely is left unread.
 */
final class FormulaResults implements AutoCloseable {

    /** More formulas have no real workbooks. */
    private static final int FORMULAS = 20_000;
    /** So many cells all formulas together may look at. */
    private static final long LOOKED_AT = 3_000_000;

    /** What a workbook that is worked out may unpack to: all of it is held in memory then. */
    private static final long LARGEST = 24L << 20;

    private final byte[] bytes;
    private final OfficePackage parts;
    /** Whether the workbook asks to be calculated anew, so that stored results say nothing. */
    private final boolean anew;

    /** Formulas that are not worked out, as sheet, row and column. */
    private final Set<List<Integer>> refused = new HashSet<>();

    private XSSFWorkbook workbook;
    private XSSFFormulaEvaluator evaluator;
    private boolean opened;

    FormulaResults(byte[] bytes, OfficePackage parts, boolean anew) {
        this.bytes = bytes;
        this.parts = parts;
        this.anew = anew;
    }

    boolean anew() {
        return anew;
    }

    /** The result of a formula, or null where it cannot be worked out. */
    CellValue of(String sheet, int row, int column) {
        if (!opened) {
            opened = true;
            open();
        }
        if (evaluator == null) {
            return null;
        }
        int number = workbook.getSheetIndex(sheet);
        Row cells = number < 0 ? null : workbook.getSheetAt(number).getRow(row);
        Cell cell = cells == null ? null : cells.getCell(column);
        if (cell == null || refused.contains(List.of(number, row, column))) {
            return null;
        }
        try {
            CellValue value = evaluator.evaluate(cell);
            return value == null || (value.getCellType() == CellType.ERROR && !isOwnError(value)) ? null : value;
        } catch (RuntimeException e) {
            return null;
        } catch (StackOverflowError e) {
            evaluator = null;
            return null;
        }
    }

    /** Whether an error is what a program that calculates would show; else it comes from a formula that was refused. */
    private boolean isOwnError(CellValue value) {
        return refused.isEmpty() && FormulaError.isValidCode(value.getErrorValue()) && value.getErrorValue() >= 0;
    }

    private void open() {
        try {
            if (parts.isLargerThan("xl/", LARGEST)) {
                return;
            }
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            if (refuse()) {
                evaluator = new XSSFFormulaEvaluator(workbook);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            evaluator = null;
        }
    }

    /** Takes out what must not be worked out; false where nothing can be. */
    private boolean refuse() {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                }
            }
        }
        if (formulas.size() > FORMULAS) {
            return false;
        }
        FormulaCheck check = new FormulaCheck(workbook, XSSFEvaluationWorkbook.create(workbook), LOOKED_AT);
        List<Cell> unsafe = new ArrayList<>();
        List<Cell> swallowing = new ArrayList<>();
        for (Cell cell : formulas) {
            FormulaCheck.Kind kind = cell.isPartOfArrayFormulaGroup()
                    ? FormulaCheck.Kind.UNSAFE
                    : check.kind(cell.getCellFormula(), workbook.getSheetIndex(cell.getSheet()), cell.getRowIndex());
            if (kind == FormulaCheck.Kind.UNSAFE) {
                unsafe.add(cell);
            } else if (kind == FormulaCheck.Kind.SWALLOWS_ERRORS) {
                swallowing.add(cell);
            }
        }
        boolean lost = false;
        for (Cell cell : unsafe) {
            lost |= !replace(cell);
        }
        if (lost) {
            swallowing.forEach(this::replace);
        }
        return true;
    }

    /** Puts an error in the place of a formula, so that nothing is worked out of it; false where its stored result can stay. */
    private boolean replace(Cell cell) {
        if (cell.isPartOfArrayFormulaGroup()) {
            cell.getSheet().removeArrayFormula(cell);
        }
        if (!anew && cell instanceof XSSFCell own && own.getCTCell().isSetV()) {
            cell.removeFormula();
            return true;
        }
        refused.add(List.of(workbook.getSheetIndex(cell.getSheet()), cell.getRowIndex(), cell.getColumnIndex()));
        cell.setBlank();
        cell.setCellErrorValue(FormulaError.NA.getCode());
        return false;
    }

    @Override
    public void close() throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }
}
