package cn.mingjian.rules;

import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds two tables of the accounts against each other, item by item. */
final class CrossTables {

    private final Map<String, List<Fact>> byPlace;
    private final FunctionPaths paths;
    private final Map<String, List<Pair>> known = new HashMap<>();

    CrossTables(Map<String, List<Fact>> byPlace, FunctionPaths paths) {
        this.byPlace = byPlace;
        this.paths = paths;
    }

    /** Every item of one table with what the other states of it, both ways; nothing where one of them is missing. */
    List<Pair> pairs(AccountsTable one, String path, AccountsTable two, String otherPath) {
        if (one == null || two == null) {
            return List.of();
        }
        Counterparts there = counterparts(one, path, two, otherPath);
        Counterparts back = counterparts(two, otherPath, one, path);
        List<Pair> all = new ArrayList<>(there.pairs(false));
        all.addAll(back.pairs(true));
        Set<String> moved = Counterparts.renamed(there.pairs(true), back.pairs(true)).stream()
                .map(Pair::subject)
                .collect(Collectors.toSet());
        all.removeIf(p -> moved.contains(p.subject()));
        return List.copyOf(all);
    }

    /** The items that both list with the same amount under different names: the one figure beside the other. */
    List<Pair> renamed(AccountsTable one, AccountsTable two) {
        if (one == null || two == null) {
            return List.of();
        }
        String key = one.id() + "\n" + two.id();
        List<Pair> found = known.get(key);
        if (found == null) {
            found = elsewhere(one, two);
            known.put(key, found);
        }
        return found;
    }

    private List<Pair> elsewhere(AccountsTable one, AccountsTable two) {
        List<Pair> elsewhere = Counterparts.renamed(
                counterparts(one, "", two, "").pairs(true),
                counterparts(two, "", one, "").pairs(true));
        if (elsewhere.isEmpty()) {
            return List.of();
        }
        Pair here = elsewhere.get(0);
        Pair there = elsewhere.get(1);
        return List.of(new Pair(here.subject(), here.fact(), here.stated(), there.stated(), true));
    }

    private Counterparts counterparts(AccountsTable one, String path, AccountsTable two, String otherPath) {
        return new Counterparts(one, path, two, otherPath, byPlace, paths::isClass);
    }
}
