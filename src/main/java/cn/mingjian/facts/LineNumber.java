package cn.mingjian.facts;

/**
 * A number that a table prints to count its rows (行次) or its columns (栏次).
 *
 * @param kind which of the two it counts, as the forms call it
 * @param number the number
 */
public record LineNumber(String kind, int number, Evidence evidence) implements Located {}
