package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import java.util.ArrayList;
import java.util.List;

/** Reads the parts of one self-evaluation sheet as they come, row by row: funds, words, indicators, total. */
final class SheetBody {

    private enum Part {
        HEAD,
        FUNDING,
        WORDS,
        INDICATORS,
        END
    }

    private final SheetContext sheet;
    private final FundingReader funding;
    private final IndicatorReader indicators;
    private final SheetRemarks remarks;
    private final SheetTotal total;
    private final List<Indicator> read;
    private Part part = Part.HEAD;
    private String grade = "";
    private boolean transposed;

    /** Reads all rows of a sheet. */
    SheetBody(SheetContext sheet, List<GridRow> rows) {
        this.sheet = sheet;
        this.funding = new FundingReader(sheet.words(), sheet.targets(), sheet.scope(), sheet.concept());
        this.remarks = new SheetRemarks(sheet);
        this.indicators = new IndicatorReader(sheet);
        this.total = new SheetTotal(sheet);
        for (int i = 0; i < rows.size(); i++) {
            row(rows, i);
        }
        this.read = indicators.finish();
        total.bind(indicators.columns());
    }

    private void row(List<GridRow> rows, int at) {
        GridRow row = rows.get(at);
        if (row.isBlank() || transposed) {
            transposed = false;
            return;
        }
        List<GridRow> below = rows.subList(at + 1, rows.size());
        String first = row.text(row.firstFilled());
        if (indicators.takeHeader(row, below)) {
            part = Part.INDICATORS;
            sheet.weights().of(row, sheet.concept() + "/部分/绩效指标");
        } else if (part != Part.INDICATORS && funding.takeHeader(row, below)) {
            part = Part.FUNDING;
        } else if (isTotal(row)) {
            total.take(row);
            grade = gradeIn(row);
            part = Part.END;
        } else if (sheet.words().is(SheetWord.CONCLUSION, first)) {
            grade = SheetSource.value(row, row.firstFilled());
        } else if (part == Part.INDICATORS && !sheet.words().is(SheetWord.REMARK, first)) {
            indicators.row(row);
        } else if (part == Part.FUNDING && isFunding(row)) {
            funding.row(row);
        } else {
            other(row, below.isEmpty() ? null : below.get(0));
        }
    }

    private boolean isTotal(GridRow row) {
        return (part == Part.INDICATORS || (part == Part.END && !total.hasRow()))
                && sheet.words().is(SheetWord.TOTAL, row.text(row.firstOwn()));
    }

    /** The grade that stands beside the total, alone or behind its name (评价等级：优). */
    private String gradeIn(GridRow row) {
        for (int c = row.firstOwn() + 1; c < row.width(); c++) {
            String found = row.isFilled(c) ? "" : sheet.words().grade(row.text(c));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return grade;
    }

    private boolean isFunding(GridRow row) {
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            boolean label = sheet.words().is(SheetWord.FUNDING_ROW, text)
                    || sheet.words().is(SheetWord.FUNDING_GROUP, text)
                    || funding.isPart(text);
            boolean mark = !text.isBlank() && PrintedFigure.isBlankMark(text);
            if (label || mark || sheet.targets().read(text).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void other(GridRow row, GridRow next) {
        if (part == Part.INDICATORS) {
            part = Part.END;
        } else if (part == Part.FUNDING) {
            part = Part.WORDS;
        }
        if (part != Part.END && funding.execution(row)) {
            return;
        }
        if (part == Part.HEAD) {
            transposed = funding.takeTransposed(row, next);
            if (!transposed) {
                funding.pairs(row);
            }
            total.takeHead(row);
        }
        remarks.row(row);
    }

    List<FundingRow> funding() {
        List<FundingRow> rows = funding.rows();
        // What one row alone tells, or the first of others alone is given points for, is of all the funds; but a source
        // is not.
        List<FundingRow> scored =
                rows.stream().filter(r -> r.figure(Measure.SCORE) != null).toList();
        boolean first = rows.stream().noneMatch(FundingRow::total)
                && (rows.size() == 1
                        || (scored.size() == 1
                                && scored.get(0).equals(rows.get(0))
                                && sheet.words().fundingRow(rows.get(0).name()) == null));
        if (!first) {
            return rows;
        }
        List<FundingRow> marked = new ArrayList<>(rows);
        marked.set(0, rows.get(0).asTotal());
        return marked;
    }

    /** The unit of the funds as printed, or null where none is stated. */
    String unit() {
        return funding.unit().equals(Unit.NONE) ? null : funding.unit().symbol();
    }

    List<Indicator> indicators() {
        return read;
    }

    SheetTotal total() {
        return total;
    }

    /** The grade that the sheet gives itself, or empty. */
    String grade() {
        return grade;
    }

    /** How many figures could not be read from the first indicator on. */
    long unreadScores() {
        return sheet.scope().unbound().stream()
                .filter(e -> e.start() >= firstIndicator())
                .count();
    }

    /** Whether amounts of its funds are lost, so that they cannot be added up. */
    boolean losesMoney() {
        return sheet.scope().unbound().stream().anyMatch(e -> LostCells.isOne(e) && e.start() < firstIndicator());
    }

    private int firstIndicator() {
        return read.isEmpty() ? 0 : read.get(0).evidence().start();
    }
}
