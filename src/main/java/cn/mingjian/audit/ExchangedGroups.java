package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Recognises two groups of figures that stand in each other's places: two columns of a table, the funds of two sheets, what a
 * text says of two items. Where Exchanges looks at two figures, here all of the one are exchanged with all of the other.
 */
final class ExchangedGroups {

    private static final int LEAST = 2;
    /** Where more is broken than that, the work would be too much. */
    private static final int MOST = 80;

    private final Naming naming;
    private final Function<Fact, Quantity> quantities;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /**
     * Figures that belong together.
     *
     * @param kind what may be exchanged with it: groups of the same kind
     * @param name what it is called
     * @param figures its figures, each under the name that its counterpart in another group has as well
     */
    private record Group(String kind, String name, Map<String, Fact> figures) {

        Fact first() {
            return figures.values().iterator().next();
        }
    }

    ExchangedGroups(Disclosure disclosure, Naming naming, Function<Fact, Quantity> quantities) {
        this.naming = naming;
        this.quantities = quantities;
        disclosure.tables().forEach(this::columns);
        for (Fact fact : disclosure.facts()) {
            if (fact.origin() == Origin.NARRATIVE) {
                put("文字", fact.place() + "|" + fact.concept(), naming.name(fact), fact.measure(), fact);
            } else if (fact.origin() == Origin.SHEET
                    && fact.isMoney()
                    && fact.evidence().row() != null) {
                put("自评表", fact.place(), "", fact.evidence().row() + "|" + fact.measure(), fact);
            }
        }
    }

    private void columns(AccountsTable table) {
        int number = 0;
        for (AccountsRow row : table.rows()) {
            String line = String.valueOf(number++);
            row.figures()
                    .forEach((column, fact) ->
                            put(table.id(), table.id() + "|" + column, "“" + column + "”栏", line, fact));
        }
    }

    private void put(String kind, String key, String name, String slot, Fact fact) {
        groups.computeIfAbsent(key, k -> new Group(kind, name, new HashMap<>()))
                .figures()
                .putIfAbsent(slot, fact);
    }

    /** The clusters, those that two exchanged groups explain made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < LEAST || clusters.size() > MOST) {
            return clusters;
        }
        List<Group> broken = groups.values().stream()
                .filter(g -> g.figures().values().stream().anyMatch(this::isBroken))
                .toList();
        List<Cluster> all = new ArrayList<>(clusters);
        for (int i = 0; i < broken.size(); i++) {
            for (int j = i + 1; j < broken.size(); j++) {
                if (broken.get(i).kind().equals(broken.get(j).kind())) {
                    merge(broken.get(i), broken.get(j), all);
                }
            }
        }
        return all;
    }

    private boolean isBroken(Fact fact) {
        Quantity quantity = quantities.apply(fact);
        return quantity != null && !quantity.broken().isEmpty();
    }

    private void merge(Group one, Group other, List<Cluster> all) {
        Map<Quantity, BigDecimal> exchanged = exchanged(one, other);
        if (exchanged.size() < LEAST) {
            return;
        }
        // Most pairs touch nothing that another place denies: that is asked before anything is worked out anew.
        List<Cluster> touched = all.stream()
                .filter(c -> c.told() == null && c.links().stream().allMatch(l -> l.isTouchedBy(exchanged)))
                .toList();
        if (touched.size() < LEAST || !areDenied(one, other, touched)) {
            return;
        }
        List<Cluster> explained = touched.stream()
                .filter(c -> c.links().stream().allMatch(l -> l.holds(exchanged)))
                .toList();
        if (explained.size() >= LEAST && areDenied(one, other, explained) && holdsOn(exchanged, one, other)) {
            Cluster.unite(all, explained, exchanged.keySet(), told(one, other, explained));
        }
    }

    /** What the figures become; those that are alike stay what they are. */
    private Map<Quantity, BigDecimal> exchanged(Group one, Group other) {
        Map<Quantity, BigDecimal> exchanged = new LinkedHashMap<>();
        one.figures().forEach((slot, a) -> {
            Fact b = other.figures().get(slot);
            Quantity first = quantities.apply(a);
            Quantity second = b == null ? null : quantities.apply(b);
            if (first != null
                    && second != null
                    && a.amount().unit().dimension() == b.amount().unit().dimension()
                    && a.amount().inBaseUnit().compareTo(b.amount().inBaseUnit()) != 0) {
                exchanged.put(first, b.amount().inBaseUnit());
                exchanged.put(second, a.amount().inBaseUnit());
            }
        });
        return exchanged;
    }

    /** Of each of them another place says that something in it is not so: within a place much holds by chance. */
    private static boolean areDenied(Group one, Group other, List<Cluster> explained) {
        List<String> own = List.of(one.first().place(), other.first().place());
        return Stream.of(one, other).allMatch(g -> explained.stream()
                .flatMap(c -> c.links().stream())
                .filter(Link::isEquation)
                .map(l -> Link.facts(l.relation()).toList())
                .anyMatch(facts -> facts.stream().anyMatch(g.figures()::containsValue)
                        && facts.stream().anyMatch(f -> !own.contains(f.place()))));
    }

    /** Nothing that holds with other places may be broken; within the place the exchange may lack counterparts. */
    private static boolean holdsOn(Map<Quantity, BigDecimal> exchanged, Group one, Group other) {
        List<String> own = List.of(one.first().place(), other.first().place());
        return exchanged.keySet().stream()
                .flatMap(q -> q.holding().stream())
                .filter(l -> Link.facts(l.relation()).anyMatch(f -> !own.contains(f.place())))
                .allMatch(l -> l.holds(exchanged));
    }

    private String told(Group one, Group other, List<Cluster> explained) {
        return "请核对" + naming.place(one.first()) + one.name() + "与"
                + (one.first().place().equals(other.first().place()) ? "" : naming.place(other.first())) + other.name()
                + "：两处的数整个互换后与有关各数相符，疑为名称或者各数互相填反。更正后" + Suggestions.settled(Cluster.relations(explained));
    }
}
