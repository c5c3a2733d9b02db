package cn.mingjian.rules;

/**
 * A rule and where it is written.
 *
 * @param name its name as written
 * @param check id of the check it serves
 * @param file the rule file, relative to the folder of the packs
 * @param line the line or sheet row it begins at, from 1
 */
public record RuleOrigin(String name, String check, String file, int line) {}
