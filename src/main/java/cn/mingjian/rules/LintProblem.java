package cn.mingjian.rules;

/**
 * Something wrong in the rule packs, for the people who write them.
 *
 * @param file the file, relative to the folder of the packs
 * @param line the line or sheet row, from 1, or 0 where the file as a whole is meant
 * @param message what is wrong
 */
public record LintProblem(String file, int line, String message) {}
