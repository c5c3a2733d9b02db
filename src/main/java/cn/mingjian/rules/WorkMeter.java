package cn.mingjian.rules;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * Counts the work of one run, so that a rule that combines everything with everything ends with a message and not with the
 * memory. The bounds are far beyond what sensible rules need on the largest report.
 */
public final class WorkMeter {

    private static final int MOST_COMBINATIONS = 1_000_000;
    private static final int MOST_FIRINGS = 100_000;
    private static final long MOST_COMPARISONS = 100_000_000L;
    private static final ThreadLocal<WorkMeter> CURRENT = new ThreadLocal<>();

    private final IdentityHashMap<RuleOrigin, int[]> firings = new IdentityHashMap<>();
    private final IdentityHashMap<JoinGuards, int[]> combinations = new IdentityHashMap<>();
    private long comparisons;

    WorkMeter() {}

    /** Makes this the meter of the current thread until {@link #stop}. */
    void start() {
        CURRENT.set(this);
    }

    static void stop() {
        CURRENT.remove();
    }

    /** Counts one evaluation of a condition that compares two objects. Compiled conditions call this. */
    public static void step() {
        WorkMeter meter = CURRENT.get();
        if (meter != null && ++meter.comparisons > MOST_COMPARISONS) {
            meter.comparisons = 0;
            throw new RuleLimitException("规则的条件比较超过 " + MOST_COMPARISONS + " 次，已停止；请在条件中写明项目、表或同一句");
        }
    }

    /** Counts combinations of objects that a rule, known by its guards, looks at. */
    static void combined(JoinGuards guards, String packageName, String rule, int more) {
        WorkMeter meter = CURRENT.get();
        if (meter == null) {
            return;
        }
        int[] count = meter.combinations.get(guards);
        if (count == null) {
            count = new int[1];
            meter.combinations.put(guards, count);
        }
        count[0] += more;
        if (count[0] > MOST_COMBINATIONS) {
            throw new RuleFault(
                    packageName,
                    List.of(rule),
                    "规则“" + rule + "”组合的对象超过 " + MOST_COMBINATIONS + " 个，已停止；请在条件中写明对象之间的关系",
                    null);
        }
    }

    /** Counts one firing of a rule. */
    void fired(RuleOrigin rule, String packageName) {
        if (++firings.computeIfAbsent(rule, r -> new int[1])[0] > MOST_FIRINGS) {
            throw new RuleFault(
                    packageName, List.of(rule.name()), "规则“" + rule.name() + "”触发超过 " + MOST_FIRINGS + " 次，已停止", null);
        }
    }
}
