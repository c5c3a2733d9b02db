package cn.mingjian.facts;

import cn.mingjian.document.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns a document into facts. What words, sentences and tables mean is read from the rules folder once, when the extractor
 * is made; an extractor may be used by several threads.
 */
public final class FactExtractor {

    private static final Comparator<Statement> BY_PLACE =
            Comparator.comparingInt(s -> s.evidence().start());

    private final NarrativeVocabulary vocabulary;
    private final ProfileReader profiles;
    private final TableReader tables;
    private final Notices notices;

    /**
     * Reads the vocabulary.
     *
     * @param rules the folder that holds {@code vocabulary} and {@code classification}
     * @throws DataFileException where a file of it cannot be used; the message names file and line
     */
    public FactExtractor(Path rules) {
        this(rules, new DocumentTables(rules));
    }

    FactExtractor(Path rules, TableReader tables) {
        vocabulary = new NarrativeVocabulary(rules);
        profiles = new ProfileReader(rules.resolve("vocabulary"));
        this.tables = tables;
        notices = new Notices(rules.resolve("vocabulary").resolve("notices.txt"));
    }

    /** Everything that can be read from a document. */
    public Disclosure extract(Document document) {
        Evidences evidences = new Evidences(document);
        ProfileReader.Found found = profiles.read(document, evidences);
        Profile profile = found.profile();
        TableReading read = tables.read(document, evidences, profile.fiscalYear());
        NarrativeReading narrative = new NarrativeReader(vocabulary).read(document, evidences, profile, read);
        List<Fact> facts = merged(narrative.facts(), read.facts(), Comparator.comparingInt(f -> f.evidence()
                .start()));
        List<Statement> statements =
                merged(narrative.statements(), merged(found.conflicts(), read.statements(), BY_PLACE), BY_PLACE);
        List<Evidence> unbound = merged(narrative.unbound(), read.unbound(), Comparator.comparingInt(Evidence::start));
        int figures = narrative.figures() + read.figures();
        Disclosure whole = new Disclosure(
                document.source(),
                ProfileReader.withUnit(profile, narrative.facts()),
                new Coverage(figures, figures - unbound.size(), unbound),
                facts,
                statements,
                narrative.passages(),
                read.tables(),
                read.sheetsForRules(),
                read.lists(),
                read.others(),
                CellTexts.of(document, evidences));
        return whole.with(whole.profile().disclosing(notices.notice(whole)));
    }

    /** Why a document is no disclosure of final accounts and cannot be audited as one; null where it is one. */
    public String refusal(Disclosure disclosure) {
        return notices.refusal(disclosure);
    }

    private static <T> List<T> merged(List<T> one, List<T> other, Comparator<T> order) {
        List<T> merged =
                new ArrayList<>(Stream.concat(one.stream(), other.stream()).toList());
        merged.sort(order);
        return merged;
    }
}
