package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import java.util.ArrayList;
import java.util.List;

/** Weight and score of a whole sheet: in its total row, or the score alone in its head. */
final class SheetTotal {

    private static final int NOWHERE = -1;

    private final SheetContext sheet;
    private GridRow row;
    /** Where the head states the score as well, and in which of its places. */
    private GridRow head;

    private int headPlace = NOWHERE;
    private Fact weight;
    private Fact score;

    SheetTotal(SheetContext sheet) {
        this.sheet = sheet;
    }

    /** Takes the total row; it says more than a head that was taken before. */
    void take(GridRow totalRow) {
        row = totalRow;
    }

    boolean hasRow() {
        return row != null;
    }

    /** Takes a total that a row of the head states, if it does: "自评总分（分） | 98.6". */
    void takeHead(GridRow place) {
        for (int c = 0; head == null && row == null && c < place.width(); c++) {
            boolean label = sheet.words().is(SheetWord.TOTAL, place.text(c))
                    && place.text(c).contains(Unit.SCORE.symbol());
            for (int f = c + 1; label && head == null && f < place.width(); f++) {
                if (isFigure(place, f)) {
                    head = place;
                    headPlace = f;
                }
            }
        }
    }

    private boolean isFigure(GridRow place, int column) {
        return !place.isFilled(column)
                && sheet.targets().read(place.text(column)).isPresent();
    }

    /**
     * Makes facts of weight and score: two figures in this order, or one that its place or its value tells.
     *
     * @param columns what the columns of the indicators are
     */
    void bind(List<String> columns) {
        Fact stated = head == null ? null : bind(head, headPlace, Measure.SCORE);
        if (row == null) {
            score = stated;
            return;
        }
        List<Integer> places = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            if (isFigure(row, c)) {
                places.add(c);
            }
        }
        if (places.size() == 1 && !isWeight(places.get(0), columns)) {
            score = bind(row, places.get(0), Measure.SCORE);
        } else if (!places.isEmpty()) {
            weight = bind(row, places.get(0), Measure.WEIGHT);
            score = places.size() == 1 ? stated : bind(row, places.get(1), Measure.SCORE);
        }
        places.stream().skip(2).forEach(c -> sheet.scope().expect(row, c));
    }

    /** Whether the only figure of the total row is the sum of the weights. */
    private boolean isWeight(int place, List<String> columns) {
        if (row.text(place).contains(Unit.SCORE.symbol())) {
            return false;
        }
        if (!columns.contains(Measure.SCORE)) {
            return true;
        }
        if (!columns.contains(Measure.WEIGHT)) {
            return false;
        }
        // Rows whose merged places are not printed stand against the left: weight, then score, then cause.
        return place == row.firstFilled() + 1
                || (row.width() == columns.size() && columns.get(place).equals(Measure.WEIGHT));
    }

    private Fact bind(GridRow line, int place, String measure) {
        PrintedFigure figure = sheet.targets().read(line.text(place)).orElseThrow();
        TableScope.Subject subject = new TableScope.Subject(sheet.concept() + "/总分", measure, null, "总分", measure);
        return sheet.scope().bind(line, place, subject, figure, new Amount(figure.value(), Unit.SCORE));
    }

    /** The sum of the weights, or null where none is stated. */
    Fact weight() {
        return weight;
    }

    /** The score of the whole, or null where none is stated. */
    Fact score() {
        return score;
    }
}
