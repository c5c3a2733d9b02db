package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what a passage says in words about what it speaks of: reasons, comparisons, absences, years. */
final class StatementReader {

    private static final String COMPARISON = "比较";
    private static final String ABSENCE = "无";
    private static final String IGNORED = "忽略";
    private static final String REASON = "原因";
    private static final String YEAR = "年度";
    private static final String CONCEPT = "概念";
    private static final String LEFT = "左";
    private static final String OBJECT = "对象";
    private static final String DIRECTION = "方向";
    private static final String BUDGET = "预算";
    private static final Map<String, String> WAYS = Map.of("增", "增加", "减", "减少", "平", "持平");
    private static final String COVERAGE = "包括单位";
    private static final String UNITS = "单位性质";
    private static final int LONGEST_COVERAGE = 80;
    private static final int MOST_SUBJECTS = 2;

    private final NarrativeContext context;
    private final SubjectReader subjects;
    private Map<String, String> reason = Map.of();

    StatementReader(NarrativeContext context, SubjectReader subjects) {
        this.context = context;
        this.subjects = subjects;
    }

    /** Takes in a word: the patterns of statements.txt are tried around it. */
    void word(Token token) {
        if (token.isWord() && !context.state.reason) {
            PatternMatch match =
                    context.vocabulary.statements().best(context.tokens, token, context.run, pattern -> true);
            if (match != null) {
                state(match);
            }
        }
    }

    private void state(PatternMatch match) {
        switch (match.meaning()) {
            case COMPARISON -> compare(match);
            case ABSENCE -> absent(match);
            case IGNORED -> {}
            default -> emit(match.meaning(), context.state.subject, Map.of(), match.start(), match.end());
        }
    }

    private void compare(PatternMatch match) {
        Token anchor = match.anchor();
        String direction = anchor.is(WordKind.SIZE)
                ? anchor.entry(WordKind.SIZE).value()
                : anchor.is(WordKind.CHANGE)
                                && anchor.entry(WordKind.CHANGE).value().equals("平")
                        ? "等于"
                        : "";
        if (direction.isEmpty()) {
            return;
        }
        List<String> sides = new ArrayList<>();
        for (Token token : context.tokens.between(match.start(), match.end())) {
            if (token.is(WordKind.MEASURE)) {
                sides.add(token.entry(WordKind.MEASURE).value());
            }
        }
        boolean prior = match.pattern().attribute("基准").equals(SentenceState.PRIOR_YEAR);
        String given = match.pattern().attribute(LEFT);
        if (!given.isEmpty()) {
            sides.add(0, given);
        }
        String left = sides.isEmpty() ? Measure.FINAL : sides.get(0);
        String right = prior ? Measure.PRIOR_FINAL : sides.size() < 2 ? Measure.BUDGET : sides.get(1);
        context.state.changeBase = right.equals(Measure.PRIOR_FINAL) ? SentenceState.PRIOR_YEAR : BUDGET;
        context.state.changeDirection = direction;
        emit(
                COMPARISON,
                context.state.subject,
                Map.of(LEFT, left, "右", right, DIRECTION, direction),
                match.start(),
                match.end());
    }

    private void absent(PatternMatch match) {
        if (context.isIn("名词解释")) {
            return;
        }
        String given = match.pattern().attribute(CONCEPT);
        List<String> concepts = given.isEmpty() ? subjects.concepts(match.anchor()) : List.of(given.split("；"));
        Map<String, String> attributes = given.isEmpty() ? match.pattern().attributes() : Map.of();
        emit(ABSENCE, concepts, attributes, match.start(), match.end());
    }

    /** A year that is spoken of or compared with: those of headings, and those that are not the report's own. */
    void year(int year, boolean base, int from, int to) {
        boolean expected = context.fiscalYear == null || year == (base ? context.fiscalYear - 1 : context.fiscalYear);
        if (expected
                || context.state.reason
                || context.first(Scope::fallback, "").equals("工作成效")) {
            return;
        }
        context.writer.state(
                YEAR,
                context.state.subject.isEmpty() ? "" : context.state.subject.get(0),
                Map.of("年", String.valueOf(year), "角色", base ? "基准" : "自述"),
                year,
                context.state.clause,
                from,
                to);
    }

    /** Which units an item is said to cover, in the brackets right before its name or right behind its figure. */
    void coverage(int open, int close) {
        String words = context.text().substring(open, close);
        boolean units = context.tokens.between(open, close).stream().anyMatch(t -> t.is(UNITS));
        if (!units || close - open > LONGEST_COVERAGE) {
            return;
        }
        Token following = close + 1 < context.text().length() ? context.tokens.startingAt(close + 1) : null;
        List<String> before =
                following != null && WordKind.isItem(following) ? subjects.concepts(following) : List.of();
        List<String> about = before.isEmpty() ? context.state.subject : before;
        if (about.size() == 1) {
            emit(COVERAGE, about, Map.of("单位", words), open, close);
        }
    }

    /** A reason begins here: what it explains is said before it. */
    void reason(int at) {
        Map<String, String> attributes = new HashMap<>();
        SentenceState state = context.state;
        String object = state.changeBase == null
                ? ""
                : state.changeBase.equals(SentenceState.PRIOR_YEAR) ? SentenceState.PRIOR_YEAR : BUDGET;
        String direction = state.changeDirection == null ? "" : state.changeDirection;
        for (Token word : context.tokens.between(context.clauseStart(at), at)) {
            if (word.is(WordKind.CHANGE)) {
                direction = word.entry(WordKind.CHANGE).value();
                object = object.isEmpty() ? SentenceState.PRIOR_YEAR : object;
            }
        }
        attributes.put(OBJECT, object);
        attributes.put(DIRECTION, WAYS.getOrDefault(direction, direction));
        reason = attributes;
    }

    /** The reason that began last ends; it stands between the two places. */
    void reasonEnds(int from, int to) {
        int start = from;
        while (start < to && "：是为，".indexOf(context.text().charAt(start)) >= 0) {
            start++;
        }
        if (start < to) {
            emit(REASON, context.state.subject, reason, start, to);
        }
    }

    private void emit(String kind, List<String> concepts, Map<String, String> attributes, int from, int to) {
        List<String> about = concepts.isEmpty() ? List.of("") : concepts;
        for (String concept : about.subList(0, Math.min(about.size(), MOST_SUBJECTS))) {
            context.writer.state(kind, concept, attributes, context.state.year, context.state.clause, from, to);
        }
    }
}
