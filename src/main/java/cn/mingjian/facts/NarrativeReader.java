package cn.mingjian.facts;

import cn.mingjian.document.Block;
import cn.mingjian.document.Document;
import cn.mingjian.document.Paragraph;
import cn.mingjian.document.Title;
import java.util.ArrayList;
import java.util.List;

/** Reads headings and paragraphs of a document: its passages, and the figures and statements in them. */
final class NarrativeReader {

    private final NarrativeVocabulary vocabulary;

    NarrativeReader(NarrativeVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    NarrativeReading read(Document document, Evidences evidences, Profile profile, TableReading tables) {
        FactWriter writer = new FactWriter(evidences);
        NarrativeContext context = new NarrativeContext(vocabulary, writer, profile.fiscalYear(), profile.entity());
        PassageReader reader = new PassageReader(context);
        List<Passage> passages = new ArrayList<>();
        for (Block block : document.blocks()) {
            Passage passage = passage(block, "p" + (passages.size() + 1), evidences);
            if (passage == null) {
                continue;
            }
            passages.add(passage);
            if (!passage.contents() && !passage.text().isBlank()) {
                reader.read(passage.id(), passage.text(), passage.section());
            }
        }
        return new NarrativeReading(passages, writer.facts(), writer.statements(), writer.figures(), writer.unbound());
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
