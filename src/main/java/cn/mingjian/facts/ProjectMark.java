package cn.mingjian.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Recognises a passage that opens what is said about one project ("某某项目绩效自评情况：…"). */
final class ProjectMark {

    /** Concept under which everything said of a project hangs. */
    static final String ROOT = "绩效自评";

    /** The name of what a passage is about that speaks of all that was spent and of no project any more. */
    static final String NO_PROJECT = "";

    private static final String MARK = "项目标记";
    private static final String SCORE = "项目得分";
    /** Words for the entity itself: what they open is said of all its projects. */
    private static final List<String> LABELS = List.of("项目：", "项目名称：");

    private static final String PROJECT = "项目";
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]部分");
    /** Shorter names may be words of any sentence. */
    private static final int SHORTEST_NAME = 4;

    private static final int LONGEST = 60;
    /** Words for projects named elsewhere. */
    private static final Pattern OTHERS = Pattern.compile("该|本|此|各|其|上述|所有|全部|以上|这");

    private static final String BREAKS = "，。；：！？《》";

    private ProjectMark() {}

    /**
     * Name of the project the passage opens, {@link #NO_PROJECT} where it turns to all the spending, or null. A name that itself ends with the first word of the mark ("数据采集项目" in
     * "数据采集项目绩效自评情况") is told by the sheet of that name.
     *
     * @param sheets projects that have a sheet
     */
    static String of(Tokens tokens, Collection<String> sheets) {
        List<Token> all = tokens.all();
        String text = tokens.text();
        int start = Tokens.endOfNumbering(text);
        String stated = stated(text, start, tokens);
        if (stated == null) {
            stated = opening(tokens, start, sheets);
        }
        if (stated == null) {
            stated = budgeted(tokens, start);
        }
        if (stated != null) {
            return stated;
        }
        for (Token token : all) {
            if (token.start() > LONGEST || (token.end() > start && BREAKS.indexOf(text.charAt(token.start())) >= 0)) {
                return null;
            }
            if (token.is(MARK)) {
                String name = Wording.step(tokens.reading().words(start, token.start()));
                String marked = Wording.step(tokens.reading().words(start, token.end()));
                Token first = tokens.startingAt(start);
                boolean none = (first != null && first.is(WordKind.SELF))
                        || name.length() < 2
                        || name.startsWith("根据")
                        || PART.matcher(name).lookingAt()
                        || !closes(text, token.end());
                return isWhole(name) && closes(text, token.end())
                        ? NO_PROJECT
                        : none ? null : whole(name, marked, sheets);
            }
        }
        return null;
    }

    /** Whether it is no project but all that the entity spent. */
    private static boolean isWhole(String name) {
        return name.endsWith("整体") || name.endsWith("整体支出");
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

    /** The project with a sheet whose name, and no list of names, opens the passage ("1.甲项目：全年预算数…"). */
    private static String opening(Tokens tokens, int start, Collection<String> sheets) {
        String text = tokens.text();
        return named(tokens, start, sheets, at -> at >= text.length() || "：，。（".indexOf(text.charAt(at)) >= 0);
    }

    /** A project without a sheet that opens the passage with its budget ("（1）甲项目：全年预算数…"). */
    private static String budgeted(Tokens tokens, int start) {
        String text = tokens.text();
        int end = text.indexOf(PROJECT + "：", start) + PROJECT.length();
        if (end < PROJECT.length() + start + 2 || end - start > LONGEST) {
            return null;
        }
        Token next = tokens.startingAt(end + 1);
        boolean breaks = text.substring(start, end).chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
        return breaks || next == null || !next.is(WordKind.MEASURE)
                ? null
                : Wording.step(tokens.reading().words(start, end));
    }

    /** The project with a sheet whose name stands at a place, before what is said of it; or null. */
    static String at(Tokens tokens, int start, Collection<String> sheets) {
        String text = tokens.text();
        return named(tokens, start, sheets, at -> at < text.length() && text.charAt(at) == '：');
    }

    /** A project without a sheet that opens a clause with its budget (甲项目：全年预算数12万元，执行数…); or null. */
    static String budgetedAt(Tokens tokens, int start) {
        String text = tokens.text();
        int end = text.indexOf(PROJECT, start) + PROJECT.length();
        Token next = end < PROJECT.length() + start + SHORTEST_NAME
                ? null
                : tokens.startingAt(text.startsWith("：", end) ? end + 1 : end);
        if (next == null || !next.is(WordKind.MEASURE) || end - start > LONGEST) {
            return null;
        }
        boolean breaks = text.substring(start, end).chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
        boolean known = tokens.between(start, end).stream()
                .anyMatch(t -> WordKind.isItem(t) || t.is(WordKind.SELF) || t.figure() != null || t.year() != null);
        Token figure = tokens.startingAt(next.end());
        String name = Wording.step(tokens.reading().words(start, end));
        return breaks
                        || known
                        || figure == null
                        || figure.figure() == null
                        || OTHERS.matcher(name).lookingAt()
                ? null
                : name;
    }

    private static String named(Tokens tokens, int start, Collection<String> sheets, IntPredicate ends) {
        String text = tokens.text();
        return sheets.stream()
                .filter(s -> s.length() >= SHORTEST_NAME && text.startsWith(s, start))
                .filter(s -> {
                    int end = start + s.length();
                    int at = text.startsWith(PROJECT, end) && !isMark(tokens, end) ? end + PROJECT.length() : end;
                    boolean within = s.endsWith(PROJECT) && isMark(tokens, end - PROJECT.length());
                    return within || isMark(tokens, at) || ends.test(at);
                })
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static boolean isMark(Tokens tokens, int at) {
        Token token = tokens.startingAt(at);
        return token != null && (token.is(MARK) || token.is(SCORE) || token.is(WordKind.MEASURE));
    }

    private static String whole(String name, String marked, Collection<String> sheets) {
        return sheets.stream()
                .filter(s -> s.startsWith(name) && marked.startsWith(s))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    private static boolean closes(String text, int at) {
        return at >= text.length() || "：。（为".indexOf(text.charAt(at)) >= 0;
    }
}
