package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks names up by the wordings of the vocabulary: exact ones first, then those with a wildcard in their order. */
final class Names<T> {

    private final Map<String, T> exact = new HashMap<>();
    private final List<Map.Entry<Wording, T>> wild = new ArrayList<>();

    void add(Wording wording, T value) {
        if (wording.plain() != null) {
            exact.putIfAbsent(wording.plain(), value);
        } else {
            wild.add(Map.entry(wording, value));
        }
    }

    /** What the name stands for, or null. */
    T find(CharSequence name) {
        if (name.length() > Wording.LONGEST) {
            return null;
        }
        String normal = Wording.normal(name);
        T found = exact.get(normal);
        if (found != null || normal.isEmpty()) {
            return found;
        }
        for (Map.Entry<Wording, T> entry : wild) {
            if (entry.getKey().matches(normal)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
