package cn.mingjian.rules;

import cn.mingjian.rules.compiler.CompiledUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.internal.conf.ConsequenceExceptionHandlerOption;

/** Compiled rules as Drools runs them: all of them, or without those that a report has shown to be broken. */
final class RuleBases {

    /** Broken rules are rare; a report that breaks yet another combination of them builds its own base. */
    private static final int MOST_KEPT = 20;

    private final List<CompiledUnit> units;
    private final UnitModels models;
    private final Map<Set<String>, KieBase> bases = new ConcurrentHashMap<>();

    /** Nothing is loaded before it is asked for: most runs see reports of one region only. */
    RuleBases(List<CompiledUnit> units, UnitModels models) {
        this.units = units.stream().filter(u -> !u.rules().isEmpty()).toList();
        this.models = models;
    }

    /** All rules but those of these keys. */
    KieBase without(Set<String> broken) {
        KieBase known = bases.get(broken);
        return known == null ? built(broken) : known;
    }

    private synchronized KieBase built(Set<String> broken) {
        KieBase known = bases.get(broken);
        if (known != null) {
            return known;
        }
        KieBase built;
        // Drools says nothing of whether several bases may be built from one model at once.
        synchronized (models) {
            built = build(broken);
        }
        if (bases.size() < MOST_KEPT) {
            bases.put(Set.copyOf(broken), built);
        }
        return built;
    }

    private KieBase build(Set<String> broken) {
        List<Model> kept = new ArrayList<>();
        for (CompiledUnit unit : units) {
            Model model = models.of(unit);
            kept.add(broken.isEmpty() ? model : filtered(model, broken));
        }
        return KieBaseBuilder.createKieBaseFromModel(
                kept, ConsequenceExceptionHandlerOption.get(BrokenConsequence.class));
    }

    private static Model filtered(Model model, Set<String> broken) {
        List<Rule> rules = model.getRules().stream()
                .filter(r -> !broken.contains(RuleSet.key(r.getPackage(), r.getName())))
                .toList();
        return new ModelImpl(model.getName()).withRules(rules).withGlobals(model.getGlobals());
    }
}
