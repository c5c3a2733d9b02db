package cn.mingjian.facts;

import java.util.List;

/**
 * How much of what a document states in numbers was understood.
 *
 * @param figures numbers with a money, percent or count unit in the narrative, and non-empty numeric cells in tables
 * @param bound those of them that became a fact
 * @param unbound the others
 */
public record Coverage(int figures, int bound, List<Evidence> unbound) {

    public Coverage {
        unbound = List.copyOf(unbound);
    }
}
