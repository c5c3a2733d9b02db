package cn.mingjian.audit;

import cn.mingjian.rules.Relation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Solves a relation for one of its figures. Seen as a function of one figure, the gap between stated and computed is a
 * sum or a quotient of sums, so the figure as a function of the gap is (a + b·gap) / (1 + c·gap): three samples determine it.
 */
final class Solver {

    private static final MathContext EXACT = new MathContext(50);
    private static final BigDecimal EIGHTH = new BigDecimal("0.125");
    private static final int TRIES = 4;

    private final Link link;
    private final Quantity quantity;
    private final Map<Quantity, BigDecimal> values;
    private final BigDecimal printed;

    private Solver(Link link, Quantity quantity, Map<Quantity, BigDecimal> assumed) {
        this.link = link;
        this.quantity = quantity;
        this.values = new HashMap<>(assumed);
        this.printed = quantity.value();
    }

    /** The values of the quantity that make the relation hold, others having the assumed or their printed values. */
    static Optional<Range> solve(Link link, Quantity quantity, Map<Quantity, BigDecimal> assumed) {
        return new Solver(link, quantity, assumed).solve();
    }

    private Optional<Range> solve() {
        BigDecimal step = printed.abs().max(Quantity.ulp(quantity.face())).multiply(EIGHTH);
        for (int i = 1; i <= TRIES; i++) {
            BigDecimal offset = step.multiply(BigDecimal.valueOf(i));
            Optional<Curve> curve = curve(printed, printed.add(offset), printed.subtract(offset));
            if (curve.isPresent()) {
                return curve.flatMap(this::range);
            }
        }
        return Optional.empty();
    }

    private Optional<Range> range(Curve curve) {
        BigDecimal best = curve.at(BigDecimal.ZERO).orElse(null);
        if (best == null) {
            return Optional.empty();
        }
        values.put(quantity, best);
        BigDecimal play = link.play(values).orElse(null);
        if (play == null) {
            return Optional.empty();
        }
        BigDecimal atLeast = curve.at(play.negate()).orElse(null);
        BigDecimal atMost = curve.at(play).orElse(null);
        boolean rising = curve.rising();
        BigDecimal low = rising ? atLeast : atMost;
        BigDecimal high = rising ? atMost : atLeast;
        Relation.Operator operator = link.relation().operator();
        if (operator != Relation.Operator.EQUAL) {
            // stated ≤ computed leaves the gap free downwards, stated ≥ computed upwards
            boolean openBelow = (operator == Relation.Operator.AT_MOST) == rising;
            return Optional.of(openBelow ? new Range(null, high, best) : new Range(low, null, best));
        }
        return Optional.of(new Range(low, high, best));
    }

    private Optional<Curve> curve(BigDecimal x1, BigDecimal x2, BigDecimal x3) {
        BigDecimal h1 = gap(x1);
        BigDecimal h2 = gap(x2);
        BigDecimal h3 = gap(x3);
        if (h1 == null || h2 == null || h3 == null) {
            return Optional.empty();
        }
        BigDecimal p2 = h2.subtract(h1);
        BigDecimal p3 = h3.subtract(h1);
        BigDecimal q2 = h1.multiply(x1).subtract(h2.multiply(x2));
        BigDecimal q3 = h1.multiply(x1).subtract(h3.multiply(x3));
        BigDecimal determinant = p2.multiply(q3).subtract(p3.multiply(q2));
        if (determinant.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal d2 = x2.subtract(x1);
        BigDecimal d3 = x3.subtract(x1);
        BigDecimal b = ratio(d2.multiply(q3).subtract(d3.multiply(q2)), determinant);
        BigDecimal c = ratio(p2.multiply(d3).subtract(p3.multiply(d2)), determinant);
        BigDecimal a = x1.subtract(b.multiply(h1)).add(c.multiply(h1).multiply(x1));
        return Optional.of(new Curve(a, b, c));
    }

    /** Most relations are sums, where this comes to plus or minus one: a division to fifty digits finds that out slowly. */
    private static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.compareTo(BigDecimal.ONE) == 0) {
            return dividend;
        }
        if (dividend.compareTo(divisor) == 0) {
            return BigDecimal.ONE;
        }
        return dividend.compareTo(divisor.negate()) == 0 ? BigDecimal.ONE.negate() : dividend.divide(divisor, EXACT);
    }

    private BigDecimal gap(BigDecimal value) {
        values.put(quantity, value);
        return link.gap(values).orElse(null);
    }

    /** The figure as a function of the gap. */
    private record Curve(BigDecimal a, BigDecimal b, BigDecimal c) {

        Optional<BigDecimal> at(BigDecimal gap) {
            BigDecimal divisor = BigDecimal.ONE.add(c.multiply(gap));
            if (divisor.signum() <= 0) {
                return Optional.empty();
            }
            return Optional.of(ratio(a.add(b.multiply(gap)), divisor));
        }

        /** Whether the figure grows with the gap, where the gap is nothing. */
        boolean rising() {
            return b.subtract(a.multiply(c)).signum() > 0;
        }
    }
}
