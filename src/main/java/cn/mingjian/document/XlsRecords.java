package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gathers the sheets of an xls workbook from its records. */
final class XlsRecords implements HSSFListener {

    /** Carries a refusal through the parser, which lets only unchecked exceptions pass. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(UnreadableDocumentException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private final Limits limits;
    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final List<SheetCells> sheets = new ArrayList<>();
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this, Locale.CHINA);
    private final NumberDisplay display = new NumberDisplay();
    private boolean from1904;
    private SSTRecord strings;
    private SheetCells sheet;
    private FormulaRecord awaited;
    private int nested;

    XlsRecords(Limits limits) {
        this.limits = limits;
    }

    void register(HSSFRequest request) {
        request.addListenerForAllRecords(formats);
    }

    void writeTo(FlowBuilder flow) throws UnreadableDocumentException {
        for (int i = 0; i < sheets.size() && i < names.size(); i++) {
            if (!names.get(i).isHidden() && !names.get(i).isVeryHidden()) {
                SheetWriter.write(names.get(i).getSheetname(), sheets.get(i), flow);
            }
        }
    }

    @Override
    public void processRecord(Record record) {
        try {
            if (record instanceof BOFRecord start) {
                start(start);
            } else if (record instanceof BoundSheetRecord name) {
                names.add(name);
            } else if (record instanceof DateWindow1904Record window) {
                from1904 = window.getWindowing() == 1;
            } else if (record instanceof SSTRecord table) {
                strings = table;
            } else if (sheet != null && nested == 1) {
                content(record);
            }
            if (record instanceof EOFRecord) {
                nested--;
            }
        } catch (UnreadableDocumentException e) {
            throw new Refused(e);
        }
    }

    /** Charts have streams of their own inside a sheet's. */
    private void start(BOFRecord start) {
        nested++;
        if (nested == 1 && start.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet = new SheetCells(limits);
            sheets.add(sheet);
        }
    }

    private void content(Record record) throws UnreadableDocumentException {
        if (record instanceof RowRecord row) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNumber());
            }
        } else if (record instanceof ColumnInfoRecord columns) {
            if (columns.getHidden()) {
                sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
            }
        } else if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                sheet.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
            }
        } else if (record instanceof StringRecord result && awaited != null) {
            put(awaited, result.getString());
            awaited = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            awaited = null;
            cell(cell);
        }
    }

    private void cell(CellValueRecordInterface cell) throws UnreadableDocumentException {
        if (cell instanceof LabelSSTRecord label && strings != null) {
            put(cell, strings.getString(label.getSSTIndex()).getString());
        } else if (cell instanceof LabelRecord label) {
            put(cell, label.getValue());
        } else if (cell instanceof NumberRecord number) {
            put(cell, shown(cell, number.getValue()));
        } else if (cell instanceof BoolErrRecord value) {
            put(
                    cell,
                    value.isBoolean()
                            ? value.getBooleanValue() ? "TRUE" : "FALSE"
                            : FormulaError.forInt(value.getErrorValue()).getString());
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    private void formula(FormulaRecord formula) throws UnreadableDocumentException {
        if (formula.hasCachedResultString()) {
            awaited = formula;
        } else if (!Double.isNaN(formula.getValue())) {
            put(formula, shown(formula, formula.getValue()));
        }
    }

    private String shown(CellValueRecordInterface cell, double value) {
        return display.show(value, formats.getFormatIndex(cell), formats.getFormatString(cell), from1904);
    }

    private void put(CellValueRecordInterface cell, String text) throws UnreadableDocumentException {
        sheet.put(cell.getRow(), cell.getColumn(), text);
    }
}
