package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table in the order of its form, for tables that were copied as text.
 *
 * @param names the names of its columns from left to right
 * @param depths 0 for a column of its own; a deeper one is a part of the last column before it that is less deep
 * @param measures how many figures stand side by side under each name (预算数, 决算数)
 * @param told what a text calls each column, its name where nothing else is known
 */
record FlatForm(Kind kind, List<String> names, List<Integer> depths, int measures, List<String> told) {

    private static final char CALLED = '@';

    /** What the rows of a table are. */
    enum Kind {
        /** Items with codes. */
        CODED,
        /** Income on the left, spending on the right. */
        TOTALS,
        /** Groups of code, name and amount side by side. */
        PAIRS,
        /** One row of figures under heads that name the items. */
        MATRIX
    }

    private static final Map<String, Kind> KINDS =
            Map.of("功能", Kind.CODED, "总表", Kind.TOTALS, "经济", Kind.PAIRS, "三公", Kind.MATRIX);

    /**
     * Reads a form.
     *
     * @param kind what its rows are, in the words of the vocabulary
     * @param written its columns, with a plus sign for each level that one is a part of another, and behind an @ what a text calls it
     */
    static FlatForm of(String kind, List<Wording> written) {
        if (!KINDS.containsKey(kind)) {
            throw new IllegalArgumentException("词表 tables.txt：“平铺列”之后应为 功能、总表、经济 或 三公，实为：" + kind);
        }
        List<String> names = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Wording wording : written) {
            String name = wording.plain();
            int depth = 0;
            while (depth < name.length() && name.charAt(depth) == '+') {
                depth++;
            }
            int called = name.indexOf(CALLED);
            names.add(name.substring(depth, called < 0 ? name.length() : called));
            told.add(called < 0 ? names.get(names.size() - 1) : name.substring(called + 1));
            depths.add(depth);
        }
        return new FlatForm(KINDS.get(kind), names, depths, 1, told);
    }

    /** A form of one column. */
    static FlatForm single(Kind kind, String name) {
        return new FlatForm(kind, List.of(name), List.of(0), 1, List.of(name));
    }

    FlatForm {
        names = List.copyOf(names);
        depths = List.copyOf(depths);
        told = List.copyOf(told);
    }

    /** The same form with several figures under each name. */
    FlatForm times(int count) {
        return new FlatForm(kind, names, depths, count, told);
    }

    /** The same columns several times, one whole set after the other. */
    FlatForm repeated(int count) {
        List<String> all = new ArrayList<>();
        List<Integer> deep = new ArrayList<>();
        List<String> called = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.addAll(names);
            deep.addAll(depths);
            called.addAll(told);
        }
        return new FlatForm(kind, all, deep, 1, called);
    }

    int size() {
        return names.size() * measures;
    }

    String name(int column) {
        return names.get(column / measures);
    }

    /** What a text calls a column. */
    String told(int column) {
        return told.get(column / measures);
    }

    boolean isPart(int column) {
        return depths.get(column / measures) > 0;
    }

    /** The columns that add up to a column. */
    List<Integer> parts(int whole) {
        List<Integer> parts = new ArrayList<>();
        int depth = depths.get(whole / measures);
        for (int i = whole / measures + 1; i < names.size() && depths.get(i) > depth; i++) {
            if (depths.get(i) == depth + 1) {
                parts.add(i * measures + whole % measures);
            }
        }
        return parts;
    }
}
