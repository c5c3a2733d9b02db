package cn.mingjian.audit;

import cn.mingjian.rules.CheckDefinition;
import cn.mingjian.rules.Judgement;
import cn.mingjian.rules.RuleRun;
import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One line for each check and subject, in the order of the checks. */
final class Ledger {

    private static final String SILENT = "规则没有对本报告作出判断";
    private static final String NOT_SAID = "规则没有说明原因";
    private static final String ROUNDING = "末位有尾差，在四舍五入范围内";
    private static final int REASONS = 5;

    private Ledger() {}

    static List<LedgerEntry> of(RuleRun run, Drafts drafts) {
        Map<String, Map<String, List<Judgement>>> said = new LinkedHashMap<>();
        Map<String, CheckDefinition> definitions = new LinkedHashMap<>();
        for (CheckDefinition check : run.checks()) {
            definitions.putIfAbsent(check.id(), check);
            said.putIfAbsent(check.id(), new LinkedHashMap<>());
        }
        for (Judgement judgement : run.judgements()) {
            said.computeIfAbsent(judgement.check(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(subject(judgement), s -> new ArrayList<>())
                    .add(judgement);
        }
        List<LedgerEntry> ledger = new ArrayList<>();
        said.forEach((id, subjects) -> {
            CheckDefinition check = definitions.get(id);
            if (subjects.isEmpty()) {
                ledger.add(entry(check, id, null, Status.UNDETERMINED, SILENT, List.of()));
            }
            subjects.forEach((subject, judgements) -> ledger.add(merged(check, id, subject, judgements, drafts)));
        });
        return ledger;
    }

    private static LedgerEntry merged(
            CheckDefinition check, String id, String subject, List<Judgement> judgements, Drafts drafts) {
        Status status = judgements.stream()
                .map(Judgement::status)
                .min((a, b) -> rank(a) - rank(b))
                .orElseThrow();
        Set<String> findings = new LinkedHashSet<>();
        judgements.stream().filter(j -> j.status() == Status.FAILED).forEach(j -> findings.add(drafts.idOf(j)));
        return entry(
                check,
                id,
                subject.isEmpty() ? null : subject,
                status,
                reason(status, judgements),
                List.copyOf(findings));
    }

    /** What is worse for the reader's trust comes first: a failure, then what nobody could decide. */
    private static int rank(Status status) {
        return switch (status) {
            case FAILED -> 0;
            case UNDETERMINED -> 1;
            case PASSED -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    private static String reason(Status status, List<Judgement> judgements) {
        List<String> reasons = judgements.stream()
                .filter(j -> j.status() == status && j.reason() != null)
                .map(j -> j.reason().strip())
                .filter(r -> !r.isEmpty())
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            String joined = reasons.stream().limit(REASONS).collect(Collectors.joining("；"));
            return reasons.size() > REASONS ? joined + "；等" + reasons.size() + "项" : joined;
        }
        return switch (status) {
            case PASSED -> judgements.stream().anyMatch(j -> j.status() == status && j.rounding()) ? ROUNDING : null;
            case FAILED -> null;
            case NOT_APPLICABLE, UNDETERMINED -> NOT_SAID;
        };
    }

    private static LedgerEntry entry(
            CheckDefinition check, String id, String subject, Status status, String reason, List<String> findings) {
        String title = check == null ? id : check.title();
        return new LedgerEntry(id, title, family(check, id), subject, status, reason, findings);
    }

    static String family(CheckDefinition check, String id) {
        if (check != null) {
            return check.family();
        }
        int dash = id.indexOf('-');
        return dash < 1 ? id : id.substring(0, dash);
    }

    static String subject(Judgement judgement) {
        return judgement.subject() == null ? "" : judgement.subject();
    }
}
