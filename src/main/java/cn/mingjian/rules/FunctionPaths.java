package cn.mingjian.rules;

import cn.mingjian.facts.Classification;
import cn.mingjian.facts.Classification.Item;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds paths of the functional classification against the reference tables. */
final class FunctionPaths {

    private static final int ITEM = 3;
    private static final int GROUP_DIGITS = 5;
    /** Names such as 行政运行 stand under dozens of 款 and point at none. */
    private static final int MOST_PLACES = 2;
    /** A 款 of which fewer 项 are on record cannot be said to lack one. */
    private static final int ENOUGH_RECORDED = 3;
    /** A shorter name with another character may well be another name (初中教育, 高中教育). */
    private static final int SHORTEST_MISSPELT = 4;
    /** Names of so many characters are told by most of them. */
    private static final int LONG = 10;

    private final Classification classification;
    private final Integer year;

    FunctionPaths(Classification classification, Integer year) {
        this.classification = classification;
        this.year = year;
    }

    boolean isClass(String name) {
        return classification.functionsNamed(name, null).stream().anyMatch(i -> i.level() == 1);
    }

    /** The 类 a 项 belongs to: as stated where that is right or nothing better is known. */
    String classOf(String[] steps) {
        FunctionPath path = judged(steps[0], steps[1], steps[2], null, null);
        return path.verdict().equals("错位")
                ? path.right().substring(0, path.right().indexOf('—'))
                : steps[0];
    }

    /** Each path 类/款/项 below these roots once. */
    List<FunctionPath> in(Collection<Fact> facts, String root) {
        Map<String, Fact> first = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.isWithin(root) && fact.concept().length() > root.length()) {
                first.putIfAbsent(fact.concept().substring(root.length() + 1), fact);
            }
        }
        List<FunctionPath> found = new ArrayList<>();
        first.forEach((path, fact) -> {
            String[] steps = path.split("/", -1);
            if (steps.length == ITEM) {
                judged(steps, fact).ifPresent(found::add);
            }
        });
        return List.copyOf(found);
    }

    /** What is found of a path that begins with a 类 or with a name close to one; none of other names. */
    private Optional<FunctionPath> judged(String[] steps, Fact fact) {
        if (isClass(steps[0])) {
            return Optional.of(judged(steps[0], steps[1], steps[2], fact, fact.evidence()));
        }
        String right = misspelt(steps[0], classification.classNames());
        return right.isEmpty()
                ? Optional.empty()
                : Optional.of(new FunctionPath(steps[0], steps[1], steps[2], "类名不符", right, fact, fact.evidence()));
    }

    /** A path that is named without a figure. */
    FunctionPath judged(List<String> steps, Evidence at) {
        return judged(steps.get(0), steps.get(1), steps.get(2), null, at);
    }

    private FunctionPath judged(String className, String group, String item, Fact fact, Evidence at) {
        List<Item> groups = new ArrayList<>();
        for (Item candidate : named(group, 2)) {
            boolean below =
                    named(className, 1).stream().anyMatch(c -> candidate.code().startsWith(c.code()));
            if (below) {
                groups.add(candidate);
            }
        }
        String meant = groups.isEmpty() ? misspelt(group, groupsOf(className)) : "";
        if (!meant.isEmpty()) {
            return new FunctionPath(className, group, item, "款名不符", meant, fact, at);
        }
        List<Item> items = named(item, ITEM);
        Optional<Item> here = items.stream()
                .filter(i -> groups.stream().anyMatch(g -> i.code().startsWith(g.code())))
                .reduce((a, b) -> later(a, b) ? a : b);
        if (here.isPresent()) {
            boolean valid = year == null || here.get().validIn(year);
            return new FunctionPath(className, group, item, valid ? "正确" : "停用", "", fact, at);
        }
        List<String> places = places(items);
        boolean complete = groups.isEmpty() || groups.stream().anyMatch(g -> recorded(g) >= ENOUGH_RECORDED);
        if (!places.isEmpty() && places.size() <= MOST_PLACES && complete) {
            return new FunctionPath(className, group, item, "错位", String.join("或", places), fact, at);
        }
        String close = items.isEmpty() ? closest(item, groups) : "";
        List<String> elsewhere = items.isEmpty() && close.isEmpty() ? nearly(item) : List.of();
        if (elsewhere.size() == 1) {
            return new FunctionPath(className, group, item, "错位", elsewhere.get(0), fact, at);
        }
        return new FunctionPath(className, group, item, close.isEmpty() ? "未收录" : "名称不符", close, fact, at);
    }

    /** Of two items of one name, the one of the report's year is meant; else the later one. */
    private boolean later(Item one, Item other) {
        boolean valid = year != null && one.validIn(year);
        boolean otherValid = year != null && other.validIn(year);
        return valid == otherValid ? one.to() > other.to() : valid;
    }

    private List<String> groupsOf(String className) {
        return named(className, 1).stream()
                .flatMap(c -> classification.functionsBelow(c.code()).stream())
                .map(Item::name)
                .distinct()
                .toList();
    }

    /** The one of some names that a name on no record differs from by a single character or a few within, or nothing. */
    private String misspelt(String name, List<String> names) {
        List<String> close = names.stream()
                .filter(n -> isOneOff(name, n) || isFuller(name, n))
                .distinct()
                .toList();
        return close.size() == 1 && classification.functionsNamed(name, null).isEmpty() ? close.get(0) : "";
    }

    /** Whether long names that begin and end alike differ in a few characters that one of them has more. */
    private static boolean isFuller(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG
                && one.charAt(0) == other.charAt(0)
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
                && isNearly(one, other);
    }

    private List<Item> named(String name, int level) {
        return classification.functionsNamed(name, null).stream()
                .filter(i -> i.level() == level)
                .toList();
    }

    private List<String> places(List<Item> items) {
        return items.stream()
                .filter(i -> year == null || i.validIn(year))
                .map(i -> String.join("—", classification.functionPath(i.code(), year)))
                .distinct()
                .toList();
    }

    /** The paths of the 项 on record, wherever they stand, whose names are the stated one with a few characters more or less. */
    private List<String> nearly(String item) {
        return places(classification.functionItems().stream()
                .filter(i -> isNearly(item, i.name()))
                .toList());
    }

    private long recorded(Item group) {
        return classification.functionsBelow(group.code()).size();
    }

    /** The 项 on record whose name is the stated one with a few characters more or less. */
    private String closest(String item, List<Item> groups) {
        return groups.stream()
                .filter(g -> g.code().length() == GROUP_DIGITS)
                .flatMap(g -> classification.functionsBelow(g.code()).stream())
                .map(Item::name)
                .filter(n -> isNearly(item, n))
                .findFirst()
                .orElse("");
    }

    /** Whether names of one length differ in a single character. */
    private static boolean isOneOff(String one, String other) {
        int different = one.length() == other.length() && one.length() >= SHORTEST_MISSPELT ? 0 : 2;
        for (int i = 0; i < one.length() && different < 2; i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** Whether two names have the same characters in another order (其他社区城乡管理事务支出, 其他城乡社区管理事务支出). */
    private static boolean isTransposed(String one, String other) {
        return one.length() == other.length()
                && Arrays.equals(
                        one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** Whether one name is the other with one character wrong, its characters in another order, or with some left out, at most a quarter of them. */
    private static boolean isNearly(String one, String other) {
        if (one.length() > SHORTEST_MISSPELT && (isOneOff(one, other) || isTransposed(one, other))) {
            return true;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length() && (longer.length() - at) * 4 <= longer.length();
    }
}
