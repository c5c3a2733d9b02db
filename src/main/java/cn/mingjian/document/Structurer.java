package cn.mingjian.document;

import cn.mingjian.document.Flow.Piece;
import java.util.List;

/** Makes a document of a flow: whole paragraphs, tables with what belongs to them, headings and sections. */
final class Structurer {

    private final Vocabulary vocabulary;

    Structurer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Document structure(Source source, Flow flow) throws UnreadableDocumentException {
        Cleaner cleaner = new Cleaner(vocabulary.sections());
        boolean copied = flow.format() == Format.TXT || flow.format() == Format.MD;
        List<Piece> pieces = flow.pieces();
        if (copied) {
            pieces = new FlatTables(vocabulary).find(new Markdown(flow.format()).shown(pieces));
            pieces = new DissolvedSheets(vocabulary).find(pieces);
        }
        pieces = cleaner.clean(pieces);
        pieces = new ContentsRows(vocabulary.sections()).asLines(pieces);
        pieces = new LineJoiner(vocabulary).join(pieces);
        pieces = new GridJoiner(vocabulary.tables()).join(pieces, flow.format());
        List<Item> items = new TableFinder(vocabulary.tables()).find(pieces);
        HeadingFinder headings = new HeadingFinder(vocabulary);
        ContentsFinder.Range contents = new ContentsFinder(vocabulary, headings).find(items);
        List<Block> blocks = new Outliner(vocabulary.sections(), headings, items, contents).blocks();
        return new Document(source, flow.text(), blocks, cleaner.debris(), flow.positions());
    }
}
