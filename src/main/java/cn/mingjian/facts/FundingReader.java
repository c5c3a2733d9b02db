package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the funding block of a sheet. */
final class FundingReader {

    /** The label of the block stands beside one of so many rows. */
    private static final int LABELLED = 4;

    private static final Pattern PERCENT = Pattern.compile("[(（]\\s*[%％]\\s*[)）]");
    static final String TOTAL = "年度资金总额";
    /** Rates of the budget, printed in percent: how much of it was spent, how much was left. */
    private static final List<String> RATES = List.of(Measure.EXECUTION_RATE, "结余率");
    /** What the figures of a row are that only tells of the execution of the budget. */
    private static final List<String> EXECUTION = List.of(Measure.EXECUTION_RATE, Measure.WEIGHT, Measure.SCORE);

    private final SheetVocabulary words;
    private final TargetReader targets;
    private final TableScope scope;
    private final LabelWeights weights;
    private final FundingParts parts;
    private final String concept;
    private final List<FundingRow> rows = new ArrayList<>();
    private Map<Integer, String> header = Map.of();
    private Unit unit;
    /** Unit of a rate that is printed without one, where its head states it. */
    private Unit rateUnit = Unit.NONE;
    /** What the execution of the budget can score, where the label of the block says it (预算执行情况（20分）), else null. */
    private Fact weight;

    private int lastShift;
    /** How many columns the head has from its first measure on. */
    private int columns;

    FundingReader(SheetVocabulary words, TargetReader targets, TableScope scope, String concept) {
        this.words = words;
        this.targets = targets;
        this.scope = scope;
        this.weights = new LabelWeights(scope);
        this.parts = new FundingParts(words, targets, scope, concept);
        this.concept = concept;
        this.unit = scope.money();
    }

    Unit unit() {
        return unit;
    }

    List<FundingRow> rows() {
        return rows;
    }

    /** Whether a row is the head of the block; it is then kept. */
    boolean takeHeader(GridRow row, List<GridRow> below) {
        Map<Integer, String> found = new LinkedHashMap<>();
        for (int c = 0; c < row.width(); c++) {
            String name = row.isFilled(c) && c > 0 && row.text(c).equals(row.text(c - 1))
                    ? null
                    : words.name(SheetWord.FUNDING_COLUMN, row.text(c));
            if (name == null || name.equals("资金来源")) {
                continue;
            }
            // The label of the block (预算资金) may be another way to write a column that stands further on (年初预算数).
            if (Wording.key(row.text(c)).equals(name)) {
                found.keySet()
                        .removeIf(b -> found.get(b).equals(name)
                                && !Wording.key(row.text(b)).equals(name));
            }
            if (!found.containsValue(name)) {
                found.put(c, name);
            }
        }
        boolean head = found.size() >= 3 && found.containsValue(Measure.EXECUTED);
        if (head) {
            Unit before = unit;
            header = found;
            columns = row.width() - found.keySet().iterator().next();
            settleBudget();
            rateUnit = found.entrySet().stream()
                            .anyMatch(e -> RATES.contains(e.getValue())
                                    && PERCENT.matcher(row.text(e.getKey())).find())
                    ? Unit.PERCENT
                    : Unit.NONE;
            boolean own = found.containsValue(Measure.WEIGHT);
            Fact told = weights.of(row, concept + (own ? "/部分/预算执行情况" : "/预算执行"));
            weight = own ? null : told;
            for (int c = 0; c < row.width(); c++) {
                unit = MoneyUnit.inBrackets(row.text(c)).orElse(unit);
            }
            if (unit.equals(before)) {
                unit = labelled(below).orElse(unit);
            }
        }
        return head;
    }

