package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the rows of a sheet that hold neither funds nor indicators: goals of the year, what was done, remarks. */
final class SheetRemarks {

    private static final int LONGEST_LABEL = 20;
    private static final String REMARK = "说明";

    private static final Pattern YEAR_OR_NUMBER = Pattern.compile("(19|20)\\d\\d|0?\\d{6,}|[1-9]");

    private final SheetContext sheet;
    private final SheetVocabulary words;
    private final TreeMap<Integer, String> heads = new TreeMap<>();
    private int headRow = -2;
    private int moved;

    SheetRemarks(SheetContext sheet) {
        this.sheet = sheet;
        words = sheet.words();
    }

    void row(GridRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.isFilled(c) && words.is(SheetWord.GOAL_COLUMN, row.text(c))) {
                if (headRow != row.index()) {
                    heads.clear();
                    headRow = row.index();
                }
                heads.put(c, row.text(c));
            }
        }
        moved = row.index() == headRow + 1 ? moved(row) : 0;
        for (int c = 0; c < row.width(); c++) {
            boolean own = !row.isBlank(c) && !row.isFilled(c);
            if (own && !sheet.scope().isFigure(row, c) && !names(row, c)) {
                cell(row, c);
            }
        }
    }

    /**
     * How many places the row below the heads stands too far to the left: in text that was copied, the label that reaches
     * down beside it left no trace.
     */
    private int moved(GridRow row) {
        List<Integer> own = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            if (!row.isBlank(c) && !row.isFilled(c)) {
                own.add(c);
            }
        }
        List<Integer> places = List.copyOf(heads.keySet());
        if (own.isEmpty() || own.size() > places.size() || row.text(own.get(0)).length() <= LONGEST_LABEL) {
            return 0;
        }
        return Math.max(0, places.get(places.size() - own.size()) - own.get(0));
    }

    private void cell(GridRow row, int column) {
        Optional<PrintedFigure> figure = sheet.targets().read(row.text(column));
        String name = Wording.step(LabelWeights.without(row.text(column)));
        if (figure.isPresent()) {
            figure(row, column, figure.get());
        } else if (sheet.weights().bind(row, column, sheet.concept() + "/部分/" + name, name, "") == null) {
            read(row, column);
        }
    }

    /** Whether the cell is a label or the name of the project: figures in names are none of the report's. */
    private boolean names(GridRow row, int column) {
        int label = label(row, column);
        return words.is(SheetWord.GOAL_COLUMN, row.text(column))
                || (label >= 0
                        && (words.is(SheetWord.PROJECT, row.text(label))
                                || words.is(SheetWord.WHOLE, row.text(label))));
    }

    /** A figure that fills its cell: what stands before it in its row names it, or nothing does. */
    private void figure(GridRow row, int column, PrintedFigure figure) {
        boolean number = figure.unit().isEmpty();
        int label = label(row, column);
        if (number ? !YEAR_OR_NUMBER.matcher(figure.printed()).matches() : label >= 0 && isFigure(row, label)) {
            sheet.scope().expect(row, column);
        } else if (!number) {
            read(row, column);
        }
    }

    private boolean isFigure(GridRow row, int column) {
        return sheet.targets().read(row.text(column)).isPresent();
    }

    private void read(GridRow row, int column) {
        int label = label(row, column);
        Map.Entry<Integer, String> head = heads.floorEntry(column + moved);
        boolean labelled = label >= 0
                && row.index() != headRow + 1
                && row.text(label).length() <= LONGEST_LABEL
                && !words.is(SheetWord.GOAL_COLUMN, row.text(label));
        String name = labelled || head == null
                ? label < 0 ? REMARK : SheetVocabulary.plain(Wording.joined(row.text(label)))
                : SheetVocabulary.plain(head.getValue());
        String measure = labelled || head == null ? null : words.name(SheetWord.GOAL_COLUMN, head.getValue());
        String own = goalColumn(row.text(column));
        if (own != null) {
            name = own;
            measure = words.name(SheetWord.GOAL_COLUMN, own);
        }
        sheet.prose()
                .read(new SheetProse.Place(row, column, sheet.concept() + "/" + Wording.step(name), measure, "", name));
    }

    /** What a cell itself says its words are (实际完成情况：…), or null. */
    private String goalColumn(String text) {
        int end = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
        String label = end < 0 || end > LONGEST_LABEL ? "" : text.substring(0, end);
        return words.is(SheetWord.GOAL_COLUMN, label) ? SheetVocabulary.plain(label) : null;
    }

    /** The nearest cell of the row that stands before this one, or -1. */
    private static int label(GridRow row, int column) {
        int label = column - 1;
        while (label >= 0 && row.isBlank(label)) {
            label--;
        }
        return label;
    }
}
