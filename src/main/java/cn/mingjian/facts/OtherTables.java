package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.document.Cell;
import cn.mingjian.document.Heading;
import cn.mingjian.document.Span;
import cn.mingjian.document.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds and reads the tables of one document that are none of the accounts, no sheets and no lists of projects. */
final class OtherTables {

    /** A table as read, with the account of its cells; the table is null where its rows could not be told. */
    record Reading(OtherTable table, TableScope scope) {}

    /** A table and what a page's end tore off it; {@code complete} says that nothing unread follows. */
    private record Source(Table table, OtherHead head, List<GridRow> rows, Span span, boolean complete) {}

    private static final String ROOT = "其他表/";
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d年(?:度)?");

    private final OtherWords words;
    private final AccountsVocabulary accounts;
    private final Classification classification;
    private final Evidences evidences;
    private final Integer year;
    private final Unit common;
    private final Map<String, Integer> names = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();

    OtherTables(
            OtherWords words,
            AccountsVocabulary accounts,
            Classification classification,
            Evidences evidences,
            Integer year,
            Unit common) {
        this.words = words;
        this.accounts = accounts;
        this.classification = classification;
        this.evidences = evidences;
        this.year = year;
        this.common = common;
    }

    /**
     * Reads those of the tables that nothing else has read.
     *
     * @param taken the tables that were
     * @param gaps whether pages could not be read
     */
    List<Reading> read(List<Table> tables, Set<Table> taken, boolean gaps) {
        Source open = null;
        for (Table table : tables) {
            Source more = open == null ? null : goesOn(open, table, taken);
            if (more != null) {
                open = more;
                continue;
            }
            close(open, gaps);
            open = taken.contains(table) || table.doubtful() ? null : source(table);
        }
        close(open, gaps);
        return readings;
    }

    private Source source(Table table) {
        List<GridRow> rows = AccountsReader.rows(table);
        OtherHead head = OtherHead.of(rows, words, columns(table), accounts.heads());
        boolean empty = head == null || head.places().isEmpty();
        return empty && table.name() == null ? null : new Source(table, empty ? null : head, rows, table.span(), true);
    }

    private List<AccountsVocabulary.Column> columns(Table table) {
        return words.table(title(table))
                .flatMap(known -> accounts.form(known.columns()))
                .map(accounts::ownColumns)
                .orElse(List.of());
    }

    /** The table with the rows that the end of a page tore off it, or null where the next table is none of it. */
    private Source goesOn(Source open, Table table, Set<Table> taken) {
        boolean torn = table.kind() == Table.Kind.OTHER
                && table.title() == null
                && Objects.equals(table.section(), open.table().section());
        if (!torn || open.head() == null) {
            return null;
        }
        List<GridRow> rows = AccountsReader.rows(table);
        if (table.doubtful() || taken.contains(table)) {
            return new Source(open.table(), open.head(), open.rows(), open.span(), false);
        }
        OtherHead again = OtherHead.of(rows, words, columns(open.table()), accounts.heads());
        boolean same = again != null && again.columns().equals(open.head().columns());
        boolean below = again == null || again.places().isEmpty();
        if (!same && !(below && fits(rows, open.head()))) {
            return null;
        }
        List<GridRow> all = new ArrayList<>(open.rows());
        for (List<Cell> cells : table.rows()) {
            all.add(GridRow.of(all.size(), cells));
        }
        return new Source(open.table(), open.head(), all, open.span().to(table.span()), open.complete());
    }

    /** Whether rows have names and figures where a head says. */
    private static boolean fits(List<GridRow> rows, OtherHead head) {
        int name = head.groups().get(0).name();
        return rows.stream()
                .allMatch(row -> row.width() <= head.width()
                        && row.isWords(name)
                        && PrintedFigure.amount(row.text(head.firstFigure())).isPresent());
    }

    private void close(Source source, boolean gaps) {
        if (source == null) {
            return;
        }
        Table table = source.table();
        String title = table.title() == null ? "" : Wording.shown(table.title());
        Integer own = SheetReader.year(title);
        TableScope scope = new TableScope(
                evidences,
                "其他表" + (readings.size() + 1),
                title,
                table.section(),
                source.span(),
                Origin.TABLE,
                MoneyUnit.of(table).orElse(common),
                own == null ? year : own);
        if (source.head() == null) {
            unread(source, scope);
            readings.add(new Reading(null, scope));
        } else {
            OtherWords.Known known =
                    words.table(title(table)).filter(k -> isOf(k, source)).orElse(null);
            OtherRows rows =
                    new OtherRows(source.head(), source.rows(), scope, words, accounts.heads(), base(table, known));
            String name = known == null ? null : known.name();
            boolean classes = known != null && known.classes();
            readings.add(new Reading(rows.table(name, classes, source.complete() && !gaps), scope));
        }
    }

    /** Of a known table whose columns are not, every figure counts and none is bound. */
    private static void unread(Source source, TableScope scope) {
        for (GridRow row : source.rows()) {
            for (int c = 0; c < row.width(); c++) {
                if (PrintedFigure.amount(row.text(c)).isPresent()) {
                    scope.expect(row, c);
                }
            }
        }
    }

    /** Whether the rows are what a known table lists. */
    private boolean isOf(OtherWords.Known known, Source source) {
        int name = source.head().groups().get(0).name();
        return !known.classes()
                || source.rows().subList(source.head().end(), source.rows().size()).stream()
                        .filter(row -> row.isWords(name) && !words.isTotal(row.text(name)))
                        .allMatch(row -> isClass(Wording.item(row.text(name))));
    }

    private boolean isClass(String name) {
        return classification.functionsNamed(name, null).stream().anyMatch(item -> item.level() == 1);
    }

    /** Where the concepts of a table begin: in the field's own words, else with its title or the heading above it. */
    private String base(Table table, OtherWords.Known known) {
        List<Heading> path = table.section().path();
        String called = known != null
                ? known.name()
                : table.title() != null
                        ? YEAR.matcher(Wording.step(table.title())).replaceFirst("")
                        : path.isEmpty()
                                ? "未命名"
                                : Wording.step(path.get(path.size() - 1).title());
        String base = known == null || known.concept().isEmpty() ? ROOT + called : known.concept();
        int count = names.merge(base, 1, Integer::sum);
        return count == 1 ? base : ROOT + called + "（" + count + "）";
    }

    private static String title(Table table) {
        return table.name() != null
                ? table.name()
                : table.title() == null
                        ? ""
                        : YEAR.matcher(Wording.key(table.title())).replaceFirst("");
    }
}
