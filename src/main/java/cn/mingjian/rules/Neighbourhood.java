package cn.mingjian.rules;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside what: figures and words by the statement and by the passage, table or sheet they stand in. */
final class Neighbourhood {

    /** Measures that name one budget and no other. */
    private static final Set<String> SPECIFIC = Set.of(Measure.INITIAL_BUDGET, Measure.FULL_BUDGET);

    private final FigureIndex figures;
    private final Map<String, List<Fact>> byPlace;
    private final Map<String, List<Fact>> byClause;
    private final Map<Amounts, Precision> precisions = new HashMap<>();

    private record Amounts(String place, String except) {}

    /** @param figures where what does not stand near is looked up */
    Neighbourhood(Disclosure disclosure, FigureIndex figures) {
        this.figures = figures;
        this.byPlace = grouped(disclosure.facts(), Fact::place);
        this.byClause = grouped(disclosure.facts(), Fact::clause);
    }

    static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> by) {
        return all.stream()
                .filter(t -> by.apply(t) != null)
                .collect(Collectors.groupingBy(by, Collectors.toUnmodifiableList()));
    }

    Map<String, List<Fact>> byPlace() {
        return byPlace;
    }

    /** The figures of a passage, table or sheet. */
    List<Fact> in(String place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /** How precise the amounts of money at a place are, but those whose concept holds certain words. */
    Precision precision(String place, String except) {
        return precisions.computeIfAbsent(
                new Amounts(place, except),
                a -> new Precision(in(place).stream()
                        .filter(f -> f.isMoney() && !f.concept().contains(except))
                        .toList()));
    }

    /** The figures of one statement. */
    List<Fact> clause(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    /**
     * The figure of the same statement, else of the same place, else the first of the report; or null. Figures of different
     * years do not belong together.
     */
    Fact near(Fact fact, String concept, String measure, Integer fiscalYear) {
        Fact found = FigureIndex.first(clause(fact.clause()), concept, measure, fact);
        if (found == null) {
            found = FigureIndex.first(in(fact.place()), concept, measure, fact);
        }
        return found == null && FigureIndex.isOf(fact, fiscalYear) ? figures.first(concept, measure) : found;
    }

    /** The figure of a measure that a statement in words is about: in its clause, else in its place; or null. */
    Fact near(Statement statement, String measure) {
        Fact found = FigureIndex.first(clause(statement.clause()), statement.concept(), measure);
        return found == null ? FigureIndex.first(in(statement.place()), statement.concept(), measure) : found;
    }

    /** The budget a statement in words compares with: the one it names, else the adjusted one or the one that is stated; or null. */
    Fact budget(Statement statement) {
        Fact named = SPECIFIC.contains(statement.attribute("右")) ? near(statement, statement.attribute("右")) : null;
        return named != null ? named : budget(measure -> near(statement, measure));
    }

    /** The adjusted budget, else the one that is stated; or null. */
    static Fact budget(Function<String, Fact> stated) {
        return Stream.of(Measure.FULL_BUDGET, Measure.BUDGET, Measure.INITIAL_BUDGET)
                .map(stated)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The figures of what a statement in words is about: the change, the final figure and the budget. */
    List<Fact> around(Statement statement) {
        Stream<Fact> measured = Stream.of(
                        Measure.CHANGE, Measure.CHANGE_RATE, Measure.BUDGET_GAP, Measure.FINAL, Measure.COMPLETION)
                .map(measure -> near(statement, measure));
        return Stream.concat(measured, Stream.ofNullable(budget(statement)))
                .filter(Objects::nonNull)
                .toList();
    }
}
