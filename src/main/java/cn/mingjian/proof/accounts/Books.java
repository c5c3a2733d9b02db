package cn.mingjian.proof.accounts;

import java.util.LinkedHashMap;
import java.util.Map;

/** Exact amounts in 分, and counts, by concept and measure. What is not in the books is zero. */
public final class Books {

    /** Concept and measure of one amount. */
    public record Key(String concept, String measure) {}

    private final Map<Key, Long> amounts = new LinkedHashMap<>();

    public long get(String concept, String measure) {
        return amounts.getOrDefault(new Key(concept, measure), 0L);
    }

    /** Whether the books know the concept at all, be it zero. */
    public boolean has(String concept, String measure) {
        return amounts.containsKey(new Key(concept, measure));
    }

    void put(String concept, String measure, long fen) {
        amounts.put(new Key(concept, measure), fen);
    }

    void add(String concept, String measure, long fen) {
        amounts.merge(new Key(concept, measure), fen, Long::sum);
    }
}
