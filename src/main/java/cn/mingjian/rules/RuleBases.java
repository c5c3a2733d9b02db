package cn.mingjian.rules;

import cn.mingjian.rules.compiler.CompiledUnit;
import cn.mingjian.rules.compiler.UnitLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.internal.conf.ConsequenceExceptionHandlerOption;

/** Compiled rules as Drools runs them: all of them, or without those that a report has shown to be broken. */
final class RuleBases {

    private static final Pattern MODEL = Pattern.compile(".*\\.Rules[0-9A-F]{32}");
    /** Broken rules are rare; a report that breaks yet another combination of them builds its own base. */
    private static final int MOST_KEPT = 20;

    private final List<Model> models = new ArrayList<>();
    private final Map<Set<String>, KieBase> bases = new ConcurrentHashMap<>();

    RuleBases(List<CompiledUnit> units) {
        UnitLoader loader = new UnitLoader(units);
        for (CompiledUnit unit : units) {
            if (!unit.rules().isEmpty()) {
                Model model = model(loader, unit);
                JoinGuards.guard(model.getRules());
                models.add(model);
            }
        }
        bases.put(Set.of(), build(Set.of()));
    }

    /** All rules but those of these keys. */
    KieBase without(Set<String> broken) {
        KieBase known = bases.get(broken);
        if (known != null) {
            return known;
        }
        KieBase built = build(broken);
        if (bases.size() < MOST_KEPT) {
            bases.put(Set.copyOf(broken), built);
        }
        return built;
    }

    private KieBase build(Set<String> broken) {
        List<Model> kept = new ArrayList<>();
        for (Model model : models) {
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

    private static Model model(UnitLoader loader, CompiledUnit unit) {
        String name = unit.classes().keySet().stream()
                .filter(c -> MODEL.matcher(c).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no model in " + unit.packageName()));
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
