package cn.mingjian.rules;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range as regulations write it: 80分（含）至90分; 90分（含）以上; 60分以下.
 *
 * @param low the lower bound, or null
 * @param high the upper bound, or null
 */
record Bounds(Term low, boolean lowIncluded, Term high, boolean highIncluded, String words) {

    private static final Pattern BOTH = Pattern.compile("(\\S+?)(（含）)?(?:至|－|—|-|～|~)(\\S+?)(（含）)?");
    private static final Pattern ABOVE = Pattern.compile("(\\S+?)(（含）)?以上");
    private static final Pattern BELOW = Pattern.compile("(\\S+?)(（含）)?以下");

    static Bounds of(String text) {
        String words = text.strip().replace("(含)", "（含）");
        Matcher both = BOTH.matcher(words);
        if (both.matches()) {
            return new Bounds(
                    Terms.constant(both.group(1)),
                    both.group(2) != null,
                    Terms.constant(both.group(3)),
                    both.group(4) != null,
                    words);
        }
        Matcher above = ABOVE.matcher(words);
        if (above.matches()) {
            return new Bounds(Terms.constant(above.group(1)), above.group(2) != null, null, false, words);
        }
        Matcher below = BELOW.matcher(words);
        if (below.matches()) {
            return new Bounds(null, false, Terms.constant(below.group(1)), below.group(2) != null, words);
        }
        throw new IllegalArgumentException("“" + text + "”不是区间，应写作“80分（含）至90分”“90分（含）以上”或“60分以下”");
    }

    /** How a term compares with the bound it breaks, or, where it breaks none, with one of them. */
    Comparison compared(Term stated) {
        Comparison least = low == null ? null : Comparison.of(stated, Relation.Operator.AT_LEAST, low);
        if (least != null && least.status() != Status.PASSED) {
            return least;
        }
        return high == null ? least : Comparison.of(stated, Relation.Operator.AT_MOST, high);
    }

    /** Whether the whole of a term lies at an excluded bound or beyond it. */
    boolean excludes(Term stated) {
        return stated.interval().stream()
                .anyMatch(i -> (low != null && !lowIncluded && i.high().compareTo(value(low)) <= 0)
                        || (high != null && !highIncluded && i.low().compareTo(value(high)) >= 0));
    }

    private static BigDecimal value(Term bound) {
        return bound.value().orElseThrow();
    }
}
