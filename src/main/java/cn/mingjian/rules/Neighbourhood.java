package cn.mingjian.rules;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands beside what: figures and words by the statement and by the passage, table or sheet they stand in. */
final class Neighbourhood {

    private final FigureIndex figures;
    private final Map<String, List<Fact>> byPlace;
    private final Map<String, List<Fact>> byClause;
    private final Map<String, List<Statement>> statements;

    /** @param figures where what does not stand near is looked up */
    Neighbourhood(Disclosure disclosure, FigureIndex figures) {
        this.figures = figures;
        this.byPlace = grouped(disclosure.facts(), Fact::place);
        this.byClause = grouped(disclosure.facts(), Fact::clause);
        this.statements = grouped(disclosure.statements(), Statement::clause);
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

    /** The figures of one statement. */
    List<Fact> clause(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    /** What is said in words in one statement. */
    List<Statement> words(String clause) {
        return statements.getOrDefault(clause, List.of());
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

    /** The figure of a clause, else of a place; or null. */
    Fact near(String clause, String place, String concept, String measure) {
        Fact found = FigureIndex.first(clause(clause), concept, measure);
        return found == null ? FigureIndex.first(in(place), concept, measure) : found;
    }
}
