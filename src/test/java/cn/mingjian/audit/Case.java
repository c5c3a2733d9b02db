package cn.mingjian.audit;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Interval;
import cn.mingjian.amount.Unit;
import cn.mingjian.document.Format;
import cn.mingjian.document.Source;
import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Coverage;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import cn.mingjian.facts.Profile;
import cn.mingjian.rules.Basis;
import cn.mingjian.rules.CheckDefinition;
import cn.mingjian.rules.Judgement;
import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Relation;
import cn.mingjian.rules.RuleRun;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import cn.mingjian.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A report of a few figures and what rules say of it, made by hand. */
public final class Case {

    private final List<Fact> facts = new ArrayList<>();
    private final List<CheckDefinition> checks = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<AccountsTable> tables = new ArrayList<>();
    private int at;

    /** A final figure in 万元 in the narrative. */
    public Fact money(String concept, String printed) {
        return figure(concept, Measure.FINAL, printed, Unit.WAN_YUAN, Origin.NARRATIVE, "p" + at, null);
    }

    /** A final figure in 万元 in a table. */
    public Fact cell(String table, String concept, String printed) {
        return figure(concept, Measure.FINAL, printed, Unit.WAN_YUAN, Origin.TABLE, table, table);
    }

    public Fact percent(String concept, String measure, String printed) {
        return figure(concept, measure, printed, Unit.PERCENT, Origin.NARRATIVE, "p" + at, null);
    }

    public Fact figure(
            String concept, String measure, String printed, Unit unit, Origin origin, String place, String table) {
        return figure(concept, measure, printed, unit, origin, place, table, "决算数");
    }

    /** A final figure in 万元 in a column of a table. */
    Fact cell(String table, String column, String concept, String printed) {
        return figure(concept, Measure.FINAL, printed, Unit.WAN_YUAN, Origin.TABLE, table, table, column);
    }

    private Fact figure(
            String concept,
            String measure,
            String printed,
            Unit unit,
            Origin origin,
            String place,
            String table,
            String column) {
        at += 100;
        String name = concept.substring(concept.lastIndexOf('/') + 1);
        Evidence evidence = new Evidence(
                name + printed + unit.symbol(),
                "第三部分 决算情况说明 > 一、收入支出决算总体情况说明",
                at,
                at + name.length() + printed.length() + unit.symbol().length(),
                at / 100,
                at / 600 + 1,
                table,
                table == null ? null : name,
                table == null ? null : column,
                null);
        Fact fact = new Fact(
                "f" + facts.size(),
                concept,
                measure,
                null,
                new Amount(new BigDecimal(printed.replace(",", "")), unit),
                "",
                "",
                printed,
                2024,
                origin,
                place,
                "c" + facts.size(),
                evidence);
        facts.add(fact);
        return fact;
    }

    public Case check(String id, String title) {
        return check(id, id.substring(0, id.indexOf('-')), title);
    }

    Case check(String id, String family, String title) {
        checks.add(new CheckDefinition(
                id,
                family,
                title,
                Severity.ERROR,
                List.of(new Basis("BL-75", "中华人民共和国预算法", "2018年修正", "第七十五条")),
                null,
                null,
                "national",
                title,
                "balance.drl:1"));
        return this;
    }

    public Case equal(String check, String subject, Term stated, Term computed) {
        return relation(check, subject, stated, Relation.Operator.EQUAL, computed);
    }

    public Case relation(String check, String subject, Term stated, Relation.Operator operator, Term computed) {
        if (checks.stream().noneMatch(c -> c.id().equals(check))) {
            check(check, check + "的要求");
        }
        Interval left = stated.interval().orElseThrow();
        Interval right = computed.interval().orElseThrow();
        boolean holds =
                switch (operator) {
                    case EQUAL -> left.meets(right);
                    case AT_MOST -> !left.isAbove(right);
                    case AT_LEAST -> !left.isBelow(right);
                };
        boolean rounding = holds
                && operator == Relation.Operator.EQUAL
                && stated.value().orElseThrow().compareTo(computed.value().orElseThrow()) != 0;
        judgements.add(new Judgement(
                check,
                check + " 规则",
                subject,
                holds ? Status.PASSED : Status.FAILED,
                null,
                null,
                new Relation(stated, operator, computed),
                rounding,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of()));
        return this;
    }

    /** A judgement on words that failed and depends on some figures. */
    public Case fails(String check, Severity severity, String words, Fact... figures) {
        check(check, check + "的要求");
        return say(check, "", Status.FAILED, severity, words, List.of(words(words)), List.of(figures));
    }

    /** A table of the accounts whose rows hold these cells; null stands for an empty one. */
    public Case rows(String table, List<List<Fact>> rows) {
        List<AccountsRow> all = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (List<Fact> row : rows) {
            Map<String, Fact> figures = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                String column = "栏" + i;
                if (!columns.contains(column)) {
                    columns.add(column);
                }
                if (row.get(i) != null) {
                    figures.put(column, row.get(i));
                }
            }
            Fact first = row.get(0);
            all.add(new AccountsRow("", first.name(), first.concept(), "", 3, false, figures, first.evidence()));
        }
        Evidence at = rows.get(0).get(0).evidence();
        tables.add(new AccountsTable(table, table, table, "万元", columns, all, List.of(), false, true, List.of(), at));
        return this;
    }

    public Case say(String check, String subject, Status status, Severity severity, String words, Evidence... at) {
        return say(check, subject, status, severity, words, List.of(at), List.of());
    }

    private Case say(
            String check,
            String subject,
            Status status,
            Severity severity,
            String words,
            List<Evidence> at,
            List<Fact> figures) {
        boolean failed = status == Status.FAILED;
        judgements.add(new Judgement(
                check,
                check + " 规则",
                subject,
                status,
                severity,
                failed ? null : words,
                null,
                false,
                failed ? words : null,
                null,
                null,
                null,
                null,
                at,
                figures));
        return this;
    }

    public Evidence words(String quote) {
        at += 100;
        return new Evidence(
                quote, "第三部分 决算情况说明", at, at + quote.length(), at / 100, at / 600 + 1, null, null, null, null);
    }

    public Disclosure disclosure() {
        return new Disclosure(
                new Source("测试局2024年度部门决算.docx", Format.DOCX, "0123456789abcdef".repeat(4), 12_345, 18),
                new Profile("测试市人力资源和社会保障局", 2024, "部门决算", "万元", "51"),
                new Coverage(facts.size() + 2, facts.size(), List.of()),
                facts,
                List.of(),
                List.of(),
                tables,
                List.of());
    }

    public RuleRun run() {
        return new RuleRun(
                List.of(new PackIdentity("national", "1.0.0", "全国通用规则", "ab".repeat(32))), "51", checks, judgements);
    }

    public Audit audit() {
        return new Auditor().audit(disclosure(), run());
    }

    /** The audit with the judgements in another order. */
    public Audit shuffled(long seed) {
        List<Judgement> other = new ArrayList<>(judgements);
        Collections.shuffle(other, new Random(seed));
        RuleRun run = run();
        return new Auditor().audit(disclosure(), new RuleRun(run.packs(), run.region(), run.checks(), other));
    }
}
