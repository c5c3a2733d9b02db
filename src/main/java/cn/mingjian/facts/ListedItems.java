package cn.mingjian.facts;

/** Finds the place in the classification of items that a list prints without marks (行政运行298.88万元；…) or with their code. */
final class ListedItems {

    private final NarrativeContext context;
    private final Phrases phrases;

    ListedItems(NarrativeContext context, Phrases phrases) {
        this.context = context;
        this.phrases = phrases;
    }

    /** Concept of the item an amount stands behind, or null where what stands before it is no item. */
    String concept(Token token) {
        if (context.itemRoot() == null
                || (!token.figure().unit().isMoney() && token.figure().hasUnit())) {
            return null;
        }
        if (context.state.itemEnd == token.start() && token.start() > 0) {
            return context.state.subject.get(0);
        }
        String path = path(token.start());
        if (path == null || (!token.figure().hasUnit() && context.state.listRoot == null)) {
            return null;
        }
        if (context.state.listRoot == null) {
            context.state.listRoot = root();
        }
        return context.state.listRoot + "/" + path;
    }

    /** Concept of the item whose name ends at a place, where words go on about its measure (行政运行|年初预算为12万元), or null. */
    String named(int at) {
        String root = context.itemRoot();
        String path = root == null ? null : path(at);
        return path == null || path.indexOf('/') < 0 ? null : root + "/" + path;
    }

    private String path(int at) {
        String phrase = phrases.before(at);
        if (phrase.isEmpty()) {
            return null;
        }
        String code = code(context.clauseStart(at));
        String path = ItemMarks.CODE_LENGTHS.contains(code.length()) ? context.paths.ofCode(code) : null;
        return path == null ? context.paths.find(phrase) : path;
    }

    private String root() {
        SentenceState state = context.state;
        if (!context.first(Scope::rootFollowsSubject, false)) {
            return isUseOfPart(state) ? state.subject.get(0) : context.itemRoot();
        }
        if (context.isDividing()) {
            return state.whole;
        }
        String subject = state.subject.size() == 1 ? state.subject.get(0) : "";
        boolean root = subject.startsWith("支出/") || subject.startsWith("收入/");
        return root && subject.indexOf('/') == subject.lastIndexOf('/') ? subject : context.itemRoot();
    }

    /** Whether the list says what a part of the spending went to (项目支出主要用于：防汛178.79万元；…), and no more than that. */
    private boolean isUseOfPart(SentenceState state) {
        if (!state.use || state.subject.size() != 1) {
            return false;
        }
        String subject = state.subject.get(0);
        String name = subject.substring(subject.lastIndexOf('/') + 1);
        return !subject.equals(context.itemRoot()) && subject.startsWith("支出/") && context.paths.find(name) == null;
    }

    /** The code a clause begins with, or that stands right before it as a bare number (2070109-群众文化). */
    private String code(int from) {
        Token before = context.tokens.endingAt(from);
        boolean number =
                before != null && before.figure() != null && !before.figure().hasUnit();
        return number ? before.figure().printed() : leadingDigits(context.text(), from);
    }

    private static String leadingDigits(String text, int from) {
        int end = from;
        while (end < text.length() && Reading.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
