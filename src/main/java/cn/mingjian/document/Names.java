package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks names up by the wordings of the vocabulary: exact ones first, then those with a wildcard in their order. */
final class Names<T> {

    private final Map<String, T> exact = new HashMap<>();
    private final Map<Character, List<Wild<T>>> byLast = new HashMap<>();
    private final Map<Character, List<Wild<T>>> byFirst = new HashMap<>();
    private int order;

    void add(Wording wording, T value) {
        if (wording.plain() != null) {
            exact.putIfAbsent(wording.plain(), value);
            return;
        }
        Wild<T> wild = new Wild<>(order++, wording, value);
        if (wording.last() != 0) {
            byLast.computeIfAbsent(wording.last(), c -> new ArrayList<>()).add(wild);
        } else {
            byFirst.computeIfAbsent(wording.first(), c -> new ArrayList<>()).add(wild);
        }
    }

    /** What the name stands for, or null. */
    T find(CharSequence name) {
        if (name.length() > Wording.LONGEST || name.length() == 0) {
            return null;
        }
        String normal = Wording.normal(name);
        if (normal.isEmpty()) {
            return null;
        }
        T found = exact.get(normal);
        if (found != null) {
            return found;
        }
        Wild<T> best = first(byLast.get(normal.charAt(normal.length() - 1)), normal, null);
        best = first(byFirst.get(normal.charAt(0)), normal, best);
        best = first(byFirst.get((char) 0), normal, best);
        return best == null ? null : best.value;
    }

    private static <T> Wild<T> first(List<Wild<T>> wordings, String normal, Wild<T> best) {
        if (wordings != null) {
            for (Wild<T> wild : wordings) {
                if (best != null && wild.order > best.order) {
                    return best;
                }
                if (wild.wording.matches(normal)) {
                    return wild;
                }
            }
        }
        return best;
    }

    /** A wording with a wildcard; among several that match, the one that stands first in the file counts. */
    private record Wild<T>(int order, Wording wording, T value) {}
}
