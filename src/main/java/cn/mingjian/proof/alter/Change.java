package cn.mingjian.proof.alter;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.draft.Piece.Slot;
import java.math.BigDecimal;

/**
 * What is printed in the place of one figure or word.
 *
 * @param text with its unit, empty where nothing is printed any more
 * @param number the number printed, or null for a word or for nothing
 * @param unit the unit it is read in
 */
record Change(Slot slot, String text, BigDecimal number, Unit unit) {

    /** Nothing is printed in its place. */
    static Change nothing(Slot slot) {
        return new Change(slot, "", null, slot.unit());
    }

    /** What another slot prints. */
    static Change as(Slot slot, Slot other) {
        return new Change(slot, other.text() + other.suffix(), other.number(), other.unit());
    }

    boolean isOmission() {
        return text.isEmpty();
    }
}
