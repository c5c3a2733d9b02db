package cn.mingjian.facts;

import cn.mingjian.document.Cell;
import cn.mingjian.document.Paragraph;
import cn.mingjian.document.Section;
import cn.mingjian.document.Span;
import cn.mingjian.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of one self-evaluation sheet, put together from the tables that a converter made of it.
 *
 * @param table the table it begins in
 * @param rows its rows, numbered through
 * @param span from the first to the last of its tables
 */
record SheetSource(Table table, List<GridRow> rows, Span span) {

    /** The code of a project before its name. */
    private static final Pattern CODE = Pattern.compile("^[0-9A-Za-z]{6,}\\s*[-—–－]\\s*");
    /** Labels stand in so many columns at the left. */
    private static final int LABELS = 3;

    /**
     * Puts sheets together: a table that holds two is parted, and tables torn off a sheet go back to it.
     *
     * @param lists the tables that list projects and are no part of a sheet
     */
    static List<SheetSource> of(List<Table> tables, Set<Table> lists, SheetVocabulary words) {
        List<SheetSource> sheets = new ArrayList<>();
        boolean open = true;
        for (Table table : tables) {
            SheetSource last = sheets.isEmpty() || !open ? null : sheets.get(sheets.size() - 1);
            if (table.doubtful() || lists.contains(table)) {
                // What follows may belong to it and to no sheet before it.
                open = false;
            } else if (last != null && table.title() == null && !names(table, words) && !last.isClosed(words)) {
                sheets.set(sheets.size() - 1, last.with(table));
            } else if (table.kind() == Table.Kind.SHEET) {
                part(table, words, sheets);
                open = true;
            }
        }
        return sheets;
    }

    private static void part(Table table, SheetVocabulary words, List<SheetSource> sheets) {
        List<GridRow> rows = new ArrayList<>();
        boolean named = false;
        for (List<Cell> cells : table.rows()) {
            GridRow row = GridRow.of(rows.size(), cells);
            if (isName(row, words)) {
                if (named) {
                    sheets.add(new SheetSource(table, List.copyOf(rows), table.span()));
                    rows.clear();
                    row = GridRow.of(0, cells);
                }
                named = true;
            }
            rows.add(row);
        }
        sheets.add(new SheetSource(table, List.copyOf(rows), table.span()));
    }

    private SheetSource with(Table more) {
        List<GridRow> all = new ArrayList<>(rows);
        for (List<Cell> cells : more.rows()) {
            all.add(GridRow.of(all.size(), cells));
        }
        return new SheetSource(table, all, span.to(more.span()));
    }

    /** The same sheet with its rows taken apart otherwise. */
    SheetSource with(List<GridRow> otherRows) {
        return new SheetSource(table, otherRows, span);
    }

    private boolean isClosed(SheetVocabulary words) {
        return rows.stream().anyMatch(row -> words.is(SheetWord.TOTAL, row.text(row.firstOwn())));
    }

    private static boolean names(Table table, SheetVocabulary words) {
        return table.rows().stream().anyMatch(cells -> isName(GridRow.of(0, cells), words));
    }

    private static boolean isName(GridRow row, SheetVocabulary words) {
        return words.is(SheetWord.PROJECT, row.text(row.firstFilled()));
    }

    /** What stands behind a label of a kind in one of the first columns, or the empty string. */
    String value(SheetWord kind, SheetVocabulary words) {
        for (GridRow row : rows) {
            for (int c = 0; c < Math.min(row.width(), LABELS); c++) {
                if (words.is(kind, row.text(c))) {
                    return value(row, c);
                }
            }
        }
        return "";
    }

    /** What stands behind a label, without the code before a name; the empty string where nothing does. */
    static String value(GridRow row, int label) {
        for (int c = label + 1; c < row.width(); c++) {
            if (!row.isBlank(c) && !row.text(c).equals(row.text(label))) {
                return withoutCode(row.text(c));
            }
        }
        return "";
    }

    /** The name of a project without the code before it. */
    static String withoutCode(CharSequence name) {
        return CODE.matcher(Wording.joined(name)).replaceFirst("");
    }

    Section section() {
        return table.section();
    }

    String title() {
        return table.title() == null ? "" : Wording.shown(table.title());
    }

    /** The title, the lines below it and lines alone in the grid, where the year is said; none that dates the filling in. */
    List<String> heads() {
        List<String> heads = new ArrayList<>();
        heads.add(title());
        for (Paragraph caption : table.captions()) {
            heads.add(caption.text().value());
        }
        for (GridRow row : rows.subList(0, Math.min(2, rows.size()))) {
            if (row.cells().stream().filter(c -> !c.isBlank()).count() == 1) {
                heads.add(row.text(row.firstFilled()));
            }
        }
        heads.removeIf(head -> head.contains("日期"));
        return heads;
    }
}
