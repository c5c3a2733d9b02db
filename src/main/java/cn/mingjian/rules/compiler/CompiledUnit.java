package cn.mingjian.rules.compiler;

import java.util.List;
import java.util.Map;

/**
 * A rule file, compiled and verified.
 *
 * @param packageName the package its classes are in
 * @param rules its rules in order
 * @param classes class files by binary name
 */
public record CompiledUnit(String packageName, List<RuleDeclaration> rules, Map<String, byte[]> classes) {

    public CompiledUnit {
        rules = List.copyOf(rules);
        classes = Map.copyOf(classes);
    }
}
