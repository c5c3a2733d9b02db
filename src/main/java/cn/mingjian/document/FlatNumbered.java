package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Head;
import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The two tables of totals in a text that keeps its columns, their rows numbered on both sides (行次): each number says which row
 * a line is of, whatever lines of broken names stand above it and below. A name is that of the only number among its lines.
 */
final class FlatNumbered {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** Fewer letters may as well be the end of another name. */
    private static final int BEGINNING = 3;

    private final FlatVocabulary words;
    private final List<FlatLine> body;
    private final FlatPlaces places;
    private final FlatRow[] left;
    private final FlatRow[] right;
    /** Where the number at the left stands in each line that has one; −1 in the others. */
    private final int[] numbers;

    private final List<Fragment> leftNames = new ArrayList<>();
    private final List<Fragment> rightNames = new ArrayList<>();
    private int lastLeft;
    private int lastRight;

    /** A part of a name and its line. */
    private record Fragment(Text text, int line) {}

    private FlatNumbered(FlatVocabulary words, List<FlatLine> lines, int start) {
        this.words = words;
        this.body = lines.subList(start, lines.size());
        this.places = new FlatPlaces(lines);
        this.left = new FlatRow[body.size()];
        this.right = new FlatRow[body.size()];
        this.numbers = new int[body.size()];
    }

    /** The table as a grid, or null where its rows are not numbered so or their names are not told apart. */
    static List<Grid> grids(FlatVocabulary words, FlatWords said, List<FlatForm> forms, List<FlatLine> lines) {
        int start = 0;
        while (start < lines.size() && !CellText.isNumbered(lines.get(start).first())) {
            start++;
        }
        List<FlatLine> top = lines.subList(0, start);
        FlatNumbered table = new FlatNumbered(words, lines, start);
        FlatForm form = table.places.spaced() ? new FlatHead(words.labels()).of(top, forms) : null;
        if (form == null || !table.take() || !table.nameRows()) {
            return null;
        }
        List<FlatRow> incomes = rows(table.left);
        List<FlatRow> spending = rows(table.right);
        if (incomes.size() != spending.size()) {
            return null;
        }
        FlatForm single = FlatForm.single(form.kind(), words.name(Head.AMOUNT));
        new FlatProof(single, said, filled(incomes)).prove();
        new FlatProof(form, said, filled(spending)).prove(table.places, top);
        return FlatTotals.grids(words, form, incomes, spending, lines);
    }

    private static List<FlatRow> rows(FlatRow[] rows) {
        List<FlatRow> kept = new ArrayList<>();
        for (FlatRow row : rows) {
            if (row != null) {
                kept.add(row);
            }
        }
        return kept;
    }

    private static List<FlatRow> filled(List<FlatRow> rows) {
        return rows.stream().filter(r -> !r.cells().isEmpty()).toList();
    }

    /** Takes all lines; false where one is neither a numbered row nor words. */
    private boolean take() {
        List<Integer> others = new ArrayList<>();
        for (int l = 0; l < body.size(); l++) {
            numbers[l] = -1;
            if (!body.get(l).isOrdinals() && !takeRow(l)) {
                if (!body.get(l).isWords()) {
                    return false;
                }
                others.add(l);
            }
        }
        for (int l : others) {
            int above = number(l, -1);
            int below = number(l, 1);
            for (Text token : body.get(l).tokens()) {
                int place = places.of(token).start();
                // Where the next page begins further left, the end of a name goes with what stands right above it.
                boolean unlike = above >= 0 && below >= 0 && place < above != place < below;
                boolean income = unlike
                        ? last(leftNames, l) > last(rightNames, l)
                        : place < (above < 0 || below >= 0 ? below : above);
                (income ? leftNames : rightNames).add(new Fragment(token, l));
            }
        }
        leftNames.sort((a, b) -> Integer.compare(a.line(), b.line()));
        rightNames.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return lastLeft > 1 && lastRight > lastLeft;
    }

    /** The last line before one in which a part of a name stands; −1 where there is none. */
    private static int last(List<Fragment> names, int line) {
        return names.stream()
                .mapToInt(Fragment::line)
                .filter(l -> l < line)
                .max()
                .orElse(-1);
    }

    /** Where the number at the left stands in the next line that has one, down or up; −1 where there is none. */
    private int number(int line, int step) {
        int at = line + step;
        while (at >= 0 && at < body.size() && numbers[at] < 0) {
            at += step;
        }
        return at < 0 || at == body.size() ? -1 : numbers[at];
    }

