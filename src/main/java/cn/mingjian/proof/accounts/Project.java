package cn.mingjian.proof.accounts;

import java.util.List;

/**
 * A project, or the whole spending of a department, with its self-evaluation. Amounts in 分.
 *
 * @param item functional item that pays it, null for the whole
 * @param sources what its money is made of
 */
public record Project(
        String name, FunctionItem item, List<Source> sources, List<Measured> indicators, String goal, String result) {

    /** Budget at the beginning, budget after adjustment, and spending. */
    public record Money(long initial, long full, long spent) {

        static final Money NONE = new Money(0, 0, 0);

        Money minus(Money other) {
            return new Money(initial - other.initial, full - other.full, spent - other.spent);
        }

        Money plus(Money other) {
            return new Money(initial + other.initial, full + other.full, spent + other.spent);
        }
    }

    /** A part of the money: this year's grant, what was carried over, basic spending. */
    public record Source(String name, Money money) {}

    /**
     * An indicator with its result.
     *
     * @param level1 产出指标, 效益指标, 满意度指标
     * @param comparator ≥, ≤, ＝, or empty for a target in words
     * @param target as printed, without comparator and unit
     * @param unit unit of target and result, may be empty
     * @param weight in tenths of a point
     * @param score in tenths of a point
     * @param cause why points were lost, or empty
     */
    public record Measured(
            String level1,
            String level2,
            String name,
            String comparator,
            String target,
            String result,
            String unit,
            int weight,
            int score,
            String cause) {}

    public Project {
        sources = List.copyOf(sources);
        indicators = List.copyOf(indicators);
    }

    public Money total() {
        return sources.stream().map(Source::money).reduce(Money.NONE, Money::plus);
    }

    /** Spent all of its budget. */
    public boolean isSpent() {
        return total().spent() == total().full();
    }
}
