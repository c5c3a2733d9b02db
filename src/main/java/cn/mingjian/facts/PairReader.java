package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsVocabulary.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads lists without a head that can be understood: the name of an item and beside it its figure. */
final class PairReader {

    private final AccountsContext context;
    private final ItemFinder finder;
    private final List<AccountsRow> read = new ArrayList<>();

    private PairReader(AccountsContext context) {
        this.context = context;
        this.finder = context.items();
    }

    static AccountsBody read(AccountsContext context, int start) {
        PairReader reader = new PairReader(context);
        for (GridRow row : context.rows().subList(start, context.rows().size())) {
            if (!TableHeader.isOrdinals(row, context.heads())) {
                reader.row(row);
            }
        }
        return new AccountsBody(List.of(Measure.FINAL), reader.read);
    }

    private void row(GridRow row) {
        ItemFinder.Found open = null;
        String name = "";
        for (int c = 0; c < row.width(); c++) {
            if (row.isBlank(c) || row.isFilled(c)) {
                continue;
            }
            Optional<PrintedFigure> figure = PrintedFigure.amount(row.text(c));
            if (figure.isEmpty()) {
                name = Wording.step(row.text(c));
                open = finder.find(name, "").orElse(null);
            } else {
                context.scope().expect(row, c);
                if (open != null) {
                    bind(row, c, figure.get(), open, name);
                    open = null;
                }
            }
        }
    }

    private void bind(GridRow row, int place, PrintedFigure figure, ItemFinder.Found item, String name) {
        String unit = item.rule().unit();
        Column column = new Column(Measure.FINAL, Set.of(), "@", item.rule().measure(), "");
        Map<String, Fact> figures = new LinkedHashMap<>();
        Unit own = unit.isEmpty() ? context.scope().money() : Unit.of(unit);
        figures.put(Measure.FINAL, context.bind(row, place, figure, item.concept(), column, name, own));
        read.add(new AccountsRow(
                "",
                name,
                item.concept(),
                "",
                item.rule().total() ? 0 : 1,
                item.rule().total(),
                figures,
                context.scope().row(row, name)));
    }
}
