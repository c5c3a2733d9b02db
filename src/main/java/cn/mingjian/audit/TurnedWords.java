package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recognises a statement whose direction words are all turned (减少8.95万元，下降21.36% for 增加, 增长): amount and rate agree with each other,
 * and with nothing else.
 */
final class TurnedWords {

    private static final int LEAST = 2;

    private final Disclosure disclosure;
    private final Naming naming;
    private final Function<Fact, Quantity> quantities;

    TurnedWords(Disclosure disclosure, Naming naming, Function<Fact, Quantity> quantities) {
        this.disclosure = disclosure;
        this.naming = naming;
        this.quantities = quantities;
    }

    /** The clusters, those that the words of one statement explain made one. */
    List<Cluster> merged(List<Cluster> clusters) {
        if (clusters.size() < LEAST) {
            return clusters;
        }
        Map<String, List<Fact>> statements = new LinkedHashMap<>();
        for (Fact fact : disclosure.facts()) {
            if (fact.origin() == Origin.NARRATIVE && !fact.wording().isEmpty() && !fact.isZero()) {
                statements
                        .computeIfAbsent(fact.place() + "|" + fact.clause(), k -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<Cluster> all = new ArrayList<>(clusters);
        statements.values().stream().filter(s -> s.size() >= LEAST).forEach(s -> merge(s, all));
        return all;
    }

    private void merge(List<Fact> statement, List<Cluster> all) {
        Map<Quantity, BigDecimal> turned = new LinkedHashMap<>();
        for (Fact fact : statement) {
            Quantity quantity = quantities.apply(fact);
            // What other places confirm is no slip of this one's words.
            if (quantity != null
                    && quantity.facts().stream().allMatch(f -> f.place().equals(fact.place()))) {
                turned.put(quantity, quantity.value().negate());
            }
        }
        if (turned.size() < LEAST
                || turned.keySet().stream().noneMatch(q -> !q.broken().isEmpty())) {
            return;
        }
        List<Cluster> explained = all.stream().filter(c -> c.isMendedBy(turned)).toList();
        if (explained.size() >= LEAST && Link.holdsOn(turned)) {
            Cluster.unite(all, explained, turned.keySet(), told(statement, explained));
        }
    }

    private String told(List<Fact> statement, List<Cluster> explained) {
        return "请核对" + naming.place(statement.get(0)) + "“"
                + statement.stream().map(Fact::worded).distinct().collect(Collectors.joining("”“"))
                + "”：方向改过来后与有关各数相符，疑为增减方向用反。更正后" + Suggestions.settled(Cluster.relations(explained));
    }
}
