package cn.mingjian.facts;

import java.util.List;

/** Recognises a passage that opens what is said about one project ("某某项目绩效自评情况：…"). */
final class ProjectMark {

    /** Concept under which everything said of a project hangs. */
    static final String ROOT = "绩效自评";

    private static final String MARK = "项目标记";
    private static final int LONGEST = 60;
    private static final String BREAKS = "，。；：！？《》";

    private ProjectMark() {}

    /** Name of the project the passage opens, or null. */
    static String of(Tokens tokens) {
        List<Token> all = tokens.all();
        String text = tokens.text();
        int start = Tokens.endOfNumbering(text);
        for (Token token : all) {
            if (token.start() > LONGEST || (token.end() > start && BREAKS.indexOf(text.charAt(token.start())) >= 0)) {
                return null;
            }
            if (token.is(MARK)) {
                String name = Wording.step(tokens.reading().words(start, token.start()));
                return name.length() < 2 || !closes(text, token.end()) ? null : name;
            }
        }
        return null;
    }

    private static boolean closes(String text, int at) {
        return at >= text.length() || "：。，（".indexOf(text.charAt(at)) >= 0;
    }
}
