package cn.mingjian.proof.alter;

import cn.mingjian.proof.draft.Piece.Kind;
import cn.mingjian.proof.draft.Piece.Slot;
import cn.mingjian.proof.draft.Quantity;
import java.math.BigDecimal;
import java.util.Set;

/** Shares, completion, changes and comparisons, each against the figures it is made of. */
final class Rates {

    private static final String FINAL = "决算数";

    private final Printed printed;

    Rates(Printed printed) {
        this.printed = printed;
    }

    void check(Slot rate, Set<String> broken) {
        String concept = rate.quantity().concept();
        String of = rate.quantity().of();
        if (rate.kind() == Kind.COMPARISON) {
            comparison(rate, broken);
            return;
        }
        switch (rate.quantity().measure()) {
            case "占比" -> ratio(rate, Quantity.of(concept, FINAL), Quantity.of(of, FINAL), broken);
            case "完成率" -> ratio(rate, Quantity.of(concept, FINAL), Quantity.of(concept, of), broken);
            case "执行率" -> ratio(rate, Quantity.of(concept, "全年执行数"), Quantity.of(concept, "全年预算数"), broken);
            case "增减率" -> change(rate, broken);
            case "预决算差异率" -> gapRate(rate, broken);
            default -> {
                // Any other rate is not tied to figures.
            }
        }
    }

    private void ratio(Slot rate, Quantity part, Quantity whole, Set<String> broken) {
        Bounds p = printed.near(part, rate);
        Bounds w = printed.near(whole, rate);
        if (p != null && w != null && !printed.bounds(rate).times(w).meets(p.timesHundred())) {
            broken.add(rate.quantity().measure() + "：" + rate.quantity());
        }
    }

    private void change(Slot rate, Set<String> broken) {
        String concept = rate.quantity().concept();
        Bounds change = printed.near(Quantity.of(concept, "增减额"), rate);
        Bounds now = printed.near(Quantity.of(concept, FINAL), rate);
        Bounds stated = printed.bounds(rate);
        Bounds implied = now == null ? null : Bounds.impliedChange(stated, now);
        if (change == null) {
            return;
        }
        boolean opposed = (change.surelyAbove(Bounds.ZERO) && Bounds.ZERO.surelyAbove(stated))
                || (stated.surelyAbove(Bounds.ZERO) && Bounds.ZERO.surelyAbove(change));
        if (opposed || (implied != null && !implied.meets(change))) {
            broken.add("增减：" + rate.quantity());
        }
    }

    private void gapRate(Slot rate, Set<String> broken) {
        String concept = rate.quantity().concept();
        Bounds budget = printed.near(Quantity.of(concept, rate.quantity().of()), rate);
        Bounds now = printed.near(Quantity.of(concept, FINAL), rate);
        if (budget != null
                && now != null
                && !printed.bounds(rate).times(budget).meets(now.minus(budget).timesHundred())) {
            broken.add("预决算差异率：" + rate.quantity());
        }
    }

    /** A gap is final less budget; where the budget is not printed, completion ties the two. */
    void gap(Slot gap, Set<String> broken) {
        String concept = gap.quantity().concept();
        String of = gap.quantity().of();
        Bounds stated = printed.bounds(gap);
        Bounds now = printed.near(Quantity.of(concept, FINAL), gap);
        Bounds budget = printed.near(Quantity.of(concept, of), gap);
        Bounds completion = printed.near(new Quantity(concept, "完成率", of), gap);
        if (now == null) {
            return;
        }
        if (budget != null && !stated.meets(now.minus(budget))) {
            broken.add("预决算差异额：" + gap.quantity());
        } else if (completion != null && !completion.times(now.minus(stated)).meets(now.timesHundred())) {
            broken.add("预决算差异额与完成率：" + gap.quantity());
        }
    }

    private void comparison(Slot slot, Set<String> broken) {
        String concept = slot.quantity().concept();
        String of = slot.quantity().of();
        Bounds now = printed.near(Quantity.of(concept, FINAL), slot);
        Bounds budget = printed.near(Quantity.of(concept, of), slot);
        Bounds completion = printed.near(new Quantity(concept, "完成率", of), slot);
        boolean wrong = false;
        if (now != null && budget != null) {
            wrong = contradicts(printed.word(slot), now, budget);
        } else if (completion != null) {
            wrong = contradicts(printed.word(slot), completion, Bounds.exactly(BigDecimal.valueOf(100)));
        }
        if (wrong) {
            broken.add("比较词：" + slot.quantity());
        }
    }

    private static boolean contradicts(String word, Bounds left, Bounds right) {
        return switch (word) {
            case "大于" -> left.high().compareTo(right.low()) <= 0;
            case "小于" -> left.low().compareTo(right.high()) >= 0;
            default -> !left.meets(right);
        };
    }
}
