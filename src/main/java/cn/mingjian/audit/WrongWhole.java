package cn.mingjian.audit;

import cn.mingjian.amount.Dimension;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Percentages that come out right with another whole than the one they must be of. */
final class WrongWhole {

    private static final MathContext EXACT = new MathContext(40);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final FactIndex index;
    private final Naming naming;

    WrongWhole(FactIndex index, Naming naming) {
        this.index = index;
        this.naming = naming;
    }

    Optional<Slip> of(Fact share, Trial trial) {
        BigDecimal stated = share.amount().inBaseUnit().abs();
        if (stated.signum() == 0) {
            return Optional.empty();
        }
        for (Link link : trial.repaired()) {
            if (!link.relation().stated().facts().contains(share)) {
                continue;
            }
            Optional<Slip> slip = otherWhole(share, link);
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    private Optional<Slip> otherWhole(Fact share, Link link) {
        List<Fact> parts = link.relation().computed().facts().stream()
                .filter(f -> f.amount().unit().dimension() == Dimension.MONEY
                        && !f.amount().isZero())
                .toList();
        for (Fact part : parts) {
            Optional<Fact> whole = whole(share, part, parts);
            if (whole.isPresent()) {
                Fact used = whole.get();
                String text = "误以" + naming.name(used) + Naming.quoted(used) + "为分母（" + number(part) + "÷"
                        + number(used) + "＝" + computed(share, part, used) + "）";
                return Optional.of(new Slip(Slip.Kind.TAKEN_FROM_ELSEWHERE, null, text));
            }
        }
        return Optional.empty();
    }

    /** A figure that reproduces the percentage: one of the relation itself, else the only one of the report that does. */
    private Optional<Fact> whole(Fact share, Fact part, List<Fact> parts) {
        BigDecimal stated = share.amount().inBaseUnit().abs();
        BigDecimal ulp = Quantity.ulp(share);
        BigDecimal least = stated.subtract(ulp.divide(BigDecimal.valueOf(2)));
        if (least.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = part.amount().inBaseUnit().abs().multiply(HUNDRED);
        BigDecimal low = hundredfold.divide(stated.add(ulp), EXACT);
        BigDecimal high = hundredfold.divide(least, EXACT);
        Set<String> own = parts.stream().map(Fact::id).collect(Collectors.toSet());
        List<List<Fact>> matching = index.between(low, high).stream()
                .map(same -> same.stream().filter(f -> isNear(f, share)).toList())
                .filter(same -> !same.isEmpty())
                .toList();
        Optional<Fact> inside = matching.stream()
                .flatMap(List::stream)
                .filter(f -> own.contains(f.id()) && !f.id().equals(part.id()))
                .findFirst();
        if (inside.isPresent() || matching.size() != 1) {
            return inside;
        }
        return matching.get(0).stream().filter(f -> !f.id().equals(part.id())).findFirst();
    }

    /** A sheet is filled in by itself: a figure of another one is taken by nobody. */
    private static boolean isNear(Fact fact, Fact share) {
        return fact.origin() != Origin.SHEET || fact.place().equals(share.place());
    }

    private static String number(Fact fact) {
        return fact.printed() == null
                ? fact.amount().value().toPlainString()
                : fact.printed().strip();
    }

    private static String computed(Fact share, Fact part, Fact whole) {
        BigDecimal quotient = part.amount()
                .inBaseUnit()
                .abs()
                .multiply(HUNDRED)
                .divide(whole.amount().inBaseUnit(), EXACT);
        Numbers numbers = Numbers.like(share, List.of());
        return numbers.withDecimals(numbers.decimals() + 2).write(quotient);
    }
}
