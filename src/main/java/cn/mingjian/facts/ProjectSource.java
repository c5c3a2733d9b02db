package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.document.Cell;
import cn.mingjian.document.Heading;
import cn.mingjian.document.Paragraph;
import cn.mingjian.document.Span;
import cn.mingjian.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one list of projects, put together from the tables that the ends of pages made of it.
 *
 * @param tables the tables it stands in
 * @param head what its columns hold
 * @param rows its rows, numbered through
 */
record ProjectSource(List<Table> tables, ProjectHead head, List<GridRow> rows, Span span) {

    /** Finds the lists among the tables of a document. */
    static List<ProjectSource> of(List<Table> tables, Unit common, SheetVocabulary words, HeadWords heads) {
        List<ProjectSource> found = new ArrayList<>();
        ProjectSource open = null;
        for (Table table : tables) {
            ProjectHead head = head(table, common, words, heads);
            boolean further = open != null && open.goesOn(table, head, words);
            if (further) {
                open = open.with(table);
                found.set(found.size() - 1, open);
            } else if (head == null) {
                open = null;
            } else {
                open = new ProjectSource(List.of(table), head, AccountsReader.rows(table), table.span());
                found.add(open);
            }
        }
        return found;
    }

    private static ProjectHead head(Table table, Unit common, SheetVocabulary words, HeadWords heads) {
        boolean other = table.kind() == Table.Kind.OTHER ? table.name() != null : table.kind() == Table.Kind.ACCOUNTS;
        if (table.doubtful() || other) {
            return null;
        }
        Unit money = MoneyUnit.of(table).orElse(common);
        ProjectHead head = ProjectHead.of(AccountsReader.rows(table), money, words, heads);
        return head != null && (head.evaluates() || isCalledSo(table, words)) ? head : null;
    }

    /** Whether title, captions or the heading above say that the projects were evaluated. */
    private static boolean isCalledSo(Table table, SheetVocabulary words) {
        List<Heading> path = table.section().path();
        return (table.title() != null
                        && words.mentions(SheetWord.LIST_TITLE, table.title().value()))
                || table.captions().stream()
                        .map(Paragraph::text)
                        .anyMatch(text -> words.mentions(SheetWord.LIST_TITLE, text.value()))
                || path.stream()
                        .map(Heading::text)
                        .anyMatch(text -> words.mentions(SheetWord.LIST_TITLE, text.value()));
    }

    /** Whether a table without a title of its own has the next rows: under the same head again, or with figures in its columns. */
    private boolean goesOn(Table table, ProjectHead again, SheetVocabulary words) {
        boolean torn = table.kind() == Table.Kind.OTHER && table.title() == null && !table.doubtful();
        if (!torn || isClosed(words)) {
            return false;
        }
        if (again != null) {
            return again.figures().keySet().equals(head.figures().keySet());
        }
        TargetReader figures = new TargetReader(words);
        return AccountsReader.rows(table).stream()
                .allMatch(row -> row.width() <= head.width()
                        && row.isWords(head.name())
                        && figures.read(row.text(head.firstFigure())).isPresent());
    }

    private boolean isClosed(SheetVocabulary words) {
        GridRow last = rows.get(rows.size() - 1);
        return words.is(SheetWord.TOTAL, last.text(last.firstFilled()));
    }

    private ProjectSource with(Table more) {
        List<GridRow> all = new ArrayList<>(rows);
        for (List<Cell> cells : more.rows()) {
            all.add(GridRow.of(all.size(), cells));
        }
        List<Table> both = new ArrayList<>(tables);
        both.add(more);
        return new ProjectSource(both, head, all, span.to(more.span()));
    }

    /** Whether title or heading say that the projects were evaluated by others, or that it is no evaluation. */
    boolean isOfOthers(SheetVocabulary words) {
        List<Heading> path = table().section().path();
        String heading = path.isEmpty() ? "" : path.get(path.size() - 1).text().value();
        String title = title();
        return words.mentions(SheetWord.LIST_OF_OTHERS, title)
                || (title.isEmpty() && words.mentions(SheetWord.LIST_OF_OTHERS, heading));
    }

    Table table() {
        return tables.get(0);
    }

    String title() {
        return table().title() == null ? "" : Wording.shown(table().title());
    }
}
