package cn.mingjian.rules;

import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what the rules say of one report, and knows which rule is speaking. Used by one thread. */
final class Verdicts {

    /** More than any report has subjects; a rule that speaks more often is broken. */
    private static final int MOST_JUDGEMENTS = 200_000;

    private final Map<String, CheckDefinition> checks = new HashMap<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private RuleOrigin speaking;

    Verdicts(List<CheckDefinition> inForce) {
        for (CheckDefinition check : inForce) {
            checks.put(check.id(), check);
        }
    }

    void speaks(RuleOrigin rule) {
        speaking = rule;
    }

    RuleOrigin speaking() {
        return speaking;
    }

    Severity heaviest() {
        return definition().severity();
    }

    private CheckDefinition definition() {
        CheckDefinition check = speaking == null ? null : checks.get(speaking.check());
        if (check == null) {
            throw new IllegalStateException("check 只能在规则的结论部分使用");
        }
        return check;
    }

    void add(
            String subject, Status status, Severity severity, Wording wording, Comparison compared, List<Evidence> at) {
        if (judgements.size() >= MOST_JUDGEMENTS) {
            throw new RuleLimitException("规则“" + speaking.name() + "”得出的结论超过 " + MOST_JUDGEMENTS + " 条，已停止");
        }
        CheckDefinition check = definition();
        boolean failed = status == Status.FAILED;
        judgements.add(new Judgement(
                check.id(),
                speaking.name(),
                subject,
                status,
                severity.compareTo(check.severity()) < 0 ? severity : check.severity(),
                failed ? null : wording.reason(),
                compared == null ? null : compared.relation(),
                compared != null && compared.rounding(),
                failed ? wording.message() : null,
                failed && compared != null ? compared.expected() : null,
                failed && compared != null ? compared.actual() : null,
                failed && compared != null ? compared.difference() : null,
                failed ? wording.suggestion() : null,
                at,
                wording.figures()));
    }

    /** A rule could not be carried out: its check is undetermined for that subject. */
    void broken(RuleOrigin rule, String reason) {
        CheckDefinition check = checks.get(rule.check());
        if (check != null) {
            judgements.add(Judgement.open(check, rule.name(), Status.UNDETERMINED, reason));
        }
    }

    List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    /** The words of a judgement and the figures that they depend on. */
    record Wording(String reason, String message, String suggestion, List<Fact> figures) {

        Wording suggesting(String advice) {
            return new Wording(reason, message, advice, figures);
        }
    }
}
