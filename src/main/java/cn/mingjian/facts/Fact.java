package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Interval;
import java.util.Arrays;
import java.util.List;

/**
 * One figure of a report.
 *
 * @param id stable within the document: the same document gives the same id
 * @param concept what it is of, as a path in the field's own words (三公经费/公务接待费)
 * @param measure what it measures (决算数, 年初预算数, 增减率 …, see {@link Measure})
 * @param of concept of the whole of a share or of the base of a rate ("年初预算数" for a 完成率), or null
 * @param amount the number as printed, its sign after the words around it have been understood (减少 8.95 is −8.95)
 * @param comparator ≥, ≤, =, &gt; or &lt; where the figure is a bound and no value, else empty
 * @param wording the direction word that stood with it (增加, 减少, 增长, 下降, 持平 …), else empty
 * @param printed the number as printed, with sign and separators
 * @param year the year it is of, or null
 * @param origin narrative, table or sheet
 * @param place id of the passage, table or sheet it stands in
 * @param clause id shared by the facts of one statement ("增加8.95万元，增长21.36%" is one), never null
 */
public record Fact(
        String id,
        String concept,
        String measure,
        String of,
        Amount amount,
        String comparator,
        String wording,
        String printed,
        Integer year,
        Origin origin,
        String place,
        String clause,
        Evidence evidence)
        implements Located {

    public boolean isMoney() {
        return amount.unit().isMoney();
    }

    public boolean isZero() {
        return amount.isZero();
    }

    /** Whether it is a value and no bound such as ≥ 95%. */
    public boolean isValue() {
        return comparator.isEmpty();
    }

    public Interval interval() {
        return amount.interval();
    }

    /** Whether figures, one at least, add up to another, as far as rounding lets it be seen. */
    static boolean addUp(List<Fact> parts, Fact sum) {
        return parts.stream()
                .map(Fact::interval)
                .reduce(Interval::plus)
                .filter(all -> all.meets(sum.interval()))
                .isPresent();
    }

    /** Last step of the concept path: the name a reader would use. */
    public String name() {
        return concept.substring(concept.lastIndexOf('/') + 1);
    }

    /** As the text has it, with the word that says which way and the unit: 减少8.95万元. */
    public String worded() {
        return wording + printed + amount.unit().symbol();
    }

    /** Whether its concept is {@code path} or lies below it. */
    public boolean isWithin(String path) {
        return ConceptPath.isWithin(concept, path);
    }

    /** The same figure of another concept. */
    Fact of(String otherConcept, String otherWhole) {
        return new Fact(
                id,
                otherConcept,
                measure,
                otherWhole,
                amount,
                comparator,
                wording,
                printed,
                year,
                origin,
                place,
                clause,
                evidence);
    }

    /** Whether its concept stands directly under one whose name ends with one of these words. */
    public boolean isUnder(String... words) {
        String parent = parent();
        return Arrays.stream(words).anyMatch(parent::endsWith);
    }

    /** Concept path above its own, or the empty string. */
    public String parent() {
        int slash = concept.lastIndexOf('/');
        return slash < 0 ? "" : concept.substring(0, slash);
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
