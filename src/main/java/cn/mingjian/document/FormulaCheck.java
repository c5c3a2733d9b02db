package cn.mingjian.document;

import java.util.Set;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.ConcatPtg;
import org.apache.poi.ss.formula.ptg.FuncVarPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;
import org.apache.poi.ss.formula.ptg.ValueOperatorPtg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Tells which formulas of a workbook may be worked out: those that take nothing from other files, always give the same and
 * cost little.
 */
final class FormulaCheck {

    /** What may be done with a formula. */
    enum Kind {
        PLAIN,
        /** It passes over errors, so that it must not look at what could not be worked out. */
        SWALLOWS_ERRORS,
        UNSAFE
    }

    private static final Set<String> SWALLOWING = Set.of(
            "IFERROR",
            "IFNA",
            "ISERROR",
            "ISERR",
            "ISNA",
            "ISNUMBER",
            "ISBLANK",
            "COUNT",
            "COUNTA",
            "COUNTIF",
            "SUMIF",
            "SUMIFS",
            "SUBTOTAL",
            "MATCH",
            "VLOOKUP",
            "HLOOKUP");

    /** Functions whose result depends on their arguments alone. */
    private static final Set<String> KNOWN = Set.of(
            "SUM",
            "ROUND",
            "ROUNDUP",
            "ROUNDDOWN",
            "INT",
            "TRUNC",
            "ABS",
            "SIGN",
            "MOD",
            "MIN",
            "MAX",
            "AVERAGE",
            "PRODUCT",
            "SUMPRODUCT",
            "IF",
            "AND",
            "OR",
            "NOT",
            "N",
            "VALUE",
            "TEXT",
            "LEFT",
            "RIGHT",
            "MID",
            "LEN",
            "TRIM",
            "CHOOSE",
            "INDEX");

    /** The call of a function that is named by the part before its arguments. */
    private static final String BY_NAME = "#external#";

    private static final String NEWER = "_xlfn.";

    /** The longest lists of a workbook have some thousand rows. */
    private static final int LARGEST_RANGE = 20_000;

    private final Workbook workbook;
    private final FormulaParsingWorkbook names;
    /** How many more cells all formulas together may look at. */
    private long cells;

    FormulaCheck(Workbook workbook, FormulaParsingWorkbook names, long cells) {
        this.workbook = workbook;
        this.names = names;
        this.cells = cells;
    }

    /** What a formula in a cell of a sheet is. */
    Kind kind(String formula, int sheet, int row) {
        Ptg[] parts;
        try {
            parts = FormulaParser.parse(formula, names, FormulaType.CELL, sheet, row);
        } catch (RuntimeException e) {
            return Kind.UNSAFE;
        }
        Kind kind = Kind.PLAIN;
        boolean joins = false;
        for (Ptg part : parts) {
            joins |= part instanceof ConcatPtg;
            if (!isKnown(part)) {
                return Kind.UNSAFE;
            }
            if (SWALLOWING.contains(function(part))) {
                kind = Kind.SWALLOWS_ERRORS;
            }
        }
        return joins && !joinsConstants(parts, sheet) ? Kind.UNSAFE : kind;
    }

    private boolean isKnown(Ptg part) {
        String function = function(part);
        if (!function.isEmpty()) {
            return KNOWN.contains(function) || SWALLOWING.contains(function);
        }
        if (part instanceof AreaPtgBase area) {
            long size =
                    (1L + area.getLastRow() - area.getFirstRow()) * (1L + area.getLastColumn() - area.getFirstColumn());
            cells -= size;
            return size <= LARGEST_RANGE
                    && cells >= 0
                    && !(area instanceof Area3DPxg other
                            && (other.getExternalWorkbookNumber() >= 0 || other.getLastSheetName() != null));
        }
        if (part instanceof RefPtgBase cell) {
            return !(cell instanceof Ref3DPxg other
                    && (other.getExternalWorkbookNumber() >= 0 || other.getLastSheetName() != null));
        }
        return part instanceof ScalarConstantPtg
                || part instanceof ValueOperatorPtg
                || part instanceof ParenthesisPtg
                || part instanceof AttrPtg
                || (part instanceof FuncVarPtg call && call.getName().equals(BY_NAME));
    }

    /** The function that a part of a formula names, or nothing. Newer functions stand in formulas by their names. */
    private static String function(Ptg part) {
        if (part instanceof NameXPxg named && named.getExternalWorkbookNumber() < 0 && named.getSheetName() == null) {
            String name = named.getNameName();
            return name.startsWith(NEWER) ? name.substring(NEWER.length()) : name;
        }
        return part instanceof AbstractFunctionPtg call && !call.getName().equals(BY_NAME) ? call.getName() : "";
    }

    /** Words are put together of what is written down only: of other words put together they could grow without end. */
    private boolean joinsConstants(Ptg[] parts, int own) {
        for (Ptg part : parts) {
            if (part instanceof AreaPtgBase || (part instanceof RefPtgBase cell && isFormula(cell, own))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFormula(RefPtgBase cell, int own) {
        Sheet sheet =
                cell instanceof Ref3DPxg other ? workbook.getSheet(other.getSheetName()) : workbook.getSheetAt(own);
        Row row = sheet == null ? null : sheet.getRow(cell.getRow());
        return row != null
                && row.getCell(cell.getColumn()) != null
                && row.getCell(cell.getColumn()).getCellType() == CellType.FORMULA;
    }
}
