package cn.mingjian.rules;

import cn.mingjian.facts.Sheet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the cells with words of each sheet by where they stand. */
final class CellsOfSheets {

    private final Corpus cells;
    private final IdentityHashMap<Sheet, int[]> bySheet = new IdentityHashMap<>();
    private NavigableMap<Integer, List<Integer>> byStart;

    CellsOfSheets(Corpus cells) {
        this.cells = cells;
    }

    /** The numbers of the cells of a sheet, in order. */
    int[] of(Sheet sheet) {
        return bySheet.computeIfAbsent(
                sheet, s -> within(s.evidence().start(), s.evidence().end()));
    }

    private int[] within(int from, int to) {
        return byStart().subMap(from, true, Math.max(from, to), true).values().stream()
                .flatMap(List::stream)
                .mapToInt(i -> i)
                .filter(i -> cells.text(i).evidence().end() <= to)
                .sorted()
                .toArray();
    }

    private NavigableMap<Integer, List<Integer>> byStart() {
        if (byStart == null) {
            byStart = new TreeMap<>();
            for (int i = 0; i < cells.size(); i++) {
                byStart.computeIfAbsent(cells.text(i).evidence().start(), at -> new ArrayList<>(1))
                        .add(i);
            }
        }
        return byStart;
    }
}
