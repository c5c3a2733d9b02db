package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import cn.mingjian.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table of basic data (整体支出绩效评价基础数据表): sections below each other, each with a head of its own, that tell
 * staff, the spending that is held down and new buildings.
 */
final class BasicDataTable {

    private static final String NAME = "基础数据表";
    private static final String ROOT = "基础数据/";
    /** A head names that many columns at least. */
    private static final int FEWEST_COLUMNS = 2;

    private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d\\d)年(?:度)?");
    private static final Pattern MARKS =
            Pattern.compile("^(?:其中[:：]?)?(?:\\d{1,2}[.、．](?!\\d)|[(（]\\d{1,2}[)）])?(?:其中[:：]?)?");
    private static final Pattern BRACKETS = Pattern.compile("[(（](?:[^()（）]*元|人|平方米|㎡|m2|%|[^()（）]*完工项目)[)）]$");

    /** The head of a section with its columns by their places. */
    private record Head(BasicDataWords.Section section, Map<Integer, BasicDataWords.Column> columns, Unit money) {}

    private final BasicDataWords words;
    private final TableScope scope;
    private final List<GridRow> rows;

    private BasicDataTable(BasicDataWords words, TableScope scope, List<GridRow> rows) {
        this.words = words;
        this.scope = scope;
        this.rows = rows;
    }

    /** Reads a table into a scope where it is one of basic data; empty where it is another one. */
    static Optional<TableScope> read(
            Table table, BasicDataWords words, Evidences evidences, Integer year, Unit common, String id) {
        String title = table.title() == null ? NAME : Wording.shown(table.title());
        Integer own = SheetReader.year(title);
        TableScope scope = new TableScope(
                evidences,
                id,
                title,
                table.section(),
                table.span(),
                Origin.TABLE,
                MoneyUnit.of(table).orElse(common),
                own == null ? year : own);
        return new BasicDataTable(words, scope, AccountsReader.rows(table)).read()
                ? Optional.of(scope)
                : Optional.empty();
    }

    private boolean read() {
        Head head = null;
        boolean any = false;
        String above = "";
        for (GridRow row : rows) {
            Head next = head(row);
            if (next != null) {
                head = next;
                any = true;
                above = "";
            } else if (head != null) {
                above = row(row, head, above);
            }
        }
        return any;
    }

    /** The head that a row is, or null. */
    private Head head(GridRow row) {
        int first = row.firstOwn();
        Optional<BasicDataWords.Section> section =
                row.isWords(first) ? words.section(plain(row.key(first))) : Optional.empty();
        if (section.isEmpty()) {
            return null;
        }
        Map<Integer, BasicDataWords.Column> columns = new TreeMap<>();
        for (int c = first + 1; c < row.width(); c++) {
            int at = c;
            if (!row.isFilled(c)) {
                words.column(section.get(), dated(row.key(c))).ifPresent(column -> columns.put(at, column));
            }
        }
        Unit money = MoneyUnit.inBrackets(row.text(first)).orElse(scope.money());
        return columns.size() < FEWEST_COLUMNS ? null : new Head(section.get(), columns, money);
    }

    /** The head of a column: a year before it that is the last one says so, one longer ago makes it another column. */
    private String dated(String word) {
        Matcher year = YEAR.matcher(word);
        if (!year.find() || scope.year() == null) {
            return plain(word);
        }
        int ago = scope.year() - Integer.parseInt(year.group(1));
        String rest = plain(word.substring(year.end()));
        return ago == 0 ? rest : ago == 1 ? "上年" + rest : word;
    }

    private static String plain(String key) {
        String bare = MARKS.matcher(key).replaceFirst("");
        return BRACKETS.matcher(bare).replaceFirst("");
    }

    /** Binds the figures of a row; answers the item that rows below may belong to. */
    private String row(GridRow row, Head head, String above) {
        List<Integer> places = new ArrayList<>();
        int label = row.firstOwn();
        boolean named =
                row.isWords(label) && PrintedFigure.amount(row.text(label)).isEmpty();
        for (int c = named ? label + 1 : label; c < row.width(); c++) {
            if (!row.isFilled(c) && !row.isBlank(c)) {
                places.add(c);
            }
        }
        boolean figures =
                places.stream().anyMatch(c -> PrintedFigure.amount(row.text(c)).isPresent());
        if (!figures) {
            return above;
        }
        String name = named ? row.text(label).strip() : "";
        Optional<String> known = words.concept(head.section(), plain(row.key(label)));
        String concept = known.orElse((above.isEmpty() ? "" : above + "/") + Wording.step(plain(Wording.key(name))));
        List<Integer> heads = List.copyOf(head.columns().keySet());
        // Cells that a conversion moved stand in the order of their heads.
        boolean ordered = places.size() == heads.size();
        for (int i = 0; i < places.size(); i++) {
            BasicDataWords.Column column = head.columns().get(ordered ? heads.get(i) : places.get(i));
            bind(row, places.get(i), head, column, concept, name);
        }
        return known.orElse(above);
    }

    private void bind(GridRow row, int place, Head head, BasicDataWords.Column column, String concept, String name) {
        Optional<PrintedFigure> figure = PrintedFigure.amount(row.text(place));
        if (figure.isEmpty()) {
            return;
        }
        scope.expect(row, place);
        boolean ofColumn = column != null && !column.concept().isEmpty();
        if (column == null || scope.year() == null || (!ofColumn && concept.isEmpty())) {
            return;
        }
        Unit usual = column.unit().isEmpty()
                ? head.section().unit().isEmpty()
                        ? head.money()
                        : Unit.of(head.section().unit())
                : Unit.of(column.unit());
        Amount amount = new Amount(figure.get().value(), figure.get().unitOr(usual));
        String path = ROOT + (ofColumn ? column.concept() : concept);
        String shown = column.words().matcher(column.measure()).matches() ? column.measure() : "";
        scope.bind(
                row,
                place,
                new TableScope.Subject(path, column.measure(), null, name.isEmpty() ? null : name, shown),
                figure.get(),
                amount);
    }
}
