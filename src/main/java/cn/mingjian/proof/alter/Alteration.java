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
 * @param text what is printed instead, with its unit; null for a dropped row
 * @param number the number printed instead, or null for a word
 * @param unit the unit printed instead
 * @param row the row left out, or null
 */
public record Alteration(Kind kind, Slot slot, String text, BigDecimal number, Unit unit, Edits.DroppedRow row) {

    /** How people get figures wrong. */
    public enum Kind {
        DIGITS_SWAPPED("数字颠倒"),
        DIGIT_CHANGED("错一位数字"),
        POINT_MOVED("小数点错位"),
        UNIT_MISTAKEN("万元与元混用"),
        PRIOR_YEAR("误用上年数"),
        NEIGHBOUR_COPIED("误抄邻行"),
        DIRECTION_TURNED("方向词相反"),
        ROW_DROPPED("漏行"),
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

    /** The edits that print it. */
    public Edits edits() {
        return row != null ? new Edits(Map.of(), Set.of(row)) : new Edits(Map.of(slot.id(), text), Set.of());
    }

    /** In words, for a list of misses. */
    public String described() {
        String where = slot.quantity().toString();
        return row != null
                ? kind.title() + "：漏掉“" + where + "”所在行"
                : kind.title() + "：“" + where + "”由 " + slot.text() + slot.suffix() + " 改为 " + text;
    }
}
