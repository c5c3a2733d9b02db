package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsVocabulary.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the table of 三公经费 in the forms whose heads name the items: one row of figures below heads that name both item and
 * measure, or a row for each measure.
 */
final class MatrixReader {

    /** So many items named by heads are no chance. */
    private static final int ITEMS = 3;

    private static final String TOTAL = "合计";
    /** What {@code accounts-items.csv} calls the sum of this table where it is more than one item. */
    private static final String ALL = "各项经费合计";

    private record Place(ItemFinder.Found item, Column column) {}

    private final AccountsContext context;
    private final ItemFinder finder;

    private MatrixReader(AccountsContext context) {
        this.context = context;
        this.finder = context.items();
    }

    static AccountsBody read(AccountsContext context) {
        TableHeader header = context.header();
        int named = -1;
        for (int c = header.width() - 1; c >= 0; c--) {
            named = context.heads().role(header, c, null) == HeadWords.Role.NAME ? c : named;
        }
        MatrixReader reader = new MatrixReader(context);
        if (named < 0 && !reader.namesMeasuresFirst(header)) {
            return reader.read(header);
        }
        named = Math.max(named, 0);
        return reader.namesMeasures(header, named) ? reader.read(header, named) : BlockReader.read(context);
    }

    /**
     * Whether the first rows are measures (预算数, 决算数) of the items that the columns name; a list of numbers (团组数、人次)
     * may stand below them.
     */
    private boolean namesMeasures(TableHeader header, int named) {
        int below = below(header.end(), named);
        boolean all =
                context.rows().subList(below, context.rows().size()).stream().allMatch(this::isEmpty);
        long items = Stream.of(places(header)).filter(Objects::nonNull).count();
        return context.rows().subList(header.end(), below).stream().anyMatch(r -> !isEmpty(r))
                && (all || items >= ITEMS);
    }

    /** Whether measures begin the rows although nothing stands above them. */
    private boolean namesMeasuresFirst(TableHeader header) {
        return header.width() > 1
                && header.stack(0).stream().allMatch(String::isEmpty)
                && context.rows().subList(header.end(), context.rows().size()).stream()
                        .anyMatch(r -> measure(r, 0) != null);
    }

    private boolean isEmpty(GridRow row) {
        return row.isBlank() || TableHeader.isOrdinals(row, context.heads());
    }

    /** Where the rows that are measures end. */
    private int below(int from, int named) {
        int i = from;
        while (i < context.rows().size()
                && (isEmpty(context.rows().get(i)) || measure(context.rows().get(i), named) != null)) {
            i++;
        }
        return i;
    }

    private Column measure(GridRow row, int named) {
        return column(
                context.vocabulary().columns(context.form()), context.heads().plain(row.key(named)));
    }

    private AccountsBody read(TableHeader header, int named) {
        Place[] places = places(header);
        Map<String, AccountsRow> rows = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>();
        int below = below(header.end(), named);
        for (GridRow row : context.rows().subList(header.end(), below)) {
            Column measure = measure(row, named);
            if (measure != null) {
                Place[] measured = new Place[places.length];
                for (int c = 0; c < places.length; c++) {
                    measured[c] = places[c] == null ? null : new Place(places[c].item(), measure);
                }
                row(row, measured, rows, columns);
            }
        }
        return withList(below, columns, new ArrayList<>(rows.values()));
    }

    private AccountsBody read(TableHeader header) {
        Place[] places = places(header);
        Map<String, AccountsRow> rows = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>();
        int i = header.end();
        for (; i < context.rows().size() && !isLabelled(context.rows().get(i)); i++) {
            row(context.rows().get(i), places, rows, columns);
        }
        return withList(i, columns, new ArrayList<>(rows.values()));
    }

    /** What was read, with the list that stands below it. */
    private AccountsBody withList(int from, List<String> columns, List<AccountsRow> rows) {
        if (from < context.rows().size()) {
            AccountsBody below = BlockReader.below(context, from);
            rows.addAll(below.rows());
            below.columns().stream().filter(c -> !columns.contains(c)).forEach(columns::add);
        }
        return new AccountsBody(columns, rows);
    }

    private static boolean isLabelled(GridRow row) {
        return IntStream.range(0, row.width()).anyMatch(row::isWords);
    }

    /**
     * What a column that is only called a total sums up: all of the table. Where 三公经费 has columns of its own beside those of
     * 会议费 and 培训费, that is more than 三公经费.
     */
    private Optional<ItemFinder.Found> sum(TableHeader header, int column) {
        boolean bare = header.stack(column).stream().allMatch(w -> w.isEmpty() || w.equals(TOTAL));
        boolean named = IntStream.range(0, header.width()).anyMatch(c -> header.stack(c).stream()
                .anyMatch(w -> !w.equals(TOTAL)
                        && finder.find(w, "").filter(f -> f.rule().total()).isPresent()));
        return bare && named ? finder.find(ALL, "") : Optional.empty();
    }

    private Place[] places(TableHeader header) {
        Column[] measures = new Column[header.width()];
        List<Column> known = context.vocabulary().columns(context.form());
        Place[] places = new Place[header.width()];
        for (int c = 0; c < measures.length; c++) {
            Column measure = null;
            ItemFinder.Found item = null;
            for (String word : header.stack(c)) {
                Column match = column(known, context.heads().plain(word));
                measure = match == null ? measure : match;
                // A lower head that names an item is more exact than the one above it; 合计 below an item is that item.
                if (match == null && (item == null || !word.equals(TOTAL))) {
                    item = finder.find(word, "").orElse(item);
                }
            }
            item = sum(header, c).orElse(item);
            if (item != null) {
                places[c] = new Place(item, measure == null ? column(known, Measure.FINAL) : measure);
            }
        }
        return places;
    }

    private static Column column(List<Column> known, String word) {
        for (Column column : known) {
            if (column.keys().contains(word)) {
                return column;
            }
        }
        return null;
    }

    private void row(GridRow row, Place[] places, Map<String, AccountsRow> rows, List<String> columns) {
        for (int c = 0; c < row.width(); c++) {
            Optional<PrintedFigure> figure = PrintedFigure.amount(row.text(c));
            if (figure.isEmpty() || row.isFilled(c)) {
                continue;
            }
            context.scope().expect(row, c);
            Place place = c < places.length ? places[c] : null;
            if (place != null) {
                bind(row, c, figure.get(), place, rows, columns);
            }
        }
    }

    private void bind(
            GridRow row,
            int column,
            PrintedFigure figure,
            Place place,
            Map<String, AccountsRow> rows,
            List<String> columns) {
        String concept = place.item().concept();
        String name = place.item().rule().item();
        AccountsRow known = rows.computeIfAbsent(
                concept,
                c -> new AccountsRow(
                        "",
                        name,
                        c,
                        "",
                        place.item().rule().total() ? 0 : c.split("/").length - 1,
                        place.item().rule().total(),
                        new LinkedHashMap<>(),
                        context.scope().row(row, name)));
        if (!known.figures().containsKey(place.column().name())) {
            if (!columns.contains(place.column().name())) {
                columns.add(place.column().name());
            }
            Unit unit = context.scope().money();
            known.figures()
                    .put(place.column().name(), context.bind(row, column, figure, concept, place.column(), name, unit));
        }
    }
}
