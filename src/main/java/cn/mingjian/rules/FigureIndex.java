package cn.mingjian.rules;

import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Figures by concept and measure, those of the report's own year only. A figure printed as a bound (≥ 95%) is no statement
 * of a value and is left out.
 */
final class FigureIndex {

    private record Key(String concept, String measure) {}

    private final List<Fact> facts;
    private final Map<Key, List<Fact>> byKey = new HashMap<>();
    private final Map<Key, Map<String, Fact>> byParent = new HashMap<>();
    private final Set<String> concepts = new HashSet<>();

    FigureIndex(Collection<Fact> facts, Integer fiscalYear) {
        this.facts = List.copyOf(facts);
        for (Fact fact : this.facts) {
            if (isOf(fact, fiscalYear) && fact.comparator().isEmpty()) {
                add(fact);
            }
        }
    }

    /** The figures of one row, by column instead of by concept. */
    static FigureIndex ofRow(Map<String, Fact> figures) {
        FigureIndex index = new FigureIndex(List.of(), null);
        figures.forEach((column, fact) -> {
            index.byKey.put(new Key(column, Measure.FINAL), List.of(fact));
            index.concepts.add(column);
        });
        return index;
    }

    /** Prior-year figures carry the prior year, and are told apart by their measure; any other figure must be of this year. */
    static boolean isOf(Fact fact, Integer fiscalYear) {
        return fiscalYear == null
                || fact.year() == null
                || fact.measure().equals(Measure.PRIOR_FINAL)
                || Objects.equals(fact.year(), fiscalYear);
    }

    private void add(Fact fact) {
        byKey.computeIfAbsent(new Key(fact.concept(), fact.measure()), k -> new ArrayList<>())
                .add(fact);
        byParent.computeIfAbsent(new Key(fact.parent(), fact.measure()), k -> new LinkedHashMap<>())
                .putIfAbsent(fact.concept(), fact);
        concepts.add(fact.concept());
    }

    Fact first(String concept, String measure) {
        List<Fact> found = byKey.get(new Key(concept, measure));
        return found == null ? null : found.get(0);
    }

    List<Fact> all(String concept, String measure) {
        return List.copyOf(byKey.getOrDefault(new Key(concept, measure), List.of()));
    }

    List<Fact> children(String concept, String measure) {
        return List.copyOf(
                byParent.getOrDefault(new Key(concept, measure), Map.of()).values());
    }

    boolean mentions(String concept) {
        return concepts.contains(concept);
    }

    Collection<Fact> facts() {
        return facts;
    }
}
