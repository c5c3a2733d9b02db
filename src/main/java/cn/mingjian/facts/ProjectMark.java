package cn.mingjian.facts;

import java.util.List;

/** Recognises a passage that opens what is said about one project ("某某项目绩效自评情况：…"). */
final class ProjectMark {

    /** Concept under which everything said of a project hangs. */
    static final String ROOT = "绩效自评";

    private static final String MARK = "项目标记";
    private static final List<String> LABELS = List.of("项目：", "项目名称：");
    private static final int LONGEST = 60;
    private static final String BREAKS = "，。；：！？《》";

    private ProjectMark() {}

    /** Name of the project the passage opens, or null. */
    static String of(Tokens tokens) {
        List<Token> all = tokens.all();
        String text = tokens.text();
        int start = Tokens.endOfNumbering(text);
        String stated = stated(text, start, tokens);
        if (stated != null) {
            return stated;
        }
        for (Token token : all) {
            if (token.start() > LONGEST || (token.end() > start && BREAKS.indexOf(text.charAt(token.start())) >= 0)) {
                return null;
            }
            if (token.is(MARK)) {
                String name = Wording.step(tokens.reading().words(start, token.start()));
                return name.length() < 2 || name.startsWith("根据") || !closes(text, token.end()) ? null : name;
            }
        }
        return null;
    }

    /** A passage that only names a project ("项目：公益性岗位"). */
    private static String stated(String text, int start, Tokens tokens) {
        for (String label : LABELS) {
            int from = start + label.length();
            if (text.startsWith(label, start) && text.length() - from <= LONGEST && text.length() > from) {
                String name = Wording.step(tokens.reading().words(from, text.length()));
                return name.indexOf('。') >= 0 ? null : name;
            }
        }
        return null;
    }

    private static boolean closes(String text, int at) {
        return at >= text.length() || "：。（".indexOf(text.charAt(at)) >= 0;
    }
}
