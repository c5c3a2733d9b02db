package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of the tables besides the accounts, from a data file: their titles, their columns, the names of rows. */
final class OtherWords {

    /**
     * A table that is known; {@code columns} names the table of the accounts whose columns it has, or is empty; {@code
     * classes} says that it is this table only where each row is a class of functions.
     */
    record Known(String name, Pattern words, String concept, String columns, boolean classes) {}

    /** A column of figures that is known. */
    record Column(String name, Pattern words, String concept, String measure, String unit, String part) {}

    /** What a column without figures holds. */
    enum Role {
        ENTITY("单位"),
        NAME("名称"),
        SERIAL("序号"),
        CODE("编码"),
        UNIT("计量单位"),
        WORDS("文字");

        private final String word;

        Role(String word) {
            this.word = word;
        }
    }

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final List<Known> tables = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Pattern> roles = new HashMap<>();
    private final Map<String, Pattern> rows = new HashMap<>();
    /** Heads of columns whose rows cannot be added up, by their unit. */
    private final Map<String, Pattern> notAdded = new HashMap<>();

    private OtherWords() {}

    static OtherWords read(Path rules) {
        OtherWords all = new OtherWords();
        DataFile.read(rules.resolve("vocabulary/other-tables.csv")).entries().forEach(all::add);
        return all;
    }

    private void add(DataFile.Entry entry) {
        String name = entry.get("name");
        Pattern words = pattern(entry.list("words"));
        switch (entry.get("kind")) {
            case "表" ->
                tables.add(new Known(
                        name,
                        words,
                        entry.get("concept"),
                        entry.get("columns"),
                        entry.get("rows").equals("类")));
            case "数" ->
                columns.add(new Column(
                        name, words, entry.get("concept"), entry.get("measure"), entry.get("unit"), entry.get("part")));
            case "栏" -> roles.put(name, words);
            case "行" -> rows.put(name, words);
            case "不加" -> notAdded.put(entry.get("unit"), words);
            default ->
                throw new DataFileException(
                        "数据文件 other-tables.csv 第 " + entry.line() + " 行：没有“" + entry.get("kind") + "”这一类", null);
        }
    }

    private static Pattern pattern(List<String> words) {
        return Pattern.compile(words.stream().map(OtherWords::quoted).collect(Collectors.joining("|")));
    }

    private static String quoted(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : words.split("\\*", -1)) {
            parts.add(part.isEmpty() ? "" : Pattern.quote(Wording.key(part)));
        }
        return String.join(".*", parts);
    }

    /** The table of this title. */
    Optional<Known> table(String title) {
        String key = Wording.key(title);
        return tables.stream().filter(t -> t.words().matcher(key).matches()).findFirst();
    }

    /** The column of figures with this head. */
    Optional<Column> column(String word) {
        return columns.stream().filter(c -> c.words().matcher(word).matches()).findFirst();
    }

    boolean is(Role role, String word) {
        return roles.getOrDefault(role.word, NEVER).matcher(word).matches();
    }

    /** What a column with this head holds, or null where it may hold figures. */
    Role role(String word) {
        for (Role role : Role.values()) {
            if (is(role, word)) {
                return role;
            }
        }
        return null;
    }

    /** Whether the rows of a column with this head cannot be added up. */
    boolean isNotAdded(String word) {
        return notAdded.values().stream().anyMatch(words -> words.matcher(word).matches());
    }

    /** Whether a column with this head holds rates. */
    boolean isRate(String word) {
        return notAdded.getOrDefault(Unit.PERCENT.symbol(), NEVER).matcher(word).matches();
    }

    boolean isTotal(String name) {
        return rows.getOrDefault("合计", NEVER).matcher(Wording.key(name)).matches();
    }

    /** Whether a row sums up some others or is a part of one. */
    boolean isSubtotal(String name) {
        return rows.getOrDefault("小计", NEVER).matcher(Wording.key(name)).matches();
    }
}
