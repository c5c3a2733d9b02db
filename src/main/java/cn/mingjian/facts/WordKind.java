package cn.mingjian.facts;

import cn.mingjian.amount.Dimension;

/** Kinds of word that mean something to the program itself. */
final class WordKind {

    static final String MONEY = "金额";
    static final String PERCENT = "比率";
    static final String COUNT = "计数";
    static final String NUMBER = "数字";
    static final String YEAR = "年";

    /** A name of an item of the accounts; in patterns it stands for items of the classifications too. */
    static final String ITEM = "项";

    static final String CLASS = "类";
    static final String ECONOMIC = "经济";
    static final String LEVEL = "级别";

    private WordKind() {}

    /** Whether a word names an item: of the accounts, or of a classification. */
    static boolean isItem(Token token) {
        return token.is(ITEM) || token.is(CLASS) || token.is(ECONOMIC) || token.is(LEVEL);
    }

    static boolean fits(Token token, String kind) {
        return switch (kind) {
            case MONEY -> hasDimension(token, Dimension.MONEY);
            case PERCENT -> hasDimension(token, Dimension.PERCENT);
            case COUNT -> hasDimension(token, Dimension.COUNT);
            case NUMBER -> token.figure() != null;
            case YEAR -> token.year() != null || token.is(Tokens.YEAR_WORD);
            case ITEM -> isItem(token);
            default -> token.is(kind);
        };
    }

    private static boolean hasDimension(Token token, Dimension dimension) {
        return token.figure() != null && token.figure().unit().dimension() == dimension;
    }
}
