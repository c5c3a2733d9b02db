package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.document.Cell;
import cn.mingjian.document.Paragraph;
import cn.mingjian.document.Table;
import cn.mingjian.facts.AccountsVocabulary.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the accounts tables of one document. */
final class AccountsReader {

    /** A table as read, with the account of its cells. */
    record Reading(AccountsTable table, TableScope scope) {}

    /** A table to be read: its place among the facts, the title it goes by and the unit of its amounts. */
    private record Source(Table table, String id, String title, Unit money) {}

    private final AccountsVocabulary vocabulary;
    private final Classification classification;
    private final Evidences evidences;
    private final Integer year;
    private final Set<String> printed = new HashSet<>();

    AccountsReader(AccountsVocabulary vocabulary, Classification classification, Evidences evidences, Integer year) {
        this.vocabulary = vocabulary.in(year);
        this.classification = classification;
        this.evidences = evidences;
        this.year = year;
    }

    /** Takes note of the codes a table prints, so that tables without codes can be told by those with them. */
    void prepare(Table table) {
        for (List<Cell> cells : table.rows()) {
            ItemRow row = ItemRow.of(GridRow.of(0, cells), vocabulary.heads());
            if (row.code().startsWith("2")) {
                printed.add(row.code());
            }
        }
    }

    /**
     * Reads a table.
     *
     * @param unit unit of its amounts where it states none itself
     */
    Reading read(Table table, String id, Unit unit) {
        Source source = new Source(table, id, title(table), MoneyUnit.of(table).orElse(unit));
        List<GridRow> rows = rows(table);
        Form form = form(table, rows);
        TableScope scope = scope(source);
        AccountsBody body = table.doubtful() || LostCells.amongLabels(rows)
                ? unread(rows, scope)
                : form == null ? unknown(rows, scope) : read(context(form, rows, scope));
        if (body.countsRows()) {
            // The numbers of the rows were taken for amounts: nothing else of the table can be trusted either.
            scope = scope(source);
            body = unread(rows, scope);
        }
        LostCells.expect(rows, scope);
        List<LineNumber> lines = table.doubtful() ? List.of() : LineNumbers.of(rows, vocabulary.heads(), scope);
        return reading(source, form == null ? table.name() : form.name(), body, lines, scope);
    }

