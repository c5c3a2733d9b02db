package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the indicators of a sheet. */
final class IndicatorReader {

    private static final Pattern NUMBERED = Pattern.compile("指标:?\\d.*");
    private static final Pattern NUMBER = Pattern.compile("^指标\\s*[:：]?\\d*\\s*[:：]\\s*[:：]?");
    private static final Set<String> SIGNS = Set.of("≥", "≤", "=", "<", ">", ">=", "<=");
    private static final Pattern BLANK_NAME = Pattern.compile("(指标:?\\d*[:：]?)?(无|/|-)?");

    /** Columns in which names of indicators stand: that of the names, and more of it where its head is merged over several. */
    private static final Set<String> NAMES = Set.of("三级指标", CellKind.MERGED);

    private final SheetContext sheet;
    private final SheetVocabulary words;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private List<String> columns = List.of();

    /** An indicator while its words may still go on in the next row. */
    private static final class Draft {
        private final GridRow row;
        private final Map<String, Integer> places;
        private String level1 = "";
        private String level2 = "";
        private String level3 = "";

        Draft(GridRow row, Map<String, Integer> places) {
            this.row = row;
            this.places = places;
        }

        /** Whether it says anything: rows of a form that were left blank do not. */
        boolean states() {
            boolean values = places.keySet().stream().anyMatch(c -> !c.endsWith("级指标"));
            return values || !BLANK_NAME.matcher(Wording.key(level3)).matches();
        }
    }

    IndicatorReader(SheetContext sheet) {
        this.sheet = sheet;
        words = sheet.words();
    }

    /** Whether a row is the head of the indicators; it is then kept. */
    boolean takeHeader(GridRow row, List<GridRow> below) {
        List<String> found = new ArrayList<>();
        int known = 0;
        for (int c = 0; c < row.width(); c++) {
            boolean filled = row.isFilled(c) && c > 0 && row.text(c).equals(row.text(c - 1));
            String name = filled ? null : words.name(SheetWord.INDICATOR_COLUMN, row.text(c));
            boolean fresh = name != null && !found.contains(name);
            boolean same = filled && c > 0 && NAMES.contains(found.get(c - 1));
            found.add(same ? CellKind.MERGED : fresh ? name : "");
            known += fresh ? 1 : 0;
        }
        settleNames(row, found);
        boolean head = known >= 4
                && found.contains("三级指标")
                && (found.contains(Measure.WEIGHT) || found.contains(Measure.SCORE) || found.contains("指标值"));
        if (head) {
            columns = found;
            swapWeightAndResult(below);
        }
        return head;
    }

    /** A form without levels names its indicators in one column; of two targets the adjusted one counts. */
    private void settleNames(GridRow row, List<String> found) {
        boolean evaluates =
                found.contains(Measure.RESULT) && (found.contains(Measure.WEIGHT) || found.contains(Measure.SCORE));
        for (int c = 0; evaluates && c < row.width() && !found.contains("三级指标"); c++) {
            if (found.get(c).isEmpty() && words.is(SheetWord.PART, row.text(c))) {
                found.set(c, "三级指标");
            }
        }
        // A sheet in words has no third level: what it sets goals for is the second.
        if (found.contains(Measure.RESULT) && found.contains("指标值") && !found.contains("三级指标")) {
            found.replaceAll(name -> name.equals("二级指标") ? "三级指标" : name);
        }
        int adjusted = found.indexOf("调整指标值");
        if (adjusted >= 0) {
            found.replaceAll(name -> name.equals("指标值") ? "年初指标值" : name);
            found.set(adjusted, "指标值");
        }
    }

    boolean evaluates() {
        return columns.contains(Measure.RESULT) || columns.contains(Measure.SCORE);
    }

    List<String> columns() {
        return columns;
    }

