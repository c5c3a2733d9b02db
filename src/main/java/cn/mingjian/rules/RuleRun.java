package cn.mingjian.rules;

import java.util.List;

/**
 * What the rules said of one report.
 *
 * @param packs the packs in force
 * @param region two digits of the province whose overlay was applied, or null
 * @param checks every check in force for the report's fiscal year
 * @param judgements what was said, in the order of checks and reading order
 */
public record RuleRun(
        List<PackIdentity> packs, String region, List<CheckDefinition> checks, List<Judgement> judgements) {

    public RuleRun {
        packs = List.copyOf(packs);
        checks = List.copyOf(checks);
        judgements = List.copyOf(judgements);
    }
}
