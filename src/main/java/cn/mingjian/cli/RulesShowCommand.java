package cn.mingjian.cli;

import cn.mingjian.rules.RuleCatalog;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mingjian rules show}. */
@Command(name = "show", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true)
final class RulesShowCommand implements Callable<Integer> {

    private final ObjectProvider<Stages> stages;
    private final Terminal terminal;

    @Mixin
    private RuleOptions rules;

    @Parameters(paramLabel = "<检查项>", descriptionKey = "check")
    private String check;

    RulesShowCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        this.stages = stages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = stages.getObject().catalogue(rules.folder(), rules.region());
        List<RuleCatalog.Entry> found = catalogue.entries().stream()
                .filter(e -> e.check().id().equalsIgnoreCase(check))
                .toList();
        if (found.isEmpty()) {
            terminal.say("没有检查项 " + check + "，用 mingjian rules list 查看全部检查项。");
            return ExitStatus.USAGE;
        }
        found.forEach(entry -> CheckWording.lines(entry).forEach(terminal.out()::println));
        return ExitStatus.CLEAN;
    }
}
