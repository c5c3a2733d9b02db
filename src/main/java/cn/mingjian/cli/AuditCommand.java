package cn.mingjian.cli;

import cn.mingjian.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingjian audit}. */
@Command(name = "audit", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private final ObjectProvider<Stages> stages;
    private final Terminal terminal;

    @Mixin
    private RuleOptions rules;

    @Parameters(arity = "1..*", paramLabel = "<报告或目录>", descriptionKey = "inputs")
    private List<Path> reports;

    @Option(names = "--out", paramLabel = "<目录>", defaultValue = "audit-out")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "<格式>",
            defaultValue = "json,pdf",
            split = ",",
            converter = Converters.Formats.class)
    private Set<OutputFormat> formats;

    @Option(names = "--fail-on", paramLabel = "<级别>", defaultValue = "error", converter = Converters.Failing.class)
    private FailOn failOn;

    @Option(names = "--jobs", paramLabel = "<份数>", converter = Converters.Jobs.class)
    private Integer jobs;

    @Option(names = "--no-progress")
    private boolean noProgress;

    AuditCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        this.stages = stages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        RuleFolder folder = rules.folder();
        Inputs inputs = Inputs.of(reports, out);
        int workers = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        AuditRun.Plan plan = new AuditRun.Plan(out, formats, workers, !noProgress, Product.version());
        Stages made = stages.getObject();
        AuditRun run = new AuditRun(made.auditing(folder, rules.region()), made.rendering(), terminal, plan);
        RunSummary summary = run.audit(inputs);
        terminal.say(summary.sentence() + "；结果在 " + out);
        return summary.exitStatus(failOn);
    }
}
