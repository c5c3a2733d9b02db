package cn.mingjian.proof.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is printed differently from the draft.
 *
 * @param texts new text (with unit) by slot
 * @param dropped rows that are left out, by part and row
 * @param shifted rows whose cells stand a column beside where they belong
 * @param units amount units printed above tables, by part
 */
public record Edits(
        Map<Integer, String> texts,
        Set<DroppedRow> dropped,
        Map<DroppedRow, Shift> shifted,
        Map<Integer, String> units) {

    public static final Edits NONE = new Edits(Map.of(), Set.of(), Map.of(), Map.of());

    /** A row of a table. */
    public record DroppedRow(int part, int row) {}

    /**
     * A cell taken out of a row and an empty one put in: what lies between moves by one.
     *
     * @param out index of the cell taken out
     * @param in index of the empty cell afterwards
     */
    public record Shift(int out, int in) {}

    public Edits {
        texts = Map.copyOf(texts);
        dropped = Set.copyOf(dropped);
        shifted = Map.copyOf(shifted);
        units = Map.copyOf(units);
    }

    /** Only slots are printed differently. */
    public static Edits texts(Map<Integer, String> texts) {
        return new Edits(texts, Set.of(), Map.of(), Map.of());
    }

    /** These edits and others together. */
    public Edits and(Edits others) {
        Map<Integer, String> allTexts = new HashMap<>(texts);
        allTexts.putAll(others.texts);
        Set<DroppedRow> allDropped = new HashSet<>(dropped);
        allDropped.addAll(others.dropped);
        Map<DroppedRow, Shift> allShifted = new HashMap<>(shifted);
        allShifted.putAll(others.shifted);
        Map<Integer, String> allUnits = new HashMap<>(units);
        allUnits.putAll(others.units);
        return new Edits(allTexts, allDropped, allShifted, allUnits);
    }
}
