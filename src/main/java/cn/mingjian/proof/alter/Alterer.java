package cn.mingjian.proof.alter;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.alter.Alteration.Kind;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.draft.Part;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Piece.Slot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one mistake of a kind at a place chosen by chance; the same dice make the same mistake. */
public final class Alterer {

    private static final int TRIES = 40;
    private static final Map<String, String> OPPOSITE =
            Map.of("增加", "减少", "减少", "增加", "增长", "下降", "下降", "增长", "上升", "降低", "降低", "上升", "大于", "小于", "小于", "大于");

    private final Draft draft;
    private final Dice dice;

    public Alterer(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
    }

    /** A mistake of a kind, or nothing where the report has no place for one. */
    public Optional<Alteration> make(Kind kind) {
        if (kind == Kind.ROW_DROPPED) {
            return droppedRow();
        }
        List<Slot> candidates =
                draft.slots().stream().filter(s -> isCandidate(kind, s)).toList();
        for (int i = 0; i < TRIES && !candidates.isEmpty(); i++) {
            Optional<Alteration> made = alter(kind, dice.pick(candidates));
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    private boolean isCandidate(Kind kind, Slot slot) {
        boolean figure = slot.number() != null && slot.number().signum() != 0;
        return switch (kind) {
            case DIGITS_SWAPPED, DIGIT_CHANGED, DIGIT_LOST, DIGIT_REPEATED ->
                figure && slot.kind() != Piece.Kind.TARGET;
            case POINT_MOVED -> figure && slot.number().scale() > 0;
            case UNIT_MISTAKEN ->
                figure && slot.unit().isMoney() && !slot.suffix().isEmpty();
            case PRIOR_YEAR ->
                figure
                        && slot.kind() == Piece.Kind.AMOUNT
                        && slot.quantity().measure().equals("决算数");
            case NEIGHBOUR_COPIED -> figure && (slot.kind() == Piece.Kind.AMOUNT || slot.kind() == Piece.Kind.RATE);
            case DIRECTION_TURNED ->
                OPPOSITE.containsKey(slot.text())
                        || (figure && slot.quantity().measure().equals("预决算差异率"));
            case WRONG_WHOLE -> figure && slot.quantity().measure().equals("占比");
            case TOTAL_STALE, ROWS_EXCHANGED, CELL_EMPTY ->
                figure && slot.kind() == Piece.Kind.AMOUNT && slot.place().inTable();
            case TARGET_MISSED -> slot.kind() == Piece.Kind.RESULT;
            case WEIGHT_CHANGED -> figure && slot.quantity().measure().equals("分值");
            case ROW_DROPPED -> false;
        };
    }

    private Optional<Alteration> alter(Kind kind, Slot slot) {
        return switch (kind) {
            case DIGITS_SWAPPED -> printed(kind, slot, Digits.swap(slot.text(), dice));
            case DIGIT_CHANGED -> printed(kind, slot, Digits.change(slot.text(), dice));
            case DIGIT_LOST -> printed(kind, slot, Digits.lose(slot.text(), dice));
            case DIGIT_REPEATED -> printed(kind, slot, Digits.repeat(slot.text(), dice));
            case POINT_MOVED -> printed(kind, slot, Digits.movePoint(slot.text(), dice));
            case UNIT_MISTAKEN -> unit(slot);
            case PRIOR_YEAR -> priorYear(slot);
            case NEIGHBOUR_COPIED -> neighbour(slot);
            case DIRECTION_TURNED -> turned(slot);
            case ROWS_EXCHANGED -> exchanged(slot);
            case CELL_EMPTY -> Optional.of(Alteration.of(kind, slot, "", null, slot.unit()));
            case WRONG_WHOLE -> wrongWhole(slot);
            case TOTAL_STALE -> staleTotal(slot);
            case TARGET_MISSED -> missedTarget(slot);
            case WEIGHT_CHANGED -> weight(slot);
            case ROW_DROPPED -> Optional.empty();
        };
    }

    private static Optional<Alteration> printed(Kind kind, Slot slot, String text) {
        BigDecimal number = text == null ? null : new BigDecimal(text.replace(",", ""));
        if (number == null || number.compareTo(slot.number()) == 0) {
            return Optional.empty();
        }
        return Optional.of(Alteration.of(kind, slot, text + slot.suffix(), number, slot.unit()));
    }

    private static Optional<Alteration> unit(Slot slot) {
        Unit other = slot.unit().equals(Unit.YUAN) ? Unit.WAN_YUAN : Unit.YUAN;
        return Optional.of(Alteration.of(Kind.UNIT_MISTAKEN, slot, slot.text() + other.symbol(), slot.number(), other));
    }

    private static Optional<Alteration> turned(Slot slot) {
        if (slot.number() == null) {
            return Optional.of(
                    Alteration.of(Kind.DIRECTION_TURNED, slot, OPPOSITE.get(slot.text()), null, slot.unit()));
        }
        boolean negative = slot.number().signum() < 0;
        return printed(Kind.DIRECTION_TURNED, slot, negative ? slot.text().substring(1) : "-" + slot.text());
    }

    private Optional<Alteration> priorYear(Slot slot) {
        long prior = draft.accounts().fen(slot.quantity().concept(), "上年决算数");
        return prior == 0 || slot.place().inSheet() ? Optional.empty() : money(Kind.PRIOR_YEAR, slot, prior);
    }

    private static Optional<Alteration> money(Kind kind, Slot slot, long fen) {
        BigDecimal number = Ink.in(fen, slot.unit()).setScale(slot.number().scale(), RoundingMode.HALF_UP);
        return printed(kind, slot, Digits.like(slot.text(), number));
    }

    /** What stands next in the same column, or next in the same paragraph. */
    private Optional<Alteration> neighbour(Slot slot) {
        List<Slot> near = near(slot);
        return near.isEmpty()
                ? Optional.empty()
                : printed(Kind.NEIGHBOUR_COPIED, slot, dice.pick(near).text());
    }

    /** Two figures that stand below each other change places. */
    private Optional<Alteration> exchanged(Slot slot) {
        List<Slot> near = near(slot).stream()
                .filter(s -> s.number().compareTo(slot.number()) != 0)
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Slot other = dice.pick(near);
        return Optional.of(new Alteration(
                Kind.ROWS_EXCHANGED, slot, other.text() + other.suffix(), other.number(), other.unit(), null, other));
    }

    private List<Slot> near(Slot slot) {
        return draft.slots().stream()
                .filter(s -> s.kind() == slot.kind() && s.id() != slot.id() && s.number() != null)
                .filter(s -> s.place().part() == slot.place().part()
                        && s.place().column() == slot.place().column())
                .filter(s -> slot.place().row() < 0
                        ? Math.abs(s.id() - slot.id()) <= 4
                        : Math.abs(s.place().row() - slot.place().row()) <= 2)
                .toList();
    }

    private Optional<Alteration> wrongWhole(Slot slot) {
        long part = draft.accounts().fen(slot.quantity().concept());
        String of = slot.quantity().of();
        List<Long> wholes = new ArrayList<>();
        wholes.add(draft.accounts().fen(of, "上年决算数"));
        wholes.add(draft.accounts().fen(of, "年初预算数"));
        wholes.add(draft.accounts().fen(of.startsWith("收入") ? "收入/总计" : "支出/总计"));
        wholes.removeIf(w -> w == 0);
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        return printed(
                Kind.WRONG_WHOLE, slot, Ink.percent(part, dice.pick(wholes)).toPlainString());
    }

    /** The total as it was before one of its parts was put in. */
    private Optional<Alteration> staleTotal(Slot slot) {
        String concept = slot.quantity().concept();
        List<Slot> parts = draft.slots().stream()
                .filter(s -> s.place().part() == slot.place().part() && s.number() != null)
                .filter(s -> s.quantity().measure().equals(slot.quantity().measure()))
                .filter(s -> s.quantity().concept().startsWith(concept + "/"))
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        BigDecimal stale = slot.number().subtract(dice.pick(parts).number());
        return stale.signum() <= 0
                ? Optional.empty()
                : printed(Kind.TOTAL_STALE, slot, Digits.like(slot.text(), stale));
    }

    private Optional<Alteration> missedTarget(Slot slot) {
        for (Project project : draft.accounts().projects()) {
            for (int i = 0; i < project.indicators().size(); i++) {
                Project.Measured indicator = project.indicators().get(i);
                String concept = "绩效自评/" + project.name() + "/指标/" + (i + 1) + "." + indicator.name();
                if (concept.equals(slot.quantity().concept()) && indicator.score() == indicator.weight()) {
                    return missed(slot, indicator);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Alteration> missed(Slot slot, Project.Measured indicator) {
        BigDecimal target = new BigDecimal(indicator.target());
        BigDecimal factor = new BigDecimal(indicator.comparator().equals("≤") ? "1.2" : "0.8");
        BigDecimal missed = target.multiply(factor).setScale(slot.number().scale(), RoundingMode.HALF_UP);
        return missed.signum() == 0 ? Optional.empty() : printed(Kind.TARGET_MISSED, slot, missed.toPlainString());
    }

    private Optional<Alteration> weight(Slot slot) {
        BigDecimal step = new BigDecimal(dice.pick("1", "2", "5", "-1", "-2"));
        BigDecimal changed = slot.number().add(step);
        return changed.signum() <= 0 ? Optional.empty() : printed(Kind.WEIGHT_CHANGED, slot, changed.toPlainString());
    }

    private Optional<Alteration> droppedRow() {
        List<Edits.DroppedRow> rows = new ArrayList<>();
        for (int p = 0; p < draft.parts().size(); p++) {
            if (draft.parts().get(p) instanceof Part.Grid grid) {
                for (int r = 0; r < grid.rows().size(); r++) {
                    if (grid.rows().get(r).droppable()) {
                        rows.add(new Edits.DroppedRow(p, r));
                    }
                }
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Edits.DroppedRow row = dice.pick(rows);
        return draft.slots().stream()
                .filter(s -> s.place().part() == row.part() && s.place().row() == row.row())
                .findFirst()
                .map(s -> new Alteration(Kind.ROW_DROPPED, s, null, null, s.unit(), row, null));
    }
}
