package cn.mingjian.rules;

import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shares of one whole that one place of the report states, where the parts make up the whole. */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Key(String place, String of, String parent) {}

    private final Report report;

    Shares(Report report) {
        this.report = report;
    }

    /** The shares added up, beside 100%. */
    List<Pair> complete(List<Fact> facts) {
        Map<Key, Map<String, Fact>> groups = new LinkedHashMap<>();
        for (Fact share : facts) {
            if (share.measure().equals(Measure.SHARE) && share.of() != null && share.isValue()) {
                groups.computeIfAbsent(new Key(place(share), share.of(), share.parent()), k -> new LinkedHashMap<>())
                        .putIfAbsent(share.concept(), share);
            }
        }
        List<Pair> found = new ArrayList<>();
        for (Map<String, Fact> group : groups.values()) {
            Pair pair = group.size() > 1 ? pair(List.copyOf(group.values())) : null;
            if (pair != null) {
                found.add(pair);
            }
        }
        return List.copyOf(found);
    }

    private String place(Fact share) {
        return Objects.requireNonNullElse(share.evidence().section(), share.place());
    }

    private Pair pair(List<Fact> shares) {
        Fact whole = report.whole(shares.get(0));
        List<Fact> parts = shares.stream()
                .map(s -> report.near(s, Measure.FINAL))
                .filter(Objects::nonNull)
                .toList();
        if (whole == null || whole.isZero() || parts.size() < shares.size()) {
            return null;
        }
        Term sum = Terms.sum("各项", parts);
        if (!Terms.agree(Terms.figure(whole), sum)) {
            return null;
        }
        Term together = Terms.sum("各项占比", shares);
        Term hundred = Terms.constant("100%");
        // Small amounts are printed too coarsely to tell whether they make up the whole, or a part is listed twice.
        if (!Terms.agree(together, hundred) && Terms.agree(together, Terms.percentage(sum, Terms.figure(whole)))) {
            return null;
        }
        return new Pair(
                Printed.name(whole) + "各项占比之和" + Printed.place(shares.get(0)),
                shares.get(0),
                together,
                hundred,
                printedSum(shares).compareTo(HUNDRED) == 0);
    }

    private static BigDecimal printedSum(List<Fact> shares) {
        return shares.stream().map(s -> s.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
