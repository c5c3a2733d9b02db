package cn.mingjian.facts;

/** Which kind of text a fact was read from. */
public enum Origin {
    NARRATIVE,
    TABLE,
    SHEET
}
