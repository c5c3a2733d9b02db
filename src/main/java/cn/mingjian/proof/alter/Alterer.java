package cn.mingjian.proof.alter;

import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.alter.Alteration.Kind;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Piece.Slot;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes one mistake of a kind at a place chosen by chance; the same dice make the same mistake. */
public final class Alterer {

    private static final int TRIES = 40;
    /** What two mistakes in one report are made of. */
    private static final List<Kind> SINGLE =
            List.of(Kind.DIGITS_SWAPPED, Kind.DIGIT_CHANGED, Kind.POINT_MOVED, Kind.PRIOR_YEAR, Kind.DIRECTION_TURNED);

    private final Draft draft;
    private final Dice dice;
    private final Map<Kind, Supplier<Optional<Alteration>>> ways = new EnumMap<>(Kind.class);

    public Alterer(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
        Mixing mixing = new Mixing(draft, dice);
        Tables tables = new Tables(draft, dice);
        Typing typing = new Typing(dice);
        digits(typing);
        units(tables);
        figures(mixing);
        evaluation(mixing, typing);
        words();
        rows(tables);
        ways.put(Kind.TWO_PLACES, this::two);
    }

    /** A mistake of a kind, or nothing where the report has no place for one. */
    public Optional<Alteration> make(Kind kind) {
        return ways.get(kind).get();
    }

    /** Figures mistyped. */
    private void digits(Typing typing) {
        for (Kind kind : List.of(Kind.DIGITS_SWAPPED, Kind.DIGIT_CHANGED, Kind.DIGIT_LOST, Kind.DIGIT_REPEATED)) {
            atFigure(kind, s -> s.kind() != Piece.Kind.TARGET, s -> typing.digits(kind, s));
        }
        for (Kind kind : List.of(Kind.POINT_MOVED, Kind.POINT_LOST)) {
            atFigure(kind, s -> s.number().scale() > 0, s -> typing.digits(kind, s));
        }
        atFigure(Kind.SEPARATOR_MISPLACED, s -> s.text().contains(","), typing::separator);
        atFigure(
                Kind.COMMA_FOR_POINT,
                s -> s.kind() == Piece.Kind.AMOUNT
                        && s.number().scale() == 2
                        && s.number().signum() > 0,
                Typing::comma);
    }

    /** Units wrong or left out. */
    private void units(Tables tables) {
        atFigure(Kind.UNIT_MISTAKEN, s -> s.unit().isMoney() && !s.suffix().isEmpty(), Typing::unit);
        at(Kind.UNIT_LOST, s -> Typing.isTold(s, Piece.Kind.AMOUNT), s -> Typing.bare(Kind.UNIT_LOST, s));
        at(Kind.SIGN_LOST, s -> Typing.isTold(s, Piece.Kind.RATE), s -> Typing.bare(Kind.SIGN_LOST, s));
        atFigure(Kind.HEAD_UNIT, tables::hasUnit, tables::headUnit);
    }

    /** Right figures in the wrong place, and figures that were not brought up to date. */
    private void figures(Mixing mixing) {
        at(Kind.PRIOR_YEAR, s -> s.kind() == Piece.Kind.AMOUNT && Mixing.isFinal(s), mixing::priorYear);
        atFigure(
                Kind.NEIGHBOUR_COPIED,
                s -> s.kind() == Piece.Kind.AMOUNT || s.kind() == Piece.Kind.RATE,
                mixing::neighbour);
        atFigure(Kind.SHEET_COPIED, s -> s.place().inSheet() && s.kind() == Piece.Kind.AMOUNT, mixing::otherSheet);
        atFigure(Kind.WRONG_WHOLE, isMeasure("占比"), mixing::wrongWhole);
        at(Kind.WRONG_BASE, Mixing::isReckoned, mixing::wrongBase);
        atFigure(Kind.TOTAL_STALE, Alterer::isTableAmount, mixing::staleTotal);
        atFigure(Kind.ROWS_EXCHANGED, Alterer::isTableAmount, s -> mixing.exchanged(Kind.ROWS_EXCHANGED, s));
        at(
                Kind.FIGURES_SWAPPED,
                s -> Typing.isTold(s, Piece.Kind.AMOUNT) || Typing.isTold(s, Piece.Kind.RATE),
                s -> mixing.exchanged(Kind.FIGURES_SWAPPED, s));
        atFigure(Kind.COUNTS_SWAPPED, Alterer::isCountOfTimes, mixing::counts);
        atFigure(
                Kind.CELL_EMPTY,
                Alterer::isTableAmount,
                s -> Optional.of(Alteration.of(Kind.CELL_EMPTY, List.of(Change.nothing(s)))));
        atFigure(Kind.BUDGETS_SWAPPED, isMeasure("年初预算数"), mixing::budgets);
    }

