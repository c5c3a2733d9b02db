package cn.mingjian.cli;

import cn.mingjian.document.UnreadableDocumentException;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.report.FactsCsv;
import cn.mingjian.report.FactsJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingjian facts}. */
@Command(name = "facts", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

    private final ObjectProvider<Stages> stages;
    private final Terminal terminal;

    @Parameters(paramLabel = "<报告>", descriptionKey = "input")
    private Path report;

    @Option(names = "--format", paramLabel = "<格式>", defaultValue = "json", converter = Converters.FactsFormats.class)
    private FactsFormat format;

    @Option(names = "--rules", paramLabel = "<目录>", descriptionKey = "rules-folder")
    private Path rules;

    FactsCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        this.stages = stages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleFolder folder = RuleFolder.of(rules);
        List<Disclosure> disclosures;
        try {
            disclosures = stages.getObject().reading(folder).read(report);
        } catch (UnreadableDocumentException e) {
            terminal.say("无法读取 " + report + "：" + Reasons.of(e));
            return ExitStatus.UNREADABLE;
        }
        if (disclosures.size() > 1) {
            terminal.say(report + " 中有" + disclosures.size() + "份报告，逐份列出");
        }
        switch (format) {
            case JSON -> FactsJson.write(disclosures, terminal.results());
            case CSV -> FactsCsv.write(disclosures, terminal.results());
        }
        terminal.results().flush();
        return ExitStatus.CLEAN;
    }
}
