package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads lists in words (主要包括：基本工资、津贴补贴…) and the terms that a glossary explains. */
final class ListReader {

    private static final String LIST = "列举";
    private static final String USE = "用途";
    private static final String DEFINITION = "定义";
    private static final String ITEMS = "项目";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LIST = 3_000;
    private static final int LONGEST_TERM = 40;

    private final NarrativeContext context;
    private final SubjectReader subjects;
    /** Up to where the passage at hand has been taken for a list or a use. */
    private int listed;

    ListReader(NarrativeContext context, SubjectReader subjects) {
        this.context = context;
        this.subjects = subjects;
    }

    /** A passage begins. */
    void open() {
        listed = 0;
    }

    /** The names behind a word that opens a list, where they come without figures. */
    void names(Token opening) {
        if (opening.start() < listed) {
            return;
        }
        String text = context.text();
        int from = opening.end();
        while (from < text.length() && text.charAt(from) == '：') {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from < LONGEST_LIST && "。；".indexOf(text.charAt(to)) < 0) {
            Token token = context.tokens.startingAt(to);
            if (token != null && token.figure() != null && token.figure().hasUnit()) {
                listed = to;
                return;
            }
            to++;
        }
        listed = to;
        List<String> names = split(text.substring(from, to));
        if (names.size() > 1 && context.state.subject.size() == 1) {
            state(LIST, context.state.subject.get(0), Map.of(ITEMS, String.join("、", names)), from, to);
        }
    }

    /** What money was used for, behind the word that says so. */
    void use(Token opening) {
        if (opening.start() < listed) {
            return;
        }
        String text = context.text();
        int from = opening.end();
        while (from < text.length() && "：，".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from < LONGEST_LIST && "。；".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        listed = to;
        if (to > from && context.state.subject.size() == 1) {
            state(USE, context.state.subject.get(0), Map.of(), from, to);
        }
    }

    /** Projects named before a number of projects (“甲”、“乙”等17个项目). */
    void projects(int from, Token count) {
        String words = context.tokens.reading().words(from, count.start());
        List<String> names = new ArrayList<>();
        int open = words.indexOf('“');
        while (open >= 0) {
            int close = words.indexOf('”', open);
            if (close < 0) {
                break;
            }
            names.add(Wording.step(words.substring(open + 1, close)));
            open = words.indexOf('“', close);
        }
        if (names.isEmpty() && words.indexOf('、') > 0) {
            int start = Math.max(words.lastIndexOf("反映"), words.lastIndexOf('：'));
            names = split(words.substring(start < 0 ? 0 : words.charAt(start) == '：' ? start + 1 : start + 2));
        }
        if (!names.isEmpty() && !context.state.subject.isEmpty()) {
            state(LIST, context.state.subject.get(0), Map.of(ITEMS, String.join("、", names)), from, count.start());
        }
    }

    /** The term a passage of the glossary explains. */
    void definition() {
        String text = context.text();
        int from = Tokens.endOfNumbering(text);
        int colon = text.indexOf('：', from);
        int named = colon > 0 ? colon : text.indexOf("是指", from);
        if (named <= from || named - from > LONGEST_TERM) {
            return;
        }
        String term = text.substring(from, named);
        Token token = context.tokens.startingAt(from);
        boolean item = token != null && token.end() == named && WordKind.isItem(token);
        List<String> concepts = item ? subjects.concepts(token) : List.of();
        state(DEFINITION, concepts.isEmpty() ? "" : concepts.get(0), Map.of("术语", term), from, text.length());
    }

    private static List<String> split(String words) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth <= 0 && "、，".indexOf(c) >= 0) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString());
        return names.stream()
                .map(n -> n.replaceFirst("(等|等支出|等费用|等项目|等方面)$", ""))
                .map(Wording::step)
                .filter(n -> !n.isEmpty() && n.length() <= LONGEST_NAME)
                .collect(Collectors.toList());
    }

    private void state(String kind, String concept, Map<String, String> attributes, int from, int to) {
        context.writer.state(kind, concept, attributes, context.state.year, context.state.clause, from, to);
    }
}
