package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.document.Block;
import cn.mingjian.document.Document;
import cn.mingjian.document.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the accounts tables and self-evaluation sheets of documents by the data files of a rules folder. */
final class DocumentTables implements TableReader {

    private final AccountsVocabulary accounts;
    private final Classification classification;

    /**
     * Reads the data files.
     *
     * @throws DataFileException where one of them cannot be used; the message is for the user
     */
    DocumentTables(Path rules) {
        this.accounts = AccountsVocabulary.read(rules);
        this.classification = Classification.read(rules);
    }

    @Override
    public TableReading read(Document document, Evidences evidences, Integer year) {
        List<Table> tables = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table && table.kind() == Table.Kind.ACCOUNTS) {
                tables.add(table);
            }
        }
        AccountsReader reader = new AccountsReader(accounts, classification, evidences, year);
        tables.forEach(reader::prepare);
        Unit common = tables.stream()
                .map(AccountsReader::unit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Unit.NONE);
        List<AccountsTable> read = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Evidence> unbound = new ArrayList<>();
        int figures = 0;
        for (Table table : tables) {
            AccountsReader.Reading reading = reader.read(table, "表" + (read.size() + 1), common);
            read.add(reading.table());
            facts.addAll(reading.scope().facts());
            unbound.addAll(reading.scope().unbound());
            figures += reading.scope().figures();
        }
        return new TableReading(read, List.of(), facts, List.of(), figures, unbound);
    }
}
