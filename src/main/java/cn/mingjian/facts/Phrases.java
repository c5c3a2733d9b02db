package cn.mingjian.facts;

/** Finds the noun a figure belongs to where no item of the accounts is named. */
final class Phrases {

    private static final int LONGEST = 30;
    private static final int FARTHEST = 120;

    /** Signs that join words to what stands before them. */
    private static final String LINKS = "和及与";

    private final NarrativeContext context;

    Phrases(NarrativeContext context) {
        this.context = context;
    }

    /** The words right before a figure, back to the last sign, figure or year. */
    String before(Token token) {
        return before(token.start());
    }

    /** The words right before a place, back to the last sign, figure or year. */
    String before(int at) {
        int to = beforeBracket(behindColon(at));
        int from = afterYear(start(to));
        boolean cut = true;
        while (cut && to > from) {
            Token last = context.tokens.endingAt(to);
            cut = last != null
                    && last.start() >= from
                    && (last.is(WordKind.COPULA)
                            || last.is(WordKind.FILLER)
                            || last.is(WordKind.EACH)
                            || last.is(WordKind.CHANGE));
            to = cut ? last.start() : to;
        }
        return tidy(context.text().substring(from, to), true);
    }

    /** Behind the word that says which end of a year is meant (2024年|末|在职人员). */
    private int afterYear(int from) {
        Token year = from == 0 || from >= context.text().length() ? null : context.tokens.endingAt(from);
        boolean end = year != null
                && year.year() != null
                && "末底初".indexOf(context.text().charAt(from)) >= 0;
        return end ? from + 1 : from;
    }

    /** Before the colon that stands between a noun's verb and its figure (死亡抚恤为：107188.4元), else here. */
    private int behindColon(int at) {
        Token verb = at < 2 || context.text().charAt(at - 1) != '：' ? null : context.tokens.endingAt(at - 1);
        return verb != null && verb.is(WordKind.COPULA) ? at - 1 : at;
    }

    /** Whether the word right before a figure is a verb (为企业发放5万元补贴). */
    boolean isVerbBefore(Token token) {
        Token last = context.tokens.endingAt(token.start());
        return last != null && last.is(WordKind.FILLER);
    }

    /** Before the bracket that ends here and explains the noun (特种车（洒水车、垃圾车）2辆), else here. */
    private int beforeBracket(int at) {
        String text = context.text();
        Token bracket = context.tokens.endingAt(at);
        if (at == 0 || text.charAt(at - 1) != '）' || (bracket != null && bracket.is(WordKind.LEVEL))) {
            return at;
        }
        int open = text.lastIndexOf('（', at - 1);
        boolean explains = open > 0 && at - open < LONGEST && !NarrativeContext.isBoundary(text.charAt(open - 1));
        return explains && noFigure(open, at) ? open : at;
    }

    private boolean noFigure(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = context.tokens.startingAt(i);
            if (token != null && token.figure() != null) {
                return false;
            }
        }
        return true;
    }

    /** The words right after a figure, up to the next sign, figure or verb. */
    String after(Token token) {
        String text = context.text();
        int from = token.end();
        Token skipped = context.tokens.startingAt(from);
        while (skipped != null && (skipped.is(WordKind.FILLER) || skipped.is(WordKind.COPULA))) {
            from = skipped.end();
            skipped = from < text.length() ? context.tokens.startingAt(from) : null;
        }
        int to = from;
        while (to < text.length() && to - from < LONGEST / 2) {
            Token next = context.tokens.startingAt(to);
            if (NarrativeContext.isBoundary(text.charAt(to)) || (next == null && to == from)) {
                break;
            }
            if (next != null
                    && (next.endsPhrase()
                            || next.year() != null
                            || next.is(WordKind.FILLER)
                            || next.is(WordKind.COPULA)
                            || next.is(WordKind.CHANGE))) {
                break;
            }
            to = next == null ? to + 1 : next.end();
        }
        return isOfNext(token.end(), to) ? "" : tidy(text.substring(from, to), false);
    }

    /** Whether words are joined to those before them and name the figure behind them (实训车2辆|和出行用车|1辆). */
    private boolean isOfNext(int from, int to) {
        Token next = context.tokens.startingAt(to);
        return from < to && LINKS.indexOf(context.text().charAt(from)) >= 0 && next != null && next.figure() != null;
    }

    private int start(int at) {
        int i = at;
        while (i > 0 && at - i < FARTHEST && !endsBefore(i)) {
            Token before = context.tokens.endingAt(i);
            i = before != null ? before.start() : i - 1;
        }
        return i;
    }

    private boolean endsBefore(int at) {
        Token before = context.tokens.endingAt(at);
        if (before == null) {
            return NarrativeContext.isBoundary(context.text().charAt(at - 1));
        }
        boolean numbering = before.start() == 0 && !before.isWord() && before.end() > 1;
        return numbering
                || before.endsPhrase()
                || before.year() != null
                || before.is(WordKind.LIST)
                || before.is(WordKind.REASON)
                || before.is(WordKind.ORDINAL)
                || (NarrativeContext.isBoundary(context.text().charAt(at - 1)) && !before.isLongWord());
    }

    private String tidy(String words, boolean keepEnd) {
        String tidy = Wording.step(words);
        int from = 0;
        while (from < tidy.length() && "的和及与对向为由、是/·.-=<>≥≤0123456789".indexOf(tidy.charAt(from)) >= 0) {
            from++;
        }
        tidy = tidy.substring(from);
        int inside = tidy.lastIndexOf("中的");
        tidy = inside > 0 && keepEnd ? tidy.substring(inside + 2) : tidy;
        if (tidy.length() <= LONGEST) {
            return tidy;
        }
        return keepEnd ? tidy.substring(tidy.length() - LONGEST) : tidy.substring(0, LONGEST);
    }
}
