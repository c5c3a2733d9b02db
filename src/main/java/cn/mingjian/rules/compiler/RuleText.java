package cn.mingjian.rules.compiler;

/**
 * A rule file as DRL.
 *
 * @param file the file, relative to the folder of the packs
 * @param drl its text as DRL; line by line that of the file, but for decision tables
 * @param sheet whether it came from a decision table, whose rules are named after the rows they stand in
 */
public record RuleText(String file, String drl, boolean sheet) {}
