package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The sentence patterns of a file. Where several fit, the one that names most of the text counts, among equals the later. */
final class SentencePatterns {

    private final List<SentencePattern> patterns;
    private final List<SentencePattern> ofWords;
    private final List<SentencePattern> ofFigures;

    private SentencePatterns(List<SentencePattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.ofWords = patterns.stream().filter(SentencePattern::isOfWord).toList();
        this.ofFigures = patterns.stream().filter(p -> !p.isOfWord()).toList();
    }

    private List<SentencePattern> about(Token token) {
        if (token.figure() == null) {
            return ofWords;
        }
        return token.isWord() ? patterns : ofFigures;
    }

    static SentencePatterns read(Path file) {
        List<SentencePattern> patterns = new ArrayList<>();
        for (VocabularyLine line : VocabularyLine.of(file)) {
            patterns.add(SentencePattern.parse(line));
        }
        return new SentencePatterns(patterns);
    }

    /** The best pattern around a token among those that hold, or null. */
    PatternMatch best(Tokens tokens, Token token, PatternRun run, Predicate<SentencePattern> holds) {
        PatternMatch best = null;
        for (SentencePattern pattern : about(token)) {
            if (!pattern.fits(token) || !holds.test(pattern)) {
                continue;
            }
            PatternMatch match = match(pattern, tokens, token, run);
            if (match != null && (best == null || match.score() >= best.score())) {
                best = match;
            }
        }
        return best;
    }

    private static PatternMatch match(SentencePattern pattern, Tokens tokens, Token token, PatternRun run) {
        pattern.before().match(tokens, token.start(), run);
        if (run.bestScore() < 0) {
            return null;
        }
        int score = run.bestScore();
        int start = token.start() - run.bestLength();
        pattern.after().match(tokens, token.end(), run);
        if (run.bestScore() < 0) {
            return null;
        }
        return new PatternMatch(pattern, tokens, token, start, token.end() + run.bestLength(), score + run.bestScore());
    }
}
