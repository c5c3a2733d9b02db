package cn.mingjian.rules;

import cn.mingjian.document.Numbering;
import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Classification;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.LineNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the cells of tables show: figures and names cut off at the edge of a cell, codes and their names. */
public final class Grids {

    /** Shorter figures fit any cell. */
    private static final int LONG_FIGURE = 10;

    private static final int MOST_CUT = 4;
    /** Codes of 类 have three digits, each further level two more. */
    private static final int SHORTEST_CODE = 3;

    private static final int CODE_STEP = 2;

    private final List<AccountsTable> tables;
    private final Classification classification;
    private final BasicData basics;
    private final IdentityHashMap<AccountsTable, List<Evidence>> cutNames = new IdentityHashMap<>();
    private final IdentityHashMap<AccountsTable, UnreadFigures> unread = new IdentityHashMap<>();
    private Set<String> printed;

    /** @param basics what the table of basic data tells */
    Grids(List<AccountsTable> tables, Classification classification, BasicData basics) {
        this.tables = tables;
        this.classification = classification;
        this.basics = basics;
    }

    /** The figures of the table of basic data beside those stated elsewhere; {@code whole} where both have one scope. */
    public List<Pair> basicData() {
        return basics.pairs();
    }

    /** Items of the table of basic data and their parts, by column; {@code whole} where the parts are all there are. */
    public List<Pair> basicSums() {
        return basics.sums();
    }

    /** Whether a table has a row for the concept. */
    boolean prints(String concept) {
        if (printed == null) {
            printed = tables.stream()
                    .flatMap(t -> t.rows().stream())
                    .map(AccountsRow::concept)
                    .collect(Collectors.toSet());
        }
        return printed.contains(concept);
    }

