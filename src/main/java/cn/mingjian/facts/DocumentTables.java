package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.document.Block;
import cn.mingjian.document.Document;
import cn.mingjian.document.Gap;
import cn.mingjian.document.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the accounts tables and self-evaluation sheets of documents by the data files of a rules folder. */
final class DocumentTables implements TableReader {

    private final AccountsVocabulary accounts;
    private final Classification classification;
    private final SheetVocabulary sheets;
    private final OtherWords others;
    private final BasicDataWords basics;
    private final FigureLexer lexer;

    /**
     * Reads the data files.
     *
     * @throws DataFileException where one of them cannot be used; the message is for the user
     */
    DocumentTables(Path rules) {
        this.accounts = AccountsVocabulary.read(rules);
        this.classification = Classification.read(rules);
        this.sheets = SheetVocabulary.read(rules);
        this.others = OtherWords.read(rules);
        this.basics = BasicDataWords.read(rules);
        this.lexer = new FigureLexer(rules.resolve("vocabulary/narrative/units.txt"));
    }

    @Override
    public TableReading read(Document document, Evidences evidences, Integer year) {
        List<Table> tables = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                tables.add(table);
            }
        }
        Unit common = tables.stream()
                .map(MoneyUnit::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Unit.NONE);
        SheetVocabulary sheets = this.sheets.forOneReport();
        Collected all = new Collected();
        // Sheets may stand on pages that could not be read.
        all.wholeSheets = document.source().gaps().stream().noneMatch(Gap::mayHideTables);
        IdentityHashMap<Table, Table> rests = rests(tables);
        AccountsReader accountsReader = new AccountsReader(accounts, classification, evidences, year);
        accounts(tables, rests, accountsReader, common, all);
        unread(tables, rests, accountsReader, all);
        List<ProjectSource> lists = ProjectSource.of(tables, common, sheets, accounts.heads());
        Set<Table> listed = Collections.newSetFromMap(new IdentityHashMap<>());
        lists.forEach(list -> listed.addAll(list.tables()));
        SheetReader sheetReader = new SheetReader(sheets, lexer, evidences, year, common);
        List<SheetSource> sources = SheetSource.of(tables, listed, sheets);
        sources.forEach(source -> sheet(source, sheetReader, all));
        ProjectListReader listReader = new ProjectListReader(sheets, evidences, new Projects(all.sheets), year);
        for (ProjectSource source : lists) {
            ProjectListReader.Reading reading = listReader.read(source);
            all.lists.add(reading.list());
            all.add(reading.scope());
        }
        Set<Table> taken = all.continued;
        tables.stream()
                .filter(t -> t.kind() != Table.Kind.OTHER && !all.foreign.contains(t))
                .forEach(taken::add);
        taken.addAll(rests.keySet());
        taken.addAll(listed);
        taken.addAll(within(sources, tables));
        basics(tables, taken, evidences, year, common, all);
        new OtherTables(others, accounts.in(year), classification, evidences, year, common)
                .read(tables, taken, !document.source().gaps().isEmpty())
                .forEach(all::add);
        return all.reading();
    }

    /** Reads the tables of basic data among those that nothing else has read. */
    private void basics(
            List<Table> tables, Set<Table> taken, Evidences evidences, Integer year, Unit common, Collected all) {
        int count = 0;
        for (Table table : tables) {
            if (!taken.contains(table) && !table.doubtful()) {
                Optional<TableScope> scope =
                        BasicDataTable.read(table, basics, evidences, year, common, "基础数据表" + (count + 1));
                scope.ifPresent(all::add);
                scope.ifPresent(s -> taken.add(table));
                count += scope.isPresent() ? 1 : 0;
            }
        }
    }

    private static void sheet(SheetSource source, SheetReader reader, Collected all) {
        SheetReader.Reading reading = reader.read(source);
        if (reading.sheet().isTitleOnly()) {
            all.wholeSheets &=
                    source.table().name() == null || reading.scope().unbound().isEmpty();
        } else {
            all.sheets.add(reading.sheet());
            all.wholeSheets &= !LostCells.amongLabels(source.rows());
        }
        all.add(reading.scope());
    }

    /** The tables that sheets were put together from. */
    private static Set<Table> within(List<SheetSource> sources, List<Table> tables) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        sources.forEach(s -> ends.merge(s.span().start(), s.span().end(), Math::max));
        Set<Table> within = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Table table : tables) {
            Map.Entry<Integer, Integer> sheet = ends.floorEntry(table.span().start());
            if (sheet != null && table.span().end() <= sheet.getValue()) {
                within.add(table);
            }
        }
        return within;
    }

    /** Takes account of the figures in tables whose columns are doubtful; those of the accounts are counted with them. */
    private static void unread(
            List<Table> tables, IdentityHashMap<Table, Table> rests, AccountsReader reader, Collected all) {
        for (Table table : tables) {
            if (table.doubtful() && table.kind() != Table.Kind.ACCOUNTS) {
                all.add(reader.unread(table, rests.getOrDefault(table, table), "未读表" + ++all.unread));
                // It may be a part of a sheet whose labels fell apart.
                all.wholeSheets = false;
            }
        }
    }

    private static void accounts(
            List<Table> tables,
            IdentityHashMap<Table, Table> rests,
            AccountsReader reader,
            Unit common,
            Collected all) {
        tables.stream().filter(t -> t.kind() == Table.Kind.ACCOUNTS).forEach(reader::prepare);
        Table last = null;
        for (Table table : tables) {
            boolean rest = rests.containsKey(table);
            if (rest) {
                all.tables.add(all.tables.remove(all.tables.size() - 1).torn());
            }
            boolean torn = table.kind() == Table.Kind.OTHER && last != null && reader.goesOn(last, table);
            if (torn) {
                all.continued.add(table);
            }
            if (table.kind() == Table.Kind.ACCOUNTS || torn) {
                String id = "表" + (all.tables.size() + (torn ? 0 : 1)) + (torn ? "续" : "");
                AccountsReader.Reading reading = torn ? reader.readOn(table, last, id) : reader.read(table, id, common);
                if (!torn && reader.isLaidOutOtherwise(table, reading)) {
                    all.foreign.add(table);
                    continue;
                }
                if (torn) {
                    all.tables.add(AccountsReader.joined(all.tables.remove(all.tables.size() - 1), reading.table()));
                } else {
                    all.tables.add(reading.table());
                }
                all.add(reading.scope());
            }
            if (!rest) {
                last = table.kind() == Table.Kind.ACCOUNTS ? table : torn ? last : null;
            }
        }
    }

    /**
     * Tables without a title that stand right below one of the accounts, with that one: rows it was read without. They are
     * doubtful, or nothing but its head was read.
     */
    private static IdentityHashMap<Table, Table> rests(List<Table> tables) {
        IdentityHashMap<Table, Table> rests = new IdentityHashMap<>();
        Table last = null;
        for (Table table : tables) {
            boolean below = last != null && table.title() == null && Objects.equals(table.section(), last.section());
            boolean doubtful = table.doubtful() && table.kind() != Table.Kind.ACCOUNTS;
            if (below && (doubtful || isHeadAlone(last))) {
                rests.put(table, last);
            } else {
                last = table.kind() == Table.Kind.ACCOUNTS ? table : null;
            }
        }
        return rests;
    }

    /** Whether a table is its head and nothing else: its rows stand elsewhere, torn off by the end of a page. */
    private static boolean isHeadAlone(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .noneMatch(cell -> cell.text().value().chars().anyMatch(Character::isDigit));
    }

    /** What has been read so far. */
    private static final class Collected {
        private final List<AccountsTable> tables = new ArrayList<>();
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<ProjectList> lists = new ArrayList<>();
        private final List<OtherTable> others = new ArrayList<>();
        /** Tables that go on with one of the accounts. */
        private final Set<Table> continued = Collections.newSetFromMap(new IdentityHashMap<>());

        /** Tables that go by the name of a list and are laid out otherwise. */
        private final Set<Table> foreign = Collections.newSetFromMap(new IdentityHashMap<>());

        private final List<Fact> facts = new ArrayList<>();
        private final List<Evidence> unbound = new ArrayList<>();
        private int figures;
        private int unread;
        private boolean wholeSheets = true;

        void add(TableScope scope) {
            facts.addAll(scope.facts());
            unbound.addAll(scope.unbound());
            figures += scope.figures();
        }

        void add(OtherTables.Reading reading) {
            if (reading.table() != null) {
                others.add(reading.table());
            }
            add(reading.scope());
        }

        TableReading reading() {
            return new TableReading(tables, sheets, lists, others, facts, List.of(), figures, unbound, wholeSheets);
        }
    }
}
