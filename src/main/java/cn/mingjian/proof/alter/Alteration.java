package cn.mingjian.proof.alter;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.draft.Piece.Slot;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * One mistake put into a consistent report.
 *
 * @param slot the slot altered, or of a dropped row the first slot in it
 * @param text what is printed instead, with its unit; null for a dropped row, empty for a cell left blank
 * @param number the number printed instead, or null for a word or for nothing
 * @param unit the unit printed instead
 * @param row the row left out, or null
 * @param other the slot that changes places with it, or null
 */
public record Alteration(
        Kind kind, Slot slot, String text, BigDecimal number, Unit unit, Edits.DroppedRow row, Slot other) {

    /** How people get figures wrong. */
    public enum Kind {
        DIGITS_SWAPPED("数字颠倒"),
        DIGIT_CHANGED("错一位数字"),
        DIGIT_LOST("漏打一位数字"),
        DIGIT_REPEATED("多打一位数字"),
        POINT_MOVED("小数点错位"),
        UNIT_MISTAKEN("万元与元混用"),
        PRIOR_YEAR("误用上年数"),
        NEIGHBOUR_COPIED("误抄邻行"),
        DIRECTION_TURNED("方向词或正负号相反"),
        ROWS_EXCHANGED("两行数字对调"),
        ROW_DROPPED("漏行"),
        CELL_EMPTY("漏填"),
        WRONG_WHOLE("占比分母错误"),
        TOTAL_STALE("合计未更新"),
        TARGET_MISSED("未达标仍满分"),
        WEIGHT_CHANGED("分值改动");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Name for tables. */
        public String title() {
            return title;
        }
    }

    static Alteration of(Kind kind, Slot slot, String text, BigDecimal number, Unit unit) {
        return new Alteration(kind, slot, text, number, unit, null, null);
    }

    /** The edits that print it. */
    public Edits edits() {
        if (row != null) {
            return new Edits(Map.of(), Set.of(row));
        }
        return new Edits(
                other == null
                        ? Map.of(slot.id(), text)
                        : Map.of(slot.id(), text, other.id(), slot.text() + slot.suffix()),
                Set.of());
    }

    /** Whether it left a figure out, so that nothing is printed in its place. */
    public boolean isOmission() {
        return row != null || text.isEmpty();
    }

    /** In words, for a list of misses. */
    public String described() {
        String where = kind.title() + "：“" + slot.quantity() + "”";
        if (row != null) {
            return where + "所在行漏掉";
        }
        String change = "由 " + slot.text() + slot.suffix() + " 改为 " + (text.isEmpty() ? "空白" : text);
        return where + change + (other == null ? "" : "，与“" + other.quantity() + "”对调");
    }
}
