package cn.mingjian.rules;

import java.util.List;
import java.util.Map;

/**
 * The packs of one region, ready to run.
 *
 * @param packs the packs in force, the national one first
 * @param checks every check that is not switched off, whatever its years
 * @param mandatory for each check whether its subject must be disclosed
 * @param parameters thresholds by name
 * @param rules what is known of each rule, by package and name
 */
record RuleSet(
        List<PackIdentity> packs,
        String region,
        List<CheckDefinition> checks,
        Map<String, Boolean> mandatory,
        Map<String, Parameter> parameters,
        Map<String, RuleOrigin> rules,
        RuleBases bases) {

    static String key(String packageName, String rule) {
        return packageName + "/" + rule;
    }

    RuleOrigin rule(String packageName, String rule) {
        return rules.get(key(packageName, rule));
    }
}
