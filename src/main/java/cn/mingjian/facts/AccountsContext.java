package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsVocabulary.Column;
import cn.mingjian.facts.AccountsVocabulary.Form;
import java.util.List;
import java.util.Set;

/**
 * What is needed to read one accounts table.
 *
 * @param form what is known of the table
 * @param rows its grid
 * @param printed codes that the document prints in any of its tables
 */
record AccountsContext(
        Form form,
        List<GridRow> rows,
        TableScope scope,
        AccountsVocabulary vocabulary,
        Classification classification,
        Set<String> printed) {

    HeadWords heads() {
        return vocabulary.heads();
    }

    /** Recognises the items that the table lists by name. */
    ItemFinder items() {
        return new ItemFinder(form, vocabulary, classification);
    }

    /** The head with which the table begins. */
    TableHeader header() {
        return TableHeader.of(rows, 0, heads());
    }

    /** Binds a figure to an item's concept in a column. */
    Fact bind(GridRow row, int place, PrintedFigure figure, String concept, Column column, String name, Unit unit) {
        String measure = column.measure();
        Unit own = figure.unitOr(unit);
        if (measure.endsWith("率") && !own.equals(Unit.PERCENT)) {
            own = Unit.PERCENT;
        }
        TableScope.Subject subject = new TableScope.Subject(concept, measure, of(measure), name, column.name());
        return scope.bind(row, place, subject, figure, new Amount(figure.value(), own));
    }

    private static String of(String measure) {
        return measure.equals(Measure.COMPLETION) ? Measure.BUDGET : null;
    }
}
