package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classification of government spending (政府收支分类科目) as reference data: by function (类, 款, 项) and by economic
 * nature (类, 款). Codes come and go with the years; where no year is asked for, the newest entry answers.
 */
public final class Classification {

    /**
     * An entry of the classification.
     *
     * @param code its digits without separators
     * @param name its full name
     * @param from first fiscal year it is valid in
     * @param to last fiscal year it is valid in
     */
    public record Item(String code, String name, int from, int to) {

        public boolean validIn(int year) {
            return from <= year && year <= to;
        }

        /** 1 for 类, 2 for 款, 3 for 项. */
        public int level() {
            return code.length() / 2;
        }
    }

    private static final int ALWAYS_FROM = 0;
    private static final int ALWAYS_TO = 9999;

    private final Map<String, List<Item>> functions = new HashMap<>();
    private final Map<String, List<Item>> functionNames = new HashMap<>();
    private final Map<String, List<Item>> economics = new HashMap<>();
    private final Map<String, List<Item>> economicNames = new HashMap<>();
    private final Map<String, List<Item>> below = new HashMap<>();
    private final List<Item> classes = new ArrayList<>();

    private Classification() {}

    /** The classification of which nothing is known. */
    public static Classification unknown() {
        return new Classification();
    }

    /**
     * Reads the reference tables of a rules folder.
     *
     * @throws DataFileException where one of them cannot be used; the message is for the user
     */
    public static Classification read(Path rules) {
        Classification all = new Classification();
        Path folder = rules.resolve("classification");
        all.load(folder.resolve("functional.csv"), all.functions, all.functionNames);
        all.load(folder.resolve("economic.csv"), all.economics, all.economicNames);
        all.functions.values().stream()
                .flatMap(List::stream)
                .filter(i -> i.level() > 1)
                .forEach(i -> add(all.below, i.code().substring(0, i.code().length() - 2), i));
        all.functions.entrySet().stream()
                .filter(e -> e.getKey().length() == 3)
                .forEach(e -> all.classes.addAll(e.getValue()));
        return all;
    }

    private void load(Path file, Map<String, List<Item>> byCode, Map<String, List<Item>> byName) {
        for (DataFile.Entry entry : DataFile.read(file).entries()) {
            String code = entry.get("code");
            if (!code.matches("\\d{3}|\\d{5}|\\d{7}")) {
                throw new DataFileException(
                        "数据文件 " + file + " 第 " + entry.line() + " 行的科目编码“" + code + "”不是 3、5、7 位数字", null);
            }
            Item item = new Item(
                    code, entry.get("name"), year(entry.get("from"), ALWAYS_FROM), year(entry.get("to"), ALWAYS_TO));
            add(byCode, code, item);
            add(byName, Wording.key(item.name()), item);
            entry.list("aliases").forEach(alias -> add(byName, Wording.key(alias), item));
        }
    }

    private static int year(String text, int otherwise) {
        return text.matches("\\d{4}") ? Integer.parseInt(text) : otherwise;
    }

    private static void add(Map<String, List<Item>> map, String key, Item item) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
    }

    /** The function with this code in a year (of any year where it is null). */
    public Optional<Item> function(String code, Integer year) {
        return newest(functions.get(code), year);
    }

    /** The functions of this name, of all levels, in a year, in the order of their codes. */
    public List<Item> functionsNamed(String name, Integer year) {
        return named(functionNames, name, year);
    }

    /** The functions directly below a code, in any order. */
    public List<Item> functionsBelow(String code) {
        return below.getOrDefault(code, List.of());
    }

    /** All 项 by function, of all years. */
    public List<Item> functionItems() {
        return functions.values().stream()
                .flatMap(List::stream)
                .filter(i -> i.level() == 3)
                .toList();
    }

    /** The names of all 类 by function, of all years. */
    public List<String> classNames() {
        return classes.stream().map(Item::name).distinct().toList();
    }

    /** Whether a name is the name of a code or a customary form of it. */
    public boolean isNameOf(String code, String name) {
        return functionsNamed(name, null).stream().anyMatch(i -> i.code().equals(code))
                || economicsNamed(name, null).stream().anyMatch(i -> i.code().equals(code));
    }

    /** The 类 whose names begin with these words. */
    List<Item> functionsBeginning(String words) {
        String key = Wording.key(words);
        return classes.stream()
                .filter(i -> Wording.key(i.name()).startsWith(key))
                .toList();
    }

    /** Names of 类, 款 and 项 down to a code; ends above the first level that is not known. */
    public List<String> functionPath(String code, Integer year) {
        List<String> path = new ArrayList<>();
        for (int length = 3; length <= code.length(); length += 2) {
            Optional<Item> item = function(code.substring(0, length), year);
            if (item.isEmpty()) {
                break;
            }
            path.add(item.get().name());
        }
        return path;
    }

    /** The economic class with this code. */
    public Optional<Item> economic(String code, Integer year) {
        return newest(economics.get(code), year);
    }

    /** The economic classes of this name, of both levels, in the order of their codes. */
    public List<Item> economicsNamed(String name, Integer year) {
        return named(economicNames, name, year);
    }

    private static List<Item> named(Map<String, List<Item>> byName, String name, Integer year) {
        String key = Wording.key(name);
        List<Item> found = byName.get(key);
        if (found == null && key.endsWith("支出")) {
            found = byName.get(key.substring(0, key.length() - 2));
        }
        if (found == null) {
            found = byName.getOrDefault(key + "支出", List.of());
        }
        return found.stream().filter(i -> year == null || i.validIn(year)).toList();
    }

    private static Optional<Item> newest(List<Item> items, Integer year) {
        if (items == null) {
            return Optional.empty();
        }
        return items.stream().filter(i -> year == null || i.validIn(year)).reduce((a, b) -> a.to() > b.to() ? a : b);
    }
}
