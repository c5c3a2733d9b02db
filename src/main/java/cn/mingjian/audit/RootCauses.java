package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.rules.RuleRun;
import java.util.List;

final class RootCauses {

    private final List<Finding> findings;

    private RootCauses(List<Finding> findings) {
        this.findings = findings;
    }

    static RootCauses of(Disclosure disclosure, RuleRun run, Drafts drafts) {
        return new RootCauses(drafts.all().stream().map(Drafts.Draft::finding).toList());
    }

    List<Finding> findings() {
        return findings;
    }
}
