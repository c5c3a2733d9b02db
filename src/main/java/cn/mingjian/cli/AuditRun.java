package cn.mingjian.cli;

import cn.mingjian.audit.Audit;
import cn.mingjian.document.Source;
import cn.mingjian.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Audits the reports of one run: a set of outputs for each, and a log of the run. One bad report never stops the others. */
final class AuditRun {

    /** How a run is to be made. */
    record Plan(Path out, Set<OutputFormat> formats, int jobs, boolean progress, String version) {}

    private final Auditing auditing;
    private final Rendering rendering;
    private final Terminal terminal;
    private final Plan plan;

    AuditRun(Auditing auditing, Rendering rendering, Terminal terminal, Plan plan) {
        this.auditing = auditing;
        this.rendering = rendering;
        this.terminal = terminal;
        this.plan = plan;
    }

    /**
     * Audits the inputs.
     *
     * @throws IOException where the folder of the outputs cannot be written
     */
    RunSummary audit(Inputs inputs) throws IOException, InterruptedException {
        RunSummary summary = new RunSummary();
        try (Staging staging = Staging.in(plan.out())) {
            try (RunLog log = new RunLog(staging.draft(RunLog.NAME), plan.version())) {
                Progress progress = new Progress(terminal, inputs.files().size(), plan.progress());
                for (Inputs.Problem problem : inputs.problems()) {
                    Outcome failed = Outcome.failed(problem.argument().toString(), problem.reason(), 0);
                    record(failed, log, summary, progress);
                }
                new Batch(plan.jobs())
                        .run(
                                tasks(inputs, staging, progress),
                                outcomes -> outcomes.forEach(o -> record(o, log, summary, progress)));
                progress.clear();
                log.finish(summary);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            staging.publish(List.of(RunLog.NAME));
        }
        return summary;
    }

    private Iterator<Callable<List<Outcome>>> tasks(Inputs inputs, Staging staging, Progress progress) {
        List<String> endings = plan.formats().stream().map(OutputFormat::code).toList();
        OutputNames names = new OutputNames(plan.out(), endings, inputs.files());
        return inputs.files().stream()
                .map(file -> task(file, names, staging, progress))
                .iterator();
    }

    private Callable<List<Outcome>> task(Path file, OutputNames names, Staging staging, Progress progress) {
        String name = names.next(file);
        return () -> {
            List<Outcome> outcomes = auditAll(file, name, names, staging);
            progress.step();
            return outcomes;
        };
    }

    /** Audits the reports of a file; those of a compilation have names of their own. */
    private List<Outcome> auditAll(Path file, String name, OutputNames names, Staging staging) {
        return attempt(file.toString(), start -> {
            List<Auditing.Report> reports = auditing.reports(file);
            if (reports.size() == 1) {
                return List.of(auditOne(file.toString(), reports.get(0), name, staging, start));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 1; i <= reports.size(); i++) {
                Auditing.Report report = reports.get(i - 1);
                String part = file + "（" + new Source.Part(i, reports.size()) + "）";
                String named = names.part(name, i);
                outcomes.addAll(attempt(part, begun -> List.of(auditOne(part, report, named, staging, begun))));
            }
            return outcomes;
        });
    }

    private Outcome auditOne(String file, Auditing.Report report, String name, Staging staging, long start)
            throws UnreadableDocumentException, IOException {
        Audit audit = report.audit();
        Map<String, String> outputs = outputs(name);
        staging.whole(() -> {
            for (OutputFormat format : plan.formats()) {
                rendering.render(audit, format, staging.draft(outputs.get(format.code())));
            }
            staging.publish(List.copyOf(outputs.values()));
        });
        return Outcome.audited(file, outputs, audit, milliseconds(start));
    }

    private interface Attempt {
        List<Outcome> from(long start) throws UnreadableDocumentException, IOException;
    }

    /** What an attempt comes to: whatever goes wrong with a report is its outcome, and the run goes on. */
    private static List<Outcome> attempt(String file, Attempt attempt) {
        long start = System.nanoTime();
        try {
            return attempt.from(start);
        } catch (UnreadableDocumentException
                | IOException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError e) {
            return List.of(Outcome.failed(file, Reasons.of(e), milliseconds(start)));
        }
    }

    /** Format to file name. */
    private Map<String, String> outputs(String name) {
        Map<String, String> outputs = new LinkedHashMap<>();
        plan.formats().forEach(format -> outputs.put(format.code(), name + "." + format.code()));
        return outputs;
    }

    private static long milliseconds(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void record(Outcome outcome, RunLog log, RunSummary summary, Progress progress) {
        summary.add(outcome);
        if (!outcome.isAudited()) {
            progress.say("无法审核 " + outcome.file() + "：" + outcome.reason());
        }
        try {
            log.add(outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
