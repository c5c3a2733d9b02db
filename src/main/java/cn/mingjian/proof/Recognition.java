package cn.mingjian.proof;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Piece;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** How many of the figures that were printed came out as facts, counted from the draft and not by the auditor itself. */
final class Recognition {

    private Recognition() {}

    static int printed(Draft draft) {
        return (int) draft.slots().stream().filter(s -> s.number() != null).count();
    }

    /** Figures whose value is among the facts, each fact counted once. */
    static int read(Draft draft, Disclosure disclosure) {
        Map<BigDecimal, Integer> values = new HashMap<>();
        for (Fact fact : disclosure.facts()) {
            values.merge(plain(fact.amount().value()), 1, Integer::sum);
        }
        int read = 0;
        for (Piece.Slot slot : draft.slots()) {
            if (slot.number() != null && values.merge(plain(slot.number()), -1, Integer::sum) >= 0) {
                read++;
            }
        }
        return read;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.abs().stripTrailingZeros();
    }
}
