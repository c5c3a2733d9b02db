package cn.mingjian.proof.alter;

import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.alter.Alteration.Kind;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Piece.Slot;
import java.util.List;
import java.util.Optional;

/** Makes one mistake of a kind at a place chosen by chance; the same dice make the same mistake. */
public final class Alterer {

    private static final int TRIES = 40;
    /** What two mistakes in one report are made of. */
    private static final List<Kind> SINGLE =
            List.of(Kind.DIGITS_SWAPPED, Kind.DIGIT_CHANGED, Kind.POINT_MOVED, Kind.PRIOR_YEAR, Kind.DIRECTION_TURNED);

    private final Draft draft;
    private final Dice dice;
    private final Typing typing;
    private final Mixing mixing;
    private final Tables tables;

    public Alterer(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
        this.typing = new Typing(dice);
        this.mixing = new Mixing(draft, dice);
        this.tables = new Tables(draft, dice);
    }

    /** A mistake of a kind, or nothing where the report has no place for one. */
    public Optional<Alteration> make(Kind kind) {
        return switch (kind) {
            case ROW_DROPPED -> tables.dropped();
            case TOTAL_ROW_DROPPED -> tables.droppedTotal();
            case SHEET_DROPPED -> tables.droppedSheet();
            case AMOUNTS_EXCHANGED -> tables.exchanged();
            case ROW_DOUBLED -> tables.doubled();
            case ROW_SHIFTED -> tables.shifted();
            case TOTAL_ROW_STALE -> tables.staleTotals();
            case TWO_PLACES -> two();
            default -> one(kind);
        };
    }

    private Optional<Alteration> one(Kind kind) {
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

    /** Two mistakes in two parts of the report. */
    private Optional<Alteration> two() {
        for (int i = 0; i < TRIES; i++) {
            Optional<Alteration> first = one(dice.pick(SINGLE));
            Optional<Alteration> second = one(dice.pick(SINGLE));
            if (first.isPresent()
                    && second.isPresent()
                    && first.get().slot().place().part()
                            != second.get().slot().place().part()) {
                return Optional.of(Alteration.both(first.get(), second.get()));
            }
        }
        return Optional.empty();
    }

    private boolean isCandidate(Kind kind, Slot slot) {
        boolean figure = Typing.isFigure(slot);
        String concept = slot.quantity().concept();
        return switch (kind) {
            case DIGITS_SWAPPED, DIGIT_CHANGED, DIGIT_LOST, DIGIT_REPEATED ->
                figure && slot.kind() != Piece.Kind.TARGET;
            case POINT_MOVED, POINT_LOST -> figure && slot.number().scale() > 0;
            case SEPARATOR_MISPLACED -> figure && slot.text().contains(",");
            case UNIT_MISTAKEN ->
                figure && slot.unit().isMoney() && !slot.suffix().isEmpty();
            case UNIT_LOST -> Typing.isTold(slot, Piece.Kind.AMOUNT);
            case SIGN_LOST -> Typing.isTold(slot, Piece.Kind.RATE);
            case HEAD_UNIT -> figure && tables.hasUnit(slot);
            case PRIOR_YEAR -> slot.kind() == Piece.Kind.AMOUNT && Mixing.isFinal(slot);
            case YEAR_STALE -> slot.kind() == Piece.Kind.YEAR;
            case NEIGHBOUR_COPIED -> figure && (slot.kind() == Piece.Kind.AMOUNT || slot.kind() == Piece.Kind.RATE);
            case SHEET_COPIED -> figure && slot.place().inSheet() && slot.kind() == Piece.Kind.AMOUNT;
            case DIRECTION_TURNED -> Typing.isTurnable(slot);
            case WRONG_WHOLE -> figure && slot.quantity().measure().equals("占比");
            case WRONG_BASE -> Mixing.isReckoned(slot);
            case TOTAL_STALE, ROWS_EXCHANGED, CELL_EMPTY ->
                figure && slot.kind() == Piece.Kind.AMOUNT && slot.place().inTable();
            case FIGURES_SWAPPED -> Typing.isTold(slot, Piece.Kind.AMOUNT) || Typing.isTold(slot, Piece.Kind.RATE);
            case COUNTS_SWAPPED -> figure && (concept.endsWith("/批次") || concept.endsWith("/团组数"));
            case TARGET_MISSED -> slot.kind() == Piece.Kind.RESULT;
            case WEIGHT_CHANGED -> figure && slot.quantity().measure().equals("分值");
            case SCORE_ABOVE -> figure && slot.quantity().measure().equals("得分");
            case SENTENCE_DOUBLED -> Additions.isLast(draft, slot);
            case DENIED -> Additions.isDeniable(draft, slot);
            case BUDGETS_SWAPPED -> figure && slot.quantity().measure().equals("年初预算数");
            case PROJECTS_STALE -> concept.equals(Marks.PROJECTS);
            case ROW_DROPPED,
                    TOTAL_ROW_DROPPED,
                    SHEET_DROPPED,
                    AMOUNTS_EXCHANGED,
                    ROW_DOUBLED,
                    ROW_SHIFTED,
                    TOTAL_ROW_STALE,
                    TWO_PLACES -> false;
        };
    }

    private Optional<Alteration> alter(Kind kind, Slot slot) {
        return switch (kind) {
            case DIGITS_SWAPPED, DIGIT_CHANGED, DIGIT_LOST, DIGIT_REPEATED, POINT_MOVED, POINT_LOST ->
                typing.digits(kind, slot);
            case SEPARATOR_MISPLACED -> typing.separator(slot);
            case UNIT_MISTAKEN -> Typing.unit(slot);
            case UNIT_LOST, SIGN_LOST -> Typing.bare(kind, slot);
            case HEAD_UNIT -> tables.headUnit(slot);
            case PRIOR_YEAR -> mixing.priorYear(slot);
            case YEAR_STALE -> Typing.year(slot);
            case NEIGHBOUR_COPIED -> mixing.neighbour(slot);
            case SHEET_COPIED -> mixing.otherSheet(slot);
            case DIRECTION_TURNED -> Typing.turned(slot);
            case ROWS_EXCHANGED, FIGURES_SWAPPED -> mixing.exchanged(kind, slot);
            case COUNTS_SWAPPED -> mixing.counts(slot);
            case CELL_EMPTY -> Optional.of(Alteration.of(kind, List.of(Change.nothing(slot))));
            case WRONG_WHOLE -> mixing.wrongWhole(slot);
            case WRONG_BASE -> mixing.wrongBase(slot);
            case TOTAL_STALE -> mixing.staleTotal(slot);
            case TARGET_MISSED -> mixing.missedTarget(slot);
            case WEIGHT_CHANGED -> typing.weight(slot);
            case SCORE_ABOVE -> mixing.scoreAbove(slot);
            case SENTENCE_DOUBLED -> Additions.again(draft, slot);
            case DENIED -> Additions.denied(slot);
            case BUDGETS_SWAPPED -> mixing.budgets(slot);
            case PROJECTS_STALE -> typing.projects(slot);
            case ROW_DROPPED,
                    TOTAL_ROW_DROPPED,
                    SHEET_DROPPED,
                    AMOUNTS_EXCHANGED,
                    ROW_DOUBLED,
                    ROW_SHIFTED,
                    TOTAL_ROW_STALE,
                    TWO_PLACES -> Optional.empty();
        };
    }
}