    /** Targets, weights and scores of sheets, and how many projects there are. */
    private void evaluation(Mixing mixing, Typing typing) {
        at(Kind.TARGET_MISSED, s -> s.kind() == Piece.Kind.RESULT, mixing::missedTarget);
        atFigure(Kind.WEIGHT_CHANGED, isMeasure("分值"), typing::weight);
        atFigure(Kind.SCORE_ABOVE, isMeasure("得分"), mixing::scoreAbove);
        at(Kind.PROJECTS_STALE, s -> s.quantity().concept().equals(Marks.PROJECTS), typing::projects);
    }

    private void words() {
        at(Kind.YEAR_STALE, s -> s.kind() == Piece.Kind.YEAR, Typing::year);
        at(Kind.DIRECTION_TURNED, Typing::isTurnable, Typing::turned);
        at(Kind.SENTENCE_DOUBLED, s -> Additions.isLast(draft, s), s -> Additions.again(draft, s));
        at(Kind.DENIED, s -> Additions.isDeniable(draft, s), Additions::denied);
    }

    /** Rows, tables and sheets as a whole. */
    private void rows(Tables tables) {
        ways.put(Kind.ROW_DROPPED, tables::dropped);
        ways.put(Kind.TOTAL_ROW_DROPPED, tables::droppedTotal);
        ways.put(Kind.SHEET_DROPPED, tables::droppedSheet);
        ways.put(Kind.AMOUNTS_EXCHANGED, tables::exchanged);
        ways.put(Kind.ROW_DOUBLED, tables::doubled);
        ways.put(Kind.ROW_SHIFTED, tables::shifted);
        ways.put(Kind.TOTAL_ROW_STALE, tables::staleTotals);
    }

    private void atFigure(Kind kind, Predicate<Slot> place, Function<Slot, Optional<Alteration>> mistake) {
        at(kind, s -> Typing.isFigure(s) && place.test(s), mistake);
    }

    private void at(Kind kind, Predicate<Slot> place, Function<Slot, Optional<Alteration>> mistake) {
        ways.put(kind, () -> one(place, mistake));
    }

    private static Predicate<Slot> isMeasure(String measure) {
        return s -> s.quantity().measure().equals(measure);
    }

    private static boolean isTableAmount(Slot slot) {
        return slot.kind() == Piece.Kind.AMOUNT && slot.place().inTable();
    }

    private static boolean isCountOfTimes(Slot slot) {
        String concept = slot.quantity().concept();
        return concept.endsWith("/批次") || concept.endsWith("/团组数");
    }

    private Optional<Alteration> one(Predicate<Slot> place, Function<Slot, Optional<Alteration>> mistake) {
        List<Slot> candidates = draft.slots().stream().filter(place).toList();
        for (int i = 0; i < TRIES && !candidates.isEmpty(); i++) {
            Optional<Alteration> made = mistake.apply(dice.pick(candidates));
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    /** Two mistakes in two parts of the report. */
    private Optional<Alteration> two() {
        for (int i = 0; i < TRIES; i++) {
            Optional<Alteration> first = make(dice.pick(SINGLE));
            Optional<Alteration> second = make(dice.pick(SINGLE));
            if (first.isPresent()
                    && second.isPresent()
                    && first.get().slot().place().part()
                            != second.get().slot().place().part()) {
                return Optional.of(Alteration.both(first.get(), second.get()));
            }
        }
        return Optional.empty();
    }
}
