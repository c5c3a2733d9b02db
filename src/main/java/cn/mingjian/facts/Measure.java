package cn.mingjian.facts;

/** Names of what a figure measures. Kept as text so that rule files and pattern files speak of them in the field's words. */
public final class Measure {

    public static final String FINAL = "决算数";
    public static final String INITIAL_BUDGET = "年初预算数";
    public static final String FULL_BUDGET = "全年预算数";
    /** A budget figure that does not say which budget it is. */
    public static final String BUDGET = "预算数";

    public static final String PRIOR_FINAL = "上年决算数";
    /** Change over the prior year. */
    public static final String CHANGE = "增减额";

    public static final String CHANGE_RATE = "增减率";
    /** Change over a year long before the prior one, as a report says it besides (比2019年减少). */
    public static final String LONG_CHANGE = "较早年增减额";

    public static final String LONG_CHANGE_RATE = "较早年增减率";
    /** Change of a budget over that of the year before. */
    public static final String BUDGET_CHANGE = "预算增减额";

    public static final String BUDGET_CHANGE_RATE = "预算增减率";
    /** What the year's budget was changed by. */
    public static final String ADJUSTMENT = "预算调整额";

    public static final String ADJUSTMENT_RATE = "预算调整率";
    public static final String SHARE = "占比";
    public static final String COMPLETION = "完成率";
    /** Final figure less budget. */
    public static final String BUDGET_GAP = "预决算差异额";

    public static final String BUDGET_GAP_RATE = "预决算差异率";
    public static final String COUNT = "数量";
    /** Money that stands in words and is neither called a budget nor a final figure. */
    public static final String AMOUNT = "金额";

    public static final String RATE = "比率";
    public static final String WEIGHT = "分值";
    public static final String SCORE = "得分";
    public static final String TARGET = "目标值";
    public static final String RESULT = "完成值";
    public static final String EXECUTED = "全年执行数";
    public static final String EXECUTION_RATE = "执行率";

    private Measure() {}
}
