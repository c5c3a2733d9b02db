package cn.mingjian.cli;

import cn.mingjian.audit.CaseRunner;
import cn.mingjian.rules.RuleCase;
import java.util.List;

/** The cases beside the rules, and what runs them. */
record Examples(List<RuleCase> cases, CaseRunner runner) {

    Examples {
        cases = List.copyOf(cases);
    }
}
