package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the accounts tables from data files: their names and layouts, their columns and their items. */
final class AccountsVocabulary {

    /** A table by its canonical name; {@code base} is where its concept paths begin. */
    record Form(String name, TableLayout layout, String base) {

        /** The same table printed the other way round: a row for each economic class. */
        Form turned() {
            return new Form(name, TableLayout.ECONOMIC, base + "/" + FunctionColumns.BY_ECONOMIC);
        }
    }

    /** An amount column by its canonical name. */
    record Column(String name, Set<String> keys, String concept, String measure, String part) {

        /** Whether its concept is that of the row's item. */
        boolean isOfItem() {
            return concept.startsWith("@");
        }
    }

    /** An item that is listed by its name. */
    record ItemRule(
            String side,
            String item,
            Set<String> keys,
            String under,
            String concept,
            String fundConcept,
            boolean total,
            String unit,
            String measure) {

        boolean isOfClass() {
            return item.equals("〈类〉");
        }
    }

    private static final String EVERY_TABLE = "*";

    private final Map<String, Form> forms;
    private final Map<String, List<Column>> columns;
    private final Map<String, List<ItemRule>> items;
    private final List<Form> inOrder;
    private final HeadWords heads;

    private AccountsVocabulary(HeadWords heads) {
        this.forms = new HashMap<>();
        this.columns = new HashMap<>();
        this.items = new HashMap<>();
        this.inOrder = new ArrayList<>();
        this.heads = heads;
    }

    private AccountsVocabulary(AccountsVocabulary known, Integer year) {
        this.forms = known.forms;
        this.columns = known.columns;
        this.items = known.items;
        this.inOrder = known.inOrder;
        this.heads = known.heads.of(year);
    }

    /** The same for a report of this year. */
    AccountsVocabulary in(Integer year) {
        return new AccountsVocabulary(this, year);
    }

    static AccountsVocabulary read(Path rules) {
        Path folder = rules.resolve("vocabulary");
        AccountsVocabulary all =
                new AccountsVocabulary(new HeadWords(DataFile.read(folder.resolve("accounts-heads.csv"))));
        DataFile.read(folder.resolve("accounts-tables.csv")).entries().forEach(all::addForm);
        DataFile.read(folder.resolve("accounts-columns.csv")).entries().forEach(all::addColumn);
        DataFile.read(folder.resolve("accounts-items.csv")).entries().forEach(all::addItem);
        return all;
    }

    private void addForm(DataFile.Entry entry) {
        Form form = new Form(entry.get("name"), TableLayout.of(entry), entry.get("base"));
        inOrder.add(form);
        forms.put(Wording.key(form.name()), form);
        entry.list("aliases").forEach(alias -> forms.put(Wording.key(alias), form));
    }

    private void addColumn(DataFile.Entry entry) {
        Set<String> keys = keys(entry.get("column"), entry.list("aliases"));
        columns.computeIfAbsent(entry.get("table"), t -> new ArrayList<>())
                .add(new Column(
                        entry.get("column"), keys, entry.get("concept"), entry.get("measure"), entry.get("part")));
    }

    private void addItem(DataFile.Entry entry) {
        Set<String> keys = new HashSet<>();
        keys.add(Wording.item(entry.get("item")));
        entry.list("aliases").forEach(alias -> keys.add(Wording.item(alias)));
        items.computeIfAbsent(entry.get("table"), t -> new ArrayList<>())
                .add(new ItemRule(
                        entry.get("side"),
                        entry.get("item"),
                        keys,
                        entry.get("under"),
                        entry.get("concept"),
                        entry.get("fund_concept"),
                        entry.get("total").equals("1"),
                        entry.get("unit"),
                        entry.get("measure").isEmpty() ? Measure.FINAL : entry.get("measure")));
    }

    private static Set<String> keys(String name, List<String> aliases) {
        Set<String> keys = new HashSet<>();
        keys.add(Wording.key(name));
        aliases.forEach(alias -> keys.add(Wording.key(alias)));
        return keys;
    }

    /** The table with the same name that lists economic classes where this one lists functions, if there is one. */
    Optional<Form> byEconomic(Form form) {
        return form(form.name().replaceFirst("表$", "经济分类表"));
    }

    /** The table that goes by this name. */
    Optional<Form> form(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(forms.get(Wording.key(name)));
    }

    HeadWords heads() {
        return heads;
    }

    List<Form> forms() {
        return inOrder;
    }

    /** The columns that a table may have: its own before those of its layout before those of every table. */
    List<Column> columns(Form form) {
        List<Column> all = new ArrayList<>(columns.getOrDefault(form.name(), List.of()));
        all.addAll(columns.getOrDefault(form.layout().anyTable(), List.of()));
        all.addAll(columns.getOrDefault(EVERY_TABLE, List.of()));
        return all;
    }

    /** The columns of a table alone. */
    List<Column> ownColumns(Form form) {
        return columns.getOrDefault(form.name(), List.of());
    }

    /** The items that a table may list; any table may list those of 三公 and of the lists. */
    List<ItemRule> items(Form form) {
        List<ItemRule> all = new ArrayList<>(items.getOrDefault(form.name(), List.of()));
        all.addAll(items.getOrDefault(form.layout().anyTable(), List.of()));
        if (form.layout() == TableLayout.LIST) {
            all.addAll(items.getOrDefault(TableLayout.MATRIX.anyTable(), List.of()));
        } else if (form.layout() == TableLayout.MATRIX) {
            all.addAll(items.getOrDefault(TableLayout.LIST.anyTable(), List.of()));
        }
        return all;
    }
}
