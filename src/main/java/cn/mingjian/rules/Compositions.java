package cn.mingjian.rules;

import cn.mingjian.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The items of the functional classification that the text lists below a concept: 类 add up to the whole, 项 add up to
 * their 类 and to the whole. A 项 that stands under a wrong 类 may count for that one or for the one it belongs to.
 */
final class Compositions {

    private static final int CLASS = 1;
    private static final int ITEM = 3;

    private final ConceptTree tree;
    private final ConceptTree finals;
    private final FunctionPaths paths;
    private final String measure;

    Compositions(ConceptTree tree, ConceptTree finals, FunctionPaths paths, String measure) {
        this.tree = tree;
        this.finals = finals;
        this.paths = paths;
        this.measure = measure;
    }

    /**
     * What the text lists below a concept.
     *
     * @param classes the figures of 类 by name
     * @param asStated the figures of 项 by the 类 that they stand under
     * @param asBelonging the same by the 类 that they belong to
     * @param items the figures of all 项
     */
    private record Listed(
            Map<String, Fact> classes,
            Map<String, List<Fact>> asStated,
            Map<String, List<Fact>> asBelonging,
            List<Fact> items) {

        /** Whether the items of every 类 are told: where they are not, the text picks out some and says nothing of the total. */
        boolean covers() {
            return classes.entrySet().stream()
                    .allMatch(c -> c.getValue().amount().isZero()
                            || asStated.containsKey(c.getKey())
                            || asBelonging.containsKey(c.getKey()));
        }
    }

    /** The whole with the 类, the whole with the 项, and every 类 with its 项. */
    List<Pair> of(String root) {
        Fact whole = tree.at(root);
        Listed listed = listed(root);
        List<Pair> found = new ArrayList<>();
        if (whole != null && listed.classes().size() > 1) {
            found.add(pair(
                    whole,
                    List.copyOf(listed.classes().values()),
                    "各类",
                    isComplete(root, CLASS, listed.classes().size())));
        }
        boolean complete = isComplete(root, ITEM, listed.items().size()) && reachesEveryClass(root, listed);
        if (whole != null && listed.items().size() > 1 && listed.covers()) {
            found.add(pair(whole, listed.items(), "各项", complete));
        }
        listed.classes().forEach((name, fact) -> {
            Pair stated = items(fact, listed.asStated().get(name), complete);
            Pair belonging = items(fact, listed.asBelonging().get(name), complete);
            // A misplaced 项 has its amount in either 类: only where neither adds up is the amount itself wrong.
            Pair better = belonging == null || (stated != null && stated.agrees()) ? stated : belonging;
            if (better != null) {
                found.add(better);
            }
        });
        return List.copyOf(found);
    }

    private Listed listed(String root) {
        Listed listed =
                new Listed(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (Fact fact : tree.below(root)) {
            String[] steps = fact.concept().substring(root.length() + 1).split("/", -1);
            if (!paths.isClass(steps[0])) {
                continue;
            }
            if (steps.length == 1) {
                listed.classes().put(steps[0], fact);
            } else if (steps.length == ITEM) {
                listed.items().add(fact);
                add(listed.asStated(), steps[0], fact);
                add(listed.asBelonging(), paths.classOf(steps), fact);
            }
        }
        return listed;
    }

    private static void add(Map<String, List<Fact>> byClass, String name, Fact item) {
        byClass.computeIfAbsent(name, k -> new ArrayList<>()).add(item);
    }

    private Pair items(Fact whole, List<Fact> items, boolean complete) {
        return items == null ? null : pair(whole, items, "各项", complete);
    }

    /** Whether every 类 or 项 whose final figure is listed has a figure of this measure as well. */
    private boolean isComplete(String root, int steps, int found) {
        long listed = finals.below(root).stream()
                .map(f -> f.concept().substring(root.length() + 1).split("/", -1))
                .filter(s -> s.length == steps && paths.isClass(s[0]))
                .count();
        return found >= listed;
    }

    /** Whether every 类 that money was spent on has items with figures of this measure. */
    private boolean reachesEveryClass(String root, Listed listed) {
        return finals.below(root).stream()
                .filter(f -> !f.amount().isZero())
                .map(f -> f.concept().substring(root.length() + 1).split("/", -1))
                .filter(s -> s.length == CLASS && paths.isClass(s[0]))
                .allMatch(s -> listed.asStated().containsKey(s[0])
                        || listed.asBelonging().containsKey(s[0]));
    }

    private Pair pair(Fact whole, List<Fact> parts, String what, boolean complete) {
        String name = Printed.name(whole);
        return new Pair(
                name + "与所列" + what + "之和",
                whole,
                Terms.figure(name, whole),
                Terms.sum("所列" + what + measure, parts),
                complete);
    }
}
