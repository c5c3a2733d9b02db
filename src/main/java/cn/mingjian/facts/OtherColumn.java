package cn.mingjian.facts;

/**
 * A column of figures in one of the tables besides the accounts.
 *
 * @param name canonical name, or as printed where it is not known
 * @param sums whether its rows can be added up: rates and averages cannot
 * @param part the column of which it is a part, or empty
 */
public record OtherColumn(String name, boolean sums, String part) {}
