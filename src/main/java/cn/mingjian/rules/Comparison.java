package cn.mingjian.rules;

import cn.mingjian.amount.Interval;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The outcome of testing a relation between two terms.
 *
 * @param unit the unit in which both sides are written, null where they cannot be compared
 * @param decimals the decimals with which they are written
 * @param said what a failure reads like, null where the relation speaks for itself
 */
record Comparison(
        Relation relation, Status status, boolean rounding, String reason, Unit unit, int decimals, String said) {

    static Comparison of(Term stated, Relation.Operator operator, Term computed) {
        Relation relation = new Relation(stated, operator, computed);
        Quantity left = (Quantity) stated;
        Quantity right = (Quantity) computed;
        if (!left.isKnown() || !right.isKnown()) {
            return undetermined(relation, "未取得" + String.join("、", missing(stated, computed)) + "，无法核对");
        }
        if (!Terms.comparable(left, right)) {
            return undetermined(relation, "计量单位不同，无法比较：" + stated.formula() + "；" + computed.formula());
        }
        boolean cut = operator == Relation.Operator.EQUAL && (CutOff.is(left, right) || CutOff.is(right, left));
        boolean holds = cut || holds(left.range(), operator, right.range());
        Unit unit = unit(left, right);
        int decimals = decimals(left, right);
        BigDecimal gap = left.exact().subtract(right.exact());
        boolean differs =
                Printed.inUnit(left.exact(), unit, decimals).compareTo(Printed.inUnit(right.exact(), unit, decimals))
                        != 0;
        boolean rounding = holds && !cut && differs && (operator == Relation.Operator.EQUAL || !exactly(gap, operator));
        return new Comparison(
                relation,
                holds ? Status.PASSED : Status.FAILED,
                rounding,
                rounding ? "四舍五入尾差" + Printed.value(gap.abs(), unit, decimals) + "，不作差错" : cut ? CutOff.REASON : null,
                unit,
                decimals,
                null);
    }

    /** What the stated side should be; null where that cannot be told. */
    String expected() {
        return unit == null ? null : Printed.value(computed().exact(), unit, decimals);
    }

    /** What the stated side is; null where the two cannot be compared. */
    String actual() {
        return unit == null ? null : Printed.value(stated().exact(), unit, decimals);
    }

    /** By how much they differ; null where they cannot be compared. */
    String difference() {
        return unit == null
                ? null
                : Printed.value(stated().exact().subtract(computed().exact()).abs(), unit, decimals);
    }

    private Quantity stated() {
        return (Quantity) relation.stated();
    }

    private Quantity computed() {
        return (Quantity) relation.computed();
    }

    /** The same as a failure that reads like this. */
    Comparison failed(String reading) {
        return new Comparison(relation, Status.FAILED, false, null, unit, decimals, reading);
    }

    private static Comparison undetermined(Relation relation, String reason) {
        return new Comparison(relation, Status.UNDETERMINED, false, reason, null, 0, null);
    }

    private static boolean holds(Interval stated, Relation.Operator operator, Interval computed) {
        return switch (operator) {
            case EQUAL -> stated.meets(computed);
            case AT_MOST -> !stated.isAbove(computed);
            case AT_LEAST -> !stated.isBelow(computed);
        };
    }

    private static boolean exactly(BigDecimal gap, Relation.Operator operator) {
        return operator == Relation.Operator.AT_MOST ? gap.signum() <= 0 : gap.signum() >= 0;
    }

    private static Set<String> missing(Term left, Term right) {
        Set<String> all = new LinkedHashSet<>(left.missing());
        all.addAll(right.missing());
        return all;
    }

    private static Unit unit(Quantity left, Quantity right) {
        if (left.unit() != null && !left.unit().equals(Unit.NONE)) {
            return left.unit();
        }
        return right.unit() != null ? right.unit() : Unit.NONE;
    }

    /** As many decimals as the stated side prints; a constant that is compared with a result shows the result's. */
    private static int decimals(Quantity left, Quantity right) {
        if (left.unit() == null) {
            return right.decimals();
        }
        return left.facts().isEmpty() ? Math.max(left.decimals(), right.decimals()) : left.decimals();
    }

    /** What a reviewer would write of a relation that does not hold. */
    String words() {
        String right = computed().formula();
        boolean single = computed().facts().size() <= 1 && !computed().compound() && right.contains(expected());
        String computed = single ? right : right + " = " + expected();
        String left = stated().formula();
        String stated = left.contains(actual()) ? left : left + " = " + actual();
        return switch (relation.operator()) {
            case EQUAL -> stated + "，而" + computed + "，相差" + difference();
            case AT_MOST -> stated + "，大于" + computed + "，超出" + difference();
            case AT_LEAST -> stated + "，小于" + computed + "，相差" + difference();
        };
    }

    List<Fact> facts() {
        Set<Fact> all = new LinkedHashSet<>(relation.stated().facts());
        all.addAll(relation.computed().facts());
        return List.copyOf(all);
    }
}
