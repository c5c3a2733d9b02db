package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Widens head rows in which a converter printed each merged cell once. In the row below, a blank place belongs to a cell
 * that reaches down over it, and words side by side belong to one cell above them, as far as no group begins anew.
 */
final class HeadSpans {

    private HeadSpans() {}

    /**
     * The words of the head rows, each row as wide as the table.
     *
     * @param rows words of each row from the top, as many as it prints
     */
    static List<List<String>> widened(List<List<String>> rows, int width) {
        List<List<String>> counted = CompactHead.widened(rows, width);
        if (counted != null) {
            return counted;
        }
        List<List<String>> wide = new ArrayList<>(rows);
        for (int r = rows.size() - 1; r >= 0; r--) {
            List<String> row = rows.get(r);
            if (row.size() < width && r + 1 < rows.size() && wide.get(r + 1).size() == width && !hasGaps(row)) {
                wide.set(r, widened(row, wide.get(r + 1)));
            }
        }
        for (int r = 0; r < wide.size(); r++) {
            List<String> padded = new ArrayList<>(wide.get(r));
            padded.addAll(Collections.nCopies(Math.max(0, width - padded.size()), ""));
            wide.set(r, padded);
        }
        return wide;
    }

    /** Whether places are blank between words: then merged cells were not printed once, only the row's end was cut off. */
    private static boolean hasGaps(List<String> row) {
        int first = 0;
        while (first < row.size() && row.get(first).isEmpty()) {
            first++;
        }
        return row.subList(first, row.size()).stream().anyMatch(String::isEmpty);
    }

    private static List<String> widened(List<String> row, List<String> below) {
        List<Integer> starts = groups(below);
        if (starts.size() != row.size()) {
            return row;
        }
        List<String> wide = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : below.size();
            wide.addAll(Collections.nCopies(end - starts.get(i), row.get(i)));
        }
        return wide;
    }

    /** Where groups begin: at each blank place, and where words begin or the first word of a group comes again. */
    private static List<Integer> groups(List<String> below) {
        List<Integer> starts = new ArrayList<>();
        String first = "";
        for (int c = 0; c < below.size(); c++) {
            String word = below.get(c);
            boolean afterBlank = c == 0 || below.get(c - 1).isEmpty();
            boolean again = word.equals(first) && !word.equals(c == 0 ? "" : below.get(c - 1));
            if (word.isEmpty() || afterBlank || again) {
                starts.add(c);
                first = word;
            }
        }
        return starts;
    }
}