    /** Whether the table of this name has figures of the measure, but none of the concept. */
    public boolean leavesEmpty(String name, String concept, String measure) {
        List<Fact> figures = tables.stream()
                .filter(t -> name.equals(t.name()))
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> r.figures().values().stream())
                .filter(f -> f.measure().equals(measure))
                .toList();
        return !figures.isEmpty() && figures.stream().noneMatch(f -> f.concept().equals(concept));
    }

    /** Whether all of a table was read and it is known what every row stands for: no row is one under another name. */
    public boolean knowsRows(AccountsTable table) {
        return table.whole() && table.rows().stream().allMatch(this::isKnown);
    }

    /**
     * Names of the rows a table should print and does not.
     *
     * @param rows names, each with its concept or concepts in brackets (甲或乙) or, for any total, without, listed as in rule
     *     files
     */
    public List<String> rowsLeftOut(AccountsTable table, String rows) {
        return Words.list(rows).stream()
                .filter(row -> table.rows().stream().noneMatch(r -> isRow(r, row)))
                .map(row -> Words.before(row, "（"))
                .distinct()
                .toList();
    }

    private static boolean isRow(AccountsRow row, String named) {
        String concepts = Words.after(named, "（");
        return concepts.isEmpty()
                ? row.total()
                : List.of(concepts.split("[或）]")).contains(row.concept());
    }

    private boolean isKnown(AccountsRow row) {
        return row.total()
                || !row.hasAmount()
                || !row.code().isEmpty()
                || row.concept().contains("/")
                || classification.classNames().contains(row.concept());
    }

    /** Rows of a level with a code and an amount below which a table has no row, though it lists the next level. */
    public List<AccountsRow> withoutParts(AccountsTable table, int level) {
        List<AccountsRow> parts =
                table.rows().stream().filter(r -> r.level() == level + 1).toList();
        return parts.isEmpty()
                ? List.of()
                : table.rows().stream()
                        .filter(r ->
                                r.level() == level && !r.total() && !r.code().isEmpty() && r.hasAmount())
                        .filter(r -> parts.stream().noneMatch(p -> isPart(p, r)))
                        .toList();
    }

    private static boolean isPart(AccountsRow row, AccountsRow whole) {
        return row.code().startsWith(whole.code()) || Words.isBelow(row.concept(), whole.concept());
    }

    /** Whether rows below {@code row} may be among the figures of the table that could not be read. */
    public boolean mayMiss(AccountsTable table, AccountsRow row) {
        return unread.computeIfAbsent(table, UnreadFigures::new).mayMiss(row);
    }

    /** Long figures of a table that another of its figures shows with further decimals. */
    public List<Evidence> cutFigures(AccountsTable table) {
        List<Fact> figures = table.rows().stream()
                .flatMap(r -> r.figures().values().stream())
                .filter(f -> f.printed().length() >= LONG_FIGURE && f.printed().indexOf('.') > 0)
                .toList();
        TreeSet<String> printed = new TreeSet<>();
        figures.forEach(f -> printed.add(f.printed()));
        return figures.stream()
                .filter(f -> printed.higher(f.printed()) != null
                        && printed.higher(f.printed()).startsWith(f.printed()))
                .map(Fact::evidence)
                .toList();
    }

    /** Rows of a table whose names are official names without their last characters. */
    public List<Evidence> cutNames(AccountsTable table) {
        return cutNames.computeIfAbsent(table, this::withCutNames);
    }

    private List<Evidence> withCutNames(AccountsTable table) {
        List<Evidence> found = new ArrayList<>();
        for (AccountsRow row : table.rows()) {
            if (!row.name().isEmpty() && isCut(row)) {
                found.add(row.evidence());
            }
        }
        return List.copyOf(found);
    }

    private boolean isCut(AccountsRow row) {
        Numbering number = Numbering.of(row.name());
        String name = number == null ? row.name() : row.name().substring(number.end());
        if (!row.code().isEmpty()) {
            return !classification.isNameOf(row.code(), name)
                    && official(row.code()).anyMatch(o -> isHead(name, o));
        }
        return number != null
                && classification.functionsNamed(name, null).isEmpty()
                && classification.classNames().stream().anyMatch(o -> isHead(name, o));
    }

    private Stream<String> official(String code) {
        return (code.startsWith("3") ? classification.economic(code, null) : classification.function(code, null))
                .map(Classification.Item::name).stream();
    }

    private static boolean isHead(String name, String whole) {
        int missing = whole.length() - name.length();
        return missing > 0 && missing <= MOST_CUT && whole.startsWith(name) && !whole.equals(name + "支出");
    }

    /** Numbers of rows (行次) or columns (栏次), each between two that leave room for another one. */
    public List<Irregularity> misnumbered(AccountsTable table) {
        List<Irregularity> found = new ArrayList<>();
        List<LineNumber> lines = table.lines();
        for (int i = 1; i + 1 < lines.size(); i++) {
            LineNumber before = lines.get(i - 1);
            LineNumber line = lines.get(i);
            LineNumber after = lines.get(i + 1);
            boolean together = before.kind().equals(line.kind()) && line.kind().equals(after.kind());
            boolean room = after.number() == before.number() + 2;
            if (together && room && line.number() != before.number() + 1) {
                String run = before.number() + "→" + line.number() + "→" + after.number();
                found.add(new Irregularity(line.kind(), run, 1, List.of(line.evidence())));
            }
        }
        return List.copyOf(found);
    }

    /** Rows of a table that stand in it a second time, figure for figure: anywhere below the first with a code, else right below it. */
    public List<Irregularity> doubledRows(AccountsTable table) {
        List<Irregularity> found = new ArrayList<>();
        Map<String, AccountsRow> coded = new HashMap<>();
        AccountsRow last = null;
        for (AccountsRow row : table.rows()) {
            AccountsRow first = row.code().isEmpty() ? last : coded.putIfAbsent(row.code(), row);
            if (first != null && row.hasAmount() && printed(row).equals(printed(first))) {
                found.add(new Irregularity(
                        "重复", (row.code() + " " + row.name()).strip(), 2, List.of(first.evidence(), row.evidence())));
            }
            last = row;
        }
        return List.copyOf(found);
    }

    /**
     * Rows with an amount whose superior code has no row, neither by its code nor by its name, in a table that has rows for
     * the superior codes of most others.
     */
    public List<Irregularity> orphans(AccountsTable table) {
        Set<String> codes = table.rows().stream().map(AccountsRow::code).collect(Collectors.toSet());
        Map<String, List<Evidence>> missing = new LinkedHashMap<>();
        Map<Integer, Set<String>> stated = new HashMap<>();
        for (AccountsRow row : table.rows()) {
            int above = row.code().length() - CODE_STEP;
            if (above >= SHORTEST_CODE && row.hasAmount()) {
                String superior = row.code().substring(0, above);
                if (codes.contains(superior)) {
                    stated.computeIfAbsent(above, l -> new TreeSet<>()).add(superior);
                } else {
                    missing.computeIfAbsent(superior, c -> new ArrayList<>()).add(row.evidence());
                }
            }
        }
        return missing.entrySet().stream()
                .filter(m -> table.rows().stream().noneMatch(r -> classification.isNameOf(m.getKey(), r.name())))
                .filter(m -> missing.keySet().stream()
                                .filter(c -> c.length() == m.getKey().length())
                                .count()
                        < stated.getOrDefault(m.getKey().length(), Set.of()).size())
                .map(m -> new Irregularity("缺行", m.getKey(), m.getValue().size(), m.getValue()))
                .toList();
    }

    private static List<String> printed(AccountsRow row) {
        return Stream.concat(
                        Stream.of(row.side(), row.code(), row.name()),
                        row.figures().entrySet().stream()
                                .map(f -> f.getKey() + "=" + f.getValue().printed()))
                .toList();
    }

    /** Codes that stand beside different names in several tables: the code with the names, and where they stand. */
    public List<Irregularity> renamedCodes() {
        Map<String, Map<String, Evidence>> names = new LinkedHashMap<>();
        for (AccountsTable table : tables) {
            for (AccountsRow row : table.rows()) {
                if (!row.code().isEmpty() && !row.name().isEmpty()) {
                    names.computeIfAbsent(row.code(), c -> new LinkedHashMap<>())
                            .putIfAbsent(Words.without(row.name(), "[\\s（()）]|支出$|费用?$"), row.evidence());
                }
            }
        }
        List<Irregularity> found = new ArrayList<>();
        names.forEach((code, at) -> {
            boolean alike = at.keySet().stream().allMatch(n -> at.keySet().stream()
                    .allMatch(o -> n.startsWith(o) || o.startsWith(n) || bothNames(code, n, o)));
            if (at.size() > 1 && !alike) {
                found.add(new Irregularity(
                        "异名", code + "“" + String.join("”“", at.keySet()) + "”", at.size(), List.copyOf(at.values())));
            }
        });
        return List.copyOf(found);
    }

    /** The rows of a table beside whose codes each other's names stand, the first before the second. */
    public List<AccountsRow> exchangedNames(AccountsTable table, AccountsRow row) {
        if (row.code().isEmpty() || row.name().isEmpty() || classification.isNameOf(row.code(), row.name())) {
            return List.of();
        }
        List<AccountsRow> pair = table.rows().stream()
                .filter(r -> r.equals(row)
                        || (!r.code().isEmpty()
                                && !classification.isNameOf(r.code(), r.name())
                                && classification.isNameOf(r.code(), row.name())
                                && classification.isNameOf(row.code(), r.name())))
                .toList();
        return pair.size() == 2 ? pair : List.of();
    }

    private boolean bothNames(String code, String one, String other) {
        return classification.isNameOf(code, one) && classification.isNameOf(code, other);
    }
}
