package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsVocabulary.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads tables that list items in one or more column groups side by side: the two totals tables, basic spending, lists. */
final class BlockReader {

    private record Placed(int block, int row, AccountsRow read) {}

    /** What the words in a block's label columns turned out to mean. */
    private record Label(String code, String name, String concept, ItemFinder.Found item) {}

    private final AccountsContext context;
    private final ItemFinder finder;
    private final List<Placed> read = new ArrayList<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final Map<Integer, String> economicClass = new HashMap<>();

    private BlockReader(AccountsContext context) {
        this.context = context;
        this.finder = context.items();
    }

    /** Reads a table. */
    static AccountsBody read(AccountsContext context) {
        return new BlockReader(context).readFrom(0, context.header());
    }

    /** Reads a list that stands below another table, from its head on. */
    static AccountsBody below(AccountsContext context, int start) {
        return new BlockReader(context).readFrom(start, TableHeader.single(context.rows(), start, context.heads()));
    }

    private AccountsBody readFrom(int start, TableHeader header) {
        List<Block> blocks = sided(Block.of(header, context.vocabulary().columns(context.form()), context.heads()));
        if (blocks.stream().allMatch(block -> block.amounts().isEmpty())) {
            return PairReader.read(context, start);
        }
        blocks.forEach(block -> block.amounts().values().forEach(c -> columns.add(c.name())));
        Set<List<String>> head = head(start, header.end());
        for (int i = header.end(); i < context.rows().size(); i++) {
            GridRow row = context.rows().get(i);
            if (!row.isBlank() && !head.contains(keys(row)) && !TableHeader.isOrdinals(row, context.heads())) {
                GridRow next = i + 1 < context.rows().size() ? context.rows().get(i + 1) : null;
                row(row, next, blocks);
            }
        }
        read.sort(Comparator.comparingInt(Placed::block).thenComparingInt(Placed::row));
        return new AccountsBody(
                List.copyOf(columns), read.stream().map(Placed::read).toList());
    }

    private Set<List<String>> head(int start, int end) {
        Set<List<String>> head = new HashSet<>();
        for (int i = start; i < end; i++) {
            head.add(keys(context.rows().get(i)));
        }
        return head;
    }

