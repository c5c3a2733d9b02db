package cn.mingjian.cli;

import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.proof.Proof;
import cn.mingjian.proof.Scorecard;
import cn.mingjian.proof.ScorecardJson;
import cn.mingjian.proof.ScorecardText;
import cn.mingjian.proof.Settings;
import cn.mingjian.proof.Specimens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mingjian prove}: what the auditor reports on generated reports, consistent ones and ones with a mistake. */
@Command(name = "prove", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {

    private static final int STEP = 50;

    private final Terminal terminal;

    @Option(names = "--reports", paramLabel = "<份数>", defaultValue = "60", descriptionKey = "mingjian.prove.reports")
    private int reports;

    @Option(names = "--seed", paramLabel = "<种子>", defaultValue = "1", descriptionKey = "mingjian.prove.seed")
    private long seed;

    @Option(
            names = "--alterations",
            paramLabel = "<处数>",
            defaultValue = "4",
            descriptionKey = "mingjian.prove.alterations")
    private int alterations;

    @Option(names = "--first", paramLabel = "<序号>", defaultValue = "0", descriptionKey = "mingjian.prove.first")
    private int first;

    @Option(names = "--jobs", paramLabel = "<份数>", descriptionKey = "mingjian.prove.jobs")
    private Integer jobs;

    @Option(names = "--formats", paramLabel = "<格式>", split = ",", descriptionKey = "mingjian.prove.formats")
    private List<ReportWriter.Form> formats;

    @Option(names = "--out", paramLabel = "<目录>", descriptionKey = "mingjian.prove.out")
    private Path out;

    @Option(names = "--keep", paramLabel = "<目录>", descriptionKey = "mingjian.prove.keep")
    private Path keep;

    @Mixin
    private RuleOptions rules;

    ProveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = new Settings(
                reports,
                seed,
                alterations,
                first,
                jobs == null ? Runtime.getRuntime().availableProcessors() : jobs,
                formats == null ? List.of(ReportWriter.Form.values()) : formats);
        if (keep != null) {
            Specimens.write(settings, keep);
        }
        Scorecard card = Proof.run(settings, StandardStages.pipeline(rules.folder(), rules.region()), this::progress);
        String text = ScorecardText.of(card);
        terminal.results().write(text.getBytes(StandardCharsets.UTF_8));
        terminal.results().flush();
        if (out != null) {
            Files.createDirectories(out);
            Files.writeString(out.resolve("prove.md"), text);
            Files.write(out.resolve("prove.json"), ScorecardJson.of(card));
        }
        return card.falseAlarms() == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private void progress(int done) {
        if (done % STEP == 0) {
            terminal.say("已检验 " + done + " 份");
        }
    }
}
