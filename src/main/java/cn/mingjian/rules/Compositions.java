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

    /** The whole with the 类, the whole with the 项, and every 类 with its 项. */
    List<Pair> of(String root) {
        Fact whole = tree.at(root);
        Map<String, Fact> classes = new LinkedHashMap<>();
        Map<String, List<Fact>> items = new LinkedHashMap<>();
        Map<String, List<Fact>> asStated = new LinkedHashMap<>();
        List<Fact> all = new ArrayList<>();
        for (Fact fact : tree.below(root)) {
            String[] steps = fact.concept().substring(root.length() + 1).split("/", -1);
            if (!paths.isClass(steps[0])) {
                continue;
            }
            if (steps.length == 1) {
                classes.put(steps[0], fact);
            } else if (steps.length == ITEM) {
                all.add(fact);
                asStated.computeIfAbsent(steps[0], k -> new ArrayList<>()).add(fact);
                items.computeIfAbsent(paths.classOf(steps), k -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<Pair> found = new ArrayList<>();
        if (whole != null && classes.size() > 1) {
            found.add(pair(whole, List.copyOf(classes.values()), "各类", true));
        }
        // Where the items of a whole 类 are not told, the text picks out some and says nothing of the total.
        boolean covered = classes.entrySet().stream()
                .allMatch(c -> c.getValue().amount().isZero()
                        || asStated.containsKey(c.getKey())
                        || items.containsKey(c.getKey()));
        if (whole != null && all.size() > 1 && covered) {
            found.add(pair(whole, all, "各项", isComplete(root, all)));
        }
        classes.forEach((name, fact) -> {
            Pair stated =
                    asStated.containsKey(name) ? pair(fact, asStated.get(name), "各项", isComplete(root, all)) : null;
            Pair belonging = items.containsKey(name) ? pair(fact, items.get(name), "各项", isComplete(root, all)) : null;
            // A misplaced 项 has its amount in either 类: only where neither adds up is the amount itself wrong.
            Pair better = belonging == null || (stated != null && stated.agrees()) ? stated : belonging;
            if (better != null) {
                found.add(better);
            }
        });
        return List.copyOf(found);
    }

    /** Whether every 项 whose final figure is listed has a figure of this measure as well. */
    private boolean isComplete(String root, List<Fact> items) {
        long listed = finals.below(root).stream()
                .map(f -> f.concept().substring(root.length() + 1).split("/", -1))
                .filter(s -> s.length == ITEM && paths.isClass(s[0]))
                .count();
        return items.size() >= listed;
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
