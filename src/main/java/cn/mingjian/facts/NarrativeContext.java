package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.document.Heading;
import cn.mingjian.document.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the readers of one document's narrative share: the vocabulary, what is known of the report, and the passage at hand. */
final class NarrativeContext {

    /** No clause of a report is longer; what is sought in one is not sought farther back. */
    private static final int LONGEST_SENTENCE = 400;

    private static final int LONGEST_CLAUSE = 400;

    private static final int SHORTEST_NAME = 3;

    final NarrativeVocabulary vocabulary;
    final FactWriter writer;
    final ItemPaths paths;
    final Projects projects;
    /** What the tables state: the final amount of each concept. */
    final Map<String, Amount> tabled;

    final PatternRun run = new PatternRun();
    final ChangeSigns signs;
    /** Year of the accounts, or null. */
    final Integer fiscalYear;
    /** Name of the entity without blanks, or the empty string. */
    final String entity;

    /** The only part of a report that the document is, or null. */
    private final Scope notice;

    Tokens tokens;
    List<Scope> scopes = List.of();
    SentenceState state = new SentenceState();
    /** Concepts that the passage spoke of so far. */
    final List<String> spoken = new ArrayList<>();
    /** What names that may mean several things were found to mean in the passage. */
    final Map<String, String> meant = new HashMap<>();
    /** Concepts that this part of the report gave figures of so far. */
    final Set<String> spokenInPart = new HashSet<>();

    private List<Heading> around = List.of();
    private List<String> project = List.of();
    private List<Heading> projectIn = List.of();

    NarrativeContext(
            NarrativeVocabulary vocabulary,
            FactWriter writer,
            Profile profile,
            Projects projects,
            List<Fact> tables,
            Scope notice,
            ChangeSigns signs) {
        this.notice = notice;
        this.signs = signs;
        Integer fiscalYear = profile.fiscalYear();
        String entity = profile.entity();
        tabled = tables.stream()
                .filter(f -> f.measure().equals(Measure.FINAL))
                .collect(Collectors.toUnmodifiableMap(Fact::concept, Fact::amount, (a, b) -> a));
        this.vocabulary = vocabulary;
        this.writer = writer;
        this.projects = projects;
        this.fiscalYear = fiscalYear;
        this.entity = entity == null ? "" : Wording.key(entity);
        paths = new ItemPaths(vocabulary.itemNames());
    }

    /** Opens a passage; what was spoken of stays in mind as long as the part of the report stays the same. */
    void open(String id, Reading reading, Section section) {
        List<Scope> named = vocabulary.scopes().of(section);
        List<Scope> chain = named.isEmpty() && notice != null ? List.of(notice) : named;
        SentenceState old = state;
        boolean left = hasLeftProject(old, section.path());
        around = around(section.path(), reading.text());
        state = new SentenceState();
        spoken.clear();
        meant.clear();
        writer.open(id, section, reading);
        if (chain.equals(scopes)) {
            boolean goesOn = !left && (old.alive || old.isAbout(ProjectMark.ROOT) || old.subject.equals(standing()));
            state.subject = goesOn ? old.subject : standing();
            state.functionClass = old.functionClass;
            state.functionGroup = old.functionGroup;
        } else {
            scopes = chain;
            spokenInPart.clear();
            state.subject = standing();
        }
        state.whole = first(Scope::whole, null);
        state.year = fiscalYear;
        state.clause = writer.newClause();
        tokens = vocabulary.tokens(reading, first(Scope::countsInWords, false));
    }

    /** Whether what was said of a project ended with the section that it was said in, or under a heading of. */
    private boolean hasLeftProject(SentenceState old, List<Heading> path) {
        if (!old.isAbout(ProjectMark.ROOT)) {
            project = List.of();
            return false;
        }
        if (!project.equals(old.subject)) {
            project = old.subject;
            projectIn = around;
        }
        return path.size() < projectIn.size()
                || !path.subList(0, projectIn.size()).equals(projectIn);
    }

    /** The headings that a passage stands under, a heading not under itself. */
    private static List<Heading> around(List<Heading> path, String text) {
        int last = path.size() - 1;
        return last >= 0 && text.startsWith(path.get(last).text().value()) ? path.subList(0, last) : path;
    }

    /** Speaks of these from here on: what was said of others before no longer counts. */
    void speakOf(List<String> concepts) {
        if (!state.subject.equals(concepts)) {
            state.clause = writer.newClause();
            state.budget = null;
            state.spent = false;
            state.changeBase = null;
            state.changeDirection = null;
        }
        if (concepts.size() == 1 && !spoken.contains(concepts.get(0))) {
            spoken.add(concepts.get(0));
        }
        boolean closer = concepts.size() == 1 && state.isWithin(concepts.get(0));
        state.subjects += closer ? 0 : 1;
        state.subject = concepts;
        state.counted = false;
        state.occasion = null;
        state.aside = false;
        state.part = null;
        state.joint = false;
        state.alive = true;
    }

    /** What figures are of that name no subject in this part of the report. */
    private List<String> standing() {
        return first(s -> s.subject().isEmpty() ? null : s.subject(), List.of());
    }

    /** The first answer of the parts the passage lies in, from the innermost outwards. */
    <T> T first(Function<Scope, T> answer, T otherwise) {
        for (Scope scope : scopes) {
            T value = answer.apply(scope);
            if (value != null) {
                return value;
            }
        }
        return otherwise;
    }

    /** Whether the text is dividing a whole that it named itself, and not only the one its part of the report is about. */
    boolean isDividing() {
        return state.whole != null && !state.whole.equals(first(Scope::whole, null));
    }

    boolean isIn(String scope) {
        for (Scope open : scopes) {
            if (open.name().equals(scope)) {
                return true;
            }
        }
        return false;
    }

    String itemRoot() {
        return first(Scope::itemRoot, null);
    }

    String text() {
        return tokens.text();
    }

    /** The words of the sentence, or of its part up to a semicolon, that stand before a place. */
    String sentence(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_SENTENCE && "。；".indexOf(text().charAt(start - 1)) < 0) {
            start--;
        }
        return text().substring(start, at);
    }

    /** Start of the clause a place lies in: after the last sign, figure or word that opens a list. */
    int clauseStart(int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST_CLAUSE) {
            Token before = tokens.endingAt(i);
            if (before != null && (before.endsPhrase() || before.is(WordKind.LIST))) {
                return i;
            }
            if (isBoundary(text().charAt(i - 1)) && !(before != null && before.isLongWord())) {
                return i;
            }
            i = before != null ? before.start() : i - 1;
        }
        return i;
    }

    /** Whether a name that means nothing here ends right before a place (校园文化经费|项目支出): what stands there is its tail. */
    boolean namesEnd(int at) {
        Token tail = at == 0 ? null : tokens.endingAt(at);
        int start = tail != null && tail.is(WordKind.TAIL) ? tail.start() : at;
        while (start > 0 && at - start < LONGEST_CLAUSE && isUnknown(start)) {
            start--;
        }
        String words = text().substring(start, at);
        return at - start >= SHORTEST_NAME
                && vocabulary.endsAsName(words)
                && !projects.isNamed(text().substring(0, at), state.subject);
    }

    private boolean isUnknown(int end) {
        Token token = tokens.endingAt(end);
        return Character.isIdeographic(text().charAt(end - 1)) && (token == null || !token.isWord());
    }

    static boolean isBoundary(char c) {
        return "，。；：、！？（）".indexOf(c) >= 0;
    }
}
