package cn.mingjian.proof.draft;

import cn.mingjian.amount.Unit;
import java.math.BigDecimal;

/** A stretch of a report's text. */
public sealed interface Piece permits Piece.Words, Piece.Slot {

    String text();

    /** Words that nothing is known of. */
    record Words(String text) implements Piece {}

    /** What kind of thing a slot holds. */
    enum Kind {
        AMOUNT,
        RATE,
        COUNT,
        SCORE,
        /** A word that gives a figure its sign: 增加, 减少, 增长, 下降. */
        DIRECTION,
        /** A word that compares two figures: 大于, 小于, 等于. */
        COMPARISON,
        TARGET,
        RESULT,
        GRADE,
        /** A fiscal year in a sentence. */
        YEAR
    }

    /**
     * A figure, or a word that decides about one.
     *
     * @param id number within the draft, in printing order
     * @param text as printed, without its unit
     * @param number the printed number without sign words, or null for words
     * @param unit unit of the number
     * @param suffix unit as printed behind it, empty in tables
     * @param word id of the direction word that gives it its sign, or −1
     * @param place where it stands
     */
    record Slot(
            int id,
            Quantity quantity,
            Kind kind,
            String text,
            BigDecimal number,
            Unit unit,
            String suffix,
            int word,
            Place place)
            implements Piece {}

    /**
     * Where a slot stands.
     *
     * @param part index of the part of the draft
     * @param row row in the table, or −1 in the narrative
     * @param column column in the table, or −1
     * @param inTable whether it is a cell of an accounts table
     * @param inSheet whether it is a cell of a self-evaluation sheet
     */
    record Place(int part, int row, int column, boolean inTable, boolean inSheet) {}
}
