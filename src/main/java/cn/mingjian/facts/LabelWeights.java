package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weights that stand in a label and have no cell of their own: "产出指标（50分）", "预算执行情况（20分）". */
final class LabelWeights {

    private static final Pattern WEIGHT =
            Pattern.compile("(.*)[(（]\\s*(?:满分|总分|分值)?[:：]?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*分\\s*[)）]\\s*");

    private final TableScope scope;

    LabelWeights(TableScope scope) {
        this.scope = scope;
    }

    /** The label without its weight. */
    static String without(String label) {
        Matcher matcher = WEIGHT.matcher(label);
        return matcher.matches() && !matcher.group(1).isBlank()
                ? matcher.group(1).strip()
                : label;
    }

    /** Makes a fact of the weight in a cell; null where it states none. */
    Fact bind(GridRow row, int place, String path, String name, String column) {
        Matcher matcher = row.isFilled(place) ? null : WEIGHT.matcher(row.text(place));
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        PrintedFigure figure =
                new PrintedFigure(new BigDecimal(matcher.group(2)), matcher.group(2), "", "分", matcher.start(2));
        TableScope.Subject subject = new TableScope.Subject(path, Measure.WEIGHT, null, name, column);
        return scope.mention(row, place, subject, figure, new Amount(figure.value(), Unit.SCORE));
    }

    /** The weight that the label beside the heads of some columns states, of the path given; null where there is none. */
    Fact of(GridRow head, String path) {
        for (int c = 0; c < head.width(); c++) {
            Fact weight = bind(head, c, path, SheetVocabulary.plain(head.text(c)), "");
            if (weight != null) {
                return weight;
            }
        }
        return null;
    }
}
