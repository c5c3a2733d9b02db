package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.rules.Judgement;
import cn.mingjian.rules.RuleRun;
import cn.mingjian.rules.Status;
import java.util.List;

/** Turns what the rules said of a report into a ledger of every check and into findings with their root causes. */
public final class Auditor {

    /** The audit of one report; the same report and rules give the same audit, in whatever order the rules ran. */
    public Audit audit(Disclosure disclosure, RuleRun run) {
        Drafts drafts = Drafts.of(disclosure, run);
        List<Finding> findings = RootCauses.of(disclosure, run, drafts).findings();
        List<LedgerEntry> ledger = Ledger.of(run, drafts);
        int rounding = (int) run.judgements().stream()
                .filter(j -> j.rounding() && j.status() == Status.PASSED)
                .map(Judgement::relation)
                .distinct()
                .count();
        return new Audit(disclosure, run.region(), run.packs(), ledger, findings, rounding);
    }
}
