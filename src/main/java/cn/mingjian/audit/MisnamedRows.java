package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import cn.mingjian.rules.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises a row of a table that is counted where it does not belong: a judgement says that its words are wrong, and sums
 * differ by just what stands in it.
 */
final class MisnamedRows {

    private final Disclosure disclosure;
    private final Drafts drafts;
    private final Naming naming;
    private final Map<String, Link> causes = new HashMap<>();

    MisnamedRows(Disclosure disclosure, Drafts drafts, Naming naming) {
        this.disclosure = disclosure;
        this.drafts = drafts;
        this.naming = naming;
    }

    /** The clusters, those that differ by the figures of one such row made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        List<Cluster> all = new ArrayList<>(clusters);
        for (Drafts.Draft draft : clusters.isEmpty() ? List.<Drafts.Draft>of() : drafts.all()) {
            List<Fact> row = draft.judgement().figures();
            if (isAboutWords(draft) && isRow(row)) {
                List<Cluster> explained = all.stream()
                        .filter(c -> c.told() == null && differs(c, row.get(0)))
                        .toList();
                if (!explained.isEmpty()) {
                    all.removeAll(explained);
                    all.add(Cluster.of(explained, List.of(), told(row.get(0), explained)));
                    causes.put(draft.finding().id(), explained.get(0).links().get(0));
                }
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

    private static boolean isRow(List<Fact> facts) {
        return !facts.isEmpty()
                && facts.stream()
                        .allMatch(f -> f.origin() == Origin.TABLE
                                && f.place().equals(facts.get(0).place())
                                && f.evidence()
                                        .row()
                                        .equals(facts.get(0).evidence().row()));
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

    /** Whether all that is broken is equations about the table, which differ by what stands in the row. */
    private boolean differs(Cluster cluster, Fact row) {
        Set<BigDecimal> amounts = amounts(row);
        return cluster.links().stream()
                .allMatch(l -> l.relation().operator() == Relation.Operator.EQUAL
                        && Link.facts(l.relation()).anyMatch(f -> f.place().equals(row.place()))
                        && amounts.stream().anyMatch(a -> Cells.lacks(l, Map.of(), a)));
    }

    private String told(Fact row, List<Cluster> explained) {
        int found = explained.stream().mapToInt(c -> c.links().size()).sum();
        return "请核对" + naming.place(row) + "“"
                + Naming.inner(row.evidence().row().strip()) + "”这一行的编码和名称：相差之数正是这一行的数，疑为编码（或名称）写错，归到了别的科目。更正后，本条所列"
                + found + "处不符一并消除。";
    }
}
