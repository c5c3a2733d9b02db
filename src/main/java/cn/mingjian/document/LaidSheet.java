package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.SheetColumn;
import cn.mingjian.document.Flow.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A self-evaluation sheet in a text that keeps the places of what was printed, its cells wrapped. It is read where the weights or
 * the scores of the rows add up to those of the total; nothing is told of it else.
 */
final class LaidSheet {

    /** No sheet has more lines. */
    private static final int LONGEST = 400;

    private static final int MOST_WORDS = 8;
    private static final int SHORT = 6;

    /** A sheet and the last of its lines. */
    record Found(List<Grid> grids, FlatLine last) {}

    private final TableNames names;
    private final LaidLines lines;
    private final List<List<Cell>> rows = new ArrayList<>();
    /** What is not told what it is of. */
    private final List<List<Cell>> doubtful = new ArrayList<>();

    private final SheetPoints points = new SheetPoints();

    private LaidSheet(TableNames names, LaidLines lines) {
        this.names = names;
        this.lines = lines;
    }

    /** The sheet that some lines begin with, or null where something in it is not proven. */
    static Found of(TableNames names, List<FlatLine> lines, String printed) {
        for (boolean wide : new boolean[] {false, true}) {
            LaidLines laid = LaidLines.of(lines.subList(0, Math.min(lines.size(), LONGEST)), printed, wide);
            Found found = laid == null ? null : new LaidSheet(names, laid).read();
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether a row says what the sheet is of. */
    private boolean isNamed(List<Cell> row) {
        return row.size() > 1
                && names.isSubject(row.get(0).text())
                && !row.get(1).isBlank();
    }

    private Found read() {
        LaidHeads heads = new LaidHeads(names, lines);
        LaidHeads.Head indicators = heads.find(0, lines.size(), false);
        int total = indicators == null ? -1 : total(indicators.end());
        if (total < 0) {
            return null;
        }
        LaidHeads.Head funds = heads.find(0, indicators.first(), true);
        int above = funds == null ? indicators.first() : funds.first();
        LaidForm form = new LaidForm(names, lines);
        int goals = funds == null ? above : form.goals(funds.end(), indicators.first());
        rows.addAll(form.heads(0, funds == null ? form.goals(0, above) : above));
        if (rows.stream().noneMatch(this::isNamed)) {
            return null;
        }
        if (funds != null && !readFunds(funds, goals)) {
            return null;
        }
        form.words(funds == null ? form.goals(0, above) : goals, indicators.first(), rows, doubtful);
        if (!readIndicators(indicators, total)) {
            return null;
        }
        int end = form.behind(total + 1, rows);
        List<FlatLine> own = lines.source(0, end);
        return new Found(FlatGrid.grids(rows, doubtful, FlatTable.span(own)), own.get(end - 1));
    }

    /** The line of the total below a head, or −1. */
    private int total(int from) {
        for (int line = from; line < lines.size(); line++) {
            List<LaidWord> words = lines.words(line);
            boolean named = names.endsSheet(words.get(0).text())
                    || (words.size() > 1 && names.endsSheet(LaidLines.joined(words.subList(0, 2))));
            if (named && words.stream().anyMatch(LaidWord::isNumber)) {
                return line;
            }
        }
        return -1;
    }

    /**
     * The columns below a head.
     *
     * @param before those at the left of it, each with its edges
     */
    private LaidColumns columns(LaidHeads.Head head, List<LaidColumns.Kind> before, int[][] edges) {
        List<LaidColumns.Kind> kinds = new ArrayList<>(before);
        int[] from = new int[before.size() + head.labels().size()];
        int[] to = new int[from.length];
        for (int i = 0; i < before.size(); i++) {
            from[i] = edges[i][0];
            to[i] = edges[i][1];
        }
        for (int i = 0; i < head.labels().size(); i++) {
            from[before.size() + i] = head.labels().get(i).from();
            to[before.size() + i] = head.labels().get(i).to();
            kinds.add(kind(head.columns().get(i), before.contains(LaidColumns.Kind.NAME)));
        }
        return new LaidColumns(kinds, from, to, names);
    }

    /** Where the names of the funds stand: right before the figures of their rows. */
    private int[] names(int first, int end) {
        List<LaidWord> found = new ArrayList<>();
        for (int line = first; line < end; line++) {
            List<LaidWord> words = lines.words(line);
            int at = 0;
            while (at < words.size() && !words.get(at).isFigure()) {
                at++;
            }
            if (at > 0 && words.size() - at > 2) {
                found.add(words.get(at - 1));
            }
        }
        if (found.isEmpty()) {
            return new int[] {0, 1};
        }
        int from = found.stream().mapToInt(LaidWord::from).sorted().toArray()[found.size() / 2];
        int to = found.stream().mapToInt(LaidWord::to).sorted().toArray()[(found.size() - 1) / 2];
        return new int[] {from, Math.max(to, from + 1)};
    }

    private static LaidColumns.Kind kind(SheetColumn column, boolean funds) {
        return switch (column) {
            case LEVEL1, LEVEL2 -> LaidColumns.Kind.LEVEL;
            case NAME -> LaidColumns.Kind.NAME;
            case TARGET, RESULT, OTHER -> LaidColumns.Kind.VALUE;
            case WEIGHT, SCORE -> funds ? LaidColumns.Kind.FIGURE : LaidColumns.Kind.NUMBER;
            case FUNDS, RATE -> LaidColumns.Kind.FIGURE;
            case CAUSE -> LaidColumns.Kind.REMARK;
        };
    }

    private boolean readFunds(LaidHeads.Head head, int end) {
        int[] places = names(head.end(), end);
        LaidColumns columns = columns(head, List.of(LaidColumns.Kind.LEVEL, LaidColumns.Kind.NAME), new int[][] {
            {0, Math.max(1, places[0] - 2)}, places
        });
        LaidBlock block = new LaidBlock(lines, columns, head.end(), end, -1);
        if (!block.read()) {
            return false;
        }
        List<List<LaidWord>> named = new ArrayList<>();
        for (int r = 0; r < block.rows(); r++) {
            named.add(fund(block.wordsOf(r, 1)));
        }
        List<Text> labels = new ArrayList<>(List.of(group(head, block, end, named), Text.EMPTY));
        head.labels().forEach(l -> labels.add(l.text()));
        rows.add(cells(labels));
        for (int r = 0; r < block.rows(); r++) {
            Text name = LaidLines.joined(named.get(r));
            List<Text> cells = new ArrayList<>(List.of(Text.EMPTY, name));
            boolean whole = name.length() > 0 && isSingle(named, name);
            for (int c = 2; c < columns.size(); c++) {
                Text cell = block.cell(r, c);
                cells.add(cell);
                whole &= cell.isBlank() || LaidWord.isWhole(cell);
            }
            (whole ? rows : doubtful).add(cells(cells));
            for (int c = 2; c < columns.size(); c++) {
                count(cells.get(c), head.columns().get(c - 2));
            }
        }
        return true;
    }

    /** The name of a part of the funds, without words of the label at the left that stand among it; nothing where it is none. */
    private List<LaidWord> fund(List<LaidWord> words) {
        int n = Math.min(words.size(), MOST_WORDS);
        List<LaidWord> best = List.of();
        for (int chosen = 1; chosen < 1 << n; chosen++) {
            List<LaidWord> own = new ArrayList<>();
            for (int w = 0; w < n; w++) {
                if ((chosen & 1 << w) != 0) {
                    own.add(words.get(w));
                }
            }
            Text name = LaidLines.joined(own);
            if (own.size() > best.size() && names.isFund(name) && areLabel(words, own)) {
                best = own;
            }
        }
        return best;
    }

    private static boolean isSingle(List<List<LaidWord>> named, Text name) {
        return named.stream()
                        .filter(n -> LaidLines.joined(n).value().equals(name.value()))
                        .count()
                == 1;
    }

    /** Whether the words that are left stand at the left and may be of a label. */
    private boolean areLabel(List<LaidWord> words, List<LaidWord> chosen) {
        int left = chosen.stream().mapToInt(LaidWord::from).min().orElseThrow();
        return words.size() <= MOST_WORDS
                && words.stream()
                        .filter(w -> !chosen.contains(w))
                        .allMatch(w -> w.to() <= left && w.text().length() < SHORT);
    }

    /** What stands at the left of the funds beside all rows, in the head or below it. */
    private Text group(LaidHeads.Head head, LaidBlock block, int end, List<List<LaidWord>> named) {
        List<LaidWord> words = new ArrayList<>();
        for (int line = head.first(); line < head.end(); line++) {
            LaidWord word = lines.words(line).get(0);
            if (names.rowNames().isPart(word.text())
                    && word.to() <= head.labels().get(0).from()) {
                words.add(word);
            }
        }
        for (int line = head.end(); line < end; line++) {
            words.addAll(block.words(line, 0));
            block.words(line, 1).stream()
                    .filter(w -> named.stream().noneMatch(n -> n.contains(w)))
                    .forEach(words::add);
        }
        return LaidLines.joined(words);
    }

    private boolean readIndicators(LaidHeads.Head head, int total) {
        int left = head.labels().get(0).from();
        boolean group = head.columns().get(0) == SheetColumn.LEVEL1 && left > 2;
        List<LaidColumns.Kind> before = group ? List.of(LaidColumns.Kind.LEVEL) : List.of();
        LaidColumns columns = columns(head, before, new int[][] {{0, left - 1}});
        int weight = before.size() + head.columns().indexOf(SheetColumn.WEIGHT);
        int score = before.size() + head.columns().indexOf(SheetColumn.SCORE);
        LaidBlock block = new LaidBlock(lines, columns, head.end(), total, weight);
        if (!block.read()) {
            return false;
        }
        rows.add(cells(Stream.concat(
                        before.stream().map(k -> Text.EMPTY),
                        head.labels().stream().map(LaidLabels.Label::text))
                .toList()));
        List<List<Text>> levels = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            LaidLevels level = new LaidLevels(names, block);
            if (columns.kind(c) == LaidColumns.Kind.LEVEL && level.hasDigits(c)) {
                return false;
            }
            levels.add(columns.kind(c) == LaidColumns.Kind.LEVEL ? level.of(c) : null);
        }
        for (int r = 0; r < block.rows(); r++) {
            List<Text> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                boolean level = columns.kind(c) == LaidColumns.Kind.LEVEL;
                cells.add(
                        !level
                                ? block.cell(r, c)
                                : levels.get(c) == null
                                        ? Text.EMPTY
                                        : levels.get(c).get(r));
            }
            if (!isRow(columns, cells)) {
                return false;
            }
            count(cells.get(weight), SheetColumn.WEIGHT);
            count(cells.get(score), SheetColumn.SCORE);
            rows.add(indicator(cells));
        }
        return addTotal(total, weight, score);
    }

