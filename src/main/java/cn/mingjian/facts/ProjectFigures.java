package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.ProjectHead.Column;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds the figures in the rows of one list of projects to what they are of and what they measure. */
final class ProjectFigures {

    private static final String TOTAL_SCORE = "/总分";
    private static final String EXECUTION = "/预算执行";
    static final String PART = "/指标得分/";

    /** A rate above is printed in per cent, even where nothing says so. */
    private static final BigDecimal HIGHEST_RATIO = BigDecimal.valueOf(2);

    /** What the column of the grade holds where it gives the score instead (自评结果). */
    private static final Column SCORE_AS_GRADE = new Column(Measure.SCORE, "", Unit.SCORE, ProjectHead.TOTAL_SCORE);

    private final ProjectHead head;
    private final TableScope scope;
    private final TargetReader targets;
    /** The unit of rates that are printed bare. */
    private final Unit rate;

    ProjectFigures(ProjectHead head, TableScope scope, SheetVocabulary words, List<GridRow> body) {
        this.head = head;
        this.scope = scope;
        this.targets = new TargetReader(words);
        this.rate = rateUnit(body);
    }

    boolean isFigure(GridRow row, int column) {
        return !row.isFilled(column) && targets.read(row.text(column)).isPresent();
    }

    /** The figures of a project, of which none is read yet. */
    Of of(String concept) {
        return new Of(concept);
    }

    /** The figures of one project, which may have a row for each source of its funds. */
    final class Of {
        private final String concept;
        /** By source of the funds, empty for all of them, and by measure. */
        private final Map<String, Map<String, Fact>> figures = new LinkedHashMap<>();

        private Of(String concept) {
            this.concept = concept;
        }

        /**
         * Reads a row.
         *
         * @param shift how far its figures stand to the left of their heads
         * @param item what the row is called
         * @param funds the source of the funds that the row names, or empty
         */
        void take(GridRow row, int shift, String item, String funds) {
            Set<Integer> bound = new HashSet<>();
            head.figures().forEach((column, holds) -> {
                String from = holds.source().isEmpty() ? funds : holds.source();
                if (take(row, column - shift, item, from, holds)) {
                    bound.add(column - shift);
                }
            });
            if (scoresInGrade() && take(row, head.grade(), item, "", SCORE_AS_GRADE)) {
                bound.add(head.grade());
            }
            for (int c = Math.max(0, head.name() + 1 - shift); c < row.width(); c++) {
                if (isFigure(row, c) && !bound.contains(c) && !head.words().contains(c)) {
                    scope.expect(row, c);
                }
            }
        }

        private boolean take(GridRow row, int column, String item, String funds, Column holds) {
            String path = funds.isEmpty() ? concept : concept + "/" + Wording.step(funds);
            Fact fact = bind(row, column, path, item, holds);
            if (fact != null) {
                figures.computeIfAbsent(funds, f -> new HashMap<>()).put(holds.measure(), fact);
            }
            return fact != null;
        }

        boolean isEmpty() {
            return figures.isEmpty();
        }

        /** Those of all funds. */
        Map<String, Fact> ofAll() {
            return figures.getOrDefault("", Map.of());
        }

        List<FundingRow> sources(Evidence place) {
            return figures.entrySet().stream()
                    .filter(e -> !e.getKey().isEmpty())
                    .map(e -> new FundingRow(e.getKey(), false, e.getValue(), place))
                    .toList();
        }
    }

    private boolean scoresInGrade() {
        return head.grade() >= 0 && !head.holds(Measure.SCORE);
    }

    /** The figure of a cell, or null where none stands there that a column can hold. */
    private Fact bind(GridRow row, int column, String path, String item, Column holds) {
        if (column < 0 || !isFigure(row, column)) {
            return null;
        }
        PrintedFigure figure = targets.read(row.text(column)).orElseThrow();
        Unit unit = unit(figure, holds);
        if (holds.isMoney() && !unit.isMoney()) {
            return null;
        }
        TableScope.Subject subject = new TableScope.Subject(
                path + below(holds), measure(holds), holds.isRate() ? Measure.FULL_BUDGET : null, item, holds.label());
        return scope.bind(row, column, subject, figure, new Amount(figure.value(), unit));
    }

    private Unit unit(PrintedFigure figure, Column holds) {
        return holds.isScore() ? Unit.SCORE : figure.unitOr(holds.isRate() ? rate : holds.unit());
    }

    private static String measure(Column holds) {
        if (!holds.isScore()) {
            return holds.measure();
        }
        return switch (holds.measure()) {
            case Measure.WEIGHT, ProjectHead.TOTAL_WEIGHT -> Measure.WEIGHT;
            default -> Measure.SCORE;
        };
    }

    /** What of a project a column is of. */
    private static String below(Column holds) {
        if (!holds.isScore()) {
            return "";
        }
        return switch (holds.measure()) {
            case Measure.SCORE, ProjectHead.TOTAL_WEIGHT -> TOTAL_SCORE;
            case Measure.WEIGHT, ProjectRow.EXECUTION_SCORE -> EXECUTION;
            default -> PART + holds.measure();
        };
    }

    /** Per cent where the head says it, or where the rates are too high for anything else. */
    private Unit rateUnit(List<GridRow> body) {
        boolean bare = true;
        boolean high = false;
        for (Map.Entry<Integer, Column> column : head.figures().entrySet()) {
            if (column.getValue().isRate()) {
                if (column.getValue().unit().equals(Unit.PERCENT)) {
                    return Unit.PERCENT;
                }
                for (GridRow row : body) {
                    Optional<PrintedFigure> figure = targets.read(row.text(column.getKey()));
                    bare &= figure.isEmpty() || figure.get().unit().isEmpty();
                    high |= figure.isPresent() && figure.get().value().compareTo(HIGHEST_RATIO) > 0;
                }
            }
        }
        return bare && high ? Unit.PERCENT : Unit.NONE;
    }
}
