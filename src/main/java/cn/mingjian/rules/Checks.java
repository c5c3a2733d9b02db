package cn.mingjian.rules;

import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What rule text calls to say how a check ended for a subject: the global {@code check}. The check itself is the one the
 * rule is annotated with. A subject is words, or a table, row, figure, sheet, indicator or scope, which is then named.
 */
public final class Checks {

    private final Verdicts verdicts;
    private final Map<String, Parameter> parameters;
    private final Unread unread;
    private final Manner manner;
    /** Whether a comparison passes whatever it shows. */
    private final boolean accepted;

    /**
     * Says how checks of one report end.
     *
     * @param unread what of the report could not be read, or not for certain
     */
    Checks(Verdicts verdicts, Map<String, Parameter> parameters, Unread unread) {
        this(verdicts, parameters, unread, new Manner(Severity.ERROR, null, null, List.of()), false);
    }

    private Checks(
            Verdicts verdicts, Map<String, Parameter> parameters, Unread unread, Manner manner, boolean accepted) {
        this.verdicts = verdicts;
        this.parameters = parameters;
        this.unread = unread;
        this.manner = manner;
        this.accepted = accepted;
    }

    /** How a failure is said: how heavy it may be, in which words, and which figures it depends on. */
    private record Manner(Severity limit, String message, String suggestion, List<Fact> figures) {}

    private Checks in(Manner other) {
        return new Checks(verdicts, parameters, unread, other, accepted);
    }

    /** The same, but a failure weighs no more than a warning. */
    public Checks warning() {
        return limited(Severity.WARNING);
    }

    /** The same, but a failure is only information. */
    public Checks info() {
        return limited(Severity.INFO);
    }

    /** The same, but a failure weighs no more than this: 错误, 警告 or 提示. */
    public Checks level(String severity) {
        return switch (severity) {
            case "提示" -> info();
            case "警告" -> warning();
            default -> this;
        };
    }

    private Checks limited(Severity severity) {
        return in(new Manner(lower(severity), manner.message(), manner.suggestion(), manner.figures()));
    }

    private Severity lower(Severity other) {
        return manner.limit().compareTo(other) < 0 ? manner.limit() : other;
    }

    /** The same, but a failure reads like this; {@code {式}} stands for the figures as they would be written without it. */
    public Checks saying(String words) {
        return in(new Manner(manner.limit(), words, manner.suggestion(), manner.figures()));
    }

    /** The same, with what to do about a failure. */
    public Checks suggesting(String words) {
        return in(new Manner(manner.limit(), manner.message(), words, manner.figures()));
    }

    /**
     * The same, depending on these figures (those that are null are passed over): a judgement on words about figures one of
     * which is itself wrong follows from that defect and is none of its own.
     */
    public Checks about(Fact... figures) {
        List<Fact> all = new ArrayList<>(manner.figures());
        Stream.of(figures).filter(Objects::nonNull).forEach(all::add);
        return in(new Manner(manner.limit(), manner.message(), manner.suggestion(), all));
    }

    /** The same for many figures. */
    public Checks about(Collection<Fact> figures) {
        return about(figures.toArray(Fact[]::new));
    }

    /** The same, but comparisons pass where what is stated is right in another way (小数舍去). */
    public Checks accepting(boolean right) {
        return new Checks(verdicts, parameters, unread, manner, right);
    }

    /** Both sides must be equal. */
    public void equal(Object subject, Term stated, Term computed, Object... evidence) {
        compare(subject, stated, Relation.Operator.EQUAL, computed, evidence);
    }

    /** The stated side must not be greater. */
    public void atMost(Object subject, Term stated, Term computed, Object... evidence) {
        compare(subject, stated, Relation.Operator.AT_MOST, computed, evidence);
    }

    /** The stated side must not be less. */
    public void atLeast(Object subject, Term stated, Term computed, Object... evidence) {
        compare(subject, stated, Relation.Operator.AT_LEAST, computed, evidence);
    }

    /** The stated side must not be less where it is said to be greater, else not greater. */
    public void ordered(Object subject, Term stated, boolean greater, Term computed, Object... evidence) {
        compare(subject, stated, greater ? Relation.Operator.AT_LEAST : Relation.Operator.AT_MOST, computed, evidence);
    }

