package cn.mingjian.audit;

import cn.mingjian.amount.Dimension;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;

/** Writes what a change should be with a direction word, as the report writes changes. */
final class Direction {

    private Direction() {}

    /** A value in base units in the place of a figure: 下降33.20% where the figure is printed with a direction word. */
    static String write(Fact figure, BigDecimal value, Numbers numbers) {
        boolean worded = figure.wording() != null && !figure.wording().isEmpty();
        if (!worded) {
            return numbers.write(value);
        }
        boolean same = value.signum() == figure.amount().value().signum();
        return (same ? figure.wording() : word(figure, value)) + numbers.write(value.abs());
    }

    private static String word(Fact figure, BigDecimal value) {
        boolean rate = figure.amount().unit().dimension() == Dimension.PERCENT;
        return switch (value.signum()) {
            case 1 -> rate ? "增长" : "增加";
            case -1 -> rate ? "下降" : "减少";
            default -> "";
        };
    }
}
