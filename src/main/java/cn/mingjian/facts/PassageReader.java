package cn.mingjian.facts;

import cn.mingjian.amount.Dimension;
import cn.mingjian.document.Section;
import cn.mingjian.document.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads a passage from its first word to its last, keeping in mind whom it speaks of, and binds each figure on the way. */
final class PassageReader {

    private static final int LONGEST_SENTENCE = 2_000;
    private static final int DEEPEST_BRACKETS = 12;
    private static final String PROJECTS = "绩效管理";
    private static final String PROJECT = "项目";
    private static final String GLOSSARY = "名词解释";

    private final NarrativeContext context;
    private final SubjectReader subjects;
    private final ItemMarks marks;
    private final ComparisonReader comparisons;
    private final FigureBinder binder;
    private final StatementReader statements;
    private final ListReader lists;
    private final Lookahead ahead;
    private final Deque<SentenceState> brackets = new ArrayDeque<>();
    private SentenceState beforeReason;
    private int reasonStart;
    /** Up to here words say what money is for (主要用于人员经费等支出) and not what the next figures are of. */
    private int purposeEnd;

    PassageReader(NarrativeContext context) {
        this.context = context;
        subjects = new SubjectReader(context);
        marks = new ItemMarks(context);
        comparisons = new ComparisonReader(context);
        binder = new FigureBinder(context, subjects);
        statements = new StatementReader(context, subjects);
        lists = new ListReader(context, subjects);
        ahead = new Lookahead(context);
    }

    void read(String id, Text text, Section section) {
        Reading reading = Reading.of(text);
        context.open(id, reading, section);
        brackets.clear();
        beforeReason = null;
        purposeEnd = 0;
        lists.open();
        String project = ProjectMark.of(context.tokens, context.projects.names());
        if (project != null && context.first(Scope::fallback, null) != null) {
            context.state.subject =
                    project.equals(ProjectMark.NO_PROJECT) ? List.of() : List.of(context.projects.concept(project));
        }
        List<Token> all = context.tokens.all();
        int index = 0;
        while (index < all.size()) {
            index = next(index, all.get(index));
        }
        endReason(reading.text().length());
        if (context.isIn(GLOSSARY)) {
            lists.definition();
        }
    }

    private int next(int index, Token token) {
        if (token.figure() != null) {
            int named = marks.codeBeforeName(index);
            return named > index ? named : figure(index, token);
        }
        int code = marks.code(index);
        if (code > index) {
            return code;
        }
        project(token.start());
        int after = comparisons.base(index);
        context.state.opening = false;
        if (after > index) {
            compared(index, after);
            return after;
        }
        word(index, token);
        if ("。；".indexOf(context.text().charAt(token.start())) >= 0) {
            project(token.end());
        }
        purpose(index, token);
        statements.word(token);
        return index + 1;
    }

    private int figure(int index, Token token) {
        int next = binder.bind(index);
        if (context.state.isAbout(PROJECTS)
                && context.text().startsWith(PROJECT, token.end())
                && token.figure().unit().dimension() == Dimension.COUNT) {
            lists.projects(sentenceStart(token.start()), token);
        }
        return next;
    }

    /** A word or a sign that changes what is spoken of. */
    private void word(int index, Token token) {
        if (token.year() != null) {
            context.state.enterYear(token.year());
            if (speaksOfItself(token)) {
                statements.year(token.year(), false, token.start(), token.end());
            }
        } else if (opensReason(index, token)) {
            beginReason(token);
        } else if (token.is(WordKind.LIST) && token.is(WordKind.REASON) && ahead.endOfClause(index) > 0) {
            purposeEnd = Math.max(purposeEnd, ahead.endOfClause(index));
        } else if (token.is(WordKind.LIST)) {
            beginList(token);
        } else if (token.is(WordKind.LEVEL)) {
            marks.level(token);
        } else if (WordKind.isItem(token)) {
            if (token.start() >= Math.max(purposeEnd, context.state.settled)) {
                subjects.item(index);
            }
        } else if (token.is(WordKind.EACH)) {
            each(index);
        } else if (!token.isWord() && token.end() == token.start() + 1) {
            sign(index, context.text().charAt(token.start()));
        }
    }

