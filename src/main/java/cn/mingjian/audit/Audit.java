package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.rules.PackIdentity;
import java.util.List;

/**
 * The result of auditing one report.
 *
 * @param ledger every check of every pack in force, once per subject
 * @param findings in order of weight
 * @param roundingDifferences how many relations hold only because figures are rounded (尾差)
 */
public record Audit(
        Disclosure disclosure,
        String region,
        List<PackIdentity> packs,
        List<LedgerEntry> ledger,
        List<Finding> findings,
        int roundingDifferences) {

    public Audit {
        packs = List.copyOf(packs);
        ledger = List.copyOf(ledger);
        findings = List.copyOf(findings);
    }
}
