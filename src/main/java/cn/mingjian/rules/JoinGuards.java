package cn.mingjian.rules;

import java.util.List;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Predicate2;
import org.drools.model.patterns.PatternImpl;

/**
 * Puts a counter behind every condition that combines one object with another, and sieves before those that draw from lists.
 * Drools works out once what several rules begin with; the counter of one of them then counts for all.
 */
final class JoinGuards {

    /** What Drools knows the counters by: the same, so that rules that begin alike share them too. */
    private static final String GUARD = "guard";

    private final String packageName;
    private final String rule;
    private Variable<?> first;

    private JoinGuards(Rule rule) {
        this.packageName = rule.getPackage();
        this.rule = rule.getName();
    }

    static void guard(List<Rule> rules) {
        for (Rule rule : rules) {
            new JoinGuards(rule).guard(rule.getView());
        }
    }

    private void guard(Condition condition) {
        if (condition instanceof AccumulatePattern<?> accumulate) {
            Condition source = accumulate.getCondition();
            if (source != condition) {
                guard(source);
            }
        } else if (condition instanceof PatternImpl<?> pattern) {
            guard(pattern);
        } else {
            for (Condition part : condition.getSubConditions()) {
                guard(part);
            }
        }
    }

    private void guard(PatternImpl<?> pattern) {
        boolean sifted = Sifting.sift(pattern, more -> WorkMeter.combined(this, packageName, rule, more));
        if (first == null) {
            first = pattern.getPatternVariable();
        } else if (!sifted) {
            pattern.addConstraint(new SingleConstraint2<>(GUARD, variable(first), variable(pattern), counter()));
        }
    }

    @SuppressWarnings("unchecked")
    private static Variable<Object> variable(Variable<?> known) {
        return (Variable<Object>) known;
    }

    private static Variable<Object> variable(Pattern<?> pattern) {
        return variable(pattern.getPatternVariable());
    }

    private Predicate2<Object, Object> counter() {
        String inPackage = packageName;
        String name = rule;
        return (one, other) -> {
            WorkMeter.combined(this, inPackage, name, 1);
            return true;
        };
    }
}