    /** A project with a sheet may also be named inside a passage, before what is said of it (甲项目自评得分98分，乙项目…). */
    private void project(int at) {
        if (context.first(Scope::fallback, null) == null) {
            return;
        }
        boolean opens = Tokens.opensClause(context.text(), at);
        String project = opens ? ProjectMark.at(context.tokens, at, context.projects.names()) : null;
        if (project == null && (opens || at == Tokens.endOfNumbering(context.text()))) {
            project = ProjectMark.budgetedAt(context.tokens, at);
        }
        if (project != null) {
            context.state.subject = List.of(context.projects.concept(project));
        }
    }

    /** Words that say what money is used for, or what it is used for as names in a list. */
    private void purpose(int index, Token token) {
        if (token.is(WordKind.DEFINITION) && Tokens.opensClause(context.text(), token.start())) {
            context.state.use = true;
        }
        if (token.is(WordKind.USE) && !token.is(WordKind.LIST) && !context.isIn(GLOSSARY)) {
            lists.use(token);
            purposeEnd = Math.max(purposeEnd, ahead.endOfPurpose(index));
            context.state.use = true;
        }
        if (token.is(WordKind.NAMES) && !context.isIn(GLOSSARY)) {
            lists.names(token);
            purposeEnd = ahead.endOfPurpose(index) > token.end()
                    ? Math.max(purposeEnd, ahead.endOfPurpose(index))
                    : purposeEnd;
        }
    }

    private void compared(int index, int after) {
        List<Token> all = context.tokens.all();
        if (context.state.baseYear != null && context.state.baseBudget == null) {
            statements.year(
                    context.state.baseYear,
                    true,
                    all.get(index).start(),
                    all.get(after - 1).end());
        }
        for (Token token : all.subList(index + 1, after)) {
            statements.word(token);
        }
    }

    private void sign(int index, char c) {
        switch (c) {
            case '（' -> {
                if (brackets.size() < DEEPEST_BRACKETS) {
                    context.state.bracket = context.tokens.all().get(index).end();
                    brackets.push(context.state);
                    context.state = context.state.copy();
                }
            }
            case '）' -> {
                if (!brackets.isEmpty()) {
                    context.state = brackets.pop();
                    bracketEnds(index);
                }
            }
            case '，' -> {
                if (context.state.reason
                        && (ahead.isComparison(index + 1) || ahead.isReport(index + 1) || ahead.isReason(index + 1))) {
                    endReason(context.tokens.all().get(index).start());
                } else if (ahead.isCause(index + 1)
                        && tellsChange(context.tokens.all().get(index).start())) {
                    beginReason(context.tokens.all().get(index));
                }
            }
            case '；' -> endClause(index);
            case '。', '！', '？' -> endSentence(index);
            default -> {}
        }
    }

    private void bracketEnds(int index) {
        if (!context.isIn(GLOSSARY)) {
            statements.coverage(
                    context.state.bracket, context.tokens.all().get(index).start());
        }
    }

    private void endClause(int index) {
        context.state.use = false;
        context.state.forgetYear();
        if (context.state.reason && !ahead.isOrdinal(index + 1)) {
            endReason(context.tokens.all().get(index).start());
        }
        context.state.clause = context.writer.newClause();
    }

    private void endSentence(int index) {
        brackets.clear();
        if (context.state.reason && ahead.isOrdinal(index + 1)) {
            context.state.subject = List.of();
            context.state.base = null;
            return;
        }
        endReason(context.tokens.all().get(index).start());
        SentenceState state = context.state;
        state.leaveOccasion();
        state.clause = context.writer.newClause();
        state.base = null;
        state.baseYear = null;
        state.baseBudget = null;
        if (state.listRoot != null && state.named.size() != 1) {
            state.subject = List.of(state.listRoot);
        }
        state.lastPart = "";
        state.use = false;
        state.opening = true;
        state.named = List.of();
        state.subjectsBefore = state.subjects;
        state.subjects = 0;
        state.partMeasure = null;
        state.shared = null;
        state.part = null;
        state.aside = false;
        state.spent = false;
        state.forgetSpent();
        state.amountMeasure = Measure.FINAL;
        state.tellYear();
        state.year = context.fiscalYear;
    }

