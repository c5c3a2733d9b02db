package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.rules.CaseExpectation;
import cn.mingjian.rules.Judgement;
import cn.mingjian.rules.RuleCase;
import cn.mingjian.rules.RuleEngine;
import cn.mingjian.rules.RuleRun;
import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs the cases that stand beside the rules through the whole way from text to findings. */
public final class CaseRunner {

    /** Reads a report from its text. */
    @FunctionalInterface
    public interface Reader {

        /** What the text states. */
        Disclosure read(String text) throws Exception;
    }

    /**
     * How a case ended.
     *
     * @param failures what was expected and did not happen; empty where the case holds
     */
    public record Result(RuleCase example, List<Failure> failures) {
        public Result {
            failures = List.copyOf(failures);
        }

        public boolean holds() {
            return failures.isEmpty();
        }
    }

    /**
     * An expectation that was not met.
     *
     * @param line line of the case file
     */
    public record Failure(String file, int line, String message) {}

    private final Reader reader;
    private final RuleEngine engine;
    private final Auditor auditor = new Auditor();

    public CaseRunner(Reader reader, RuleEngine engine) {
        this.reader = reader;
        this.engine = engine;
    }

    /** Runs one case. */
    public Result run(RuleCase example) {
        try {
            Disclosure disclosure = reader.read(report(example));
            RuleRun run = engine.run(disclosure, example.region());
            return new Result(example, failures(example, run, auditor.audit(disclosure, run)));
        } catch (Exception e) {
            Failure failure =
                    new Failure(example.file(), example.line(), "例子“" + example.name() + "”无法运行：" + e.getMessage());
            return new Result(example, List.of(failure));
        }
    }

    /** A few lines are made a report by a cover that says whose and of which year. */
    private static String report(RuleCase example) {
        String cover = "示例市示例局" + example.year() + "年度部门决算\n\n";
        return example.verbatim() ? example.text() : cover + example.text();
    }

    private static List<Failure> failures(RuleCase example, RuleRun run, Audit audit) {
        List<Failure> failures = new ArrayList<>();
        for (CaseExpectation expected : example.expectations()) {
            List<Finding> found = audit.findings().stream()
                    .filter(f -> f.check().equals(expected.check()))
                    .toList();
            List<Judgement> said = run.judgements().stream()
                    .filter(j -> j.check().equals(expected.check()))
                    .toList();
            if (!met(expected, found, said)) {
                failures.add(new Failure(
                        example.file(),
                        expected.line(),
                        "例子“" + example.name() + "”期望“" + expected.words() + "”，实际" + actual(found, said)));
            }
        }
        return failures;
    }

    private static boolean met(CaseExpectation expected, List<Finding> found, List<Judgement> said) {
        return switch (expected.kind()) {
            case REPORTED -> found.stream().anyMatch(f -> matches(expected, f));
            case CONSEQUENCE -> found.stream().anyMatch(f -> f.rootCause() != null);
            case SILENT -> found.isEmpty();
            case PASSED -> found.isEmpty() && ended(said, Status.PASSED);
            case UNDETERMINED -> ended(said, Status.UNDETERMINED);
            case NOT_APPLICABLE -> ended(said, Status.NOT_APPLICABLE);
            case ROUNDING -> found.isEmpty() && said.stream().anyMatch(Judgement::rounding);
        };
    }

    private static boolean ended(List<Judgement> said, Status status) {
        return said.stream().anyMatch(j -> j.status() == status);
    }

    private static boolean matches(CaseExpectation expected, Finding finding) {
        boolean severity = expected.severity() == null || expected.severity() == finding.severity();
        return severity
                && (expected.containing() == null
                        || Stream.of(finding.message(), finding.subject(), finding.suggestion(), finding.difference())
                                .filter(Objects::nonNull)
                                .anyMatch(text -> text.contains(expected.containing())));
    }

    private static String actual(List<Finding> found, List<Judgement> said) {
        if (!found.isEmpty()) {
            return "报出" + found.size() + "条：" + found.get(0).severity() + " "
                    + found.get(0).message();
        }
        if (said.isEmpty()) {
            return "这项检查不存在或不在有效期内";
        }
        Judgement first = said.get(0);
        String reason = first.reason() == null ? "" : "（" + first.reason() + "）";
        return "没有报出，结论是" + name(first.status()) + reason;
    }

    private static String name(Status status) {
        return switch (status) {
            case PASSED -> "通过";
            case FAILED -> "不合格";
            case NOT_APPLICABLE -> "不适用";
            case UNDETERMINED -> "未定";
        };
    }
}