    /** The stated quantity must lie in a range as regulations write it: 80分（含）至90分, 90分（含）以上. */
    public void within(Object subject, Term stated, String range, Object... evidence) {
        Bounds bounds = Bounds.of(range);
        Comparison compared = bounds.compared(stated);
        if (compared.status() == Status.UNDETERMINED) {
            conclude(subject, compared, null, evidence);
        } else if (compared.status() == Status.FAILED || bounds.excludes(stated)) {
            String words = stated.formula() + "，不在" + bounds.words() + "之内";
            conclude(subject, compared.failed(words), null, evidence);
        } else {
            conclude(subject, compared, null, evidence);
        }
    }

    /** A judgement on words: it holds, or the check failed with this message. */
    public void holds(Object subject, boolean holds, String ifNot, Object... evidence) {
        if (holds) {
            pass(subject, evidence);
        } else {
            fail(subject, ifNot, evidence);
        }
    }

    /** Words that must not stand anywhere: one failure for all places where they do. Says {@link #saying}, with {处} for how many. */
    public void absent(Object subject, List<Evidence> places) {
        if (places.isEmpty()) {
            pass(subject);
        } else {
            String words = manner.message() == null ? "文中有" + subject + "，共{处}处。" : manner.message();
            String quote = places.get(0).quote().strip();
            fail(subject, words.replace("{处}", String.valueOf(places.size())).replace("{原文}", quote), places);
        }
    }

    /** Something that must be there. Says {@link #saying} where it is not. */
    public void present(Object subject, boolean there) {
        holds(subject, there, manner.message() == null ? "缺少“" + subject + "”。" : manner.message());
    }

    /** Something that must be said in a section or a table; it may stand where nothing could be read. */
    public void said(Object subject, boolean said, String ifNot, Object section) {
        if (!said && gaps() != null) {
            undetermined(subject, gaps(), section);
        } else {
            holds(subject, said, ifNot, section);
        }
    }

    /**
     * A table of the accounts that must be there. A report that holds none of them at all cannot be judged by itself where it
     * says, in words that match the pattern, that they are elsewhere, or prints the title alone. Beside other tables a title
     * that nothing stands below does not make up for its table.
     */
    public void table(String name, boolean there, Report report, String printed, String pattern) {
        List<Evidence> elsewhere = there || report.hasTables() ? List.of() : report.places(pattern);
        List<Evidence> titles = there ? List.of() : report.places(printed);
        boolean empty = titles.isEmpty()
                || !report.places("(" + printed + ")[^。]{0,24}("
                                + parameter("表名后没有数据的话").text() + ")")
                        .isEmpty();
        if (elsewhere.isEmpty()
                && !empty
                && report.hasTables()
                && report.prose().bareTitle(printed)) {
            fail("《" + name + "》", "文中只有《" + name + "》的表名，表名之下没有表，也没有说明本表没有数据。", titles);
        } else if (elsewhere.isEmpty() && !titles.isEmpty()) {
            undetermined("《" + name + "》", "文中列有表名，但没有读到可以核对的表，需要人工核对", titles);
        } else if (elsewhere.isEmpty()) {
            present("《" + name + "》", there);
        } else {
            undetermined(
                    "《" + name + "》", "报告正文不含决算表，写明“" + elsewhere.get(0).quote().strip() + "”，需要另附的表才能核对", elsewhere);
        }
    }

    /** The check failed. */
    public void fail(Object subject, String words, Object... evidence) {
        say(subject, Status.FAILED, wording(null, words), null, Evidences.of(evidence));
    }

    /** The check passed. */
    public void pass(Object subject, Object... evidence) {
        say(subject, Status.PASSED, wording(null, null), null, Evidences.of(evidence));
    }

    /** It cannot be decided, for this reason. */
    public void undetermined(Object subject, String reason, Object... evidence) {
        say(subject, Status.UNDETERMINED, wording(reason, null), null, Evidences.of(evidence));
    }

