package cn.mingjian.facts;

import cn.mingjian.document.Box;

/**
 * The place in the source that a fact or a finding rests on.
 *
 * @param quote text of the source, character for character apart from white space
 * @param section heading path, or null
 * @param start offset of the quote in the plain text
 * @param end offset after it
 * @param line line of the plain text, from 1
 * @param page page, from 1, or null
 * @param table title of the table, or null
 * @param row name of the row, or null
 * @param column name of the column, or null
 * @param box rectangle on the page, or null
 */
public record Evidence(
        String quote,
        String section,
        int start,
        int end,
        int line,
        Integer page,
        String table,
        String row,
        String column,
        Box box) {

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
