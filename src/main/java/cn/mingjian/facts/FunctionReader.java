package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsVocabulary.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a table whose rows are functions of spending (类, 款, 项). */
final class FunctionReader {

    /** Codes of 类 have three digits. */
    private static final int CLASS = 3;

    private static final Pattern TOTAL = Pattern.compile(".*(合计|总计)");

    private final AccountsContext context;
    private final List<ItemRow> rows = new ArrayList<>();
    private final Map<ItemRow, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private FunctionReader(AccountsContext context) {
        this.context = context;
    }

    static AccountsBody read(AccountsContext context) {
        return new FunctionReader(context).read();
    }

    private AccountsBody read() {
        TableHeader header = context.header();
        collect(header);
        Column[] columns = FunctionColumns.of(context, header);
        List<ItemRow> filled =
                rows.stream().filter(row -> !row.amounts().isEmpty()).toList();
        ItemRow total = total(filled);
        ColumnAlignment alignment = new ColumnAlignment(columns, filled, leaves(filled, total), total);
        List<AccountsRow> read = new ArrayList<>();
        for (ItemRow row : rows) {
            read.add(row(row, row.equals(total) || isTotal(row), alignment));
        }
        List<String> order = new ArrayList<>();
        for (Column column : columns) {
            if (column != null) {
                order.add(column.name());
            }
        }
        return new AccountsBody(order, read);
    }

    private void collect(TableHeader header) {
        Set<List<String>> head = new HashSet<>();
        for (int i = 0; i < header.end(); i++) {
            head.add(keys(context.rows().get(i)));
        }
        for (int i = header.end(); i < context.rows().size(); i++) {
            GridRow row = context.rows().get(i);
            if (!row.isBlank() && !TableHeader.isOrdinals(row, context.heads()) && !head.contains(keys(row))) {
                rows.add(ItemRow.of(row, context.heads()));
            }
        }
        List<ItemRow> items = rows.stream()
                .filter(row -> !isTotal(row) && !row.label().isEmpty())
                .toList();
        List<String> found = new CodeFinder(
                        context.classification(), context.scope().year(), context.printed())
                .complete(
                        items.stream().map(ItemRow::code).toList(),
                        items.stream().map(ItemRow::name).toList());
        for (int i = 0; i < items.size(); i++) {
            codes.put(items.get(i), found.get(i));
            names.put(found.get(i), items.get(i).name());
        }
        rows.forEach(row -> row.amounts().keySet().forEach(c -> context.scope().expect(row.row(), c)));
    }

    private static List<String> keys(GridRow row) {
        List<String> keys = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            keys.add(row.key(c));
        }
        return keys;
    }

    private static boolean isTotal(ItemRow row) {
        return row.code().isEmpty() && TOTAL.matcher(row.name()).matches();
    }

    /** The total row: the one that says so, else a first or last row without any name, or with that of the unit. */
    private ItemRow total(List<ItemRow> filled) {
        Optional<ItemRow> named =
                filled.stream().filter(FunctionReader::isTotal).findFirst();
        if (named.isPresent() || filled.isEmpty()) {
            return named.orElse(null);
        }
        ItemRow first = filled.get(0);
        ItemRow last = filled.get(filled.size() - 1);
        return isSum(first, filled) ? first : isSum(last, filled) ? last : null;
    }

    /** Whether a row has no code, and no name either or all that the rows of the classes hold. */
    private static boolean isSum(ItemRow row, List<ItemRow> filled) {
        if (row.label().isEmpty() || !row.code().isEmpty()) {
            return row.label().isEmpty();
        }
        int place = row.firstAmount();
        BigDecimal classes = filled.stream()
                .filter(r -> r.code().length() == CLASS)
                .map(r -> r.amounts().get(place))
                .filter(Objects::nonNull)
                .map(PrintedFigure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return classes.compareTo(row.amounts().get(place).value()) == 0;
    }

    private Set<ItemRow> leaves(List<ItemRow> filled, ItemRow total) {
        Set<String> parents = new HashSet<>();
        for (String code : codes.values()) {
            for (int length = 3; length < code.length(); length += 2) {
                parents.add(code.substring(0, length));
            }
        }
        Set<ItemRow> leaves = new LinkedHashSet<>();
        for (ItemRow row : filled) {
            if (!row.equals(total) && !isTotal(row) && !parents.contains(codes.getOrDefault(row, ""))) {
                leaves.add(row);
            }
        }
        return leaves;
    }

    private AccountsRow row(ItemRow row, boolean total, ColumnAlignment alignment) {
        List<String> path = total ? List.of() : path(row);
        String name = row.name().isEmpty() && !path.isEmpty() ? path.get(path.size() - 1) : row.name();
        Map<String, Fact> figures = new LinkedHashMap<>();
        row.amounts().forEach((place, figure) -> {
            Column column = alignment.column(row, place);
            if (column != null && (total || !path.isEmpty()) && !figures.containsKey(column.name())) {
                String concept = column.concept() + (path.isEmpty() ? "" : "/" + String.join("/", path));
                Unit unit = context.scope().money();
                figures.put(column.name(), context.bind(row.row(), place, figure, concept, column, name, unit));
            }
        });
        int level = total ? 0 : Math.max(1, path.size());
        return new AccountsRow(
                row.code(),
                row.name(),
                String.join("/", path),
                "",
                level,
                total,
                figures,
                context.scope().row(row.row(), name),
                total && TableHeader.holdsHead(row.row()));
    }

    /** Names of 类, 款 and 项 down to a row: those of the classification, else those the table prints. */
    private List<String> path(ItemRow row) {
        String code = codes.getOrDefault(row, "");
        if (code.isEmpty()) {
            return row.name().isEmpty() ? List.of() : List.of(row.name());
        }
        List<String> path = new ArrayList<>();
        for (int length = 3; length <= code.length(); length += 2) {
            String part = code.substring(0, length);
            Optional<Classification.Item> known =
                    context.classification().function(part, context.scope().year());
            if (known.isEmpty()) {
                known = context.classification().function(part, null);
            }
            String printed = names.getOrDefault(part, "");
            path.add(known.map(Classification.Item::name).orElse(printed.isEmpty() ? part : printed));
        }
        return path;
    }
}
