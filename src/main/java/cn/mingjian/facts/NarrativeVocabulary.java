package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that the narrative is read with: {@code rules/vocabulary/narrative} and the classification. Read once, then only used. */
final class NarrativeVocabulary {

    private static final String EVERYWHERE = "通用";

    /** Begins the head of words that only mean what they say after a concept was spoken of in the same passage. */
    static final String AFTER = "承 ";

    /** Begins the head of words that only mean what they say where a concept was spoken of in this part of the report. */
    static final String WITHIN = "本节 ";

    /** Separates the concept that must have been spoken of from the one that must not. */
    static final String WITHOUT = " 无 ";

    /** Ends a word that only means what it says right before a figure. */
    private static final String BEFORE_FIGURE = "<数>";

    /** Ends of names; no words of their own, or they would cut the names they end. */
    private static final String NAME_ENDING = "名尾";
    /** Words for which receptions are meant, that name none of them by themselves; no words of their own either. */
    private static final String RECEPTIONS = "接待范围";

    private final Lexicon lexicon = new Lexicon();
    private final FigureLexer figures;
    private final Scopes scopes;
    private final Levels levels;
    private final SentencePatterns sentences;
    private final SentencePatterns statements;
    private final ItemNames itemNames;
    private final List<String> nameEndings = new ArrayList<>();
    private final List<String> receptions = new ArrayList<>();

    NarrativeVocabulary(Path rules) {
        Path folder = rules.resolve("vocabulary").resolve("narrative");
        figures = new FigureLexer(folder.resolve("units.txt"));
        scopes = new Scopes(folder.resolve("scopes.txt"));
        levels = new Levels(folder.resolve("levels.txt"));
        readWords(folder.resolve("words.txt"));
        readItems(folder.resolve("items.txt"));
        itemNames = new ItemNames(rules.resolve("classification"));
        itemNames.addTo(lexicon);
        sentences = SentencePatterns.read(folder.resolve("sentences.txt"));
        statements = SentencePatterns.read(folder.resolve("statements.txt"));
    }

    private void readWords(Path file) {
        for (VocabularyLine line : VocabularyLine.of(file)) {
            int colon = line.text().indexOf(':');
            String[] head = colon < 0
                    ? new String[0]
                    : line.text().substring(0, colon).strip().split("\\s+");
            if (head.length != 2) {
                throw line.wrong("应写成“种类 含义: 词 词 …”");
            }
            for (String wording : line.text().substring(colon + 1).strip().split("\\s+")) {
                boolean counting = wording.endsWith(BEFORE_FIGURE);
                String words = counting ? wording.substring(0, wording.length() - BEFORE_FIGURE.length()) : wording;
                for (String word : Variants.expand(line, words)) {
                    if (head[0].equals(NAME_ENDING)) {
                        nameEndings.add(word);
                    } else if (head[0].equals(RECEPTIONS)) {
                        receptions.add(word);
                    } else {
                        lexicon.add(word, new Lexicon.Entry(head[0], head[1], null, false, counting));
                    }
                }
            }
        }
    }

    private void readItems(Path file) {
        String scope = null;
        for (VocabularyLine line : VocabularyLine.of(file)) {
            String text = line.text();
            if (text.startsWith("【") && text.endsWith("】")) {
                scope = text.substring(1, text.length() - 1);
                if (!scope.equals(EVERYWHERE)
                        && !scope.startsWith(AFTER)
                        && !scope.startsWith(WITHIN)
                        && !scopes.isKnown(scope)) {
                    throw line.wrong("scopes.txt 里没有这个范围");
                }
                continue;
            }
            int colon = text.indexOf(':');
            if (colon < 1) {
                throw line.wrong("应写成“概念路径: 叫法 叫法 …”");
            }
            String limit = EVERYWHERE.equals(scope) ? null : scope;
            String concept = text.substring(0, colon).strip();
            for (String wording : text.substring(colon + 1).strip().split("\\s+")) {
                boolean opening = wording.startsWith("^");
                for (String word : Variants.expand(line, opening ? wording.substring(1) : wording)) {
                    lexicon.add(word, new Lexicon.Entry(WordKind.ITEM, concept, limit, opening));
                }
            }
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    FigureLexer figures() {
        return figures;
    }

    Levels levels() {
        return levels;
    }

    Scopes scopes() {
        return scopes;
    }

    SentencePatterns sentences() {
        return sentences;
    }

    SentencePatterns statements() {
        return statements;
    }

    /** Whether unknown words are the name of something money is spent on. */
    boolean endsAsName(String words) {
        return nameEndings.stream().anyMatch(words::endsWith);
    }

    /** Whether words only say which receptions are meant (其他国内公务), and name none of them. */
    boolean isNoOccasion(String words) {
        int at = 0;
        while (at < words.length()) {
            String rest = words.substring(at);
            int longest = receptions.stream()
                    .filter(rest::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (longest == 0) {
                return false;
            }
            at += longest;
        }
        return true;
    }

    ItemNames itemNames() {
        return itemNames;
    }

    /**
     * Takes a passage apart.
     *
     * @param worded whether things are counted there by numbers in characters, too (两辆)
     */
    Tokens tokens(Reading reading, boolean worded) {
        return Tokens.of(reading, lexicon, figures, worded);
    }
}
