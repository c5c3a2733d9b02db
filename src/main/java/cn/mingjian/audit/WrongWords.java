package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises what wrong words lead to. A judgement says that the words of a row are wrong, and sums differ by just what stands
 * in it: the row is counted where it does not belong. Or it says so of a passage as a whole, and the figures of the passage
 * disagree with what stands elsewhere: the passage is of another report.
 */
final class WrongWords {

    /** One figure alone is no passage, and one that is wrong does not make a passage wrong. */
    private static final int LEAST = 2;

    private final Disclosure disclosure;
    private final Drafts drafts;
    private final Naming naming;
    private final Map<String, Link> causes = new HashMap<>();

    WrongWords(Disclosure disclosure, Drafts drafts, Naming naming) {
        this.disclosure = disclosure;
        this.drafts = drafts;
        this.naming = naming;
    }

    /** The clusters, those that the same words explain made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        List<Cluster> all = new ArrayList<>(clusters);
        for (Drafts.Draft draft : clusters.isEmpty() ? List.<Drafts.Draft>of() : drafts.all()) {
            List<Fact> figures = draft.judgement().figures();
            List<Cluster> explained = !figures.isEmpty() && isAboutWords(draft) ? explained(figures, all) : List.of();
            if (!explained.isEmpty()) {
                Cluster.unite(all, explained, List.of(), told(figures.get(0), explained));
                causes.put(draft.finding().id(), explained.get(0).links().get(0));
            }
        }
        return all;
    }

    /** The finding that says what the wrong words led to, if they led to any. */
    Optional<Drafts.Draft> ledTo(Drafts.Draft draft) {
        return Optional.ofNullable(causes.get(draft.finding().id())).map(Link::draft);
    }

    /** Whether what is wrong is what the figures are called and not the figures themselves. */
    private static boolean isAboutWords(Drafts.Draft draft) {
        List<Evidence> places = draft.judgement().evidence();
        return !draft.hasRelation()
                && draft.judgement().figures().stream().map(Fact::evidence).noneMatch(places::contains);
    }

    private List<Cluster> explained(List<Fact> figures, List<Cluster> all) {
        if (isRow(figures)) {
            Set<BigDecimal> amounts = amounts(figures.get(0));
            return all.stream()
                    .filter(c -> c.told() == null && differs(c, figures.get(0).place(), amounts))
                    .toList();
        }
        List<Cluster> here = isPassage(figures)
                ? all.stream()
                        .filter(c -> c.told() == null && isOf(c, figures.get(0).place()))
                        .toList()
                : List.of();
        return here.size() < LEAST ? List.of() : here;
    }

    private static boolean isRow(List<Fact> facts) {
        return facts.stream()
                .allMatch(f -> f.origin() == Origin.TABLE
                        && f.place().equals(facts.get(0).place())
                        && f.evidence().row().equals(facts.get(0).evidence().row()));
    }

    /** Whether these are all figures of one passage. */
    private boolean isPassage(List<Fact> facts) {
        String place = facts.get(0).place();
        return facts.size() >= LEAST
                && facts.get(0).origin() == Origin.NARRATIVE
                && new HashSet<>(facts)
                        .containsAll(disclosure.facts().stream()
                                .filter(f -> f.place().equals(place))
                                .toList());
    }

    /** Whether a cluster is about figures of the passage, and none elsewhere is suspected. */
    private static boolean isOf(Cluster cluster, String place) {
        return cluster.links().stream().allMatch(l -> Link.facts(l.relation())
                        .anyMatch(f -> f.place().equals(place)))
                && cluster.mayBeFor(f -> f.place().equals(place));
    }

    /** What stands in the rows of the table that go by the same code. */
    private Set<BigDecimal> amounts(Fact figure) {
        return disclosure.tables().stream()
                .filter(t -> t.id().equals(figure.place()))
                .flatMap(t -> t.rows().stream()
                        .filter(r -> r.figures().containsValue(figure))
                        .flatMap(r -> t.rows().stream().filter(o -> o.concept().equals(r.concept()))))
                .flatMap(r -> r.figures().values().stream())
                .filter(f -> !f.isZero())
                .map(f -> f.amount().inBaseUnit().abs())
                .collect(Collectors.toSet());
    }

    /** Whether all that is broken is equations about a table, which differ by one of some amounts. */
    private static boolean differs(Cluster cluster, String table, Set<BigDecimal> amounts) {
        return cluster.links().stream()
                .allMatch(l -> l.isEquation()
                        && Link.facts(l.relation()).anyMatch(f -> f.place().equals(table))
                        && amounts.stream().anyMatch(a -> Cells.lacks(l, Map.of(), a)));
    }

    private String told(Fact figure, List<Cluster> explained) {
        String rest = "更正后" + Suggestions.settled(Cluster.relations(explained));
        return figure.origin() == Origin.TABLE
                ? "请核对" + naming.place(figure) + "“"
                        + Naming.inner(figure.evidence().row().strip()) + "”这一行的编码和名称：相差之数正是这一行的数，疑为编码（或名称）写错，归到了别的科目。"
                        + rest
                : "请核对" + naming.place(figure) + "这段话：文字本身有误，所列的数也与别处不符，疑为整段抄错。" + rest;
    }
}