    private static List<String> keys(GridRow row) {
        List<String> keys = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            keys.add(row.key(c));
        }
        return keys;
    }

    /** Two blocks of a totals table that do not say so are 收入 on the left and 支出 on the right. */
    private List<Block> sided(List<Block> blocks) {
        boolean silent = blocks.stream().allMatch(b -> b.side().isEmpty());
        if (!silent || blocks.size() != 2 || context.form().layout() != TableLayout.TOTALS) {
            return blocks;
        }
        return List.of(blocks.get(0).withSide("收入"), blocks.get(1).withSide("支出"));
    }

    private void row(GridRow row, GridRow next, List<Block> blocks) {
        expectFigures(row, blocks);
        if (isPacked(row, blocks)) {
            packed(row, blocks);
            return;
        }
        Label open = null;
        int openBlock = -1;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            Map<Integer, PrintedFigure> amounts = amounts(row, block);
            Label label = label(row, next, block, b);
            if (label != null) {
                open = label;
                openBlock = b;
                read.add(new Placed(b, row.index(), bind(row, block, label, amounts)));
            } else if (open != null && !amounts.isEmpty() && isTotal(open) && !hasFigures(openBlock, row)) {
                // The amount of a total may stand at the far end of the row.
                read.remove(read.size() - 1);
                read.add(new Placed(openBlock, row.index(), bind(row, block, open, amounts)));
            }
        }
    }

    /** Whether a row prints its merged cells once, so that words stand where amounts belong. */
    private static boolean isPacked(GridRow row, List<Block> blocks) {
        for (Block block : blocks) {
            for (int c : block.amounts().keySet()) {
                if (row.isWords(c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reads such a row as names with the figure behind each. */
    private void packed(GridRow row, List<Block> blocks) {
        int number = -1;
        Label open = null;
        for (int c = 0; c < row.width(); c++) {
            Optional<PrintedFigure> figure = PrintedFigure.amount(row.text(c));
            if (row.isBlank(c)) {
                continue;
            }
            if (figure.isEmpty()) {
                number = Math.min(number + 1, blocks.size() - 1);
                Optional<ItemFinder.Found> item =
                        finder.find(row.text(c), blocks.get(number).side());
                open = item.isEmpty()
                        ? null
                        : new Label("", Wording.step(row.text(c)), item.get().concept(), item.get());
            } else if (open != null && !blocks.get(number).amounts().isEmpty()) {
                context.scope().expect(row, c);
                Block block = blocks.get(number);
                Column column = block.amounts().values().iterator().next();
                Map<String, Fact> figures = new LinkedHashMap<>();
                figures.put(column.name(), bind(row, c, figure.get(), column, open));
                read.add(new Placed(
                        number,
                        row.index(),
                        new AccountsRow(
                                "",
                                open.name(),
                                open.concept(),
                                block.side(),
                                0,
                                isTotal(open),
                                figures,
                                context.scope().row(row, open.name()))));
                open = null;
            } else if (figure.get().value().scale() > 0) {
                context.scope().expect(row, c);
            }
        }
    }

    private static boolean isTotal(Label label) {
        return label.item() != null && label.item().rule().total();
    }

    private boolean hasFigures(int block, GridRow row) {
        Placed last = read.get(read.size() - 1);
        return last.block() != block
                || last.row() != row.index()
                || !last.read().figures().isEmpty();
    }

    private void expectFigures(GridRow row, List<Block> blocks) {
        Set<Integer> labels = new HashSet<>();
        Set<Integer> lines = new HashSet<>();
        for (Block block : blocks) {
            labels.addAll(block.codes());
            labels.addAll(block.names());
            lines.addAll(block.lines());
        }
        for (int c = 0; c < row.width(); c++) {
            int decimals = row.isBlank(c)
                    ? -1
                    : PrintedFigure.amount(row.text(c))
                            .map(figure -> figure.value().scale())
                            .orElse(-1);
            // A column without a head of its own is taken for the one of the row numbers before it.
            boolean amount = lines.contains(c) ? decimals > 0 : decimals >= 0;
            if (amount && !labels.contains(c)) {
                context.scope().expect(row, c);
            }
        }
    }

    private static Map<Integer, PrintedFigure> amounts(GridRow row, Block block) {
        Map<Integer, PrintedFigure> amounts = new LinkedHashMap<>();
        for (int c : block.amounts().keySet()) {
            if (!row.isBlank(c) && !row.isFilled(c)) {
                PrintedFigure.amount(row.text(c)).ifPresent(figure -> amounts.put(c, figure));
            }
        }
        return amounts;
    }

    private Label label(GridRow row, GridRow next, Block block, int number) {
        String code = block.code(row);
        String name = Wording.step(block.name(row));
        if (code.isEmpty() && name.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        Optional<ItemFinder.Found> item = code.isEmpty() ? finder.find(name, block.side()) : Optional.empty();
        if (item.isEmpty()
                && code.isEmpty()
                && next != null
                && amounts(row, block).isEmpty()) {
            String longer = name + Wording.step(block.name(next));
            item = finder.knows(longer) && !finder.knows(name) ? finder.find(longer, block.side()) : item;
        }
        if (item.isPresent()) {
            return new Label("", name, item.get().concept(), item.get());
        }
        return economic(code, name, number);
    }

    /** An economic class by its code, or by its name within the class last named in the block. */
    private Label economic(String code, String name, int block) {
        if (context.form().layout() != TableLayout.ECONOMIC) {
            return new Label(code, name, "", null);
        }
        Integer year = context.scope().year();
        Optional<Classification.Item> item = code.isEmpty()
                ? named(name, economicClass.getOrDefault(block, ""))
                : context.classification().economic(code, year);
        String known = item.map(Classification.Item::code).orElse(code);
        if (known.isEmpty()) {
            return new Label(code, name, "", null);
        }
        economicClass.put(block, known.substring(0, 3));
        String top = context.classification()
                .economic(known.substring(0, 3), year)
                .map(Classification.Item::name)
                .orElse(known.substring(0, 3));
        String own = item.map(Classification.Item::name).orElse(name.isEmpty() ? code : name);
        String path = known.length() == 3 ? own : top + "/" + own;
        return new Label(known, name.isEmpty() ? own : name, context.form().base() + "/" + path, null);
    }

    private Optional<Classification.Item> named(String name, String within) {
        List<Classification.Item> found = context.classification()
                .economicsNamed(Wording.item(name), context.scope().year());
        return found.stream()
                .filter(i -> i.code().startsWith(within) && !i.code().equals(within))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private AccountsRow bind(GridRow row, Block block, Label label, Map<Integer, PrintedFigure> amounts) {
        Map<String, Fact> figures = new LinkedHashMap<>();
        if (!label.concept().isEmpty()) {
            amounts.forEach((place, figure) -> {
                Column column = block.amounts().get(place);
                if (!figures.containsKey(column.name())) {
                    figures.put(column.name(), bind(row, place, figure, column, label));
                }
            });
        }
        int level =
                label.code().isEmpty() ? isTotal(label) ? 0 : 1 : label.code().length() / 2;
        return new AccountsRow(
                label.code(),
                label.name(),
                label.concept(),
                block.side(),
                level,
                isTotal(label),
                figures,
                context.scope().row(row, label.name()));
    }

    private Fact bind(GridRow row, int place, PrintedFigure figure, Column column, Label label) {
        if (label.item() == null) {
            String concept = label.concept() + column.concept().substring(1);
            return context.bind(
                    row,
                    place,
                    figure,
                    concept,
                    column,
                    label.name(),
                    context.scope().money());
        }
        String concept = label.item().concept(column, label.concept());
        String unit = label.item().rule().unit();
        Column measured = column;
        if (!label.item().rule().measure().equals(Measure.FINAL)
                && column.measure().equals(Measure.FINAL)) {
            measured = new Column(
                    column.name(),
                    column.keys(),
                    column.concept(),
                    label.item().rule().measure(),
                    column.part());
        }
        Unit own = unit.isEmpty() ? context.scope().money() : Unit.of(unit);
        return context.bind(row, place, figure, concept, measured, label.name(), own);
    }
}
