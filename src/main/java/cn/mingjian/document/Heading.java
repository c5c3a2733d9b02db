package cn.mingjian.document;

/**
 * A heading.
 *
 * @param level 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1. and so on; a heading without a number takes the level its
 *     place in the order of sections gives it
 * @param number its number as printed ("第三部分", "（二）"), empty where it has none
 * @param title the heading without its number
 * @param section canonical name of the section it opens (决算情况说明, 三公经费 …, see the section data), or null where the name
 *     is not known
 * @param text the whole heading
 */
public record Heading(int level, String number, String title, String section, Text text) {}
