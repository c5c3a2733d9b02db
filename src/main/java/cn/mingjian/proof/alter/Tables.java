package cn.mingjian.proof.alter;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.alter.Alteration.Kind;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.draft.Edits.GridRow;
import cn.mingjian.proof.draft.Edits.Shift;
import cn.mingjian.proof.draft.Part;
import cn.mingjian.proof.draft.Piece.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Mistakes that take hold of a whole row or a whole table. */
final class Tables {

    private final Draft draft;
    private final Dice dice;

    Tables(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
    }

    private List<GridRow> rows(Predicate<Part.Row> wanted) {
        List<GridRow> rows = new ArrayList<>();
        for (int p = 0; p < draft.parts().size(); p++) {
            if (draft.parts().get(p) instanceof Part.Grid grid) {
                for (int r = 0; r < grid.rows().size(); r++) {
                    if (wanted.test(grid.rows().get(r))) {
                        rows.add(new GridRow(p, r));
                    }
                }
            }
        }
        return rows;
    }

    private List<Slot> slots(GridRow row) {
        return draft.slots().stream()
                .filter(s -> s.place().part() == row.part() && s.place().row() == row.row())
                .toList();
    }

    private List<Part.Cell> cells(GridRow row) {
        return ((Part.Grid) draft.parts().get(row.part())).rows().get(row.row()).cells();
    }

    Optional<Alteration> dropped() {
        return copied(Kind.ROW_DROPPED, rows(Part.Row::droppable), 0);
    }

    /** A row that is printed twice. */
    Optional<Alteration> doubled() {
        return copied(Kind.ROW_DOUBLED, rows(Part.Row::droppable), 2);
    }

    /** The total row of a table of the accounts is not printed. */
    Optional<Alteration> droppedTotal() {
        List<GridRow> rows = rows(Tables::isTotal);
        rows.removeIf(r -> slots(r).stream().noneMatch(s -> s.place().inTable()));
        return copied(Kind.TOTAL_ROW_DROPPED, rows, 0);
    }

    private static boolean isTotal(Part.Row row) {
        return !row.cells().isEmpty()
                && Draft.text(row.cells().get(0).pieces(), Edits.NONE).matches("合计|总计");
    }

    /** The self-evaluation sheet of a project is not there. */
    Optional<Alteration> droppedSheet() {
        List<Integer> sheets = draft.slots().stream()
                .filter(s -> s.place().inSheet() && s.number() != null && Marks.isOfProject(draft, s))
                .map(s -> s.place().part())
                .distinct()
                .toList();
        if (sheets.size() < 2) {
            return Optional.empty();
        }
        int sheet = dice.pick(sheets);
        List<GridRow> rows =
                rows(r -> true).stream().filter(r -> r.part() == sheet).toList();
        List<Change> changes = rows.stream()
                .flatMap(r -> slots(r).stream())
                .map(Change::nothing)
                .toList();
        Edits edits = rows.stream().map(r -> Edits.copies(r, 0)).reduce(Edits.NONE, Edits::and);
        return Optional.of(new Alteration(Kind.SHEET_DROPPED, changes, edits, List.of()));
    }

