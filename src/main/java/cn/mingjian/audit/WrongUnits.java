package cn.mingjian.audit;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Recognises a table above which the wrong unit stands, and a sentence that writes all its amounts in it: what does not fit other
 * places fits them in the other unit.
 */
final class WrongUnits {

    /** One figure alone may have been mistyped. */
    private static final int LEAST = 2;

    private final Disclosure disclosure;
    private final Naming naming;
    /** The clusters by the places where their first relation has figures: no unit of another table explains them. */
    private final Map<String, List<Cluster>> byPlace = new HashMap<>();

    WrongUnits(Disclosure disclosure, Naming naming) {
        this.disclosure = disclosure;
        this.naming = naming;
    }

    /** The clusters, those of one table that its unit explains made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        List<Cluster> all = new ArrayList<>(clusters);
        clusters.forEach(this::index);
        for (AccountsTable table : disclosure.tables()) {
            Unit unit = all.size() < LEAST ? null : unit(table);
            if (unit != null) {
                merge(table.id(), ids(table), unit, 1, told(table, unit, other(unit)), all);
            }
        }
        for (List<Fact> amounts : all.size() < LEAST ? List.<List<Fact>>of() : sentences()) {
            Unit unit = amounts.get(0).amount().unit();
            Set<String> ids = amounts.stream().map(Fact::id).collect(Collectors.toSet());
            merge(amounts.get(0).place(), ids, unit, LEAST, told(amounts, unit, other(unit)), all);
        }
        return all;
    }

    private void index(Cluster cluster) {
        Link.facts(cluster.links().get(0).relation())
                .map(Fact::place)
                .distinct()
                .forEach(place ->
                        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(cluster));
    }

    /** @param least so many clusters must be explained: what one figure explains needs no wrong sentence */
    private void merge(String place, Set<String> own, Unit unit, int least, String told, List<Cluster> all) {
        List<Cluster> here = byPlace.getOrDefault(place, List.of());
        if (here.isEmpty()) {
            return;
        }
        Unit other = other(unit);
        UnaryOperator<Fact> reading =
                f -> own.contains(f.id()) && f.amount().unit().equals(unit)
                        ? Quantity.replaced(f, new Amount(f.amount().value(), other))
                        : f;
        List<Cluster> explained = here.stream()
                .filter(c -> c.links().stream().allMatch(l -> touches(l, own) && l.holdsRead(reading)))
                .toList();
        if (explained.size() < least
                || Cluster.relations(explained) < LEAST
                || !isStated(explained)
                || contradicts(explained, own, reading)) {
            return;
        }
        Cluster one = Cluster.of(explained, List.of(), told);
        all.removeAll(explained);
        all.add(one);
        byPlace.values().forEach(clusters -> clusters.removeAll(explained));
        index(one);
    }

    /** Whether an equation speaks for it: what is beyond a limit is within it as soon as it is small enough. */
    private static boolean isStated(List<Cluster> explained) {
        return explained.stream().flatMap(c -> c.links().stream()).anyMatch(Link::isEquation);
    }

    /** The unit all amounts of a table were read in, or null. */
    static Unit unit(AccountsTable table) {
        Set<Unit> units = new HashSet<>();
        for (AccountsRow row : table.rows()) {
            row.figures().values().stream()
                    .filter(Fact::isMoney)
                    .forEach(f -> units.add(f.amount().unit()));
        }
        Unit unit = units.size() == 1 ? units.iterator().next() : null;
        return Unit.YUAN.equals(unit) || Unit.WAN_YUAN.equals(unit) ? unit : null;
    }

    private static Unit other(Unit unit) {
        return unit.equals(Unit.YUAN) ? Unit.WAN_YUAN : Unit.YUAN;
    }

    /** Amounts that follow each other in a passage in one unit, where others of it are in the other one. */
    private List<List<Fact>> sentences() {
        List<List<Fact>> runs = new ArrayList<>();
        Fact before = null;
        for (Fact fact : disclosure.facts()) {
            if (fact.origin() == Origin.NARRATIVE && fact.isMoney()) {
                boolean goesOn = before != null
                        && before.place().equals(fact.place())
                        && before.amount().unit().equals(fact.amount().unit());
                if (!goesOn) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(fact);
                before = fact;
            }
        }
        runs.removeIf(r -> r.size() < LEAST
                || !List.of(Unit.YUAN, Unit.WAN_YUAN).contains(r.get(0).amount().unit()));
        return runs;
    }

    private String told(List<Fact> amounts, Unit unit, Unit other) {
        return "请核对" + naming.place(amounts.get(0)) + "“" + naming.name(amounts.get(0)) + "”等各个金额的单位：现写“"
                + unit.symbol() + "”，按“" + other.symbol() + "”计算与有关各数相符，疑为“元”与“万元”混用。更正后，本条所列不符一并消除。";
    }

    private static Set<String> ids(AccountsTable table) {
        Set<String> ids = new HashSet<>();
        table.rows().forEach(r -> r.figures().values().forEach(f -> ids.add(f.id())));
        return ids;
    }

    private static boolean touches(Link link, Set<String> own) {
        return Link.facts(link.relation()).anyMatch(f -> own.contains(f.id()));
    }

    /** Whether something that holds would be broken. */
    private static boolean contradicts(List<Cluster> clusters, Set<String> own, UnaryOperator<Fact> reading) {
        Set<Link> holding = new LinkedHashSet<>();
        clusters.stream()
                .flatMap(c -> c.links().stream())
                .flatMap(l -> l.members().keySet().stream())
                .forEach(q -> holding.addAll(q.holding()));
        return holding.stream().filter(l -> touches(l, own)).anyMatch(l -> !l.holdsRead(reading));
    }

    private static String told(AccountsTable table, Unit unit, Unit other) {
        return "请核对《" + table.called() + "》的金额单位：现写“" + unit.symbol() + "”，表中各数按“" + other.symbol()
                + "”计算与其他表和文字说明相符，疑为表头单位写错。更正后，本条所列不符一并消除。";
    }
}
