package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises a row of a table that is wrong as a whole: last year's, another row's, or moved by a column. No figure alone can be
 * put right, because across the row they agree; all together can.
 */
final class WrongRows {

    private static final int LEAST = 2;
    /** Where more is broken than that, the work would be too much. */
    private static final int MOST = 80;

    private final Disclosure disclosure;
    private final Naming naming;
    private final Map<String, Quantity> quantities = new HashMap<>();

    WrongRows(Disclosure disclosure, Naming naming) {
        this.disclosure = disclosure;
        this.naming = naming;
    }

    /** The clusters, those of one row that other figures in it explain made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < LEAST || clusters.size() > MOST) {
            return clusters;
        }
        clusters.stream().flatMap(c -> c.links().stream()).forEach(l -> l.members()
                .forEach((q, facts) -> facts.forEach(f -> quantities.put(f.id(), q))));
        List<Cluster> all = new ArrayList<>(clusters);
        for (AccountsTable table : disclosure.tables()) {
            for (AccountsRow row : table.rows()) {
                if (row.figures().size() >= LEAST) {
                    merge(row, all);
                }
            }
        }
        return all;
    }

    private void merge(AccountsRow row, List<Cluster> all) {
        Map<Quantity, Fact> own = new LinkedHashMap<>();
        for (Fact fact : row.figures().values()) {
            Quantity quantity = quantities.get(fact.id());
            if (quantity != null && !quantity.broken().isEmpty()) {
                own.putIfAbsent(quantity, fact);
            }
        }
        if (own.size() < LEAST) {
            return;
        }
        Map<Quantity, BigDecimal> right = right(own);
        List<Cluster> explained = all.stream()
                .filter(c -> c.told() == null && c.links().stream().allMatch(l -> isMended(l, right)))
                .toList();
        if (right.size() < LEAST
                || explained.size() < LEAST
                || !isDenied(right.keySet(), explained)
                || !Link.holdsOn(right)) {
            return;
        }
        Cluster.unite(all, explained, right.keySet(), told(row, own, right, explained));
    }

    /**
     * Whether other places speak against a row, or both halves of its table. Where only the rows below do, one of them may have
     * been left out as well.
     */
    private static boolean isDenied(Set<Quantity> row, List<Cluster> explained) {
        List<Link> links = explained.stream().flatMap(c -> c.links().stream()).toList();
        return links.stream().anyMatch(l -> isElsewhere(l) && states(l, row))
                || row.stream().anyMatch(q -> isDeniedInBothHalves(q, links));
    }

    private static boolean isElsewhere(Link link) {
        return Link.facts(link.relation()).map(Fact::place).distinct().count() > 1;
    }

    /** Whether a relation is about a figure of the row by itself, and not about a sum it is one of. */
    private static boolean states(Link link, Set<Quantity> row) {
        return Stream.of(link.relation().stated(), link.relation().computed())
                .map(Wording::single)
                .filter(Objects::nonNull)
                .anyMatch(f -> row.stream().anyMatch(q -> q.facts().contains(f)));
    }

    private static boolean isDeniedInBothHalves(Quantity total, List<Link> links) {
        List<Set<String>> columns = links.stream()
                .filter(l -> l.members().containsKey(total))
                .map(l -> columns(l, total))
                .toList();
        return columns.stream().anyMatch(a -> columns.stream().anyMatch(b -> Collections.disjoint(a, b)));
    }

    private static Set<String> columns(Link link, Quantity without) {
        return link.members().entrySet().stream()
                .filter(m -> !m.getKey().equals(without))
                .flatMap(m -> m.getValue().stream())
                .map(WrongRows::column)
                .collect(Collectors.toSet());
    }

    /** What the figures of the row would have to be, as far as other places tell. */
    private static Map<Quantity, BigDecimal> right(Map<Quantity, Fact> own) {
        Map<Quantity, BigDecimal> right = new LinkedHashMap<>();
        own.forEach((quantity, fact) -> {
            Set<Quantity> others = new LinkedHashSet<>(own.keySet());
            others.remove(quantity);
            Range range = null;
            for (Link link : quantity.broken()) {
                if (link.isEquation() && link.members().keySet().stream().noneMatch(others::contains)) {
                    Optional<Range> allowed = Solver.solve(link, quantity, Map.of());
                    range = range == null
                            ? allowed.orElse(null)
                            : allowed.flatMap(range::intersection).orElse(range);
                }
            }
            if (range != null && range.best().signum() >= 0) {
                right.put(
                        quantity,
                        Quantity.printedAs(fact, range.best()).amount().inBaseUnit());
            }
        });
        return right;
    }

    private static boolean isMended(Link link, Map<Quantity, BigDecimal> right) {
        return right.keySet().stream().anyMatch(link.members()::containsKey) && link.holds(right);
    }

    private String told(
            AccountsRow row, Map<Quantity, Fact> own, Map<Quantity, BigDecimal> right, List<Cluster> explained) {
        List<Fact> facts = right.keySet().stream().map(own::get).toList();
        String each = right.entrySet().stream()
                .map(e -> {
                    Fact fact = own.get(e.getKey());
                    return "“" + Naming.inner(column(fact)) + "”现列" + Naming.quoted(fact) + "，应为"
                            + Direction.write(fact, e.getValue(), Numbers.like(fact, facts));
                })
                .collect(Collectors.joining("；"));
        return "请核对" + naming.place(facts.get(0)) + "“" + Naming.inner(row.name()) + "”一行：据有关各数推算，" + each + "，疑为整行"
                + (isMoved(right) ? "错栏" : "抄错或沿用了旧数") + "。更正后" + Suggestions.settled(Cluster.relations(explained));
    }

    private static String column(Fact fact) {
        return fact.evidence() == null || fact.evidence().column() == null
                ? fact.measure()
                : fact.evidence().column().strip();
    }

    /** Whether what stands in one column is what belongs into another. */
    private static boolean isMoved(Map<Quantity, BigDecimal> right) {
        return right.keySet().stream()
                        .allMatch(q -> q.value().signum() == 0
                                || right.values().stream().anyMatch(v -> v.compareTo(q.value()) == 0))
                && right.values().stream().anyMatch(v -> v.signum() != 0);
    }
}
