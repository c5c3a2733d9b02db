package cn.mingjian.rules;

import cn.mingjian.rules.compiler.CompiledUnit;
import cn.mingjian.rules.compiler.UnitLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

/**
 * The packs of one region, ready to run.
 *
 * @param packs the packs in force, the national one first
 * @param checks every check that is not switched off, whatever its years
 * @param parameters thresholds by name
 * @param rules what is known of each rule, by package and name
 */
record RuleSet(
        List<PackIdentity> packs,
        String region,
        List<CheckDefinition> checks,
        Map<String, Boolean> mandatory,
        Map<String, Parameter> parameters,
        Map<String, RuleName> rules,
        KieBase base) {

    /** The rules of compiled files, as Drools runs them. */
    static KieBase base(List<CompiledUnit> units) {
        UnitLoader loader = new UnitLoader(units);
        List<Model> models = new ArrayList<>();
        for (CompiledUnit unit : units) {
            if (!unit.rules().isEmpty()) {
                models.add(model(loader, unit));
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(models, new KieBaseOption[0]);
    }

    private static Model model(UnitLoader loader, CompiledUnit unit) {
        String name = unit.classes().keySet().stream()
                .filter(c -> c.matches(".*\\.Rules[0-9A-F]{32}"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no model in " + unit.packageName()));
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String key(String packageName, String rule) {
        return packageName + "/" + rule;
    }

    RuleName rule(String packageName, String rule) {
        return rules.get(key(packageName, rule));
    }
}
