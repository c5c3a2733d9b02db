package cn.mingjian.proof.alter;

import cn.mingjian.amount.Dimension;
import cn.mingjian.amount.Unit;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Piece.Kind;
import cn.mingjian.proof.draft.Piece.Slot;
import cn.mingjian.proof.draft.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the figures of an altered report may stand for. */
final class Printed {

    private static final Set<String> LESS = Set.of("减少", "下降", "降低");

    private final Draft draft;
    private final Map<Integer, Change> changes = new HashMap<>();
    private final Map<Quantity, List<Slot>> byQuantity;

    Printed(Draft draft, Map<Quantity, List<Slot>> byQuantity, Alteration alteration) {
        this.draft = draft;
        this.byQuantity = byQuantity;
        alteration.changes().forEach(c -> changes.put(c.slot().id(), c));
    }

    static Map<Quantity, List<Slot>> index(Draft draft) {
        Map<Quantity, List<Slot>> index = new HashMap<>();
        for (Slot slot : draft.slots()) {
            if (slot.number() != null) {
                index.computeIfAbsent(slot.quantity(), q -> new ArrayList<>()).add(slot);
            }
        }
        return index;
    }

    /** All printed figures of a quantity. */
    List<Slot> slots(Quantity quantity) {
        return byQuantity.getOrDefault(quantity, List.of());
    }

    /** Whether a slot is printed no more. */
    boolean isDropped(Slot slot) {
        Change change = changes.get(slot.id());
        return change != null && change.isOmission();
    }

    boolean isAltered(Slot slot) {
        Change change = changes.get(slot.id());
        return change != null && !change.isOmission();
    }

    /** What a slot of a word says in the altered report. */
    String word(Slot slot) {
        return isAltered(slot) ? changes.get(slot.id()).text() : slot.text();
    }

    Bounds bounds(Slot slot) {
        Change change = isAltered(slot) ? changes.get(slot.id()) : null;
        BigDecimal number = change == null ? slot.number() : change.number();
        Unit unit = change == null ? slot.unit() : change.unit();
        boolean exact = unit.dimension() == Dimension.COUNT && slot.kind() == Kind.COUNT;
        Bounds bounds = exact ? Bounds.exactly(number) : Bounds.printed(number, unit.factor());
        if (slot.word() >= 0 && LESS.contains(word(draft.slots().get(slot.word())))) {
            return bounds.negate();
        }
        return bounds;
    }

    /** A quantity as the figures near a place print it, else as the others do; null where it is printed nowhere. */
    Bounds near(Quantity quantity, Slot place) {
        Bounds here = null;
        Bounds elsewhere = null;
        for (Slot slot : slots(quantity)) {
            if (isDropped(slot)) {
                continue;
            }
            Bounds bounds = bounds(slot);
            if (isAltered(slot)) {
                return bounds;
            }
            if (slot.place().part() == place.place().part()) {
                here = here == null ? bounds : here.and(bounds);
            } else {
                elsewhere = elsewhere == null ? bounds : elsewhere.and(bounds);
            }
        }
        return here != null ? here : elsewhere;
    }

    /** As {@link #near}, but what is zero and printed nowhere counts as zero. */
    Bounds nearOrZero(Quantity quantity, Slot place) {
        Bounds bounds = near(quantity, place);
        return bounds != null ? bounds : isZero(quantity) ? Bounds.ZERO : null;
    }

    /** Whether the true amount is known to be nothing. */
    boolean isZero(Quantity quantity) {
        String concept = quantity.concept();
        String measure = quantity.measure();
        if (isChange(quantity)) {
            return draft.accounts().fen(concept) == draft.accounts().fen(concept, "上年决算数");
        }
        boolean known = measure.equals("决算数") || draft.accounts().books().has(concept, measure);
        return known && !concept.startsWith("绩效自评/") && draft.accounts().fen(concept, measure) == 0;
    }

    private static boolean isChange(Quantity quantity) {
        return quantity.measure().equals("增减额");
    }

    /** Whether a table prints all of the quantities, be it that one of them was left out by mistake. */
    boolean isWhole(List<Quantity> quantities, Slot slot) {
        return quantities.stream().allMatch(q -> isZero(q) || isIn(q, slot));
    }

    private boolean isIn(Quantity quantity, Slot slot) {
        return slots(quantity).stream()
                .anyMatch(s -> s.place().part() == slot.place().part());
    }

    /** The figure of a quantity in the same part as a slot, or null. */
    Bounds local(Quantity quantity, Slot place) {
        Bounds here = null;
        for (Slot slot : slots(quantity)) {
            if (slot.place().part() == place.place().part() && !isDropped(slot)) {
                here = here == null ? bounds(slot) : here.and(bounds(slot));
            }
        }
        return here;
    }
}
