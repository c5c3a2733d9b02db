package cn.mingjian.audit;

import cn.mingjian.amount.Amount;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Judgement;
import cn.mingjian.rules.Relation;
import cn.mingjian.rules.RuleRun;
import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The relations of a report, broken and holding, over the quantities they share. */
final class Graph {

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Quantity> quantities = new HashMap<>();

    /** A number and where it stands. */
    private record Print(int start, int end, Amount amount) {

        /** Nearly all figures are told apart by their places; hashing a number and its unit takes many times as long. */
        @Override
        public int hashCode() {
            return 31 * start + end;
        }
    }

    private Graph() {}

    static Graph of(RuleRun run, Drafts drafts) {
        Graph graph = new Graph();
        for (Judgement judgement : run.judgements()) {
            if (judgement.status() == Status.PASSED && judgement.relation() != null) {
                graph.add(new Link(judgement.relation(), null));
            }
        }
        for (Drafts.Draft draft : drafts.all()) {
            if (draft.hasRelation()) {
                graph.add(new Link(draft.judgement().relation(), draft));
            }
        }
        graph.uniteSamePrint();
        graph.uniteEquals();
        graph.connect();
        return graph;
    }

    List<Link> broken() {
        return links.stream().filter(Link::broken).toList();
    }

    /** The quantity that a fact belongs to, or null where no relation speaks of it. */
    Quantity quantity(Fact fact) {
        return quantities.get(root(fact.id()));
    }

    private void add(Link link) {
        links.add(link);
        Link.facts(link.relation()).forEach(f -> facts.putIfAbsent(f.id(), f));
    }

    /** One printed number may be a figure of two things: 收、支总计各增加350.31万元. */
    private void uniteSamePrint() {
        Map<Print, String> printed = new HashMap<>();
        for (Fact fact : facts.values()) {
            Evidence at = fact.evidence();
            if (at != null && at.end() > at.start() && at.quote().length() <= 2 * width(fact)) {
                Print print = new Print(at.start(), at.end(), fact.amount());
                unite(fact.id(), printed.computeIfAbsent(print, p -> fact.id()));
            }
        }
    }

    /** Evidence that is little more than the number itself points at that number and at no other. */
    private static int width(Fact fact) {
        return fact.amount().printed().length() + 4;
    }

    private void uniteEquals() {
        for (Link link : links) {
            Relation relation = link.relation();
            if (!link.broken() && relation.operator() == Relation.Operator.EQUAL) {
                Fact stated = Wording.single(relation.stated());
                Fact computed = Wording.single(relation.computed());
                if (stated != null
                        && computed != null
                        && stated.amount().unit().dimension()
                                == computed.amount().unit().dimension()) {
                    unite(stated.id(), computed.id());
                }
            }
        }
    }

    private void connect() {
        facts.forEach((id, fact) ->
                quantities.computeIfAbsent(root(id), r -> new Quantity()).add(fact));
        for (Link link : links) {
            Link.facts(link.relation()).forEach(fact -> link.tie(quantities.get(root(fact.id())), fact));
            link.members().keySet().forEach(quantity -> quantity.takesPartIn(link));
        }
    }

    private String root(String id) {
        String at = id;
        while (true) {
            String parent = parents.getOrDefault(at, at);
            if (parent.equals(at)) {
                break;
            }
            at = parent;
        }
        String top = at;
        at = id;
        while (!at.equals(top)) {
            String next = parents.get(at);
            parents.put(at, top);
            at = next;
        }
        return top;
    }

    private void unite(String a, String b) {
        String one = root(a);
        String other = root(b);
        if (!one.equals(other)) {
            // The smaller id is kept so that the outcome does not depend on the order of the rules.
            if (one.compareTo(other) < 0) {
                parents.put(other, one);
            } else {
                parents.put(one, other);
            }
        }
    }
}
