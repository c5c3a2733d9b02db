package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the self-evaluation sheets of one document. */
final class SheetReader {

    /** A sheet as read, with the account of its cells. */
    record Reading(Sheet sheet, TableScope scope) {}

    private enum Part {
        HEAD,
        FUNDING,
        WORDS,
        INDICATORS,
        END
    }

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年|^\\s*(20\\d\\d)\\s*$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("^[0-9A-Za-z]{6,}\\s*[-—–－]\\s*");
    /** With so many figures that could not be read, a sheet may hold what was not found in it. */
    private static final int UNREAD = 3;

    private static final String WHOLE = "整体支出";

    private final SheetVocabulary words;
    private final TargetReader targets;
    private final FigureLexer lexer;
    private final Evidences evidences;
    private final Integer year;
    private final Unit common;
    private final Map<String, Integer> names = new HashMap<>();
    private int number;

    SheetReader(SheetVocabulary words, FigureLexer lexer, Evidences evidences, Integer year, Unit common) {
        this.words = words;
        this.lexer = lexer;
        this.targets = new TargetReader(words);
        this.evidences = evidences;
        this.year = year;
        this.common = common;
    }

    Reading read(SheetSource source) {
        number++;
        String title = source.title();
        String project = project(source, "项目名称");
        boolean whole = project.isEmpty() && isWhole(source, title);
        if (project.isEmpty()) {
            project = project(source, "整体名称");
        }
        if (project.isEmpty() && whole) {
            project = WHOLE;
        }
        boolean goals = isGoals(source, title);
        Integer own = source.heads().stream()
                .map(SheetReader::year)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String concept = concept(whole ? WHOLE : project, goals);
        Unit unit = AccountsReader.unit(source.table()).orElse(common);
        TableScope scope = new TableScope(
                evidences,
                "自评表" + number,
                title,
                source.section(),
                source.span(),
                Origin.SHEET,
                unit,
                own == null ? year : own);
        Body body = new Body(scope, concept);
        for (int i = 0; i < source.rows().size(); i++) {
            body.row(source.rows(), i);
        }
        Sheet sheet = body.sheet(title, project, whole, goals, own);
        return new Reading(sheet, scope);
    }

    private static boolean isWhole(SheetSource source, String title) {
        String name = source.table().name();
        return title.contains("整体") || (name != null && name.contains("整体"));
    }

    /** Whether the sheet has no column for results: it sets goals and evaluates nothing. */
    private boolean isGoals(SheetSource source, String title) {
        for (int i = 0; i < source.rows().size(); i++) {
            GridRow row = source.rows().get(i);
            for (int c = 0; c < row.width(); c++) {
                if (words.is("指标列", row.text(c))
                        && (words.name("指标列", row.text(c)).equals(Measure.RESULT)
                                || words.name("指标列", row.text(c)).equals(Measure.SCORE))) {
                    return false;
                }
            }
        }
        return !title.contains("自评");
    }

    private String project(SheetSource source, String kind) {
        for (GridRow row : source.rows()) {
            for (int c = 0; c < Math.min(row.width(), 3); c++) {
                if (words.is(kind, row.text(c))) {
                    return value(row, c);
                }
            }
        }
        return "";
    }

    private static String value(GridRow row, int label) {
        for (int c = label + 1; c < row.width(); c++) {
            if (!row.isBlank(c) && !row.text(c).equals(row.text(label))) {
                return CODE.matcher(Wording.joined(row.text(c))).replaceFirst("");
            }
        }
        return "";
    }

    private static Integer year(String head) {
        Matcher matcher = YEAR.matcher(head);
        return matcher.find() ? Integer.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : null;
    }

    private String concept(String project, boolean goals) {
        String name = Wording.step(project.isEmpty() ? "未命名项目" : project);
        String path = (goals ? "绩效目标/" : "绩效自评/") + name;
        int count = names.merge(path, 1, Integer::sum);
        return count == 1 ? path : path + "（" + count + "）";
    }

    /** The parts of one sheet as they come, row by row. */
    private final class Body {

        private final TableScope scope;
        private final String concept;
        private final FundingReader funding;
        private final IndicatorReader indicators;
        private final SheetProse prose;
        private final LabelWeights weights;
        private final SheetRemarks remarks;
        private Part part = Part.HEAD;
        private GridRow total;
        private int totalPlace = -1;
        private String grade = "";
        private boolean transposed;

        Body(TableScope scope, String concept) {
            this.scope = scope;
            this.concept = concept;
            this.funding = new FundingReader(words, targets, scope, concept);
            this.prose = new SheetProse(words, lexer, scope);
            this.weights = new LabelWeights(scope);
            SheetContext sheet = new SheetContext(words, targets, scope, prose, new LabelWeights(scope), concept);
            this.remarks = new SheetRemarks(sheet);
            this.indicators = new IndicatorReader(sheet);
        }

