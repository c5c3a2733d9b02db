package cn.mingjian.rules;

import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reasons a report gives for changes: asked for each item of it, so that what explains what is looked up. */
final class Reasons {

    private final Set<String> places = new HashSet<>();
    private final Set<String> concepts = new HashSet<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<Named, Boolean> named = new HashMap<>();

    private record Named(String concept, String name) {}

    /** @param passages by their id */
    Reasons(List<Statement> reasons, Map<String, Passage> passages) {
        for (Statement reason : reasons) {
            places.add(reason.place());
            concepts.add(reason.concept());
            if (reason.attribute("对象").equals("上年")) {
                addAbove(reason.concept());
            }
            Passage passage = passages.get(reason.place());
            if (passage != null) {
                words.computeIfAbsent(reason.concept(), c -> new ArrayList<>())
                        .add(onward(passage.words(), reason.text()));
            }
        }
    }

    private void addAbove(String concept) {
        for (int slash = concept.lastIndexOf('/'); slash > 0; slash = concept.lastIndexOf('/', slash - 1)) {
            concepts.add(concept.substring(0, slash));
        }
    }

    private static String onward(String passage, String reason) {
        return passage.substring(Math.max(0, passage.indexOf(reason)));
    }

    /** Whether one explains a change: said beside it, of the same item, or of a part's change over the year. */
    boolean explain(Fact change) {
        return places.contains(change.place()) || concepts.contains(change.concept());
    }

    /** Whether a passage names something in or behind the reason it gives for a change of the concept, over the year before or over the budget. */
    boolean name(String concept, String name) {
        return named.computeIfAbsent(new Named(concept, name), n -> words.getOrDefault(concept, List.of()).stream()
                .anyMatch(w -> w.contains(name)));
    }
}
