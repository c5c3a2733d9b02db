package cn.mingjian.cli;

import cn.mingjian.rules.LintProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mingjian rules lint}. */
@Command(name = "lint", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true)
final class RulesLintCommand implements Callable<Integer> {

    private final ObjectProvider<Stages> stages;
    private final Terminal terminal;

    @Option(names = "--rules", paramLabel = "<目录>", descriptionKey = "rules-folder")
    private Path rules;

    RulesLintCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        this.stages = stages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<LintProblem> problems = stages.getObject().problems(RuleFolder.of(rules));
        for (LintProblem problem : problems) {
            String line = problem.line() > 0 ? ":" + problem.line() : "";
            terminal.out().println(problem.file() + line + " " + problem.message());
        }
        terminal.out().println(problems.isEmpty() ? "没有发现问题。" : "发现问题 " + problems.size() + " 处。");
        return problems.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }
}
