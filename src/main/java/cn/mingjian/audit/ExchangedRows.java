package cn.mingjian.audit;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Recognises two rows of a table whose figures, or whose names, stand in each other's places in all columns. */
final class ExchangedRows {

    private static final int LEAST = 2;
    /** Shorter numbers stand in each other's places by chance. */
    private static final int TELLING_DIGITS = 3;
    /** Where more rows of a table are broken than that, the work would be too much. */
    private static final int MOST = 12;

    private final Disclosure disclosure;
    private final Naming naming;
    private final Function<Fact, Quantity> quantities;

    ExchangedRows(Disclosure disclosure, Naming naming, Function<Fact, Quantity> quantities) {
        this.disclosure = disclosure;
        this.naming = naming;
        this.quantities = quantities;
    }

    /** The clusters, those made one that two exchanged rows explain and tables alone show: no exchange in the text does. */
    List<Cluster> shownByTables(List<Cluster> clusters) {
        return merged(clusters, l -> Link.facts(l.relation()).allMatch(f -> f.origin() == Origin.TABLE));
    }

    /** The clusters, those that two exchanged rows explain made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        return merged(clusters, l -> true);
    }

    private List<Cluster> merged(List<Cluster> clusters, Predicate<Link> showing) {
        List<Cluster> all = new ArrayList<>(clusters);
        for (AccountsTable table : clusters.size() < LEAST ? List.<AccountsTable>of() : disclosure.tables()) {
            List<AccountsRow> broken =
                    table.rows().stream().filter(this::isBroken).toList();
            for (int i = 0; i < broken.size() && broken.size() <= MOST; i++) {
                for (int j = i + 1; j < broken.size(); j++) {
                    merge(broken.get(i), broken.get(j), showing, all);
                }
            }
        }
        return all;
    }

    private boolean isBroken(AccountsRow row) {
        return quantities(row).stream().anyMatch(q -> !q.broken().isEmpty());
    }

    private Set<Quantity> quantities(AccountsRow row) {
        return row.figures().values().stream()
                .map(quantities)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void merge(AccountsRow one, AccountsRow other, Predicate<Link> showing, List<Cluster> all) {
        Map<Quantity, BigDecimal> exchanged = exchanged(one, other);
        if (exchanged.size() < LEAST || exchanged.values().stream().noneMatch(ExchangedRows::isTelling)) {
            return;
        }
        List<Cluster> explained =
                all.stream().filter(c -> c.isMendedBy(exchanged)).toList();
        if (explained.size() >= LEAST
                && explained.stream().flatMap(c -> c.links().stream()).anyMatch(showing)
                && areDenied(one, other, explained)
                && Link.holdsOn(exchanged)) {
            Cluster.unite(all, explained, exchanged.keySet(), told(one, other, explained));
        }
    }

    /** What the figures become; nothing where a figure of the one has no counterpart in the other. */
    private Map<Quantity, BigDecimal> exchanged(AccountsRow one, AccountsRow other) {
        Map<Quantity, BigDecimal> exchanged = new LinkedHashMap<>();
        if (!one.figures().keySet().equals(other.figures().keySet())) {
            return exchanged;
        }
        for (String column : one.columns()) {
            Quantity first = quantities.apply(one.figure(column));
            Quantity second = quantities.apply(other.figure(column));
            if (first != null && second != null) {
                exchanged.put(first, other.figure(column).amount().inBaseUnit());
                exchanged.put(second, one.figure(column).amount().inBaseUnit());
            }
        }
        return exchanged;
    }

    private static boolean isTelling(BigDecimal value) {
        return value.stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    /** Whether each row is spoken against for itself, one of the two by an equation: a limit alone may be wrong by chance. */
    private boolean areDenied(AccountsRow one, AccountsRow other, List<Cluster> explained) {
        Set<Quantity> first = quantities(one);
        Set<Quantity> second = quantities(other);
        return isDeniedAlone(first, second, explained, false)
                && isDeniedAlone(second, first, explained, false)
                && (isDeniedAlone(first, second, explained, true) || isDeniedAlone(second, first, explained, true));
    }

    /** Whether a relation, or an equation, speaks against a row that does not speak of the other one. */
    private static boolean isDeniedAlone(
            Set<Quantity> row, Set<Quantity> other, List<Cluster> explained, boolean equation) {
        return explained.stream()
                .flatMap(c -> c.links().stream())
                .anyMatch(l -> (!equation || l.isEquation())
                        && l.members().keySet().stream().anyMatch(row::contains)
                        && l.members().keySet().stream().noneMatch(other::contains));
    }

    private String told(AccountsRow one, AccountsRow other, List<Cluster> explained) {
        return "请核对" + naming.place(one.figures().values().iterator().next()) + "“" + Naming.inner(one.name()) + "”与“"
                + Naming.inner(other.name()) + "”两行：各栏的数互换后与有关各数相符，疑为两行的数（或者名称）填反。更正后"
                + Suggestions.settled(Cluster.relations(explained));
    }
}
