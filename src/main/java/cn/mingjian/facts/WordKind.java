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

    /** What an amount measures (年初预算, 决算). */
    static final String MEASURE = "度量";

    /** Opens what is compared with (比, 与). */
    static final String COMPARE = "比较";

    /** May stand behind a name (支出, 经费). */
    static final String TAIL = "尾";

    /** Stands between a name and its figure (为, 共计). */
    static final String COPULA = "连";

    /** Opens the parts of a whole (其中). */
    static final String LIST = "领起";

    /** Opens the reason of a change. */
    static final String REASON = "原因";

    /** Value of a word that opens a reason only behind a change, at the beginning of a clause (系). */
    static final String GOING_ON = "承前";

    /** Closes a reason that no word opens (所致). */
    static final String REASON_ENDING = "原因尾";

    /** Says where a change went (增加, 下降). */
    static final String CHANGE = "增减";

    /** Says which of two is the greater (大于). */
    static final String SIZE = "大小";

    /** Says that figures are of each of several subjects. */
    static final String EACH = "各";

    /** Says what money is for. */
    static final String USE = "用途";

    /** Opens a list of names. */
    static final String NAMES = "列名";

    /** The entity as it calls itself (本部门). */
    static final String SELF = "自称";

    /** Last character of the names of units. */
    static final String UNIT_ENDING = "机构尾";

    /** A verb or preposition between a noun and its figure. */
    static final String FILLER = "虚词";

    /** Numbers the reasons of a list (一是). */
    static final String ORDINAL = "序数";

    /** Opens a number of the year, where a reason has ended (全年). */
    static final String REPORT = "报数";

    /** Opens what explains a name. */
    static final String DEFINITION = "释义";

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
