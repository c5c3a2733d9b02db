package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Head;
import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The two tables of totals that were copied as text: income on the left, spending on the right. */
final class FlatTotals {

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}");
    private static final int REST = 8;

    private final List<FlatRow> left = new ArrayList<>();
    private final List<FlatRow> right = new ArrayList<>();
    private final FlatVocabulary words;
    private final boolean ordinals;
    private int lastLeft;
    private int lastRight;

    private FlatTotals(FlatVocabulary words, List<FlatLine> top) {
        this.words = words;
        this.ordinals = top.stream().flatMap(l -> l.tokens().stream()).anyMatch(t -> words.is(Role.ORDINALS, t));
    }

    /** The table as a grid, or null where its rows are not of that form. */
    static List<Grid> grids(FlatVocabulary words, FlatWords said, List<FlatForm> forms, List<FlatLine> lines) {
        int start = 0;
        while (start < lines.size() && !CellText.isNumbered(lines.get(start).first())) {
            start++;
        }
        List<FlatLine> top = lines.subList(0, start);
        FlatForm form = new FlatHead(words.labels()).of(top, forms);
        FlatTotals totals = new FlatTotals(words, top);
        if (form == null || !totals.take(lines.subList(start, lines.size()), top)) {
            return null;
        }
        FlatForm single = FlatForm.single(form.kind(), words.name(Head.AMOUNT));
        new FlatProof(single, said, totals.filled(totals.left)).prove();
        new FlatProof(form, said, totals.filled(totals.right)).prove(new FlatPlaces(lines), top);
        return totals.grids(form, lines);
    }

    /** The table as a grid, its rows being known with the columns in which their amounts stand. */
    static List<Grid> grids(
            FlatVocabulary words, FlatForm form, List<FlatRow> left, List<FlatRow> right, List<FlatLine> lines) {
        FlatTotals totals = new FlatTotals(words, List.of());
        totals.left.addAll(left);
        totals.right.addAll(right);
        return totals.grids(form, lines);
    }

    private List<FlatRow> filled(List<FlatRow> half) {
        return half.stream().filter(r -> !r.cells().isEmpty()).toList();
    }

    private boolean take(List<FlatLine> lines, List<FlatLine> top) {
        List<String> head = top.stream().map(FlatLine::squeezed).toList();
        for (FlatLine line : lines) {
            List<Text> tokens = withoutOrdinals(line.tokens());
            if (tokens.isEmpty() || line.isOrdinals() || head.contains(line.squeezed())) {
                continue;
            }
            List<FlatRow> items = items(tokens);
            if (items.isEmpty()) {
                if (!fillLast(tokens)) {
                    return false;
                }
            } else if (isRest(tokens)) {
                last().name().add(tokens.get(0));
            } else if (!place(items)) {
                return false;
            }
        }
        return !right.isEmpty();
    }

    /** A line without the numbers of its rows: right behind a name, or the next ones in a line where names are missing. */
    private List<Text> withoutOrdinals(List<Text> tokens) {
        List<Text> kept = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        boolean named = false;
        for (Text token : tokens) {
            int number = ordinals && ORDINAL.matcher(token).matches() ? Integer.parseInt(token.value()) : 0;
            if (number > 0 && (named || number == lastLeft + 1 || number == lastRight + 1)) {
                numbers.add(number);
                named = false;
            } else {
                kept.add(token);
                named = !FlatLine.isAmount(token);
            }
        }
        boolean right = numbers.size() == 1 && numbers.get(0) != lastLeft + 1;
        if (!numbers.isEmpty()) {
            lastLeft = right ? lastLeft : numbers.get(0);
            lastRight = right || numbers.size() > 1 ? numbers.get(numbers.size() - 1) : lastRight;
        }
        return kept;
    }

    /** Names with the amounts behind each; none where a line begins with an amount. */
    private List<FlatRow> items(List<Text> tokens) {
        List<FlatRow> items = new ArrayList<>();
        for (Text token : tokens) {
            if (!FlatLine.isAmount(token)) {
                items.add(new FlatRow(token, words.is(Role.TOTAL, token)));
            } else if (items.isEmpty()) {
                return List.of();
            } else {
                items.get(items.size() - 1).cells().add(token);
            }
        }
        return items;
    }

    /** Whether a line is the end of a name that the cell above it broke. */
    private boolean isRest(List<Text> tokens) {
        return tokens.size() == 1
                && tokens.get(0).length() <= REST
                && !CellText.isNumbered(tokens.get(0))
                && !words.is(Role.TOTAL, tokens.get(0))
                && last() != null
                && CellText.isNumbered(last().code())
                && !words.is(Role.COMPLETE, last().code());
    }

    private FlatRow last() {
        return right.isEmpty() ? null : right.get(right.size() - 1);
    }

    /** The amounts of a row whose name is broken stand on a line between the name's lines. */
    private boolean fillLast(List<Text> amounts) {
        if (last() == null || !last().cells().isEmpty()) {
            return false;
        }
        last().cells().addAll(amounts);
        return true;
    }

    private boolean place(List<FlatRow> items) {
        if (items.size() > 2) {
            return false;
        }
        boolean spending = items.size() == 1 && isSpending(items.get(0).code());
        left.add(spending ? FlatRow.unnamed() : items.get(0));
        right.add(spending ? items.get(0) : items.size() == 2 ? items.get(1) : FlatRow.unnamed());
        return left.get(left.size() - 1).cells().size() <= 1;
    }

    /** Whether a name alone in its line stands on the right: it says so, or its number follows the last one there only. */
    private boolean isSpending(Text name) {
        if (words.is(Role.SPENDING, name)) {
            return true;
        }
        Numbering numbering = Numbering.of(name);
        return numbering != null
                && numbering.ordinal() == lastNumber(right) + 1
                && numbering.ordinal() != lastNumber(left) + 1;
    }

    private static int lastNumber(List<FlatRow> half) {
        for (int i = half.size() - 1; i >= 0; i--) {
            Numbering numbering = Numbering.of(half.get(i).code());
            if (numbering != null) {
                return numbering.ordinal();
            }
        }
        return 0;
    }

    private List<Grid> grids(FlatForm form, List<FlatLine> lines) {
        List<Integer> certain = FlatGrid.certain(right, form);
        List<List<Cell>> sure =
                heads(form, certain, lines.get(0).line().text().span().start());
        List<List<Cell>> unsure = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(label(left.get(i)));
            row.addAll(FlatGrid.amounts(left.get(i), List.of(0)));
            row.add(label(right.get(i)));
            row.addAll(FlatGrid.amounts(right.get(i), certain));
            sure.add(row);
            List<Cell> rest = FlatGrid.rest(right.get(i), certain);
            if (!rest.isEmpty()) {
                unsure.add(rest);
            }
        }
        return FlatGrid.grids(sure, unsure, FlatTable.span(lines));
    }

    /** The two rows of the head: which half a column is of, and what stands in it. */
    private List<List<Cell>> heads(FlatForm form, List<Integer> columns, int at) {
        List<Cell> halves = new ArrayList<>(List.of(head(Head.INCOME, at), FlatGrid.BLANK, head(Head.SPENDING, at)));
        List<Cell> names = new ArrayList<>(List.of(head(Head.ITEM, at), head(Head.AMOUNT, at), head(Head.ITEM, at)));
        for (int column : columns) {
            halves.add(FlatGrid.BLANK);
            names.add(FlatGrid.word(form.name(column), at));
        }
        return new ArrayList<>(List.of(halves, names));
    }

    private Cell head(Head column, int at) {
        return FlatGrid.word(words.name(column), at);
    }

    private static Cell label(FlatRow row) {
        List<Text> parts = new ArrayList<>(List.of(row.code()));
        parts.addAll(row.name());
        return row.code().length() == 0 ? FlatGrid.BLANK : new Cell(Mender.join(parts), false);
    }
}
