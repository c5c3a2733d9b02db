package cn.mingjian.rules;

import cn.mingjian.facts.ConceptPath;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Figures of the table of basic data that goes with the evaluation of all spending, beside those that the rest of the report
 * states of the same.
 *
 * <p>The table tells spending out of all funds or out of the budget's alone; a figure that differs may be of another scope.
 * Where another figure of the same item's parts or whole is the same in both, the scope is the same.
 */
final class BasicData {

    private static final String ROOT = "基础数据/";
    /** What is told with its parts. */
    private static final List<String> GROUPS = List.of("三公经费", "支出/一般公共预算财政拨款/基本支出/公用经费", "支出/项目支出");

    private static final List<String> MEASURES =
            List.of(Measure.FINAL, Measure.PRIOR_FINAL, Measure.INITIAL_BUDGET, Measure.FULL_BUDGET, Measure.BUDGET);

    private static final String BASIC = "支出/一般公共预算财政拨款/基本支出/";

    private record Key(String concept, String measure) {}

    private final List<Fact> basics = new ArrayList<>();
    private final Map<Key, Fact> others = new LinkedHashMap<>();

    /** @param facts those of the report, the ones that count most first */
    BasicData(List<Fact> facts, Integer year) {
        for (Fact fact : facts) {
            if (fact.concept().startsWith(ROOT)) {
                basics.add(fact);
            } else if (fact.isValue() && fact.isMoney() && FigureIndex.isOf(fact, year)) {
                others.putIfAbsent(new Key(fact.concept(), fact.measure()), fact);
                if (fact.origin() == Origin.TABLE && fact.concept().startsWith(BASIC)) {
                    // The table has items such as 办公费 without what they belong to.
                    others.putIfAbsent(new Key(GROUPS.get(1) + "/" + fact.name(), fact.measure()), fact);
                }
            }
        }
    }

    /** Each of its figures beside the one that the report states elsewhere; {@code whole} says that both have one scope. */
    List<Pair> pairs() {
        List<Pair> found = new ArrayList<>();
        for (String measure : MEASURES) {
            List<Pair> column = column(measure);
            for (Pair pair : column) {
                boolean certain = pair.agrees() || column.stream().anyMatch(p -> showsScope(p, pair));
                // One budget of several is the one the table has, if any is.
                if (certain || measure.equals(Measure.FINAL)) {
                    found.add(new Pair(pair.subject(), pair.fact(), pair.stated(), pair.computed(), certain));
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Pair> column(String measure) {
        List<Pair> column = new ArrayList<>();
        for (Fact fact : basics) {
            Fact other = others.get(new Key(fact.concept().substring(ROOT.length()), measure));
            boolean budget = measure.equals(Measure.INITIAL_BUDGET) || measure.equals(Measure.FULL_BUDGET);
            if (other != null && fact.measure().equals(budget ? Measure.BUDGET : measure)) {
                String name = Printed.name(fact) + Printed.place(fact);
                column.add(new Pair(
                        name + "与" + measure,
                        fact,
                        Terms.figure(name, fact),
                        Terms.figure(Printed.name(other) + Printed.place(other), other),
                        false));
            }
        }
        return column;
    }

    /** Whether a figure of the same group, which is not nothing, is the same on both sides. */
    private static boolean showsScope(Pair other, Pair pair) {
        return other.agrees()
                && !other.fact().isZero()
                && GROUPS.stream().anyMatch(g -> isIn(other.fact(), g) && isIn(pair.fact(), g));
    }

    private static boolean isIn(Fact fact, String group) {
        return ConceptPath.isWithin(fact.concept(), ROOT + group);
    }

    /** What the numbered parts of an item add up to, by column; {@code whole} says that another column shows them to be all. */
    List<Pair> sums() {
        List<Pair> all = new ArrayList<>();
        for (Fact whole : basics) {
            List<Fact> parts = basics.stream()
                    .filter(p -> p.parent().equals(whole.concept())
                            && p.measure().equals(whole.measure())
                            && p.place().equals(whole.place()))
                    .toList();
            if (parts.size() > 1) {
                String name = Printed.name(whole) + Printed.place(whole);
                all.add(new Pair(name, whole, Terms.figure(name, whole), Terms.sum("各项相加", parts), false));
            }
        }
        return all.stream()
                .map(p -> new Pair(
                        p.subject(),
                        p.fact(),
                        p.stated(),
                        p.computed(),
                        p.agrees() || all.stream().anyMatch(o -> provesParts(o, p))))
                .toList();
    }

    private static boolean provesParts(Pair other, Pair pair) {
        return other.agrees()
                && !other.fact().isZero()
                && other.fact().concept().equals(pair.fact().concept())
                && Objects.equals(other.fact().place(), pair.fact().place())
                && !other.fact().measure().equals(pair.fact().measure());
    }
}
