package cn.mingjian.audit;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises amounts of a table that stand where none belong, beside a code or in the place of a name: the sums of the table
 * lack them. A row of a table with several groups of columns was moved by a column.
 */
final class StrayAmounts {

    private static final int LEAST = 2;
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d,]{0,20}\\.\\d{1,6}");

    private final Disclosure disclosure;

    StrayAmounts(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** The clusters, those of a table that lack what stands astray in it made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < LEAST || disclosure.coverage().unbound().isEmpty()) {
            return clusters;
        }
        List<Cluster> all = new ArrayList<>(clusters);
        disclosure.tables().forEach(table -> merge(table, all));
        return all;
    }

    private void merge(AccountsTable table, List<Cluster> all) {
        Map<String, BigDecimal> astray = astray(table);
        List<Cluster> explained = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        for (Cluster cluster : astray.isEmpty() || all.size() < LEAST ? List.<Cluster>of() : all) {
            for (Map.Entry<String, BigDecimal> amount : astray.entrySet()) {
                boolean lacks = cluster.told() == null
                        && cluster.links().stream()
                                .allMatch(l -> isOf(l, table) && Cells.lacks(l, Map.of(), amount.getValue()));
                if (lacks && !explained.contains(cluster)) {
                    explained.add(cluster);
                    found.add(amount.getKey());
                }
            }
        }
        if (found.size() >= LEAST) {
            Cluster.unite(all, explained, List.of(), told(table, found));
        }
    }

    private static boolean isOf(Link link, AccountsTable table) {
        return Link.facts(link.relation()).allMatch(f -> f.place().equals(table.id()));
    }

    /** The amounts in the table that could not be read, as printed and in base units. */
    private Map<String, BigDecimal> astray(AccountsTable table) {
        Unit unit = WrongUnits.unit(table);
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (Evidence at :
                unit == null ? List.<Evidence>of() : disclosure.coverage().unbound()) {
            boolean inside = at.start() >= table.evidence().start()
                    && at.end() <= table.evidence().end();
            if (inside && AMOUNT.matcher(at.quote()).matches()) {
                BigDecimal value = new BigDecimal(at.quote().replace(",", ""));
                amounts.put(at.quote(), new Amount(value, unit).inBaseUnit());
            }
        }
        return amounts;
    }

    private static String told(AccountsTable table, Set<String> amounts) {
        return "请核对《" + table.called() + "》：" + String.join("、", amounts)
                + "没有列在金额栏里，而有关各项之和正好少这些数，疑为整行错栏。改正后，本条所列不符一并消除。";
    }
}
