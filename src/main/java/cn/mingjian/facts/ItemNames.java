package cn.mingjian.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names and paths of the functional and economic classification, from {@code rules/classification}. */
final class ItemNames {

    private static final int CLASS_CODE = 3;
    private static final int GROUP_CODE = 5;
    private static final List<String> CONSTRUCTION = List.of("309", "311");

    private final Map<String, String> nameOfCode = new HashMap<>();
    private final Map<String, String> classNames = new HashMap<>();
    private final Map<String, String> groupNames = new HashMap<>();
    private final Map<String, Set<String>> pathsOfName = new HashMap<>();
    private final Map<String, String> economicPaths = new HashMap<>();
    private final List<String> classes = new ArrayList<>();

    ItemNames(Path folder) {
        readFunctional(folder.resolve("functional.csv"));
        readEconomic(folder.resolve("economic.csv"));
    }

    private void readFunctional(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        List<DataFile.Entry> entries = DataFile.read(file).entries();
        entries.forEach(e -> nameOfCode.putIfAbsent(e.get("code"), e.get("name")));
        for (DataFile.Entry entry : entries) {
            String path = path(entry.get("code"));
            if (path == null) {
                continue;
            }
            List<String> names = new ArrayList<>(entry.list("aliases"));
            names.add(entry.get("name"));
            for (String name : names) {
                String key = Wording.key(name);
                pathsOfName.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(path);
                if (entry.get("code").length() == CLASS_CODE) {
                    classNames.putIfAbsent(key, entry.get("name"));
                } else if (entry.get("code").length() == GROUP_CODE) {
                    groupNames.putIfAbsent(path.substring(0, path.indexOf('/') + 1) + key, entry.get("name"));
                }
            }
            if (entry.get("code").length() == CLASS_CODE) {
                classes.add(entry.get("name"));
            }
        }
    }

    private void readEconomic(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        Map<String, String> names = new HashMap<>();
        List<DataFile.Entry> entries = new ArrayList<>(DataFile.read(file).entries());
        // what capital construction (309, 311) shares with departments' own capital spending means the latter
        entries.sort(Comparator.comparing(e -> CONSTRUCTION.stream().anyMatch(e.get("code")::startsWith)));
        for (DataFile.Entry entry : entries) {
            String code = entry.get("code");
            names.put(code, entry.get("name"));
            String path = code.length() == CLASS_CODE
                    ? entry.get("name")
                    : names.getOrDefault(code.substring(0, CLASS_CODE), "") + "/" + entry.get("name");
            economicPaths.putIfAbsent(entry.get("name"), path);
            entry.list("aliases").forEach(a -> economicPaths.putIfAbsent(a, path));
        }
    }

    /** 类/款/项 of a code, or null where a step is not known. */
    String path(String code) {
        StringBuilder path = new StringBuilder();
        for (int length = CLASS_CODE; length <= code.length(); length += 2) {
            String name = nameOfCode.get(code.substring(0, length));
            if (name == null) {
                return null;
            }
            path.append(path.length() == 0 ? "" : "/").append(name);
        }
        return path.length() == 0 ? null : path.toString();
    }

    /** Makes the names of classes and of economic items words of the narrative. */
    void addTo(Lexicon lexicon) {
        for (String name : classes) {
            lexicon.add(canonical(name), new Lexicon.Entry(WordKind.CLASS, name, null, false));
        }
        economicPaths.forEach(
                (name, path) -> lexicon.add(canonical(name), new Lexicon.Entry(WordKind.ECONOMIC, path, null, false)));
    }

    private static String canonical(String name) {
        return name.replace('(', '（').replace(')', '）');
    }

    /** Whether the functional classification has this name. */
    boolean isKnown(String name) {
        return pathsOfName.containsKey(Wording.key(name));
    }

    /** Canonical name of a class, or the name itself where it is not known. */
    String className(String name) {
        String key = Wording.key(name);
        String known = classNames.get(key);
        if (known == null) {
            known = classNames.get(key + "支出");
        }
        return known == null ? name : known;
    }

    /** Canonical name of a 款 of a class, or the name itself where it is not known. */
    String groupName(String className, String name) {
        return groupNames.getOrDefault(className + "/" + Wording.key(name), name);
    }

    boolean isClass(String name) {
        return classes.contains(name);
    }

    /** The path that steps lead along, from its class on, or null where none or several do; a 款 may be left out. */
    String onlyPath(List<String> steps) {
        String last = Wording.key(steps.get(steps.size() - 1));
        String found = null;
        for (String path : pathsOfName.getOrDefault(last, Set.of())) {
            if (leads(steps, List.of(path.split("/")))) {
                if (found != null) {
                    return null;
                }
                found = path;
            }
        }
        return found;
    }

    private boolean leads(List<String> steps, List<String> path) {
        if (!className(steps.get(0)).equals(path.get(0)) || steps.size() > path.size()) {
            return false;
        }
        int at = 1;
        for (String step : steps.subList(1, steps.size() - 1)) {
            while (at < path.size() && !Wording.key(path.get(at)).equals(Wording.key(step))) {
                at++;
            }
            at++;
        }
        return at < path.size();
    }

    /**
     * The only path that ends in this name, or null; of a 款 and its 项 of the same name, the 项. A class that goes without its
     * last word (一般公共服务) is that class and not the item of another class that is called so.
     */
    String onlyPath(String name) {
        String key = Wording.key(name);
        String only = only(pathsOfName.getOrDefault(key, Set.of()));
        String named = classNames.get(key + "支出");
        boolean elsewhere = only != null && named != null && !only.equals(named) && !only.startsWith(named + "/");
        return elsewhere ? named : only;
    }

    /** The only one of several paths, or the longest where the others are its beginnings, else null. */
    static String only(Set<String> paths) {
        String longest = "";
        for (String path : paths) {
            longest = path.length() > longest.length() ? path : longest;
        }
        String deepest = longest;
        return !paths.isEmpty() && paths.stream().allMatch(p -> deepest.equals(p) || deepest.startsWith(p + "/"))
                ? deepest
                : null;
    }

    /** Path of an economic item below its class, or null. */
    String economic(String name) {
        return economicPaths.get(name);
    }
}
