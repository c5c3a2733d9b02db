package cn.mingjian.proof.alter;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.alter.Alteration.Kind;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Piece.Slot;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Mistakes made in typing one figure or word. */
final class Typing {

    private static final Map<String, String> OPPOSITE =
            Map.of("增加", "减少", "减少", "增加", "增长", "下降", "下降", "增长", "上升", "降低", "降低", "上升", "大于", "小于", "小于", "大于");

    private final Dice dice;

    Typing(Dice dice) {
        this.dice = dice;
    }

    static boolean isFigure(Slot slot) {
        return slot.number() != null && slot.number().signum() != 0;
    }

    static boolean isTurnable(Slot slot) {
        return OPPOSITE.containsKey(slot.text())
                || (isFigure(slot) && slot.quantity().measure().equals("预决算差异率"));
    }

    Optional<Alteration> digits(Kind kind, Slot slot) {
        String text = slot.text();
        return printed(
                kind,
                slot,
                switch (kind) {
                    case DIGITS_SWAPPED -> Digits.swap(text, dice);
                    case DIGIT_CHANGED -> Digits.change(text, dice);
                    case DIGIT_LOST -> Digits.lose(text, dice);
                    case DIGIT_REPEATED -> Digits.repeat(text, dice);
                    case POINT_MOVED -> Digits.movePoint(text, dice);
                    default -> Digits.like(text, new BigDecimal(text.replaceAll("[.,]", "")));
                });
    }

    /** Another number in the place of a figure, with the unit it had; nothing where it is no other. */
    static Optional<Alteration> printed(Kind kind, Slot slot, String text) {
        BigDecimal number = text == null ? null : new BigDecimal(text.replace(",", ""));
        if (number == null || number.compareTo(slot.number()) == 0) {
            return Optional.empty();
        }
        return Optional.of(Alteration.of(kind, slot, text + slot.suffix(), number, slot.unit()));
    }

    /** 万元 for 元, or the other way round. */
    static Optional<Alteration> unit(Slot slot) {
        Unit other = slot.unit().equals(Unit.YUAN) ? Unit.WAN_YUAN : Unit.YUAN;
        return Optional.of(Alteration.of(Kind.UNIT_MISTAKEN, slot, slot.text() + other.symbol(), slot.number(), other));
    }

    /** The number stays, what stands behind it is not typed. */
    static Optional<Alteration> bare(Kind kind, Slot slot) {
        return Optional.of(Alteration.of(kind, slot, slot.text(), slot.number(), slot.unit()));
    }

    /** 1,234.56 becomes 12,34.56. */
    Optional<Alteration> separator(Slot slot) {
        int comma = slot.text().indexOf(',');
        int to = comma + (comma > 1 && dice.chance(50) ? -1 : 1);
        StringBuilder text = new StringBuilder(slot.text()).deleteCharAt(comma).insert(to, ',');
        return Optional.of(
                Alteration.of(Kind.SEPARATOR_MISPLACED, slot, text + slot.suffix(), slot.number(), slot.unit()));
    }

    /** 1,234.56 becomes 1,234,56. */
    static Optional<Alteration> comma(Slot slot) {
        String text = slot.text().replace('.', ',') + slot.suffix();
        return Optional.of(Alteration.of(Kind.COMMA_FOR_POINT, slot, text, slot.number(), slot.unit()));
    }

    static Optional<Alteration> turned(Slot slot) {
        if (slot.number() == null) {
            return Optional.of(
                    Alteration.of(Kind.DIRECTION_TURNED, slot, OPPOSITE.get(slot.text()), null, slot.unit()));
        }
        boolean negative = slot.number().signum() < 0;
        return printed(Kind.DIRECTION_TURNED, slot, negative ? slot.text().substring(1) : "-" + slot.text());
    }

    /** The year of last year's report is left standing. */
    static Optional<Alteration> year(Slot slot) {
        String before = Integer.toString(Integer.parseInt(slot.text()) - 1);
        return Optional.of(Alteration.of(Kind.YEAR_STALE, slot, before, null, slot.unit()));
    }

    /** As many projects as last year, one more or fewer. */
    Optional<Alteration> projects(Slot slot) {
        BigDecimal before = slot.number().add(BigDecimal.valueOf(dice.pick(-1, 1)));
        return before.signum() <= 0 ? Optional.empty() : printed(Kind.PROJECTS_STALE, slot, before.toPlainString());
    }

    Optional<Alteration> weight(Slot slot) {
        BigDecimal step = new BigDecimal(dice.pick("1", "2", "5", "-1", "-2"));
        BigDecimal changed = slot.number().add(step);
        return changed.signum() <= 0 ? Optional.empty() : printed(Kind.WEIGHT_CHANGED, slot, changed.toPlainString());
    }

    /** Whether a figure stands in a sentence with its unit behind it. */
    static boolean isTold(Slot slot, Piece.Kind kind) {
        return isFigure(slot)
                && slot.kind() == kind
                && !slot.suffix().isEmpty()
                && slot.place().row() < 0;
    }
}