    /** Whether an indicator has a name, and a weight and a score that are figures. */
    private static boolean isRow(LaidColumns columns, List<Text> cells) {
        for (int c = 0; c < cells.size(); c++) {
            boolean whole =
                    switch (columns.kind(c)) {
                        case NAME -> !cells.get(c).isBlank();
                        case NUMBER -> LaidWord.isWhole(cells.get(c));
                        default -> true;
                    };
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    private void count(Text cell, SheetColumn column) {
        String digits = cell.value().replace("分", "");
        if (digits.matches("\\d+(?:\\.\\d+)?")) {
            points.add(column, new BigDecimal(digits));
        }
    }

    /** Adds the row of the total, if that confirms what was read above it. */
    private boolean addTotal(int line, int weight, int score) {
        List<LaidWord> numbers =
                lines.words(line).stream().filter(LaidWord::isNumber).toList();
        boolean scored = points.score(value(numbers.get(numbers.size() - 1)));
        boolean weighed = numbers.size() > 1 && points.weigh(value(numbers.get(0)));
        if (numbers.size() > 2 || !(scored || weighed)) {
            return false;
        }
        List<LaidWord> words = lines.words(line);
        int at = words.indexOf(numbers.get(0));
        List<Text> cells = new ArrayList<>(List.of(LaidLines.joined(words.subList(0, at))));
        while (cells.size() <= score) {
            cells.add(Text.EMPTY);
        }
        if (numbers.size() > 1) {
            cells.set(weight, numbers.get(0).text());
        }
        cells.set(score, numbers.get(numbers.size() - 1).text());
        List<LaidWord> rest = words.subList(words.indexOf(numbers.get(numbers.size() - 1)) + 1, words.size());
        cells.add(LaidLines.joined(rest));
        rows.add(cells(cells));
        return true;
    }

    private static BigDecimal value(LaidWord number) {
        return new BigDecimal(number.text().value().replace("分", ""));
    }

    /** The cells of an indicator; a level that the row above has, too, reaches down to it. */
    private List<Cell> indicator(List<Text> texts) {
        List<Cell> above = rows.get(rows.size() - 1);
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < texts.size(); c++) {
            boolean filled = texts.get(c).length() > 0 && above.get(c).text().equals(texts.get(c));
            cells.add(texts.get(c).length() == 0 ? FlatGrid.BLANK : new Cell(texts.get(c), filled));
        }
        return cells;
    }

    static List<Cell> cells(List<Text> texts) {
        return texts.stream()
                .map(t -> t.length() == 0 ? FlatGrid.BLANK : new Cell(t, false))
                .toList();
    }
}
