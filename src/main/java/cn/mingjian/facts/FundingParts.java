package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a sheet that name a part of the funds and its amount at once: "其中：基本支出：645.00". */
final class FundingParts {

    private static final Pattern PART = Pattern.compile("\\s*(\\D{2,25})[:：]\\s*([\\d,，.]*\\s*[万亿]?元?)\\s*");

    private final SheetVocabulary words;
    private final TargetReader targets;
    private final TableScope scope;
    private final String concept;

    FundingParts(SheetVocabulary words, TargetReader targets, TableScope scope, String concept) {
        this.words = words;
        this.targets = targets;
        this.scope = scope;
        this.concept = concept;
    }

    /** Whether a cell names a part of the funds and its amount, which may be left out. */
    boolean isPart(String text) {
        Matcher part = PART.matcher(text);
        return part.matches() && words.is(SheetWord.FUNDING_ROW, part.group(1));
    }

    /** Binds what such cells of a row say; the amounts are in the unit given unless they state one. */
    void bind(GridRow row, Unit unit) {
        for (int c = 0; c < row.width(); c++) {
            Matcher part = row.isFilled(c) ? null : PART.matcher(row.text(c));
            if (part != null && part.matches() && isPart(row.text(c))) {
                Optional<PrintedFigure> figure = targets.read(part.group(2));
                String name = words.name(SheetWord.FUNDING_ROW, part.group(1));
                String path = words.isTotal(name) ? concept : concept + "/" + Wording.step(name);
                int column = c;
                figure.ifPresent(f -> scope.bind(
                        row,
                        column,
                        new TableScope.Subject(path, Measure.AMOUNT, null, name, Measure.AMOUNT),
                        f,
                        new Amount(f.value(), f.unitOr(unit))));
            }
        }
    }
}
