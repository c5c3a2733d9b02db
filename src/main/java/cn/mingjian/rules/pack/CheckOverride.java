package cn.mingjian.rules.pack;

/**
 * A change that an overlay makes to a check of the pack it extends.
 *
 * @param check id of the check
 * @param property 级别, 起始年度, 截止年度 or 停用
 * @param value what it becomes
 * @param file where it is written
 * @param line its line there
 */
public record CheckOverride(String check, String property, String value, String file, int line) {

    public static final String SEVERITY = "级别";
    public static final String VALID_FROM = "起始年度";
    public static final String VALID_TO = "截止年度";
    public static final String OFF = "停用";
}
