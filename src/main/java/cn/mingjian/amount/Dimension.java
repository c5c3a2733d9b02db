package cn.mingjian.amount;

/** What kind of quantity a {@link Unit} measures; quantities of different dimensions are never compared. */
public enum Dimension {
    MONEY,
    PERCENT,
    SCORE,
    AREA,
    COUNT,
    /** No unit stands with the number, as with a bare factor or a completion rate written as 1.05. */
    NONE
}
