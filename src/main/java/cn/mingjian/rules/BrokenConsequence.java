package cn.mingjian.rules;

import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceExceptionHandler;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleRuntime;

/** An exception in the consequence of a rule makes its check undetermined and leaves the others standing. */
public final class BrokenConsequence implements ConsequenceExceptionHandler {

    @Override
    public void handleException(Match match, RuleRuntime runtime, Exception thrown) {
        Checks checks = (Checks) ((KieSession) runtime).getGlobal("check");
        checks.broken(RuleFault.reason(thrown));
    }
}