    /** The table must list rows down to a level; one of which no row could be read is not judged. */
    public void reaches(Scope scope, int level, String ifNot) {
        AccountsTable table = scope.table();
        if (table.rows().isEmpty()) {
            undetermined(table, "表格的行列分不清，没有读出各行", table);
        } else {
            holds(table, scope.deepest() >= level, ifNot, table);
        }
    }

    /** It does not apply to this subject, for this reason. */
    public void notApplicable(Object subject, String reason, Object... evidence) {
        say(subject, Status.NOT_APPLICABLE, wording(reason, null), null, Evidences.of(evidence));
    }

    /** A formula of the formula language must hold in a scope; says nothing where the scope does not state its left side. */
    public void formula(Scope scope, String formula) {
        new FormulaCheck(this, scope).test(Formula.of(formula));
    }

    /** The same for several measures in turn (决算数、年初预算数), wherever the formula itself names none. */
    public void formula(Scope scope, String formula, String measures) {
        Formula parsed = Formula.of(formula);
        FormulaCheck test = new FormulaCheck(this, scope);
        for (String measure : measures.split("、", -1)) {
            test.test(parsed, measure.strip());
        }
    }

    /** What of the report could not be read, in words; null where all of it was, so that what was not found is not there. */
    public String gaps() {
        return unread.words();
    }

    /** The first count of projects in the text that is greater than the number of their sheets, or null. */
    public Fact moreProjects(Report report) {
        return report.sheetTexts()
                .moreThanSheets(parameter("自评项目的个数").text() + "、"
                        + parameter("自评项目的分级个数").text());
    }

    /** The tables of a report without data, in the words that the packs have for them. */
    public EmptyTables emptyTables(Report report) {
        return new EmptyTables(
                report,
                parameter("没有数据的话").text(),
                parameter("文中没有数据的注").text(),
                parameter("表名后没有数据的话").text(),
                Words.list(parameter("空表说明所指的资金").text()));
    }

    /** A threshold of the packs. */
    public Parameter parameter(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("规则包中没有参数“" + name + "”");
        }
        return parameter;
    }

    /** The value of a threshold in base units (元, %, pieces). */
    public BigDecimal number(String parameter) {
        Parameter found = parameter(parameter);
        if (found.amount() == null) {
            throw new IllegalArgumentException("参数“" + parameter + "”的值“" + found.text() + "”不是数值");
        }
        return found.amount().inBaseUnit();
    }

    void broken(String reason) {
        verdicts.broken(verdicts.speaking(), reason);
    }

    private void compare(Object subject, Term stated, Relation.Operator operator, Term computed, Object... evidence) {
        if (accepted) {
            pass(subject, evidence);
        } else {
            conclude(subject, Comparison.of(stated, operator, computed), null, evidence);
        }
    }

    void conclude(Object subject, Comparison compared, String reason, Object... evidence) {
        LinkedHashSet<Evidence> at = new LinkedHashSet<>();
        for (Fact fact : compared.facts()) {
            at.add(fact.evidence());
        }
        at.addAll(Evidences.of(evidence));
        String words = compared.status() == Status.FAILED ? words(compared) : null;
        String why = reason == null ? compared.reason() : reason;
        say(subject, compared.status(), wording(why, words), compared, new ArrayList<>(at));
    }

    /** Without words of the rule's own, the relation speaks for itself. */
    private String words(Comparison compared) {
        if (compared.said() != null) {
            return manner.message() == null ? compared.said() : manner.message().replace("{式}", compared.said());
        }
        return manner.message() == null ? null : manner.message().replace("{式}", compared.words());
    }

    private Verdicts.Wording wording(String reason, String words) {
        return new Verdicts.Wording(reason, words, manner.suggestion(), manner.figures());
    }

    private void say(
            Object subject, Status status, Verdicts.Wording wording, Comparison compared, List<Evidence> evidence) {
        if (status == Status.FAILED && evidence.isEmpty() && gaps() != null) {
            // What is missing may stand where nothing could be read.
            undetermined(subject, gaps());
            return;
        }
        String advice = unread.advice(evidence);
        Severity severity = lower(advice == null ? verdicts.heaviest() : Severity.INFO);
        Verdicts.Wording words = advice == null ? wording : wording.suggesting(advice);
        verdicts.add(Evidences.subject(subject), status, severity, words, compared, evidence);
    }
}
