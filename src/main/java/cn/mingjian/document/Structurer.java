package cn.mingjian.document;

import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.List;

/** Makes a document of a flow: whole paragraphs, tables with what belongs to them, headings and sections. */
final class Structurer {

    private final Vocabulary vocabulary;

    Structurer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All of a file as one document. */
    Document structure(Source source, Flow flow) throws UnreadableDocumentException {
        Cleaner cleaner = new Cleaner(vocabulary.sections());
        return document(source, flow, items(flow, cleaner), cleaner);
    }

    /** The reports of a file, each a document of its own. */
    List<Document> reports(Source source, Flow flow) throws UnreadableDocumentException {
        Cleaner cleaner = new Cleaner(vocabulary.sections());
        List<Item> items = items(flow, cleaner);
        List<List<Item>> reports =
                new Compilation(vocabulary.sections(), new HeadingFinder(vocabulary, items), items).reports();
        List<Document> documents = new ArrayList<>();
        for (List<Item> report : reports) {
            Source own = reports.size() == 1 ? source : source.part(documents.size() + 1, reports.size());
            documents.add(document(own, flow, report, cleaner));
        }
        return documents;
    }

    private List<Item> items(Flow flow, Cleaner cleaner) throws UnreadableDocumentException {
        boolean copied = flow.format() == Format.TXT || flow.format() == Format.MD;
        List<Piece> pieces = flow.pieces();
        if (copied) {
            pieces = cleaner.withoutRunningHeads(pieces, vocabulary.tables());
            pieces = new TornHeads(vocabulary).mend(pieces);
            pieces = new FlatTables(vocabulary).find(new Markdown(flow.format()).shown(pieces), flow.text());
            pieces = new FlatProjects(vocabulary).find(pieces);
            pieces = new DissolvedSheets(vocabulary).find(pieces, flow.text());
        }
        pieces = cleaner.clean(pieces);
        pieces = new ContentsRows(vocabulary.sections()).asLines(pieces);
        pieces = new LineJoiner(vocabulary).join(pieces);
        pieces = new GridJoiner(vocabulary.tables()).join(pieces, flow.format());
        return new TableFinder(vocabulary.tables()).find(pieces);
    }

    private Document document(Source source, Flow flow, List<Item> items, Cleaner cleaner) {
        HeadingFinder headings = new HeadingFinder(vocabulary, items);
        ContentsFinder.Range contents = new ContentsFinder(vocabulary, headings).find(items);
        List<Block> blocks = new Outliner(vocabulary.sections(), headings, items, contents).blocks();
        return new Document(source, flow.text(), blocks, cleaner.debris(), flow.positions());
    }
}
