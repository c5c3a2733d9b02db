package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the notation of sentence patterns: plain words, {@code [optional]}, {@code (one|other)}, {@code {kind}}, {@code …} for
 * anything within the clause, {@code ……} within the sentence, {@code ^} for the start of a clause, {@code <额>} for the figure.
 */
final class PatternParser {

    /** Kind of an anchor that is a word and no figure. */
    private static final String WORD = "词";

    private static final String META = "|)]";

    private final VocabularyLine line;
    private final String text;
    private int at;

    private PatternParser(VocabularyLine line, String text) {
        this.line = line;
        this.text = text.replaceAll("\\s+", "");
    }

    static PatternNode.Sequence parse(VocabularyLine line, String text) {
        PatternParser parser = new PatternParser(line, text);
        PatternNode.Sequence sequence = parser.sequence();
        if (parser.at < parser.text.length()) {
            throw line.wrong("多出一个“" + parser.text.charAt(parser.at) + "”");
        }
        return sequence;
    }

    private PatternNode.Sequence sequence() {
        List<PatternNode> parts = new ArrayList<>();
        while (at < text.length() && META.indexOf(text.charAt(at)) < 0) {
            parts.add(part());
        }
        return new PatternNode.Sequence(parts);
    }

    private PatternNode part() {
        char c = text.charAt(at++);
        return switch (c) {
            case '[' -> choice(']', true);
            case '(' -> choice(')', false);
            case '{' -> new PatternNode.Word(until('}'));
            case '<' -> anchor(until('>'));
            case '^' -> new PatternNode.Opening();
            case '…' -> gap();
            default -> new PatternNode.Letter(c);
        };
    }

    private PatternNode gap() {
        boolean wide = at < text.length() && text.charAt(at) == '…';
        if (wide) {
            at++;
        }
        return new PatternNode.Gap(wide);
    }

    private PatternNode choice(char close, boolean optional) {
        List<PatternNode> parts = new ArrayList<>();
        parts.add(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        if (at >= text.length() || text.charAt(at) != close) {
            throw line.wrong("少了“" + close + "”");
        }
        at++;
        if (optional) {
            parts.add(new PatternNode.Sequence(List.of()));
        }
        return new PatternNode.Choice(parts);
    }

    private PatternNode anchor(String inner) {
        int colon = inner.indexOf('：') >= 0 ? inner.indexOf('：') : inner.indexOf(':');
        String kind = colon < 0 ? inner : inner.substring(0, colon);
        List<String> units =
                colon < 0 ? List.of() : List.of(inner.substring(colon + 1).split("\\|"));
        FigureKind figure = FigureKind.of(kind);
        if (figure == null && !kind.equals(WORD)) {
            throw line.wrong("不认识的数字类别“<" + kind + ">”，可用：" + FigureKind.signs());
        }
        return new PatternNode.Anchor(figure, units);
    }

    private String until(char close) {
        int end = text.indexOf(close, at);
        if (end < 0) {
            throw line.wrong("少了“" + close + "”");
        }
        String inner = text.substring(at, end);
        at = end + 1;
        return inner;
    }
}