    /** Takes a line with the next numbers of both sides, or of one where the sides stand on two lines; false where it is none. */
    private boolean takeRow(int at) {
        List<Text> tokens = body.get(at).tokens();
        int first = index(tokens, 0, lastLeft + 1);
        int second = index(tokens, first + 1, lastRight == 0 ? 0 : lastRight + 1);
        boolean both = first >= 0 && second >= 0;
        if ((!both && lastRight == 0) || (first < 0 && second < 0)) {
            return false;
        }
        List<Text> before = tokens.subList(0, first < 0 ? second : first);
        List<Text> between = both ? tokens.subList(first + 1, second) : List.of();
        List<Text> behind = tokens.subList((second < 0 ? first : second) + 1, tokens.size());
        List<Text> income = second < 0 ? behind : between;
        int amounts = 0;
        while (amounts < income.size() && FlatLine.isAmount(income.get(amounts))) {
            amounts++;
        }
        List<Text> names = first < 0 ? before : income.subList(amounts, income.size());
        boolean sound = amounts <= 1
                && before.stream().noneMatch(FlatLine::isAmount)
                && names.stream().noneMatch(FlatLine::isAmount)
                && behind.stream().allMatch(FlatLine::isAmount);
        if (!sound) {
            return false;
        }
        if (first >= 0) {
            lastLeft++;
            numbers[at] = places.of(tokens.get(first)).start();
            left[at] = FlatRow.unnamed();
            left[at].cells().addAll(income.subList(0, amounts));
            before.forEach(t -> leftNames.add(new Fragment(t, at)));
        }
        if (second >= 0) {
            lastRight = Integer.parseInt(tokens.get(second).value());
            right[at] = FlatRow.unnamed();
            right[at].cells().addAll(behind);
            names.forEach(t -> rightNames.add(new Fragment(t, at)));
        }
        return true;
    }

    /** The place of a number among the cells of a line; of any number where 0 is asked for. */
    private static int index(List<Text> tokens, int from, int number) {
        for (int i = from; i < tokens.size(); i++) {
            boolean same = number == 0
                    ? NUMBER.matcher(tokens.get(i)).matches()
                    : tokens.get(i).value().equals(String.valueOf(number));
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private boolean nameRows() {
        return nameRows(leftNames, left) && nameRows(rightNames, right);
    }

    /** Gives each name to the row whose number stands among its lines; false where there is not just one. */
    private boolean nameRows(List<Fragment> fragments, FlatRow[] rows) {
        List<Fragment> name = new ArrayList<>();
        for (Fragment fragment : fragments) {
            if (!name.isEmpty() && begins(fragment, name, rows)) {
                if (!nameRow(name, rows)) {
                    return false;
                }
                name.clear();
            }
            name.add(fragment);
        }
        return name.isEmpty() || nameRow(name, rows);
    }

    /** Whether a new name begins after what was taken of the last one. */
    private boolean begins(Fragment fragment, List<Fragment> name, FlatRow[] rows) {
        boolean named = rows[fragment.line()] != null && name.stream().anyMatch(f -> rows[f.line()] != null);
        if (named || CellText.isNumbered(fragment.text())) {
            return true;
        }
        String before = plain(name);
        String own = Wording.normal(fragment.text());
        boolean goesOn = words.rowNames().stream().anyMatch(n -> n.startsWith(before + own));
        boolean known = own.length() >= BEGINNING
                && words.rowNames().stream().anyMatch(n -> n.startsWith(own) || own.startsWith(n));
        return !goesOn && (known || words.rowNames().contains(before));
    }

    private static String plain(List<Fragment> name) {
        return Wording.normal(Text.of(name.stream().map(Fragment::text).toList()));
    }

    private boolean nameRow(List<Fragment> name, FlatRow[] rows) {
        int row = -1;
        for (int l = name.get(0).line(); l <= name.get(name.size() - 1).line(); l++) {
            if (rows[l] != null && row >= 0) {
                return false;
            }
            row = rows[l] == null ? row : l;
        }
        boolean proven = name.size() == 1
                || CellText.isNumbered(name.get(0).text())
                || words.rowNames().contains(plain(name));
        if (row < 0 || !proven) {
            return false;
        }
        Text whole = Mender.join(name.stream().map(Fragment::text).toList());
        FlatRow named = new FlatRow(whole, words.is(Role.TOTAL, whole));
        named.cells().addAll(rows[row].cells());
        rows[row] = named;
        return true;
    }
}
