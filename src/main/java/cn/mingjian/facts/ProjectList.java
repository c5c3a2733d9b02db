package cn.mingjian.facts;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A table that lists the projects that were evaluated, one a row, with their funds, scores and grades.
 *
 * @param id the place its facts name
 * @param title title as printed, may be empty
 * @param rows the projects, in order; rows that sum up some of them are left out
 * @param total the row of the total, or null
 * @param whole whether all of its figures could be read; what it lacks may otherwise be among them
 */
public record ProjectList(
        String id, String title, List<ProjectRow> rows, ProjectRow total, boolean whole, Evidence evidence)
        implements Located {

    public ProjectList {
        rows = List.copyOf(rows);
    }

    /** What the report's readers know it by. */
    public String called() {
        return title.isEmpty() ? id : title;
    }

    /** The figures of a measure, of the projects that state one. */
    public List<Fact> figures(String measure) {
        return rows.stream()
                .map(r -> r.figure(measure))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same of a source of the funds. */
    public List<Fact> figures(String source, String measure) {
        return rows.stream()
                .flatMap(r -> r.sources().stream())
                .filter(s -> s.name().equals(source))
                .map(s -> s.figure(measure))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether every project states a figure of a measure. */
    public boolean states(String measure) {
        return !rows.isEmpty() && rows.stream().allMatch(r -> r.figure(measure) != null);
    }

    /** Whether the sources of the funds make up a measure in most rows: all of them are listed, and not some. */
    public boolean listsAllSources(String measure) {
        return mostly(row -> sums(row.ofSources(measure), row.figure(measure)));
    }

    /** Whether the scores of the parts make up the score of the whole in most rows. */
    public boolean listsAllScores() {
        return mostly(row -> sums(row.partScores(), row.figure(Measure.SCORE)));
    }

    private boolean mostly(Predicate<ProjectRow> holds) {
        return !rows.isEmpty() && 2 * rows.stream().filter(holds).count() >= rows.size();
    }

    /** Whether two or more figures add up to another, as far as rounding lets it be seen. */
    private static boolean sums(List<Fact> parts, Fact sum) {
        return sum != null && parts.size() > 1 && Fact.addUp(parts, sum);
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
