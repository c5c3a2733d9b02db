package cn.mingjian.cli;

import cn.mingjian.audit.CaseRunner;
import cn.mingjian.rules.RuleCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingjian rules test}. */
@Command(name = "test", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {

    private final ObjectProvider<Stages> stages;
    private final Terminal terminal;

    @Option(names = "--rules", paramLabel = "<目录>", descriptionKey = "rules-folder")
    private Path rules;

    @Parameters(arity = "0..*", paramLabel = "<检查项>", descriptionKey = "checks")
    private List<String> checks = List.of();

    RulesTestCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        this.stages = stages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Examples examples = stages.getObject().examples(RuleFolder.of(rules));
        Set<String> wanted =
                checks.stream().map(c -> c.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        List<RuleCase> cases = examples.cases().stream()
                .filter(c -> wanted.isEmpty() || wanted.contains(c.check()))
                .toList();
        if (cases.isEmpty()) {
            terminal.say("没有可运行的例子。例子放在规则包的 cases 目录中，文件名为检查项编号。");
            return ExitStatus.USAGE;
        }
        long broken =
                cases.stream().filter(c -> !holds(examples.runner().run(c))).count();
        terminal.out().println("运行例子 " + cases.size() + " 个，" + (broken == 0 ? "全部符合。" : "不符合 " + broken + " 个。"));
        return broken == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private boolean holds(CaseRunner.Result result) {
        for (CaseRunner.Failure failure : result.failures()) {
            terminal.out().println(failure.file() + ":" + failure.line() + " " + failure.message());
        }
        return result.holds();
    }
}
