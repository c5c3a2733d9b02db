package cn.mingjian.cli;

import cn.mingjian.audit.Audit;
import cn.mingjian.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
                        .run(tasks(inputs, staging, progress), outcome -> record(outcome, log, summary, progress));
                progress.clear();
                log.finish(summary);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            staging.publish(List.of(RunLog.NAME));
        }
        return summary;
    }

    private Iterator<Callable<Outcome>> tasks(Inputs inputs, Staging staging, Progress progress) {
        List<String> endings = plan.formats().stream().map(OutputFormat::code).toList();
        OutputNames names = new OutputNames(plan.out(), endings, inputs.files());
        return inputs.files().stream()
                .map(file -> task(file, names, staging, progress))
                .iterator();
    }

    private Callable<Outcome> task(Path file, OutputNames names, Staging staging, Progress progress) {
        String name = names.next(file);
        return () -> {
            Outcome outcome = auditOne(file, name, staging);
            progress.step();
            return outcome;
        };
    }

    private Outcome auditOne(Path file, String name, Staging staging) {
        long start = System.nanoTime();
        try {
            Audit audit = auditing.audit(file);
            Map<String, String> outputs = outputs(name);
            staging.whole(() -> {
                for (OutputFormat format : plan.formats()) {
                    rendering.render(audit, format, staging.draft(outputs.get(format.code())));
                }
                staging.publish(List.copyOf(outputs.values()));
            });
            return Outcome.audited(file.toString(), outputs, audit, milliseconds(start));
        } catch (UnreadableDocumentException
                | IOException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError e) {
            return Outcome.failed(file.toString(), Reasons.of(e), milliseconds(start));
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
