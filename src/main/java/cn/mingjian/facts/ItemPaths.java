package cn.mingjian.facts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Paths of the functional classification as this document itself uses them, then as the classification has them. */
final class ItemPaths {

    private static final int MOST_PATHS = 5_000;

    /** What parts the steps of a path that is printed as one (一般公共服务支出-财政事务-行政运行). */
    private static final String BETWEEN_STEPS = "[-/→>]+";

    private final ItemNames names;
    private final Map<String, Set<String>> seen = new HashMap<>();
    private int count;

    ItemPaths(ItemNames names) {
        this.names = names;
    }

    /** Remembers a path 类/款/项 that the document prints. */
    void add(String path) {
        int slash = path.lastIndexOf('/');
        if (slash > 0 && count++ < MOST_PATHS) {
            seen.computeIfAbsent(Wording.key(path.substring(slash + 1)), k -> new LinkedHashSet<>())
                    .add(path);
        }
    }

    /** The path that an item printed without marks stands for, or null where it is none or not one. */
    String find(String name) {
        Set<String> own = seen.get(Wording.key(name));
        if (own != null) {
            return own.iterator().next();
        }
        String[] steps = name.split(BETWEEN_STEPS);
        return steps.length > 1 ? names.onlyPath(List.of(steps)) : names.onlyPath(name);
    }

    String ofCode(String code) {
        return names.path(code);
    }
}
