package cn.mingjian.rules;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How precise the figures are that stand together and print no trailing zeros: as precise as those with most decimals. One
 * figure that alone has more decimals than all others is a slip and says nothing of them.
 */
public final class Precision {

    /** Among fewer figures none can be told to be the odd one. */
    private static final int FEWEST = 3;

    private final Map<Unit, Finest> byUnit = new HashMap<>();

    /** How many figures of a unit there are, and the most decimals of one and of another of them. */
    private record Finest(int count, int first, int second) {

        private static final Finest NONE = new Finest(0, 0, 0);

        Finest with(int decimals) {
            return decimals > first
                    ? new Finest(count + 1, decimals, first)
                    : new Finest(count + 1, first, Math.max(second, decimals));
        }

        int decimals() {
            return count >= FEWEST && first > second && second > 0 ? second : first;
        }
    }

    Precision(Collection<Fact> figures) {
        for (Fact figure : figures) {
            byUnit.merge(
                    figure.amount().unit(),
                    Finest.NONE.with(figure.amount().decimals()),
                    (all, one) -> all.with(one.first()));
        }
    }

    /** To how many decimals figures of a unit are precise. */
    int decimals(Unit unit) {
        return byUnit.getOrDefault(unit, Finest.NONE).decimals();
    }
}