    /** Heads of weight and result that stand the wrong way round: the contents of the two columns prove it. */
    private void swapWeightAndResult(List<GridRow> below) {
        int weight = columns.indexOf(Measure.WEIGHT);
        int result = columns.indexOf(Measure.RESULT);
        if (weight < 0 || result < 0) {
            return;
        }
        int scores = 0;
        int words0 = 0;
        for (GridRow row : below) {
            CellKind inWeight = kind(row, weight);
            CellKind inResult = kind(row, result);
            scores += inResult.isScore() && !inWeight.isBlank() ? 1 : 0;
            words0 += inResult.isScore() && !inWeight.isBlank() && !inWeight.isScore() ? 1 : 0;
        }
        if (scores > 2 && 2 * words0 > scores) {
            columns.set(weight, Measure.RESULT);
            columns.set(result, Measure.WEIGHT);
        }
    }

    private CellKind kind(GridRow row, int column) {
        boolean repeated =
                column > 0 && row.isFilled(column) && row.text(column).equals(row.text(column - 1));
        return CellKind.of(repeated ? "" : row.text(column), words, sheet.targets());
    }

    /** Reads a row below the head. */
    void row(GridRow row) {
        List<CellKind> cells = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            cells.add(kind(row, c));
        }
        int[] laid = RowAlignment.align(cells, columns);
        Map<String, Integer> places = new HashMap<>();
        for (int c = 0; c < laid.length; c++) {
            String column = laid[c] < 0 ? "" : columns.get(laid[c]).replace(CellKind.MERGED, "");
            if (!cells.get(c).isEmpty() && !column.isEmpty()) {
                places.put(column, c);
            } else if (cells.get(c).figure() != null) {
                sheet.scope().expect(row, c);
            }
        }
        add(row, places);
    }

    private void add(GridRow row, Map<String, Integer> places) {
        String level1 = words(row, places, "一级指标");
        String level2 = words.completed(SheetWord.LEVEL2, words(row, places, "二级指标"));
        String level3 = words(row, places, "三级指标");
        if (level3.chars().noneMatch(Character::isLetter)) {
            level3 = "";
        }
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean values = places.keySet().stream().anyMatch(c -> !c.endsWith("级指标"));
        if (last != null && !values && goesOn(level2, level3)) {
            last.level3 += level3;
            last.level2 += level2.isEmpty() || words.is(SheetWord.LEVEL2, level2) ? "" : level2;
            if (!level1.isEmpty()) {
                Draft carrier = new Draft(row, Map.of("一级指标", places.get("一级指标")));
                carrier.level1 = level1;
                drafts.add(carrier);
            }
            return;
        }
        if (places.isEmpty()) {
            return;
        }
        Draft draft = new Draft(row, places);
        draft.level1 = level1.isEmpty() && last != null ? last.level1 : level1;
        draft.level2 = level2.isEmpty() && last != null && level1.isEmpty() ? last.level2 : level2;
        draft.level3 = level3;
        drafts.add(draft);
    }

    /** Whether a row without values goes on with the words of the row above, torn apart by a page end. */
    private boolean goesOn(String level2, String level3) {
        boolean fresh =
                level3.isEmpty() || NUMBERED.matcher(Wording.key(level3)).matches();
        boolean torn = level2.isEmpty() || !words.isOrBegins(SheetWord.LEVEL2, level2);
        return !fresh && torn;
    }

    private String words(GridRow row, Map<String, Integer> places, String column) {
        Integer place = places.get(column);
        return place == null ? "" : Wording.joined(row.text(place));
    }

    /** The indicators, with facts made of their figures. */
    List<Indicator> finish() {
        List<Indicator> indicators = new ArrayList<>();
        for (Draft draft : drafts) {
            labelWeight(draft);
            if (draft.states()) {
                indicators.add(indicator(draft));
            }
        }
        return indicators;
    }

    private Indicator indicator(Draft draft) {
        boolean weighted = !columns.contains(Measure.WEIGHT);
        String level3 = weighted ? LabelWeights.without(draft.level3) : draft.level3;
        String plain = NUMBER.matcher(level3).replaceFirst("");
        if (plain.isEmpty()) {
            plain = draft.level2.isEmpty() ? LabelWeights.without(draft.level1) : draft.level2;
        }
        String name = Wording.step(plain);
        int count = names.merge(name, 1, Integer::sum);
        String path = sheet.concept() + "/指标/" + name + (count > 1 ? "（" + count + "）" : "");
        String unit = words(draft.row, draft.places, "度量单位");
        String sign = Wording.key(words(draft.row, draft.places, "指标性质"));
        figure(draft, "上年完成值", path, "上年完成值", unit, "");
        figure(draft, "完成率", path, Measure.COMPLETION, "", "");
        figure(draft, "年初指标值", path, "年初目标值", unit, sign);
        figure(draft, "得分系数", path, "得分系数", "%", "");
        Indicator indicator = new Indicator(
                draft.level1,
                draft.level2,
                draft.level3.isEmpty() && draft.level2.isEmpty() ? plain : draft.level3,
                words(draft.row, draft.places, "指标值"),
                figure(draft, "指标值", path, Measure.TARGET, unit, sign),
                words(draft.row, draft.places, Measure.RESULT),
                figure(draft, Measure.RESULT, path, Measure.RESULT, unit, ""),
                weighted ? named(draft, path) : figure(draft, Measure.WEIGHT, path, Measure.WEIGHT, "分", ""),
                figure(draft, Measure.SCORE, path, Measure.SCORE, "分", ""),
                words(draft.row, draft.places, "原因"),
                sign,
                sheet.scope().row(draft.row, draft.level3));
        prose(draft, "指标值", path, Measure.TARGET);
        prose(draft, Measure.RESULT, path, Measure.RESULT);
        prose(draft, "原因", path + "/原因", null);
        return indicator;
    }

    /** The weight that stands in the name of an indicator where the form has no column for it, or null. */
    private Fact named(Draft draft, String path) {
        Integer place = draft.places.get("三级指标");
        return place == null ? null : sheet.weights().bind(draft.row, place, path, draft.level3, "三级指标");
    }

    /** The figures in a cell that holds words. */
    private void prose(Draft draft, String column, String path, String measure) {
        Integer place = draft.places.get(column);
        if (place != null && !draft.row.isFilled(place) && !sheet.scope().isFigure(draft.row, place)) {
            sheet.prose().read(new SheetProse.Place(draft.row, place, path, measure, draft.level3, column));
        }
    }

    private Fact figure(Draft draft, String column, String path, String measure, String unit, String sign) {
        Integer place = draft.places.get(column);
        if (place == null || draft.row.isFilled(place)) {
            return null;
        }
        Optional<PrintedFigure> read = sheet.targets().read(draft.row.text(place));
        if (read.isEmpty()) {
            return null;
        }
        PrintedFigure figure = read.get();
        if (figure.comparator().isEmpty() && SIGNS.contains(sign)) {
            String sign1 = sign.equals(">=") ? "≥" : sign.equals("<=") ? "≤" : sign;
            figure = new PrintedFigure(figure.value(), figure.printed(), sign1, figure.unit(), figure.at());
        }
        String symbol = figure.unit().isEmpty() ? unit : figure.unit();
        int yuan = symbol.indexOf(Unit.YUAN.symbol()) + 1;
        if (yuan > 0 && words.is(SheetWord.TOTAL_UNIT, symbol.substring(yuan))) {
            // what a project costs, or costs in its year, is an amount and no price
            symbol = symbol.substring(0, yuan);
        }
        if (symbol.equals("万") && (draft.level1 + draft.level2).contains("成本")) {
            symbol = "万元";
        }
        TableScope.Subject subject = new TableScope.Subject(path, measure, null, draft.level3, column);
        return sheet.scope()
                .bind(
                        draft.row,
                        place,
                        subject,
                        figure,
                        new Amount(figure.value(), Unit.of(PrintedFigure.halved(symbol))));
    }

    /** The weight that a first level states in its own name ("产出指标（50分）") is a fact too. */
    private void labelWeight(Draft draft) {
        Integer place = draft.places.get("一级指标");
        if (place == null || draft.row.isFilled(place)) {
            return;
        }
        String name = SheetVocabulary.plain(draft.level1);
        sheet.weights().bind(draft.row, place, sheet.concept() + "/一级指标/" + Wording.step(name), name, "一级指标");
    }
}
