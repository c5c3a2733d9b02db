package cn.mingjian.audit;

import java.math.BigDecimal;

/**
 * A common slip that explains how a figure came to be wrong.
 *
 * @param kind what sort of slip
 * @param target what should be printed, in base units, or null where the slip does not tell
 * @param text the slip in words, to stand after 疑为
 */
record Slip(Kind kind, BigDecimal target, String text) {

    static final Slip NONE = new Slip(Kind.NONE, null, "");

    /** Sorts of slips; the more they explain, the earlier. */
    enum Kind {
        /** The number is that of something else: a neighbouring row, last year, the subtotal, another whole. */
        TAKEN_FROM_ELSEWHERE(0),
        TRUNCATED(0),
        LEFT_OUT(0),
        SIGN(1),
        UNIT(1),
        POINT(1),
        SWAP(1),
        DIGIT(2),
        LENGTH(2),
        NONE(3);

        private final int strangeness;

        Kind(int strangeness) {
            this.strangeness = strangeness;
        }

        int strangeness() {
            return strangeness;
        }
    }

    boolean isKnown() {
        return kind != Kind.NONE;
    }
}
