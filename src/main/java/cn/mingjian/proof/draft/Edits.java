package cn.mingjian.proof.draft;

import java.util.Map;
import java.util.Set;

/**
 * What is printed differently from the draft.
 *
 * @param texts new text (with unit) by slot
 * @param dropped rows that are left out, by part and row
 */
public record Edits(Map<Integer, String> texts, Set<DroppedRow> dropped) {

    public static final Edits NONE = new Edits(Map.of(), Set.of());

    /** A row of a table that is left out. */
    public record DroppedRow(int part, int row) {}

    public Edits {
        texts = Map.copyOf(texts);
        dropped = Set.copyOf(dropped);
    }
}
