package cn.mingjian.facts;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a word in a self-evaluation sheet is: the kinds of words in {@code sheet-words.csv}. */
enum SheetWord {
    /** The head of a column of the indicators. */
    INDICATOR_COLUMN("指标列"),
    /** The head of a column of the funds. */
    FUNDING_COLUMN("资金列"),
    /** The name of a row of the funds. */
    FUNDING_ROW("资金行"),
    /** A title within the funds. */
    FUNDING_GROUP("资金分组"),
    /** What stands behind 元 where the amount is a total and no price. */
    TOTAL_UNIT("总额单位"),
    /** The head of a column of goals and results in words. */
    GOAL_COLUMN("目标列"),
    /** What stands before the name of the project. */
    PROJECT("项目名称"),
    /** What stands before the name of an entity that evaluates its whole expenditure. */
    WHOLE("整体名称"),
    /** The name of the row of totals. */
    TOTAL("总分"),
    /** What stands before the grade. */
    CONCLUSION("结论"),
    /** A grade beside the total. */
    GRADE("等级词"),
    /** The label of a text that follows the indicators. */
    REMARK("说明行"),
    /** The name of an indicator of the first level. */
    LEVEL1("一级指标"),
    /** The name of an indicator of the second level. */
    LEVEL2("二级指标"),
    /** The title at the left of the indicators. */
    PART("分段"),
    /** How the nature of an indicator is written. */
    NATURE("性质词"),
    /** The head of a column of a list of projects. */
    LIST_COLUMN("清单列"),
    /** What the column of all sources of the funds, or a row that sums up some of the projects, is called. */
    LIST_SUM("清单小计"),
    /** What the title or the heading above a list of projects says. */
    LIST_TITLE("清单题"),
    /** What it says where others evaluated the projects, or before the year was over. */
    LIST_OF_OTHERS("清单他评");

    private static final Map<String, SheetWord> BY_KEY =
            Stream.of(values()).collect(Collectors.toMap(w -> w.key, Function.identity()));

    private final String key;

    SheetWord(String key) {
        this.key = key;
    }

    /** The kind of a name in the data file, or null. */
    static SheetWord of(String key) {
        return BY_KEY.get(key);
    }
}