    /** Whether a year is the one the text says it is about (2024年度), and neither a date nor one of several years. */
    private boolean speaksOfItself(Token year) {
        String text = context.text();
        return text.startsWith("年度", year.end() - 2)
                && (year.start() == 0 || "和与至、及".indexOf(text.charAt(year.start() - 1)) < 0);
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST_SENTENCE
                && "。；".indexOf(context.text().charAt(start - 1)) < 0) {
            Token before = context.tokens.endingAt(start);
            if (before != null && before.figure() != null) {
                break;
            }
            start--;
        }
        return start;
    }

    private boolean opensReason(int index, Token token) {
        if (!token.is(WordKind.REASON)) {
            return false;
        }
        if (token.entry(WordKind.REASON).value().equals(WordKind.GOING_ON)) {
            return Tokens.opensClause(context.text(), token.start()) && tellsChange(token.start());
        }
        return !token.is(WordKind.LIST) || ahead.explains(index);
    }

    /** Whether the sentence told a change or a difference in front of a place. */
    private boolean tellsChange(int at) {
        return context.tokens.between(sentenceBegins(at), at).stream()
                .anyMatch(t -> t.is(WordKind.CHANGE) || t.is(WordKind.SIZE));
    }

    private int sentenceBegins(int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST_SENTENCE
                && "。；".indexOf(context.text().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private void beginReason(Token token) {
        if (context.state.reason) {
            return;
        }
        statements.reason(token.start());
        beforeReason = context.state;
        reasonStart = token.end();
        context.state = beforeReason.copy();
        context.state.reason = true;
        context.state.subject = List.of();
        context.state.base = null;
        context.state.baseYear = null;
        context.state.baseBudget = null;
    }

    private void endReason(int at) {
        if (beforeReason == null) {
            return;
        }
        SentenceState main = beforeReason;
        beforeReason = null;
        lists.open();
        brackets.clear();
        context.state = main;
        statements.reasonEnds(reasonStart, at);
        main.clause = context.writer.newClause();
    }

    private void beginList(Token token) {
        SentenceState state = context.state;
        if (state.reason) {
            boolean opens = token.start() > 0
                    && NarrativeContext.isBoundary(context.text().charAt(token.start() - 1))
                    && token.entry(WordKind.LIST).value().equals("其中");
            if (!opens || !context.text().startsWith("其中", token.start())) {
                return;
            }
            endReason(token.start());
            state = context.state;
        }
        if (state.subject.size() == 1 && !goesOnBeside(token)) {
            state.whole = state.subject.get(0);
            state.listRoot = null;
        }
        state.partMeasure = state.amountMeasure;
        state.shared = null;
        state.named = List.of();
    }

    /** Whether a passage opens with the parts of a whole, and the last thing spoken of before is one of these parts itself. */
    private boolean goesOnBeside(Token opening) {
        if (opening.start() > Tokens.endOfNumbering(context.text())) {
            return false;
        }
        String last = context.state.subject.get(0);
        for (Token token : context.tokens.between(opening.end(), context.text().length())) {
            if (token.figure() != null) {
                return false;
            }
            List<String> concepts = WordKind.isItem(token) ? subjects.concepts(token) : List.of();
            if (!concepts.isEmpty()) {
                boolean siblings = ConceptPath.parent(concepts.get(0)).equals(ConceptPath.parent(last));
                return siblings && !last.equals(context.first(Scope::whole, null));
            }
        }
        return false;
    }

    /** What follows is said of each subject; where a change follows, of each of those named one after another before. */
    private void each(int index) {
        List<Token> all = context.tokens.all();
        if (index + 1 < all.size() && all.get(index + 1).is(WordKind.CHANGE)) {
            context.state.speakOfEach();
        } else {
            context.state.each = true;
            context.state.speakOfLast(ahead.rates(index));
        }
    }
}
