package cn.mingjian.rules;

import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Figures by concept and measure, those of the report's own year only. A figure printed as a bound (≥ 95%) is no statement
 * of a value and is left out. A large set of figures is indexed when it is first asked for one; a small one is searched.
 */
final class FigureIndex {

    private static final int SMALL = 24;

    private record Key(String concept, String measure) {}

    private final List<Fact> facts;
    private final Map<String, Fact> columns;
    private Map<Key, List<Fact>> byKey;
    private Map<Key, List<Fact>> byParent;
    private Set<String> concepts;

    FigureIndex(Collection<Fact> facts, Integer fiscalYear) {
        List<Fact> own = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (fact.isValue() && isOf(fact, fiscalYear)) {
                own.add(fact);
            }
        }
        this.facts = own;
        this.columns = Map.of();
    }

    private FigureIndex(Map<String, Fact> columns) {
        this.facts = List.of();
        this.columns = columns;
    }

    /** The figures of one row, by column instead of by concept. */
    static FigureIndex ofRow(Map<String, Fact> figures) {
        return new FigureIndex(figures);
    }

    /** Prior-year figures carry the prior year, and are told apart by their measure; any other figure must be of this year. */
    static boolean isOf(Fact fact, Integer fiscalYear) {
        return fiscalYear == null
                || fact.year() == null
                || fact.measure().equals(Measure.PRIOR_FINAL)
                || Objects.equals(fact.year(), fiscalYear);
    }

    Fact first(String concept, String measure) {
        if (facts.size() <= SMALL) {
            for (Fact fact : facts) {
                if (fact.concept().equals(concept) && fact.measure().equals(measure)) {
                    return fact;
                }
            }
            return measure.equals(Measure.FINAL) ? columns.get(concept) : null;
        }
        List<Fact> found = keys().get(new Key(concept, measure));
        return found == null ? null : found.get(0);
    }

    List<Fact> all(String concept, String measure) {
        if (facts.size() <= SMALL) {
            return facts.stream()
                    .filter(f -> f.concept().equals(concept) && f.measure().equals(measure))
                    .toList();
        }
        return Collections.unmodifiableList(keys().getOrDefault(new Key(concept, measure), List.of()));
    }

    /** The figures of the concepts directly below one, one for each. */
    List<Fact> children(String concept, String measure) {
        if (byParent == null) {
            byParent = new HashMap<>();
            for (Fact fact : facts) {
                byParent.computeIfAbsent(new Key(fact.parent(), fact.measure()), k -> new ArrayList<>())
                        .add(fact);
            }
        }
        Map<String, Fact> one = new LinkedHashMap<>();
        byParent.getOrDefault(new Key(concept, measure), List.of()).forEach(f -> one.putIfAbsent(f.concept(), f));
        return List.copyOf(one.values());
    }

    boolean mentions(String concept) {
        if (concepts == null) {
            concepts = new HashSet<>(columns.keySet());
            facts.forEach(f -> concepts.add(f.concept()));
        }
        return concepts.contains(concept);
    }

    private Map<Key, List<Fact>> keys() {
        if (byKey == null) {
            byKey = new HashMap<>();
            for (Fact fact : facts) {
                byKey.computeIfAbsent(new Key(fact.concept(), fact.measure()), k -> new ArrayList<>(2))
                        .add(fact);
            }
        }
        return byKey;
    }

    Collection<Fact> facts() {
        return facts;
    }

    /** The first value of a concept and measure among some figures that may be of the year of another, or null. */
    static Fact first(List<Fact> facts, String concept, String measure, Fact other) {
        boolean anyYear = other.year() == null || other.measure().equals(Measure.PRIOR_FINAL);
        for (Fact fact : facts) {
            if (isValueOf(fact, concept, measure) && (anyYear || isOf(fact, other.year()))) {
                return fact;
            }
        }
        return null;
    }

    /** The first value of a concept and measure among some figures, or null. */
    static Fact first(List<Fact> facts, String concept, String measure) {
        for (Fact fact : facts) {
            if (isValueOf(fact, concept, measure)) {
                return fact;
            }
        }
        return null;
    }

    private static boolean isValueOf(Fact fact, String concept, String measure) {
        return fact.measure().equals(measure)
                && fact.concept().equals(concept)
                && fact.comparator().isEmpty();
    }
}
