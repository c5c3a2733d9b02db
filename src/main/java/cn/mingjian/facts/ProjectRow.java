package cn.mingjian.facts;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a list of projects.
 *
 * @param project name of the project, without its code; of the row of the total what it is called
 * @param concept the concept path of its figures, 绩效自评/project
 * @param figures by measure: 年初预算数, 全年预算数, 全年执行数, 执行率, 分值 and 执行得分 of the execution of the budget, 得分 of the whole
 * @param sources the same of each source of the funds, where the list gives them
 * @param grade the grade it states (优, 良 …), or empty
 */
public record ProjectRow(
        String project,
        String concept,
        Map<String, Fact> figures,
        List<FundingRow> sources,
        String grade,
        Evidence evidence)
        implements Located {

    /** The score for the execution of the budget, which is no score of the whole. */
    public static final String EXECUTION_SCORE = "执行得分";

    public ProjectRow {
        figures = Map.copyOf(figures);
        sources = List.copyOf(sources);
    }

    /** The figure of a measure, or null. */
    public Fact figure(String measure) {
        return figures.get(measure);
    }

    /** What was to be spent: the budget of the whole year, else that of its beginning; or null. */
    public Fact planned() {
        Fact full = figure(Measure.FULL_BUDGET);
        return full == null ? figure(Measure.INITIAL_BUDGET) : full;
    }

    /** The scores of which the score of the whole is made: that for the execution of the budget and those of the indicators. */
    public List<Fact> partScores() {
        return figures.entrySet().stream()
                .filter(e -> e.getKey().equals(EXECUTION_SCORE)
                        || e.getValue().concept().startsWith(concept + ProjectFigures.PART))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What the sources of the funds state of a measure. */
    public List<Fact> ofSources(String measure) {
        return sources.stream()
                .map(s -> s.figure(measure))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return 31 * concept.hashCode() + (evidence == null ? 0 : evidence.start());
    }
}
