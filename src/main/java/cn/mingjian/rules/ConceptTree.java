package cn.mingjian.rules;

import cn.mingjian.facts.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of one measure by concept path: the first figure of each concept, and what lies below a path. */
final class ConceptTree {

    /** The character after the slash: below a path lies whatever sorts between path/ and path0. */
    private static final char AFTER_SLASH = '/' + 1;

    private final NavigableMap<String, Fact> byConcept = new TreeMap<>();

    ConceptTree(Collection<Fact> facts, String measure) {
        for (Fact fact : facts) {
            if (fact.measure().equals(measure) && fact.isValue()) {
                byConcept.putIfAbsent(fact.concept(), fact);
            }
        }
    }

    Fact at(String concept) {
        return byConcept.get(concept);
    }

    Collection<Fact> all() {
        return Collections.unmodifiableCollection(byConcept.values());
    }

    /** All figures below a path, in the order of their paths. */
    Collection<Fact> below(String concept) {
        return byConcept.subMap(concept + "/", concept + AFTER_SLASH).values();
    }

    /** The figures below a path that lie below no other of them. */
    List<Fact> nearestBelow(String concept) {
        List<Fact> nearest = new ArrayList<>();
        for (Fact fact : below(concept)) {
            if (nearest.isEmpty()
                    || !fact.isWithin(nearest.get(nearest.size() - 1).concept())) {
                nearest.add(fact);
            }
        }
        return nearest;
    }

    /** The figure of a path, else the sum of the figures below it, else null. */
    Term term(String concept, String name) {
        Fact fact = at(concept);
        if (fact != null) {
            return Terms.figure(name, fact);
        }
        List<Fact> parts = oneWay(nearestBelow(concept));
        return parts.isEmpty() ? null : Terms.sum(name, parts);
    }

    /** A table may part a whole by its rows and by its columns as well (by class; 基本支出 and 项目支出): those in rows alone. */
    private static List<Fact> oneWay(List<Fact> parts) {
        if (parts.stream().map(p -> p.evidence().row()).distinct().count() < 2) {
            return parts;
        }
        return parts.stream()
                .collect(Collectors.groupingBy(
                        p -> String.valueOf(p.evidence().column()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(parts);
    }
}
