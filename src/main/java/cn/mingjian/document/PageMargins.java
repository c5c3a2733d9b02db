package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where running text begins and ends on pages of one width, and how far its lines stand apart. */
record PageMargins(int left, int right, int leading, int size) {

    private static final int LONG = 15;

    /** The margins of the lines, or null where there are none. */
    static PageMargins of(List<GlyphLine> lines) {
        List<GlyphLine> full = new ArrayList<>(lines);
        full.removeIf(l -> l.glyphs().size() < LONG);
        if (full.isEmpty()) {
            full.addAll(lines);
        }
        int right = at(full.stream().map(GlyphLine::right).sorted().toList(), 95);
        int size = at(full.stream().map(GlyphLine::size).sorted().toList(), 50);
        List<Integer> lefts = full.stream()
                .filter(l -> l.right() > right - 3 * size)
                .map(GlyphLine::left)
                .sorted()
                .toList();
        return new PageMargins(at(lefts, 20), right, leading(full, size), size);
    }

    private static int at(List<Integer> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** The distance of most neighbouring lines. */
    private static int leading(List<GlyphLine> lines, int size) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            int distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (lines.get(i).page() == lines.get(i - 1).page() && distance > 0 && distance < 4 * size) {
                votes.merge(distance / 100, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> (e.getKey() + 1) * 100)
                .orElse(2 * size);
    }
}
