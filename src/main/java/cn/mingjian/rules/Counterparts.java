package cn.mingjian.rules;

import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one table of the accounts states of the items of another: the same item, else the sum of the items below it, else
 * nothing where the other table has a place for it and leaves it empty. Of a table that was read in part what is not found
 * is not known.
 */
final class Counterparts {

    private final AccountsTable one;
    private final AccountsTable other;
    private final String rootOne;
    private final String rootOther;
    private final Predicate<String> isClass;
    private final ConceptTree mine;
    private final ConceptTree theirs;
    /** Paths of the other table below which both tables list the same sort of item. */
    private final Set<String> shared = new HashSet<>();

    Counterparts(
            AccountsTable one,
            String rootOne,
            AccountsTable other,
            String rootOther,
            Map<String, List<Fact>> byPlace,
            Predicate<String> isClass) {
        this.isClass = isClass;
        this.one = one;
        this.other = other;
        this.rootOne = rootOne;
        this.rootOther = rootOther;
        this.mine = new ConceptTree(byPlace.getOrDefault(one.id(), List.of()), Measure.FINAL);
        this.theirs = new ConceptTree(byPlace.getOrDefault(other.id(), List.of()), Measure.FINAL);
        for (Fact fact : mine.all()) {
            String path = translated(fact);
            if (path != null && theirs.term(path, "") != null) {
                shared.add(above(path));
            }
        }
    }

    /** The items of the one table with what the other states; {@code onlyMissing}: those alone that it leaves out. */
    List<Pair> pairs(boolean onlyMissing) {
        List<Pair> found = new ArrayList<>();
        for (Fact fact : mine.all()) {
            String path = translated(fact);
            if (path == null) {
                continue;
            }
            String name = Printed.name(fact) + titled(other);
            Term term = theirs.term(path, name);
            if (term == null && (other.empty() || hasPlace(path))) {
                term = other.whole() ? Terms.cell(name, null) : Terms.figure(name, null);
            } else if (onlyMissing) {
                continue;
            }
            if (term != null) {
                found.add(new Pair(
                        Printed.name(fact) + "：" + one.name() + "与" + other.name(),
                        fact,
                        Terms.figure(Printed.name(fact) + titled(one), fact),
                        term,
                        true));
            }
        }
        return List.copyOf(found);
    }

    private static String titled(AccountsTable table) {
        return "（" + table.name() + "）";
    }

    private boolean hasPlace(String path) {
        boolean row = other.rows().stream().anyMatch(r -> path.equals(r.concept()));
        boolean column = path.indexOf('/') == path.lastIndexOf('/')
                && other.columns().contains(path.substring(path.indexOf('/') + 1));
        boolean listed = isClass.test(path.substring(path.lastIndexOf('/') + 1)) && theirs.at(above(path)) != null;
        return row || column || (listed && shared.contains(above(path)));
    }

    private String translated(Fact fact) {
        if (rootOne.isEmpty()) {
            return fact.concept();
        }
        return fact.isWithin(rootOne) ? rootOther + fact.concept().substring(rootOne.length()) : null;
    }

    private static String above(String concept) {
        int slash = concept.lastIndexOf('/');
        return slash < 0 ? "" : concept.substring(0, slash);
    }

    /**
     * The items that the one table lists under another name than the other: an amount the other leaves empty and lists
     * beside it under a name that the one leaves empty.
     */
    static List<Pair> renamed(List<Pair> missing, List<Pair> back) {
        List<Pair> found = new ArrayList<>();
        for (Pair pair : missing) {
            if (!pair.fact().isZero()) {
                back.stream().filter(sameElsewhere(pair)).findFirst().ifPresent(b -> {
                    found.add(pair);
                    found.add(b);
                });
            }
        }
        return found;
    }

    private static Predicate<Pair> sameElsewhere(Pair pair) {
        return b -> Objects.equals(b.fact().parent(), pair.fact().parent()) && Terms.agree(b.stated(), pair.stated());
    }
}
