package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the classification codes of rows that print only names. Names such as 行政运行 stand under many 款, but rows come in
 * the order of their codes: of all ways to give each row a code so that codes rise, the one is taken that uses most codes
 * printed elsewhere in the document.
 */
final class CodeFinder {

    private static final int FOREIGN = 1;
    private static final int NONE = 4;

    private record Step(String last, int cost, Step before, String code) {}

    private final Classification classification;
    private final Integer year;
    private final Set<String> printed;

    /**
     * A finder for one document.
     *
     * @param printed codes that the document prints somewhere
     */
    CodeFinder(Classification classification, Integer year, Set<String> printed) {
        this.classification = classification;
        this.year = year;
        this.printed = printed;
    }

    /**
     * Codes for the rows of a table.
     *
     * @param codes the code of each row, empty where it prints none
     * @param names the name of each row
     * @return a code for each row, empty where none can be found
     */
    List<String> complete(List<String> codes, List<String> names) {
        NavigableMap<String, Step> frontier = new TreeMap<>();
        frontier.put("", new Step("", 0, null, ""));
        for (int i = 0; i < codes.size(); i++) {
            frontier = next(frontier, codes.get(i), names.get(i));
        }
        Step best = frontier.values().stream()
                .reduce((a, b) -> b.cost() < a.cost() ? b : a)
                .orElseThrow();
        List<String> found = new ArrayList<>();
        for (Step step = best; step.before() != null; step = step.before()) {
            found.add(step.code());
        }
        Collections.reverse(found);
        return found;
    }

    private NavigableMap<String, Step> next(NavigableMap<String, Step> frontier, String code, String name) {
        NavigableMap<String, Step> next = new TreeMap<>();
        if (!code.isEmpty()) {
            Step cheapest = frontier.values().stream()
                    .reduce((a, b) -> b.cost() < a.cost() ? b : a)
                    .orElseThrow();
            Map.Entry<String, Step> before = frontier.lowerEntry(code);
            Step from =
                    before == null || before.getValue().cost() > cheapest.cost() + NONE ? cheapest : before.getValue();
            next.put(code, new Step(code, from.cost(), from, code));
            return next;
        }
        for (Step step : frontier.values()) {
            put(next, new Step(step.last(), step.cost() + NONE, step, ""));
        }
        for (Classification.Item item : classification.functionsNamed(Wording.item(name), year)) {
            Map.Entry<String, Step> before = frontier.lowerEntry(item.code());
            if (before != null) {
                int cost = before.getValue().cost() + (printed.contains(item.code()) ? 0 : FOREIGN);
                put(next, new Step(item.code(), cost, before.getValue(), item.code()));
            }
        }
        return next;
    }

    /** Keeps only steps that are cheaper than every step with a lower code. */
    private static void put(NavigableMap<String, Step> steps, Step step) {
        Map.Entry<String, Step> lower = steps.floorEntry(step.last());
        if (lower != null && lower.getValue().cost() <= step.cost()) {
            return;
        }
        steps.put(step.last(), step);
        Map.Entry<String, Step> higher = steps.higherEntry(step.last());
        while (higher != null && higher.getValue().cost() >= step.cost()) {
            steps.remove(higher.getKey());
            higher = steps.higherEntry(step.last());
        }
    }
}