    /** The amounts of two rows that stand one below the other change places. */
    Optional<Alteration> exchanged() {
        List<GridRow> rows = rows(Part.Row::droppable);
        while (!rows.isEmpty()) {
            GridRow row = rows.remove(dice.between(0, rows.size() - 1));
            List<Slot> upper = slots(row);
            List<Slot> lower = slots(new GridRow(row.part(), row.row() + 1));
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < upper.size() && columns(upper).equals(columns(lower)); i++) {
                changes.add(Change.as(upper.get(i), lower.get(i)));
                changes.add(Change.as(lower.get(i), upper.get(i)));
            }
            if (changes.stream().anyMatch(c -> c.number().compareTo(c.slot().number()) != 0)) {
                return Optional.of(Alteration.of(Kind.AMOUNTS_EXCHANGED, changes));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> columns(List<Slot> slots) {
        return slots.stream().map(s -> s.place().column()).toList();
    }

    private Optional<Alteration> copied(Kind kind, List<GridRow> rows, int times) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        GridRow row = dice.pick(rows);
        List<Change> changes = slots(row).stream()
                .map(s -> times == 0 ? Change.nothing(s) : Change.as(s, s))
                .toList();
        boolean blank = changes.stream()
                .allMatch(c -> c.slot().number() == null || c.slot().number().signum() == 0);
        return blank
                ? Optional.empty()
                : Optional.of(new Alteration(kind, changes, Edits.copies(row, times), List.of()));
    }

    /** A total row whose amounts are all of last year. */
    Optional<Alteration> staleTotals() {
        List<GridRow> rows = rows(Tables::isTotal);
        Mixing mixing = new Mixing(draft, dice);
        while (!rows.isEmpty()) {
            List<Change> changes = new ArrayList<>();
            for (Slot slot : slots(rows.remove(dice.between(0, rows.size() - 1)))) {
                if (Mixing.isFinal(slot) && mixing.prior(slot) != 0) {
                    Mixing.money(Kind.TOTAL_ROW_STALE, slot, mixing.prior(slot))
                            .ifPresent(a -> changes.addAll(a.changes()));
                }
            }
            if (changes.size() > 1) {
                return Optional.of(Alteration.of(Kind.TOTAL_ROW_STALE, changes));
            }
        }
        return Optional.empty();
    }

    /** The unit above a table is the wrong one of 元 and 万元. */
    Optional<Alteration> headUnit(Slot slot) {
        int part = slot.place().part();
        Unit other = slot.unit().equals(Unit.YUAN) ? Unit.WAN_YUAN : Unit.YUAN;
        List<Change> changes = draft.slots().stream()
                .filter(s -> s.place().part() == part
                        && s.number() != null
                        && s.unit().isMoney())
                .map(s -> new Change(s, s.text(), s.number(), other))
                .toList();
        return Optional.of(new Alteration(Kind.HEAD_UNIT, changes, Edits.unit(part, other.symbol()), List.of()));
    }

    boolean hasUnit(Slot slot) {
        return slot.place().inTable()
                && slot.unit().isMoney()
                && slot.suffix().isEmpty()
                && draft.parts().get(slot.place().part()) instanceof Part.Grid grid
                && grid.unit() != null;
    }

    /** The amounts of a row stand one column beside their own. */
    Optional<Alteration> shifted() {
        List<GridRow> rows = rows(r -> r.cells().stream().allMatch(c -> c.columns() == 1 && c.rows() == 1));
        while (!rows.isEmpty()) {
            GridRow row = rows.remove(dice.between(0, rows.size() - 1));
            Optional<Shift> shift = shift(row);
            if (shift.isPresent()) {
                return Optional.of(shifted(row, shift.get()));
            }
        }
        return Optional.empty();
    }

    /** To the right over the empty last cell, or to the left over an empty one between amounts. */
    private Optional<Shift> shift(GridRow row) {
        List<Slot> slots = slots(row);
        if (slots.size() < 2 || slots.stream().anyMatch(s -> !s.place().inTable())) {
            return Optional.empty();
        }
        int first = slots.get(0).place().column();
        int last = cells(row).size() - 1;
        List<Shift> shifts = new ArrayList<>();
        if (isEmpty(row, last)) {
            shifts.add(new Shift(last, first));
        }
        for (int c = first + 1; c < slots.get(slots.size() - 1).place().column(); c++) {
            if (isEmpty(row, c)) {
                shifts.add(new Shift(c, last));
            }
        }
        return shifts.isEmpty() ? Optional.empty() : Optional.of(dice.pick(shifts));
    }

    private boolean isEmpty(GridRow row, int cell) {
        return cells(row).get(cell).pieces().isEmpty();
    }

    private Alteration shifted(GridRow row, Shift shift) {
        Map<Integer, Slot> before = new TreeMap<>();
        slots(row).forEach(s -> before.put(s.place().column(), s));
        boolean right = shift.out() > shift.in();
        List<Change> changes = new ArrayList<>();
        before.forEach((column, slot) -> {
            boolean moved = right ? column >= shift.in() : column >= shift.out();
            if (moved) {
                Slot comes = before.get(right ? column - 1 : column + 1);
                changes.add(comes == null ? Change.nothing(slot) : Change.as(slot, comes));
            }
        });
        return new Alteration(Kind.ROW_SHIFTED, changes, Edits.shifted(row, shift), List.of());
    }
}
