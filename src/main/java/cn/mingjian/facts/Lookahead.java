package cn.mingjian.facts;

import cn.mingjian.amount.Dimension;
import java.util.List;

/** What comes behind a place of the passage at hand: where words that name no figures end, and how the next clause begins. */
final class Lookahead {

    private final NarrativeContext context;

    Lookahead(NarrativeContext context) {
        this.context = context;
    }

    /** The end of the sentence behind a word, where it names no amounts; else the end of the word itself. */
    int endOfPurpose(int index) {
        List<Token> all = context.tokens.all();
        for (int i = index + 1; i < all.size(); i++) {
            Token token = all.get(i);
            if (token.figure() != null) {
                break;
            }
            if (context.text().charAt(token.start()) == '。') {
                return token.start();
            }
        }
        return all.get(index).end();
    }

    /** Whether a word that may open a list gives the reason of the change told before it: no item with a figure follows. */
    boolean explains(int index) {
        if (context.state.changeBase == null) {
            return false;
        }
        List<Token> all = context.tokens.all();
        boolean item = false;
        for (int i = index + 1; i < all.size(); i++) {
            Token token = all.get(i);
            if (token.figure() != null) {
                return !item;
            }
            if ("。；".indexOf(context.text().charAt(token.start())) >= 0) {
                return true;
            }
            item |= WordKind.isItem(token);
        }
        return true;
    }

    /** The end of the clause behind a word, where it names no figures (主要是人员经费支出，完成年初预算的…), else 0. */
    int endOfClause(int index) {
        List<Token> all = context.tokens.all();
        for (Token token : all.subList(index + 1, all.size())) {
            if (token.figure() != null) {
                return 0;
            }
            if (!token.isWord() && "，。；".indexOf(context.text().charAt(token.start())) >= 0) {
                return token.start();
            }
        }
        return context.text().length();
    }

    /** Whether the next reason of a numbered list starts at an index (二是). */
    boolean isOrdinal(int index) {
        List<Token> all = context.tokens.all();
        return index < all.size() && all.get(index).is(WordKind.ORDINAL);
    }

    /** Whether a clause starts at an index that compares the subject itself again (较2023年度决算数减少…): no reason goes on with that. */
    boolean isComparison(int index) {
        List<Token> all = context.tokens.all();
        if (index >= all.size() || !all.get(index).is(WordKind.COMPARE)) {
            return false;
        }
        for (int i = index + 1; i + 1 < all.size() && i < index + 12; i++) {
            if (all.get(i).is(WordKind.CHANGE) && all.get(i + 1).figure() != null) {
                return true;
            }
            if (WordKind.isItem(all.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the clause that begins here announces the reason of another difference (…，决算数小于预算数的主要原因是…). */
    boolean isReason(int index) {
        List<Token> all = context.tokens.all();
        boolean compares = false;
        for (Token token : all.subList(Math.min(index, all.size()), all.size())) {
            if (token.is(WordKind.REASON)) {
                return compares && token.entry(WordKind.REASON).value().equals(WordKind.REASON);
            }
            compares |= token.is(WordKind.SIZE);
            if (!token.isWord()
                    && token.figure() == null
                    && "，。；".indexOf(context.text().charAt(token.start())) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a clause starts at an index that reports a number of the year (全年购置公务用车0辆, 年末保有3辆), which is no part of a reason. */
    boolean isReport(int index) {
        List<Token> all = context.tokens.all();
        if (index >= all.size() || !all.get(index).is(WordKind.REPORT)) {
            return false;
        }
        for (Token token : all.subList(index + 1, all.size())) {
            if (token.figure() != null) {
                return token.figure().unit().dimension() == Dimension.COUNT;
            }
            if (token.is(WordKind.CHANGE)
                    || (!token.isWord() && "，。；".indexOf(context.text().charAt(token.start())) >= 0)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the sentence goes on from an index without figures to a word that closes a reason (低于预算3万元，人员减少所致。). */
    boolean isCause(int index) {
        List<Token> all = context.tokens.all();
        boolean closed = false;
        for (Token token : all.subList(Math.min(index, all.size()), all.size())) {
            char first = context.text().charAt(token.start());
            if (!token.isWord() && "。；".indexOf(first) >= 0) {
                break;
            }
            if (token.figure() != null || token.is(WordKind.REASON)) {
                return false;
            }
            closed = token.is(WordKind.REASON_ENDING) || (closed && first == '，');
        }
        return closed;
    }

    /** How many rates are listed one after another in the clause from an index on (分别占基本支出的75%、25%). */
    int rates(int index) {
        List<Token> all = context.tokens.all();
        int at = index;
        while (at < all.size() && all.get(at).figure() == null) {
            if ("，。；".indexOf(context.text().charAt(all.get(at).start())) >= 0) {
                return 0;
            }
            at++;
        }
        if (at == all.size() || all.get(at).figure().unit().dimension() != Dimension.PERCENT) {
            return 0;
        }
        FigureLists lists = new FigureLists(context);
        int count = 1;
        while (lists.goesOn(at)) {
            count++;
            at += 2;
        }
        return count;
    }
}
