package cn.mingjian.audit;

import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what to do about a group of broken relations: the one repair the numbers allow, or which places to look at. */
final class Suggestions {

    private static final int NAMED = 3;
    /** A point slips by one place or two, seldom further. */
    private static final int LOST = 4;

    private final Naming naming;
    private final Slips slips;
    private final Omissions omissions;

    Suggestions(FactIndex index, Naming naming, Slips slips) {
        this.naming = naming;
        this.slips = slips;
        this.omissions = new Omissions(index, naming);
    }

    /** What to do about the finding that states the defect best. */
    String root(Cluster cluster, Link root) {
        if (cluster.told() != null) {
            return cluster.told();
        }
        if (cluster.suspects().size() == 1) {
            return repair(cluster.suspects().get(0), cluster.links());
        }
        Fact stated = root.stated();
        if (cluster.suspects().isEmpty() && cluster.links().size() > 1 && stated != null) {
            return missingRow(cluster, stated);
        }
        String hint = omissions.hint(root.relation()).map(h -> h + "。").orElse("");
        if (cluster.suspects().isEmpty()) {
            return hint + places(root.relation());
        }
        return hint + undecided(cluster.suspects());
    }

    /** What to do about a finding that follows from another. */
    String consequence(Cluster cluster) {
        if (cluster.suspects().size() != 1) {
            return "与上述问题出于同一处差错，查明后一并更正。";
        }
        return "更正" + naming.full(cluster.suspects().get(0).quantity().face()) + "后，本项不符随之消除。";
    }

    /** The end of a suggestion: so many discrepancies that the finding lists go with the defect. */
    static String settled(int relations) {
        return "，本条所列" + relations + "处不符一并消除。";
    }

    private String repair(Trial trial, List<Link> links) {
        Fact fact = trial.quantity().face();
        Slip slip = slips.of(trial);
        BigDecimal only = only(trial, slip, links);
        StringBuilder text = new StringBuilder("请核对")
                .append(naming.full(fact))
                .append("（现列")
                .append(Naming.quoted(fact))
                .append("）：");
        if (only != null) {
            text.append(links.size() > 1 ? "据有关各数推算" : "据此推算").append("应为").append(exactly(fact, only, links));
        } else {
            text.append("与有关各数相符的数").append(between(fact, trial, links));
        }
        if (slip.isKnown()) {
            text.append("，疑为").append(slip.text());
        }
        text.append("。");
        if (links.size() > 1) {
            text.append("更正后").append(settled(links.size()));
        }
        return text.toString();
    }

    /** What should be printed, where only one number fits or the slip tells which. */
    private static BigDecimal only(Trial trial, Slip slip, List<Link> links) {
        if (slip.target() != null) {
            return slip.target();
        }
        BigDecimal only = Slips.only(trial);
        boolean stated = links.stream()
                .filter(Link::isEquation)
                .flatMap(l -> Stream.of(l.relation().stated(), l.relation().computed()))
                .map(Wording::single)
                .anyMatch(f -> f != null && trial.quantity().facts().contains(f));
        // What is computed from other printed figures is what a careful author would print.
        return only == null && stated && trial.range().isBounded() ? trial.value() : only;
    }

    private String between(Fact fact, Trial trial, List<Link> links) {
        Range range = trial.range();
        if (range.isBounded()) {
            return "应在" + written(fact, range.low(), links) + "至" + written(fact, range.high(), links) + "之间";
        }
        return range.high() != null
                ? "应不超过" + written(fact, range.high(), links)
                : "应不低于" + written(fact, range.low(), links);
    }

    /** What should be printed; decimals that were lost with a moved point come back. */
    private static String exactly(Fact fact, BigDecimal value, List<Link> links) {
        int decimals = value.divide(fact.amount().unit().factor(), LOST, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .scale();
        boolean lost = value.remainder(Quantity.ulp(fact)).signum() != 0;
        return lost ? write(fact, value, links, decimals) : written(fact, value, links);
    }

    private static String write(Fact fact, BigDecimal value, List<Link> links, int decimals) {
        List<Fact> around =
                links.stream().flatMap(l -> Link.facts(l.relation())).toList();
        return Direction.write(fact, value, Numbers.like(fact, around).withDecimals(decimals));
    }

    private static String written(Fact fact, BigDecimal value, List<Link> links) {
        return write(fact, value, links, fact.amount().decimals());
    }

    /** Across the row all agrees, so that what is missing is missing below it. */
    private String missingRow(Cluster cluster, Fact stated) {
        List<Finding> told = cluster.links().stream()
                .map(l -> l.draft().finding())
                .filter(f -> f.difference() != null && !f.evidence().isEmpty())
                .toList();
        String columns =
                told.stream().map(f -> "“" + column(f.evidence().get(0)) + "”").collect(Collectors.joining());
        String gaps = told.stream().map(Finding::difference).collect(Collectors.joining("、"));
        return "该行各栏之间相符，但" + columns + "与其下各行之和分别相差" + gaps + "，疑其下漏列（或多列）了一行，请核对" + naming.place(stated) + "，补齐各行。";
    }

    private static String column(Evidence at) {
        return at.column() == null ? "" : Naming.inner(at.column().strip());
    }

    private String undecided(List<Trial> suspects) {
        List<Fact> faces = suspects.stream().map(t -> t.quantity().face()).toList();
        boolean together = faces.stream().map(naming::place).distinct().count() == 1;
        String named = faces.stream()
                .limit(NAMED)
                .map(f -> (together ? naming.name(f) : naming.full(f)) + "（" + Naming.quoted(f) + "）")
                .collect(Collectors.joining("、"));
        String more = suspects.size() > NAMED ? "等" + suspects.size() + "个数" : "";
        return (together ? naming.place(faces.get(0)) : "") + named + more + "中至少有一处有误，仅凭本报告的数字不能断定是哪一处，请对照决算账表核实后更正。";
    }

    private String places(Relation relation) {
        Set<String> places = new LinkedHashSet<>();
        Link.facts(relation).map(naming::full).forEach(places::add);
        String named = places.stream().limit(NAMED).collect(Collectors.joining("、"));
        return "请核对" + named + (places.size() > NAMED ? "等" + places.size() + "处" : "") + "，查明后更正。";
    }
}
