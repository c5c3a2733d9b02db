package cn.mingjian.rules;

import cn.mingjian.facts.Classification;
import cn.mingjian.facts.Disclosure;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** One run of a rule set over one report. */
final class SessionRun {

    private final RuleSet rules;
    private final Disclosure disclosure;
    private final Classification classification;
    private final List<CheckDefinition> inForce;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> broken = new LinkedHashMap<>();
    private final IdentityHashMap<Rule, RuleOrigin> known = new IdentityHashMap<>();
    private Verdicts verdicts;

    SessionRun(RuleSet rules, Disclosure disclosure, Classification classification) {
        this.rules = rules;
        this.classification = classification;
        this.disclosure = disclosure;
        Integer year = disclosure.profile().fiscalYear();
        this.inForce = rules.checks().stream().filter(c -> isInForce(c, year)).toList();
        inForce.forEach(c -> ids.add(c.id()));
    }

    /** Where the report's year is not known, the checks of the latest year apply. */
    private static boolean isInForce(CheckDefinition check, Integer year) {
        if (year == null) {
            return check.validTo() == null
                    || check.validTo() >= Year.now(ZoneOffset.UTC).getValue();
        }
        return (check.validFrom() == null || check.validFrom() <= year)
                && (check.validTo() == null || year <= check.validTo());
    }

    /** A rule that breaks ends the attempt; the next one is made without it. */
    RuleRun run() {
        while (!attempt()) {
            if (broken.size() > rules.rules().size()) {
                throw new IllegalStateException("broken rules: " + broken);
            }
        }
        broken.forEach((key, reason) -> verdicts.broken(rules.rules().get(key), reason));
        return new RuleRun(rules.packs(), rules.region(), inForce, complete(verdicts.judgements()));
    }

    private boolean attempt() {
        verdicts = new Verdicts(inForce);
        WorkMeter meter = new WorkMeter();
        KieSession session = rules.bases().without(broken.keySet()).newKieSession();
        meter.start();
        try {
            Report report = new Report(disclosure, classification);
            session.setGlobal("check", new Checks(verdicts, rules.parameters(), Unread.of(disclosure)));
            session.setGlobal("report", report);
            session.addEventListener(listener(meter));
            insert(session, report);
            session.fireAllRules(this::isInForce);
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            note(e);
            return false;
        } finally {
            WorkMeter.stop();
            session.dispose();
        }
    }

    private DefaultAgendaEventListener listener(WorkMeter meter) {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                RuleOrigin rule = rule(event.getMatch());
                verdicts.speaks(rule);
                meter.fired(rule, event.getMatch().getRule().getPackageName());
            }
        };
    }

    /** Remembers which rules broke; what is no fault of a rule is passed on. */
    private void note(Throwable thrown) {
        RuleFault fault = RuleFault.within(thrown);
        boolean news = false;
        if (fault != null) {
            for (String rule : fault.rules()) {
                String key = RuleSet.key(fault.packageName(), rule);
                news |= rules.rules().containsKey(key) && broken.putIfAbsent(key, fault.getMessage()) == null;
            }
        }
        if (!news) {
            throw new IllegalStateException("规则引擎内部错误：" + thrown, thrown);
        }
    }

    private boolean isInForce(Match match) {
        RuleOrigin rule = rule(match);
        return rule != null && ids.contains(rule.check());
    }

    private RuleOrigin rule(Match match) {
        return known.computeIfAbsent(match.getRule(), r -> rules.rule(r.getPackageName(), r.getName()));
    }

    private void insert(KieSession session, Report report) {
        session.insert(disclosure.profile());
        disclosure.tables().forEach(session::insert);
        disclosure.sheets().forEach(session::insert);
        disclosure.lists().forEach(session::insert);
        disclosure.others().forEach(session::insert);
        disclosure.passages().forEach(session::insert);
        disclosure.statements().forEach(session::insert);
        disclosure.facts().forEach(session::insert);
        Scopes.of(disclosure, report).forEach(session::insert);
        rules.parameters().values().forEach(session::insert);
    }

    /** In the order of checks, each check with at least one line. */
    private List<Judgement> complete(List<Judgement> said) {
        Map<String, Integer> order = new HashMap<>();
        inForce.forEach(c -> order.put(c.id(), order.size()));
        List<Judgement> all = new ArrayList<>(said);
        Set<String> spoken = new HashSet<>();
        said.forEach(j -> spoken.add(j.check()));
        for (CheckDefinition check : inForce) {
            if (!spoken.contains(check.id())) {
                all.add(silent(check));
            }
        }
        all.sort(Comparator.comparingInt((Judgement j) -> order.get(j.check())).thenComparingInt(SessionRun::place));
        return all;
    }

    private static int place(Judgement judgement) {
        return judgement.evidence().isEmpty()
                ? Integer.MAX_VALUE
                : judgement.evidence().get(0).start();
    }

    private Judgement silent(CheckDefinition check) {
        String notice = disclosure.profile().notice();
        if (notice != null) {
            return Judgement.open(check, "", Status.NOT_APPLICABLE, "本文件只公开" + notice + "，不是整份决算报告，其中没有适用的对象");
        }
        boolean must = rules.mandatory().getOrDefault(check.id(), false);
        return must
                ? Judgement.open(check, "", Status.UNDETERMINED, "没有找到应当披露的内容，无法核对")
                : Judgement.open(check, "", Status.NOT_APPLICABLE, "报告中没有找到适用的对象");
    }
}
