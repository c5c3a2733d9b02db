package cn.mingjian.rules;

import cn.mingjian.rules.compiler.CompiledUnit;
import cn.mingjian.rules.compiler.UnitLoader;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.model.Model;

/**
 * The rules of compiled files as Drools takes them in. The files of the national pack belong to the rule sets of all regions:
 * each is loaded once for all of them, and only when a report asks for it.
 */
final class UnitModels {

    private static final Pattern MODEL = Pattern.compile(".*\\.Rules[0-9A-F]{32}");

    private final IdentityHashMap<CompiledUnit, Model> known = new IdentityHashMap<>();

    synchronized Model of(CompiledUnit unit) {
        return known.computeIfAbsent(unit, UnitModels::load);
    }

    private static Model load(CompiledUnit unit) {
        String name = unit.classes().keySet().stream()
                .filter(c -> MODEL.matcher(c).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no model in " + unit.packageName()));
        try {
            Model model = (Model) new UnitLoader(List.of(unit))
                    .loadClass(name)
                    .getDeclaredConstructor()
                    .newInstance();
            JoinGuards.guard(model.getRules());
            return model;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
