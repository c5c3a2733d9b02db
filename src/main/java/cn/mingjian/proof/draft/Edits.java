package cn.mingjian.proof.draft;

import java.util.HashMap;
import java.util.Map;

/**
 * What is printed differently from the draft.
 *
 * @param texts new text (with unit) by slot
 * @param copies how often a row is printed that is not printed once: left out (0) or doubled (2)
 * @param shifted rows whose cells stand a column beside where they belong
 * @param units amount units printed above tables, by part
 * @param added words printed at the end of a paragraph, by part
 */
public record Edits(
        Map<Integer, String> texts,
        Map<GridRow, Integer> copies,
        Map<GridRow, Shift> shifted,
        Map<Integer, String> units,
        Map<Integer, String> added) {

    public static final Edits NONE = texts(Map.of());

    /** A row of a table. */
    public record GridRow(int part, int row) {}

    /**
     * A cell taken out of a row and an empty one put in: what lies between moves by one.
     *
     * @param out index of the cell taken out
     * @param in index of the empty cell afterwards
     */
    public record Shift(int out, int in) {}

    public Edits {
        texts = Map.copyOf(texts);
        copies = Map.copyOf(copies);
        shifted = Map.copyOf(shifted);
        units = Map.copyOf(units);
        added = Map.copyOf(added);
    }

    /** Only slots are printed differently. */
    public static Edits texts(Map<Integer, String> texts) {
        return new Edits(texts, Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** A row is printed so many times. */
    public static Edits copies(GridRow row, int times) {
        return new Edits(Map.of(), Map.of(row, times), Map.of(), Map.of(), Map.of());
    }

    /** The cells of a row stand a column beside where they belong. */
    public static Edits shifted(GridRow row, Shift shift) {
        return new Edits(Map.of(), Map.of(), Map.of(row, shift), Map.of(), Map.of());
    }

    /** Another unit stands above a table. */
    public static Edits unit(int part, String unit) {
        return new Edits(Map.of(), Map.of(), Map.of(), Map.of(part, unit), Map.of());
    }

    /** A paragraph goes on. */
    public static Edits added(int part, String words) {
        return new Edits(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(part, words));
    }

    /** These edits and others together. */
    public Edits and(Edits others) {
        return new Edits(
                both(texts, others.texts),
                both(copies, others.copies),
                both(shifted, others.shifted),
                both(units, others.units),
                both(added, others.added));
    }

    private static <K, V> Map<K, V> both(Map<K, V> one, Map<K, V> other) {
        Map<K, V> all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }
}
