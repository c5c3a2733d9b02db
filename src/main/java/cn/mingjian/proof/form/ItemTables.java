package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.FunctionItem;
import cn.mingjian.proof.accounts.Fund;
import cn.mingjian.proof.accounts.TrueAccounts;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.form.TableStyle.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables with a row for every 类, 款 and 项. */
final class ItemTables {

    private static final String FINAL = "决算数";

    private final Pen pen;
    private final TableStyle style;
    private final TrueAccounts accounts;

    ItemTables(Pen pen, TableStyle style) {
        this.pen = pen;
        this.style = style;
        this.accounts = pen.accounts();
    }

    /** A row: its code, its name, its level and what is appended to a column's concept. */
    private record Node(String code, String name, int level, String suffix) {}

    /**
     * A column.
     *
     * @param head its heading below those it shares with its neighbours, from the top down, parted by /
     */
    record Column(String head, String concept) {

        String[] levels() {
            return head.split("/", -1);
        }

        /** Whether both stand below the same headings down to a level. */
        boolean shares(Column other, int level) {
            return levels().length > level + 1
                    && other.levels().length > level + 1
                    && Arrays.equals(levels(), 0, level + 1, other.levels(), 0, level + 1);
        }
    }

    void income(String title) {
        items(
                title,
                all(),
                List.of(
                        new Column("本年收入合计", "收入/本年收入合计"),
                        new Column("财政拨款收入", "收入/财政拨款收入"),
                        new Column("上级补助收入", "收入/上级补助收入"),
                        new Column("事业收入", "收入/事业收入"),
                        new Column("经营收入", "收入/经营收入"),
                        new Column("附属单位上缴收入", "收入/附属单位上缴收入"),
                        new Column("其他收入", "收入/其他收入")));
    }

    void spending(String title) {
        items(
                title,
                all(),
                List.of(
                        new Column("本年支出合计", "支出/本年支出合计"),
                        new Column("基本支出", "支出/基本支出"),
                        new Column("项目支出", "支出/项目支出"),
                        new Column("上缴上级支出", "支出/上缴上级支出"),
                        new Column("经营支出", "支出/经营支出"),
                        new Column("对附属单位补助支出", "支出/对附属单位补助支出")));
    }

    void general(String title) {
        String general = "支出/" + Fund.GENERAL.title();
        items(
                title,
                of(Fund.GENERAL),
                style.has(Feature.DETAILED)
                        ? detailed(Fund.GENERAL.title())
                        : List.of(
                                new Column("本年支出合计", general),
                                new Column("基本支出", general + "/基本支出"),
                                new Column("项目支出", general + "/项目支出")));
    }

    /** The table as the ministry's own form has it: with what was carried over, received and left, and for what. */
    private static List<Column> detailed(String fund) {
        String opening = "收入/财政拨款/年初结转和结余/" + fund;
        String income = "收入/财政拨款收入/" + fund;
        String spent = "支出/" + fund;
        String closing = "支出/财政拨款/年末结转和结余/" + fund;
        return List.of(
                new Column("年初结转和结余/合计", opening),
                new Column("年初结转和结余/基本支出结转", opening + "/基本支出结转"),
                new Column("年初结转和结余/项目支出结转和结余", opening + "/项目支出结转和结余"),
                new Column("本年收入/合计", income),
                new Column("本年收入/基本支出", income + "/用于基本支出"),
                new Column("本年收入/项目支出", income + "/用于项目支出"),
                new Column("本年支出/合计", spent),
                new Column("本年支出/基本支出/小计", spent + "/基本支出"),
                new Column("本年支出/基本支出/人员经费", spent + "/基本支出/人员经费"),
                new Column("本年支出/基本支出/公用经费", spent + "/基本支出/公用经费"),
                new Column("本年支出/项目支出", spent + "/项目支出"),
                new Column("年末结转和结余/合计", closing),
                new Column("年末结转和结余/基本支出结转", closing + "/基本支出结转"),
                new Column("年末结转和结余/项目支出结转和结余", closing + "/项目支出结转和结余"));
    }

    /** The table of a fund with its carry-overs; without any amount it is published empty with a note. */
    void fund(String title, Fund fund) {
        String spent = "支出/" + fund.title();
        items(
                title,
                of(fund),
                List.of(
                        new Column("年初结转和结余", "收入/" + fund.title() + "/年初结转和结余"),
                        new Column("本年收入", "收入/财政拨款收入/" + fund.title()),
                        new Column(style.has(Feature.DETAILED) ? "本年支出/小计" : "本年支出小计", spent),
                        new Column(style.has(Feature.DETAILED) ? "本年支出/基本支出" : "基本支出", spent + "/基本支出"),
                        new Column(style.has(Feature.DETAILED) ? "本年支出/项目支出" : "项目支出", spent + "/项目支出"),
                        new Column("年末结转和结余", spent + "/年末结转和结余")));
    }