        void row(List<GridRow> rows, int at) {
            GridRow row = rows.get(at);
            if (row.isBlank() || transposed) {
                transposed = false;
                return;
            }
            String first = row.text(row.firstFilled());
            if (indicators.takeHeader(row, rows.subList(at + 1, rows.size()))) {
                part = Part.INDICATORS;
                weights.of(row, concept + "/部分/绩效指标");
            } else if (part != Part.INDICATORS && funding.takeHeader(row, rows.subList(at + 1, rows.size()))) {
                part = Part.FUNDING;
            } else if ((part == Part.INDICATORS || (part == Part.END && (total == null || totalPlace >= 0)))
                    && words.is("总分", row.text(row.firstOwn()))) {
                total = row;
                totalPlace = -1;
                grade = gradeIn(row);
                part = Part.END;
            } else if (words.is("结论", first)) {
                grade = value(row, row.firstFilled());
            } else if (part == Part.INDICATORS && !words.is("说明行", first)) {
                indicators.row(row);
            } else if (part == Part.FUNDING && isFunding(row)) {
                funding.row(row);
            } else {
                other(row, at + 1 < rows.size() ? rows.get(at + 1) : null);
            }
        }

        /** A total that the head of the sheet states: "自评总分（分） | 98.6". */
        private void headTotal(GridRow row) {
            for (int c = 0; c < row.width(); c++) {
                boolean label = words.is("总分", row.text(c)) && row.text(c).contains("分");
                for (int f = c + 1; label && f < row.width(); f++) {
                    if (!row.isFilled(f) && targets.read(row.text(f)).isPresent()) {
                        total = row;
                        totalPlace = f;
                        return;
                    }
                }
            }
        }

        /** The grade that stands beside the total. */
        private String gradeIn(GridRow row) {
            for (int c = row.firstOwn() + 1; c < row.width(); c++) {
                if (!row.isFilled(c) && words.is("等级词", row.text(c))) {
                    return row.text(c).strip();
                }
            }
            return grade;
        }

        private boolean isFunding(GridRow row) {
            boolean known = false;
            boolean figure = false;
            for (int c = 0; c < row.width(); c++) {
                known |= words.is("资金行", row.text(c)) || words.is("资金分组", row.text(c)) || funding.isPart(row.text(c));
                figure |= targets.read(row.text(c)).isPresent() || isMark(row.text(c));
            }
            return known || figure;
        }

        private boolean isMark(String text) {
            return !text.isBlank() && PrintedFigure.isBlankMark(text);
        }

        private void other(GridRow row, GridRow next) {
            if (part == Part.INDICATORS) {
                part = Part.END;
            } else if (part == Part.FUNDING) {
                part = Part.WORDS;
            }
            if (part == Part.HEAD) {
                transposed = funding.takeTransposed(row, next);
                if (!transposed) {
                    funding.pairs(row);
                }
            }
            if (part == Part.HEAD && total == null) {
                headTotal(row);
            }
            remarks.row(row);
        }

        Sheet sheet(String title, String project, boolean whole, boolean goals, Integer own) {
            List<Indicator> read = indicators.finish();
            Fact[] totals = totals();
            Unit unit = funding.unit();
            return new Sheet(
                    scope.id(),
                    number,
                    project,
                    whole,
                    goals,
                    title,
                    own,
                    unit.equals(Unit.NONE) ? null : unit.symbol(),
                    funding.rows(),
                    read,
                    totals[0],
                    totals[1],
                    grade,
                    concept,
                    scope.unbound().size() >= UNREAD,
                    unreadFrom(read) >= UNREAD,
                    scope.whole());
        }

        /** How many figures could not be read from the first indicator on. */
        private long unreadFrom(List<Indicator> indicators) {
            int start = indicators.isEmpty() ? 0 : indicators.get(0).evidence().start();
            return scope.unbound().stream().filter(e -> e.start() >= start).count();
        }

        /** Weight and score of the total row: two figures in this order, or one that its place or its value tells. */
        private Fact[] totals() {
            Fact[] totals = new Fact[2];
            if (total == null) {
                return totals;
            }
            if (totalPlace >= 0) {
                totals[1] = bind(totalPlace, Measure.SCORE);
                return totals;
            }
            List<Integer> places = new ArrayList<>();
            for (int c = 0; c < total.width(); c++) {
                if (!total.isFilled(c) && targets.read(total.text(c)).isPresent()) {
                    places.add(c);
                }
            }
            if (places.size() == 1) {
                int which = isWeight(places.get(0)) ? 0 : 1;
                totals[which] = bind(places.get(0), which == 0 ? Measure.WEIGHT : Measure.SCORE);
            } else if (places.size() >= 2) {
                totals[0] = bind(places.get(0), Measure.WEIGHT);
                totals[1] = bind(places.get(1), Measure.SCORE);
                places.subList(2, places.size()).forEach(c -> scope.expect(total, c));
            }
            return totals;
        }

        private boolean isWeight(int place) {
            if (total.text(place).contains("分")) {
                return false;
            }
            if (!indicators.columns().contains(Measure.SCORE)) {
                return true;
            }
            if (!indicators.columns().contains(Measure.WEIGHT)) {
                return false;
            }
            // Rows whose merged places are not printed stand against the left: weight, then score, then cause.
            int label = total.firstFilled();
            return place == label + 1
                    || (total.width() == indicators.columns().size()
                            && indicators.columns().get(place).equals(Measure.WEIGHT));
        }

        private Fact bind(int place, String measure) {
            PrintedFigure figure = targets.read(total.text(place)).orElseThrow();
            TableScope.Subject subject = new TableScope.Subject(concept + "/总分", measure, null, "总分", measure);
            return scope.bind(total, place, subject, figure, new Amount(figure.value(), Unit.SCORE));
        }
    }
}
