package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Passage;
import cn.mingjian.rules.CheckDefinition;
import cn.mingjian.rules.Judgement;
import cn.mingjian.rules.Relation;
import cn.mingjian.rules.RuleRun;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The failed judgements as findings that do not yet know their root cause; the same defect said twice is one draft. */
final class Drafts {

    private final Map<String, Draft> byId = new LinkedHashMap<>();
    private final IdentityHashMap<Judgement, String> ids = new IdentityHashMap<>();

    private final Map<String, String> byWords = new HashMap<>();

    /** A failed judgement and the finding it makes. */
    record Draft(Judgement judgement, Finding finding) {

        boolean hasRelation() {
            Relation relation = judgement.relation();
            return relation != null
                    && relation.stated().interval().isPresent()
                    && relation.computed().interval().isPresent();
        }
    }

    static Drafts of(Disclosure disclosure, RuleRun run) {
        Map<String, CheckDefinition> checks = run.checks().stream()
                .collect(Collectors.toMap(CheckDefinition::id, c -> c, (a, b) -> a, LinkedHashMap::new));
        Drafts drafts = new Drafts();
        Wording wording = new Wording(disclosure.profile());
        List<Judgement> failed = run.judgements().stream()
                .filter(j -> j.status() == Status.FAILED)
                .sorted(Comparator.comparing((Judgement j) -> severity(j, checks.get(j.check())))
                        .reversed())
                .toList();
        for (Judgement judgement : failed) {
            Finding finding = finding(disclosure, checks.get(judgement.check()), judgement, wording);
            String id = drafts.byWords.computeIfAbsent(words(finding), w -> finding.id());
            drafts.ids.put(judgement, id);
            drafts.byId.putIfAbsent(id, new Draft(judgement, finding));
        }
        return drafts;
    }

    /** One sentence may speak of two subjects (收入、支出总计各增加…): what is said of it in the same words is said once. */
    private static String words(Finding finding) {
        Evidence place = finding.evidence().get(0);
        return finding.check() + '|' + place.start() + '|' + finding.message();
    }

    List<Draft> all() {
        return List.copyOf(byId.values());
    }

    String idOf(Judgement judgement) {
        return ids.get(judgement);
    }

    private static Finding finding(Disclosure disclosure, CheckDefinition check, Judgement j, Wording wording) {
        List<Evidence> evidence = evidence(disclosure, j);
        Said said = j.relation() == null ? Said.NOTHING : wording.say(j.relation());
        String message = first(j.message(), said.message());
        if (message == null) {
            message = check == null ? j.check() : "不符合“" + check.title() + "”的要求。";
        }
        return new Finding(
                FindingId.of(j, evidence.get(0), message),
                j.check(),
                j.rule(),
                Ledger.family(check, j.check()),
                severity(j, check),
                check == null ? j.check() : check.title(),
                message,
                Ledger.subject(j).isEmpty() ? null : j.subject(),
                check == null ? List.of() : check.basis(),
                first(j.expected(), said.expected()),
                first(j.actual(), said.actual()),
                first(j.difference(), said.difference()),
                evidence,
                null,
                j.suggestion());
    }

    private static Severity severity(Judgement judgement, CheckDefinition check) {
        if (judgement.severity() != null) {
            return judgement.severity();
        }
        return check == null ? Severity.WARNING : check.severity();
    }

    private static List<Evidence> evidence(Disclosure disclosure, Judgement judgement) {
        Set<Evidence> all = new LinkedHashSet<>(judgement.evidence());
        Relation relation = judgement.relation();
        if (relation != null) {
            Stream.concat(relation.stated().facts().stream(), relation.computed().facts().stream())
                    .map(Fact::evidence)
                    .forEach(all::add);
        }
        List<Evidence> named = new ArrayList<>();
        for (Evidence evidence : all) {
            if (evidence != null && !evidence.quote().isBlank()) {
                named.add(evidence);
            }
        }
        // Where something is missing altogether there is nothing to quote but the report's own first words.
        return named.isEmpty() ? List.of(opening(disclosure)) : named;
    }

    private static Evidence opening(Disclosure disclosure) {
        return disclosure.passages().stream()
                .map(Passage::evidence)
                .filter(e -> !e.quote().isBlank())
                .findFirst()
                .orElse(new Evidence(disclosure.source().file(), null, 0, 0, 1, null, null, null, null, null));
    }

    private static String first(String given, String composed) {
        return given != null && !given.isBlank() ? given : composed;
    }
}
