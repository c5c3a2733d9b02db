package cn.mingjian.rules.pack;

import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Parameter;
import java.util.List;

/**
 * A rule pack as its folder holds it.
 *
 * @param region two digits of the province it is for, or null where it is for the whole country
 * @param base id of the pack it extends, or null
 * @param rules rule files: .drl, .xlsx and .dslr
 * @param vocabulary files of sentence vocabulary: .dsl
 * @param parameters its thresholds
 * @param overrides what it changes in checks of the pack it extends
 * @param cases files of cases
 */
public record RulePack(
        PackIdentity identity,
        String region,
        String base,
        List<RuleFile> rules,
        List<RuleFile> vocabulary,
        List<Parameter> parameters,
        List<CheckOverride> overrides,
        List<RuleFile> cases) {

    public RulePack {
        rules = List.copyOf(rules);
        vocabulary = List.copyOf(vocabulary);
        parameters = List.copyOf(parameters);
        overrides = List.copyOf(overrides);
        cases = List.copyOf(cases);
    }

    public String id() {
        return identity.id();
    }
}
