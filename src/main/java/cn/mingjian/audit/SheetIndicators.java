package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Indicator;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Sheet;
import cn.mingjian.rules.Relation;
import cn.mingjian.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recognises an indicator that a self-evaluation sheet lists twice or leaves out: what it could score and what it scored are
 * both too much, or both lacking.
 */
final class SheetIndicators {

    private final Disclosure disclosure;
    /** Where a sheet repeats an indicator, what that led to. */
    private final Map<Set<Evidence>, Link> repeated = new HashMap<>();

    /** A broken sum of weights or scores in a sheet, and how much it lacks. */
    private record Lack(Cluster cluster, Link link, String measure, BigDecimal amount) {}

    SheetIndicators(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** The clusters, those that one indicator explains made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        List<Cluster> all = new ArrayList<>(clusters);
        Map<String, List<Cluster>> byPlace = clusters.stream()
                .filter(c -> c.told() == null && !c.links().isEmpty())
                .collect(Collectors.groupingBy(SheetIndicators::place));
        for (Sheet sheet : disclosure.sheets()) {
            List<Lack> lacks = byPlace.getOrDefault(sheet.id(), List.of()).stream()
                    .flatMap(c -> lacks(c, sheet).stream())
                    .toList();
            if (!lacks.isEmpty() && sheet.repeated().isEmpty()) {
                leftOut(sheet, lacks, all);
            } else if (!lacks.isEmpty()) {
                twice(sheet, lacks, all);
            }
        }
        return all;
    }

    /** The finding that says what a repeated indicator led to, if it led to anything. */
    Optional<Drafts.Draft> ledTo(Drafts.Draft draft) {
        return draft.hasRelation()
                ? Optional.empty()
                : Optional.ofNullable(repeated.get(Set.copyOf(draft.judgement().evidence())))
                        .map(Link::draft);
    }

    private void twice(Sheet sheet, List<Lack> lacks, List<Cluster> all) {
        List<Indicator> again = sheet.repeated();
        List<BigDecimal> amounts = List.of(
                sum(again, Indicator::weight).negate(),
                sum(again, Indicator::score).negate());
        List<Cluster> explained = clusters(lacks.stream()
                .filter(l -> l.amount().compareTo(amounts.get(l.measure().equals(Measure.WEIGHT) ? 0 : 1)) == 0)
                .toList());
        if (!explained.isEmpty()) {
            Cluster.unite(all, explained, List.of(), toldTwice(sheet, again, explained));
            repeated.put(
                    again.stream().map(Indicator::evidence).collect(Collectors.toSet()),
                    explained.get(0).links().get(0));
        }
    }

    private static BigDecimal sum(List<Indicator> indicators, Function<Indicator, Fact> figure) {
        return indicators.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .map(f -> f.amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** An indicator can score as much as the weights lack, and scored no more than that. */
    private static void leftOut(Sheet sheet, List<Lack> lacks, List<Cluster> all) {
        Optional<Lack> weights =
                lacks.stream().filter(l -> l.measure().equals(Measure.WEIGHT)).findFirst();
        Optional<Lack> scores =
                lacks.stream().filter(l -> l.measure().equals(Measure.SCORE)).findFirst();
        if (weights.isEmpty() || scores.isEmpty()) {
            return;
        }
        BigDecimal weight = weights.get().amount();
        BigDecimal score = scores.get().amount();
        boolean one = score.signum() > 0
                && score.compareTo(weight) <= 0
                && lacks.stream()
                        .allMatch(l -> l.amount().compareTo(l.measure().equals(Measure.WEIGHT) ? weight : score) == 0);
        if (one) {
            List<Cluster> explained = clusters(lacks);
            Cluster.unite(all, explained, List.of(), toldLeftOut(sheet, weight, score, explained));
        }
    }

    private static List<Cluster> clusters(List<Lack> lacks) {
        return lacks.stream().map(Lack::cluster).distinct().toList();
    }

    /** Where the first figure of its first relation stands: the place of all of them where they are of one sheet. */
    private static String place(Cluster cluster) {
        return Link.facts(cluster.links().get(0).relation())
                .findFirst()
                .map(Fact::place)
                .orElse("");
    }

    /** What the sums of weights or scores of the sheet lack, where the cluster is about nothing else. */
    private static List<Lack> lacks(Cluster cluster, Sheet sheet) {
        List<Lack> lacks = cluster.links().stream()
                .flatMap(l -> lack(cluster, l, sheet).stream())
                .toList();
        return lacks.size() == cluster.links().size() ? lacks : List.of();
    }

    private static Optional<Lack> lack(Cluster cluster, Link link, Sheet sheet) {
        Relation relation = link.relation();
        List<Fact> facts = Link.facts(relation).toList();
        String measure = facts.get(0).measure();
        boolean own = facts.stream()
                .allMatch(f -> f.place().equals(sheet.id()) && f.measure().equals(measure));
        boolean points = measure.equals(Measure.WEIGHT) || measure.equals(Measure.SCORE);
        if (!own || !points || relation.operator() != Relation.Operator.EQUAL) {
            return Optional.empty();
        }
        boolean statesSum = isSum(relation.stated());
        return statesSum == isSum(relation.computed())
                ? Optional.empty()
                : link.gap(Map.of()).map(g -> new Lack(cluster, link, measure, statesSum ? g.negate() : g));
    }

    private static boolean isSum(Term term) {
        return term.facts().size() > 1;
    }

    private static String toldTwice(Sheet sheet, List<Indicator> again, List<Cluster> explained) {
        return "请核对“" + sheet.project() + "”自评表：" + names(again) + "列了两遍，分值、得分也算了两遍。删去重复的一行后"
                + Suggestions.settled(Cluster.relations(explained));
    }

    private static String names(List<Indicator> indicators) {
        return "“" + Naming.inner(indicators.get(0).level3()) + "”"
                + (indicators.size() > 1 ? "等" + indicators.size() + "项指标" : "");
    }

    private static String toldLeftOut(Sheet sheet, BigDecimal weight, BigDecimal score, List<Cluster> explained) {
        return "请核对“" + sheet.project() + "”自评表的各项指标：分值合计少" + plain(weight) + "分，得分合计少" + plain(score)
                + "分，疑漏列了一项指标。补齐后" + Suggestions.settled(Cluster.relations(explained));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
