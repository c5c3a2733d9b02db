package cn.mingjian.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A way of saying something: what stands before and after a figure (or a word) and what the figure then measures.
 *
 * @param line where it is written
 * @param anchor the figure or word it is about
 * @param before what stands before it
 * @param after what stands after it
 * @param meaning what it measures, or the kind of statement it makes
 * @param attributes what else is written after the arrow (概念, 整体, 范围, 焦点 …)
 */
record SentencePattern(
        VocabularyLine line,
        PatternNode.Anchor anchor,
        PatternProgram before,
        PatternProgram after,
        String meaning,
        Map<String, String> attributes) {

    private static final String ARROW = "=>";

    SentencePattern {
        attributes = Map.copyOf(attributes);
    }

    /** Reads a line {@code 句式 => 度量 键=值 …}. */
    static SentencePattern parse(VocabularyLine line) {
        int arrow = line.text().indexOf(ARROW);
        if (arrow < 0) {
            throw line.wrong("少了“=>”");
        }
        List<PatternNode> parts =
                PatternParser.parse(line, line.text().substring(0, arrow)).parts();
        int anchor = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof PatternNode.Anchor) {
                if (anchor >= 0) {
                    throw line.wrong("一行只能有一个“<…>”");
                }
                anchor = i;
            }
        }
        if (anchor < 0) {
            throw line.wrong("缺少“<额>”“<率>”“<数>”之类的数字位置");
        }
        String[] result = line.text().substring(arrow + ARROW.length()).strip().split("\\s+");
        Map<String, String> attributes = new HashMap<>();
        for (int i = 1; i < result.length; i++) {
            int equals = result[i].indexOf('=');
            if (equals < 1) {
                throw line.wrong("“" + result[i] + "”应写成“键=值”");
            }
            attributes.put(result[i].substring(0, equals), result[i].substring(equals + 1));
        }
        return new SentencePattern(
                line,
                (PatternNode.Anchor) parts.get(anchor),
                new PatternProgram(line, parts.subList(0, anchor), true),
                new PatternProgram(line, parts.subList(anchor + 1, parts.size()), false),
                result[0],
                attributes);
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Whether it leaves a place for a word of a kind; words it is itself written with fill none (比上年支出12万元). */
    boolean hasPlaceFor(String kind) {
        String written = line.text().substring(0, line.text().indexOf(ARROW));
        return written.contains("{" + kind + "}") || written.contains("…");
    }

    /** Whether it speaks of this kind of figure or word. */
    boolean fits(Token token) {
        if (isOfWord()) {
            return isOneOf(token.entries());
        }
        Figure figure = token.figure();
        return figure != null
                && anchor.figure().fits(figure)
                && (anchor.units().isEmpty()
                        || anchor.units().contains(figure.unit().symbol()));
    }

    /** Whether it is about a word and no figure. */
    boolean isOfWord() {
        return anchor.figure() == null;
    }

    private boolean isOneOf(List<Lexicon.Entry> entries) {
        for (Lexicon.Entry entry : entries) {
            if (anchor.units().contains(entry.kind())) {
                return true;
            }
        }
        return false;
    }
}