    private List<FunctionItem> all() {
        return accounts.items().stream().map(TrueAccounts.Posted::item).toList();
    }

    private List<FunctionItem> of(Fund fund) {
        return accounts.items().stream()
                .filter(p -> p.fund() == fund)
                .map(TrueAccounts.Posted::item)
                .toList();
    }

    private void items(String title, List<FunctionItem> items, List<Column> columns) {
        GridWriter grid = new GridWriter(pen, title, pen.ink().tables().symbol(), false);
        head(grid, columns);
        List<Node> nodes = nodes(items, columns);
        if (!style.has(Feature.TOTAL_LAST)) {
            total(grid, columns);
        }
        for (Node node : nodes) {
            code(grid, node);
            grid.text(node.name());
            columns.forEach(c -> grid.money(c.concept() + node.suffix(), FINAL));
            grid.end(node.level() == 3);
        }
        if (style.has(Feature.TOTAL_LAST)) {
            total(grid, columns);
        }
        if (nodes.isEmpty()) {
            grid.note(style.empty().formatted(title.contains("国有资本") ? "国有资本经营预算财政拨款" : "政府性基金预算财政拨款"));
        }
        grid.finish();
    }

    private int codeColumns() {
        return style.has(Feature.SPLIT_CODES) ? 3 : 1;
    }

    private void head(GridWriter grid, List<Column> columns) {
        int codes = codeColumns();
        int rows = columns.stream().mapToInt(c -> c.levels().length).max().orElse(1);
        rows = Math.max(rows, style.has(Feature.SPLIT_CODES) ? 3 : 2);
        grid.text("项目", 1, codes + 1);
        heads(grid, columns, 0, rows);
        grid.text("科目编码", style.has(Feature.SPLIT_CODES) ? rows - 2 : rows - 1, codes)
                .text("科目名称", rows - 1, 1);
        heads(grid, columns, 1, rows);
        for (int row = 2; row < rows; row++) {
            if (row == rows - 1 && style.has(Feature.SPLIT_CODES)) {
                grid.texts("类", "款", "项");
            }
            heads(grid, columns, row, rows);
        }
        if (style.has(Feature.COLUMN_NUMBERS)) {
            grid.text("栏次", 1, codes + 1);
            for (int i = 1; i <= columns.size(); i++) {
                grid.text(Integer.toString(i));
            }
            grid.end();
        }
    }

    /** A row of headings: each covers the columns that share it, the last of a column also the rows below. */
    private static void heads(GridWriter grid, List<Column> columns, int row, int rows) {
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            String[] levels = column.levels();
            if (levels.length == row + 1) {
                grid.text(levels[row], rows - row, 1);
            } else if (levels.length > row && (c == 0 || !column.shares(columns.get(c - 1), row))) {
                int across = 1;
                while (c + across < columns.size() && column.shares(columns.get(c + across), row)) {
                    across++;
                }
                grid.text(levels[row], 1, across);
            }
        }
        grid.end();
    }

    private void total(GridWriter grid, List<Column> columns) {
        grid.text("合计", 1, codeColumns() + 1);
        columns.forEach(c -> grid.money(c.concept(), FINAL));
        grid.end();
    }

    private void code(GridWriter grid, Node node) {
        if (!style.has(Feature.SPLIT_CODES)) {
            grid.text(node.code());
            return;
        }
        String code = node.code();
        grid.text(code.substring(0, 3));
        grid.text(node.level() > 1 ? code.substring(3, 5) : "");
        grid.text(node.level() > 2 ? code.substring(5, 7) : "");
    }

    /** The rows that show an amount in some column. */
    private List<Node> nodes(List<FunctionItem> items, List<Column> columns) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (FunctionItem item : items) {
            String klass = "/" + item.klass();
            String group = klass + "/" + item.group();
            nodes.putIfAbsent(item.code(1), new Node(item.code(1), item.klass(), 1, klass));
            nodes.putIfAbsent(item.code(2), new Node(item.code(2), item.group(), 2, group));
            nodes.putIfAbsent(item.code(), new Node(item.code(), item.item(), 3, "/" + item.path()));
        }
        List<Node> shown = new ArrayList<>(nodes.values());
        shown.removeIf(n -> columns.stream().allMatch(c -> accounts.fen(c.concept() + n.suffix()) == 0));
        return shown;
    }
}