    /** Whether a table without a title of its own goes on with a list that belongs to the table above it. */
    boolean goesOn(Table above, Table table) {
        Form form = form(above, rows(above));
        boolean elsewhere = !Objects.equals(above.section(), table.section());
        if (form == null || table.title() != null || table.doubtful() || elsewhere) {
            return false;
        }
        ItemFinder items = new ItemFinder(form, vocabulary, classification);
        return table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> items.knows(cell.text().value()));
    }

    /** Whether a table goes by the name of a list, but most of it could not be read as one: its items may stand in its head. */
    boolean isLaidOutOtherwise(Table table, Reading reading) {
        Form form = form(table, rows(table));
        return form != null
                && form.layout() == TableLayout.LIST
                && !table.doubtful()
                && 2 * reading.scope().facts().size()
                        < reading.scope().unbound().size();
    }

    /** Reads a list that belongs to the table above it. */
    Reading readOn(Table table, Table above, String id) {
        Form form = form(above, rows(above));
        Source source = new Source(table, id, title(above), MoneyUnit.of(above).orElse(Unit.NONE));
        TableScope scope = scope(source);
        AccountsBody body = BlockReader.below(context(form, rows(table), scope), 0);
        return reading(source, form.name(), body, List.of(), scope);
    }

    /** A table with the rows of a list that belongs to it. */
    static AccountsTable joined(AccountsTable table, AccountsTable list) {
        List<AccountsRow> rows = new ArrayList<>(table.rows());
        rows.addAll(list.rows());
        List<String> columns = new ArrayList<>(table.columns());
        list.columns().stream().filter(c -> !columns.contains(c)).forEach(columns::add);
        List<Passage> notes = new ArrayList<>(table.notes());
        notes.addAll(list.notes());
        List<Evidence> unread = new ArrayList<>(table.unread());
        unread.addAll(list.unread());
        return new AccountsTable(
                table.id(),
                table.name(),
                table.title(),
                table.unit(),
                columns,
                rows,
                notes,
                table.empty() && list.empty(),
                table.whole() && list.whole(),
                unread,
                table.lines(),
                table.evidence());
    }

    private Reading reading(Source source, String name, AccountsBody body, List<LineNumber> lines, TableScope scope) {
        Table table = source.table();
        boolean empty = !table.doubtful()
                && scope.facts().stream().allMatch(f -> f.amount().isZero())
                && scope.unbound().isEmpty();
        return new Reading(
                new AccountsTable(
                        source.id(),
                        name,
                        source.title(),
                        source.money().equals(Unit.NONE) ? null : source.money().symbol(),
                        body.columns(),
                        body.rows(),
                        notes(table, source.id()),
                        empty,
                        !table.doubtful() && scope.unbound().isEmpty(),
                        List.copyOf(scope.unbound()),
                        lines,
                        scope.whole()),
                scope);
    }

    private AccountsContext context(Form form, List<GridRow> rows, TableScope scope) {
        return new AccountsContext(form, rows, scope, vocabulary, classification, printed);
    }

    private static AccountsBody read(AccountsContext context) {
        return switch (context.form().layout()) {
            case FUNCTION, FUNCTION_BY_ECONOMIC -> FunctionReader.read(context);
            case MATRIX -> MatrixReader.read(context);
            case TOTALS, ECONOMIC, LIST -> BlockReader.read(context);
        };
    }

    /** Of a table whose columns are doubtful every figure counts, and none is bound. */
    private static AccountsBody unread(List<GridRow> rows, TableScope scope) {
        for (GridRow row : rows) {
            for (int c = 0; c < row.width(); c++) {
                if (PrintedFigure.amount(row.text(c)).isPresent()) {
                    scope.expect(row, c);
                }
            }
        }
        return AccountsBody.NONE;
    }

    /**
     * The figures of a doubtful table that is none of the accounts.
     *
     * @param above the table it is the rest of, or itself
     */
    TableScope unread(Table table, Table above, String id) {
        TableScope scope = scope(new Source(table, id, title(above), Unit.NONE));
        unread(rows(table), scope);
        return scope;
    }

    private TableScope scope(Source source) {
        Table table = source.table();
        Origin origin = table.kind() == Table.Kind.SHEET ? Origin.SHEET : Origin.TABLE;
        return new TableScope(
                evidences, source.id(), source.title(), table.section(), table.span(), origin, source.money(), year);
    }

    private AccountsBody unknown(List<GridRow> rows, TableScope scope) {
        int from = TableHeader.of(rows, 0, vocabulary.heads()).end();
        for (GridRow row : rows.subList(from, rows.size())) {
            ItemRow.of(row, vocabulary.heads()).amounts().keySet().forEach(c -> scope.expect(row, c));
        }
        return AccountsBody.NONE;
    }

    private Form form(Table table, List<GridRow> rows) {
        Form form = vocabulary
                .form(table.name())
                .or(() -> vocabulary.form(title(table)))
                .orElseGet(() -> byColumns(rows));
        if (form == null || !listsEconomic(rows)) {
            return form;
        }
        return switch (form.layout()) {
            case FUNCTION_BY_ECONOMIC -> form.turned();
            case FUNCTION -> vocabulary.byEconomic(form).orElse(form);
            default -> form;
        };
    }

    /** Whether the codes that rows begin with are those of economic classes (3…) and none is of a function (2…). */
    private boolean listsEconomic(List<GridRow> rows) {
        List<String> codes = rows.stream()
                .map(row -> ItemRow.of(row, vocabulary.heads()).code())
                .filter(code -> !code.isEmpty())
                .toList();
        return !codes.isEmpty() && codes.stream().allMatch(code -> code.startsWith("3"));
    }

    /** The table by function all of whose columns stand in the head; for tables that go by another name. */
    private Form byColumns(List<GridRow> rows) {
        TableHeader header = TableHeader.of(rows, 0, vocabulary.heads());
        Form best = null;
        int most = 2;
        for (Form form : vocabulary.forms()) {
            if (form.layout() == TableLayout.FUNCTION) {
                int found = 0;
                for (AccountsVocabulary.Column column :
                        new ColumnMatcher(vocabulary.ownColumns(form), vocabulary.heads()).once(header)) {
                    found += column == null ? 0 : 1;
                }
                if (found > most) {
                    best = form;
                    most = found;
                }
            }
        }
        return best;
    }

    private static String title(Table table) {
        if (table.title() != null && !table.title().isBlank()) {
            return Wording.shown(table.title());
        }
        return table.name() == null ? "" : table.name();
    }

    static List<GridRow> rows(Table table) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(GridRow.of(i, table.rows().get(i)));
        }
        return rows;
    }

    private List<Passage> notes(Table table, String id) {
        List<Passage> notes = new ArrayList<>();
        for (Paragraph note : table.notes()) {
            notes.add(new Passage(
                    id + ":n" + (notes.size() + 1),
                    note.text(),
                    note.section(),
                    false,
                    false,
                    false,
                    evidences.of(note.span(), note.section())));
        }
        return notes;
    }
}
