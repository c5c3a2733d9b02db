package cn.mingjian.facts;

import cn.mingjian.facts.AccountsVocabulary.Column;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The amount columns of a table by function; those of a detailed table are economic classes. */
final class FunctionColumns {

    /** What stands in a concept path between a whole and its economic classes. */
    static final String BY_ECONOMIC = "经济分类";

    private static final Set<String> TOTALS = Set.of("合计", "总计", "本年支出合计");

    private FunctionColumns() {}

    static Column[] of(AccountsContext context, TableHeader header) {
        if (context.form().layout() != TableLayout.FUNCTION_BY_ECONOMIC) {
            return new ColumnMatcher(context.vocabulary().ownColumns(context.form()), context.heads()).once(header);
        }
        Column[] columns = new Column[header.width()];
        String parent = "";
        for (int c = 0; c < columns.length; c++) {
            for (String name : header.names(c)) {
                Optional<Classification.Item> item = economic(context, name, parent);
                if (item.isPresent()) {
                    parent = item.get().code().substring(0, 3);
                    columns[c] = economicColumn(context, item.get());
                    break;
                }
            }
            if (columns[c] == null && isTotal(header.stack(c))) {
                columns[c] = new Column("合计", Set.of(), context.form().base(), Measure.FINAL, "");
            }
        }
        return columns;
    }

    private static boolean isTotal(List<String> stack) {
        return !stack.isEmpty() && TOTALS.contains(stack.get(stack.size() - 1));
    }

    private static Optional<Classification.Item> economic(AccountsContext context, String name, String parent) {
        List<Classification.Item> found =
                context.classification().economicsNamed(name, context.scope().year());
        Optional<Classification.Item> within =
                found.stream().filter(i -> i.code().startsWith(parent)).findFirst();
        return within.isPresent() ? within : found.stream().findFirst();
    }

    private static Column economicColumn(AccountsContext context, Classification.Item item) {
        String of = context.classification()
                .economic(item.code().substring(0, 3), null)
                .map(Classification.Item::name)
                .orElse("");
        String path = item.code().length() == 3 ? item.name() : of + "/" + item.name();
        return new Column(
                item.name(), Set.of(), context.form().base() + "/" + BY_ECONOMIC + "/" + path, Measure.FINAL, "");
    }
}