    /** A budget that does not say which it is: beside another one that of the year's beginning, alone what was to be spent. */
    private void settleBudget() {
        boolean full = header.containsValue(Measure.FULL_BUDGET);
        boolean initial = header.containsValue(Measure.INITIAL_BUDGET);
        header.replaceAll((column, measure) -> !measure.equals(Measure.BUDGET) || (full && initial)
                ? measure
                : full ? Measure.INITIAL_BUDGET : Measure.FULL_BUDGET);
    }

    /** The unit in the label beside the rows of the block, which may begin below the head. */
    private Optional<Unit> labelled(List<GridRow> below) {
        int first = header.keySet().iterator().next();
        for (GridRow row : below.subList(0, Math.min(LABELLED, below.size()))) {
            for (int c = 0; c < Math.min(first, row.width()); c++) {
                Optional<Unit> named = MoneyUnit.inBrackets(row.text(c));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    /** Reads a row below the head. */
    void row(GridRow row) {
        parts.bind(row, unit);
        if (takeRate(row)) {
            return;
        }
        int first = header.keySet().iterator().next();
        int label = label(row);
        boolean nameless = label < 0;
        if (nameless && !rows.isEmpty()) {
            expect(row, 0, Map.of());
            return;
        }
        int labelEnd = nameless ? first : row.endOf(label);
        if (isWiderThanHead(row, labelEnd)) {
            expect(row, 0, Map.of());
            return;
        }
        int shift = bestShift(row, labelEnd - first);
        String name = nameless
                ? TOTAL
                : Optional.ofNullable(words.fundingRow(LabelWeights.without(row.text(label))))
                        .orElseGet(() -> SheetVocabulary.plain(row.text(label)));
        boolean total = words.isTotal(name);
        Map<String, Fact> figures = new LinkedHashMap<>();
        header.forEach((column, measure) -> {
            Fact fact = bind(row, column + shift, measure, name, total);
            if (fact != null) {
                figures.put(measure, fact);
            }
        });
        Fact told = total && !nameless ? weights.bind(row, label, concept + "/预算执行", name, "") : null;
        weight = told == null ? weight : told;
        if (total && weight != null && !figures.containsKey(Measure.WEIGHT)) {
            figures.put(Measure.WEIGHT, weight);
        }
        expect(row, labelEnd, figures);
        rows.add(new FundingRow(name, total, figures, scope.row(row, name)));
    }

    /** Takes a row below the total that tells nothing but how far the budget was executed ("执行率（%） | 95.07"). */
    private boolean takeRate(GridRow row) {
        FundingRow total = FundingRow.lastTotal(rows);
        List<Integer> own = IntStream.range(0, row.width())
                .filter(c -> !row.isFilled(c) && !row.isBlank(c))
                .boxed()
                .toList();
        if (total == null
                || total.figures().containsKey(Measure.EXECUTION_RATE)
                || own.size() != 2
                || !Measure.EXECUTION_RATE.equals(words.name(SheetWord.FUNDING_COLUMN, row.text(own.get(0))))) {
            return false;
        }
        rateUnit = PERCENT.matcher(row.text(own.get(0))).find() ? Unit.PERCENT : rateUnit;
        Fact rate = bind(row, own.get(1), Measure.EXECUTION_RATE, total.name(), true);
        if (rate != null) {
            rows.set(rows.lastIndexOf(total), total.with(rate));
        }
        return rate != null;
    }

    /** Whether a row has more figures than the head has columns: cells of the head were merged and only one of each is left. */
    private boolean isWiderThanHead(GridRow row, int from) {
        int figures = 0;
        for (int c = from; c < row.width(); c++) {
            figures += !row.isFilled(c) && targets.read(row.text(c)).isPresent() ? 1 : 0;
        }
        return figures > columns;
    }

    private void expect(GridRow row, int from, Map<String, Fact> figures) {
        for (int c = from; c < row.width(); c++) {
            if (!row.isBlank(c) && targets.read(row.text(c)).isPresent() && !isBound(figures, row, c)) {
                scope.expect(row, c);
            }
        }
    }

    /** Whether a cell names a part of the funds and its amount, which may be left out. */
    boolean isPart(String text) {
        return parts.isPart(text);
    }

    private boolean isBound(Map<String, Fact> figures, GridRow row, int column) {
        int at = row.cells().get(column).text().strip().span().start();
        return figures.values().stream().anyMatch(f -> f.evidence().start() == at);
    }

    /** The column of the row's name: a known name, else the first words that do not come from a cell above. */
    private int label(GridRow row) {
        int words0 = -1;
        int first = header.keySet().iterator().next();
        for (int c = 0; c < row.width(); c++) {
            if (row.isBlank(c)) {
                continue;
            }
            if (words.fundingRow(row.text(c)) != null) {
                return c;
            }
            boolean named = targets.read(row.text(c)).isEmpty() && !PrintedFigure.isBlankMark(row.text(c));
            if (words0 < 0 && named && !row.isFilled(c) && c <= first) {
                words0 = c;
            }
        }
        return words0;
    }

    /** How far the figures stand to the right of their heads: beside the name, as in the row above, or where they fit best. */
    private int bestShift(GridRow row, int beside) {
        int best = beside;
        int most = Integer.MIN_VALUE;
        int all = figures(row);
        for (int shift : new int[] {beside, lastShift, 0, beside + 1, beside - 1}) {
            int fits = fits(row, shift, all);
            if (fits > most) {
                best = shift;
                most = fits;
            }
        }
        lastShift = best;
        return best;
    }

    private int figures(GridRow row) {
        int all = 0;
        for (int c = 0; c < row.width(); c++) {
            all += targets.read(own(row, c)).isPresent() ? 1 : 0;
        }
        return all;
    }

    private int fits(GridRow row, int shift, int all) {
        int fits = 0;
        int under = 0;
        for (Map.Entry<Integer, String> head : header.entrySet()) {
            String text = own(row, head.getKey() + shift);
            Optional<PrintedFigure> figure = targets.read(text);
            under += figure.isPresent() ? 1 : 0;
            fits += figure.isPresent()
                    ? fit(figure.get(), head.getValue())
                    : !text.isBlank() && PrintedFigure.isBlankMark(text) ? markFit(head.getValue()) : 0;
        }
        return fits - 3 * (all - under);
    }

    /** What stands in a place itself and was not written there from a cell that reaches over it. */
    private static String own(GridRow row, int column) {
        return row.isFilled(column) ? "" : row.text(column);
    }

    private int fit(PrintedFigure figure, String measure) {
        boolean share = figure.unit().equals("%");
        boolean rate = RATES.contains(measure);
        boolean statedAbove =
                rate && rateUnit.equals(Unit.PERCENT) && figure.unit().isEmpty();
        return share == rate || statedAbove ? 1 : -3;
    }

    /** Dashes stand where a part of the funds has no weight, rate or score of its own. */
    private static int markFit(String measure) {
        return measure.equals(Measure.WEIGHT) || measure.equals(Measure.SCORE) || RATES.contains(measure) ? 1 : -1;
    }

    private Fact bind(GridRow row, int column, String measure, String name, boolean total) {
        Optional<PrintedFigure> figure = targets.read(row.text(column));
        if (figure.isEmpty() || row.isFilled(column)) {
            return null;
        }
        String path = total ? concept : concept + "/" + Wording.step(name);
        boolean score = measure.equals(Measure.WEIGHT) || measure.equals(Measure.SCORE);
        Unit bare = score ? Unit.SCORE : RATES.contains(measure) ? rateUnit : unit;
        TableScope.Subject subject = new TableScope.Subject(
                score ? path + "/预算执行" : path,
                measure,
                RATES.contains(measure) ? Measure.FULL_BUDGET : null,
                name,
                measure);
        return scope.bind(
                row,
                column,
                subject,
                figure.get(),
                new Amount(figure.get().value(), figure.get().unitOr(bare)));
    }

    /** Reads a block that names its rows in one line and gives their figures in the next, as sheets that only set goals do. */
    boolean takeTransposed(GridRow heads, GridRow figures) {
        Map<Integer, String> named = new LinkedHashMap<>();
        for (int c = 0; c < heads.width(); c++) {
            String name = words.name(SheetWord.FUNDING_ROW, heads.text(c));
            if (name != null && !named.containsValue(name)) {
                named.put(c, name);
            }
        }
        if (named.size() < 2 || figures == null) {
            return false;
        }
        for (Map.Entry<Integer, String> head : named.entrySet()) {
            boolean total = words.isTotal(head.getValue());
            Fact fact = bind(figures, head.getKey(), Measure.BUDGET, head.getValue(), total);
            Map<String, Fact> found = new LinkedHashMap<>();
            if (fact != null) {
                found.put(Measure.BUDGET, fact);
            }
            rows.add(new FundingRow(head.getValue(), total, found, scope.row(figures, head.getValue())));
        }
        return true;
    }

    /**
     * Reads a row that tells how far the budget was executed, what that can score and what it scored, where the sheet has no
     * row of funds that does: "预算执行率 | 98.61% | 10 | 9.86". Returns whether it is such a row.
     */
    boolean execution(GridRow row) {
        int label = 0;
        while (label < row.width()
                && (row.isFilled(label)
                        || !Measure.EXECUTION_RATE.equals(words.name(SheetWord.FUNDING_COLUMN, row.text(label))))) {
            label++;
        }
        List<Integer> places = new ArrayList<>();
        for (int c = label + 1; c < row.width(); c++) {
            if (!row.isBlank(c) && !row.isFilled(c) && targets.read(row.text(c)).isPresent()) {
                places.add(c);
            }
        }
        boolean scored = rows.stream().anyMatch(r -> r.total() && r.figure(Measure.SCORE) != null);
        if (scored || places.size() != EXECUTION.size() || !isExecution(row, places)) {
            return false;
        }
        Map<String, Fact> figures = new LinkedHashMap<>();
        for (int i = 0; i < EXECUTION.size(); i++) {
            Fact fact = bind(row, places.get(i), EXECUTION.get(i), TOTAL, true);
            if (fact != null) {
                figures.put(fact.measure(), fact);
            }
        }
        rows.add(new FundingRow(TOTAL, true, figures, scope.row(row, TOTAL)));
        return true;
    }

    /** Whether three figures are a rate in percent, a weight and a score no greater than that. */
    private boolean isExecution(GridRow row, List<Integer> places) {
        List<PrintedFigure> figures =
                places.stream().flatMap(c -> targets.read(row.text(c)).stream()).toList();
        boolean points = figures.stream().skip(1).allMatch(f -> List.of("", "分").contains(f.unit()));
        return points
                && figures.get(0).unit().equals("%")
                && figures.get(2).value().compareTo(figures.get(1).value()) <= 0;
    }

    /** Reads names and figures that stand in pairs beside each other: "全年预算数 | 15 | 全年执行数 | 13". */
    void pairs(GridRow row) {
        Map<String, Fact> figures = new LinkedHashMap<>();
        for (int c = 0; c + 1 < row.width(); c++) {
            String measure = words.name(SheetWord.FUNDING_COLUMN, row.text(c));
            if (measure != null && !measure.equals("资金来源")) {
                unit = MoneyUnit.inBrackets(row.text(c)).orElse(unit);
                Fact fact =
                        bind(row, c + 1, measure.equals(Measure.BUDGET) ? Measure.FULL_BUDGET : measure, TOTAL, true);
                if (fact != null) {
                    figures.put(fact.measure(), fact);
                }
            }
        }
        if (!figures.isEmpty()) {
            rows.add(new FundingRow(TOTAL, true, figures, scope.row(row, TOTAL)));
        }
    }
}
