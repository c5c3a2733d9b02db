package cn.mingjian.facts;

import cn.mingjian.document.Block;
import cn.mingjian.document.Document;
import cn.mingjian.document.Paragraph;
import cn.mingjian.document.Text;
import cn.mingjian.document.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads headings and paragraphs of a document: its passages, and the figures and statements in them. */
final class NarrativeReader {

    private static final int LONGEST = 8_000;

    private final NarrativeVocabulary vocabulary;

    NarrativeReader(NarrativeVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a narrative; once more where only its last words may tell how the first ones are meant. */
    NarrativeReading read(Document document, Evidences evidences, Profile profile, TableReading tables) {
        ChangeSigns signs = new ChangeSigns(false);
        NarrativeReading reading = read(document, evidences, profile, tables, signs);
        return signs.sawNegative ? read(document, evidences, profile, tables, new ChangeSigns(true)) : reading;
    }

    private NarrativeReading read(
            Document document, Evidences evidences, Profile profile, TableReading tables, ChangeSigns signs) {
        FactWriter writer = new FactWriter(evidences, vocabulary.levels());
        NarrativeContext context = new NarrativeContext(
                vocabulary,
                writer,
                profile,
                new Projects(tables.sheets(), tables.lists()),
                tables.facts(),
                vocabulary.scopes().ofNotice(document),
                signs);
        tables.tables().forEach(t -> remember(t, context.paths));
        PassageReader reader = new PassageReader(context);
        List<Passage> passages = new ArrayList<>();
        for (Block block : document.blocks()) {
            Passage passage = passage(block, "p" + (passages.size() + 1), evidences);
            if (passage == null) {
                continue;
            }
            passages.add(passage);
            if (!passage.contents() && !passage.text().isBlank()) {
                read(passage, reader);
            }
        }
        Set<String> apart = writer.levels().apart(writer.facts(), context.tabled);
        return new NarrativeReading(
                passages,
                writer.levels().parted(writer.facts(), apart),
                writer.levels().partedStatements(writer.statements(), apart),
                writer.figures(),
                writer.unbound());
    }

    /** Reads a passage; one that is longer than any real paragraph piece by piece, so that work stays in proportion. */
    private static void read(Passage passage, PassageReader reader) {
        Text text = passage.text();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + LONGEST);
            int stop = to < text.length() ? text.value().lastIndexOf('。', to) + 1 : to;
            int end = stop > from ? stop : to;
            reader.read(
                    passage.id(), from == 0 && end == text.length() ? text : text.part(from, end), passage.section());
            from = end;
        }
    }

    /** Items that the tables print with their place in the classification are known by name in the text. */
    private void remember(AccountsTable table, ItemPaths paths) {
        for (AccountsRow row : table.rows()) {
            String[] steps = row.concept().split("/");
            for (int level = 3; level >= 2 && level < steps.length; level--) {
                String first = steps[steps.length - level];
                if (row.level() == level && vocabulary.itemNames().isClass(first)) {
                    paths.add(String.join("/", Arrays.copyOfRange(steps, steps.length - level, steps.length)));
                }
            }
        }
    }

    private static Passage passage(Block block, String id, Evidences evidences) {
        if (block instanceof Title title) {
            return new Passage(
                    id,
                    title.heading().text(),
                    title.section(),
                    true,
                    title.contents(),
                    false,
                    evidences.of(title.span(), title.section()));
        }
        if (block instanceof Paragraph paragraph) {
            return new Passage(
                    id,
                    paragraph.text(),
                    paragraph.section(),
                    false,
                    false,
                    paragraph.cover(),
                    evidences.of(paragraph.span(), paragraph.section()));
        }
        return null;
    }
}
