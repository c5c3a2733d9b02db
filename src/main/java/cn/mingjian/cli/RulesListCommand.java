package cn.mingjian.cli;

import cn.mingjian.rules.CheckDefinition;
import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.RuleCatalog;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mingjian rules list}. */
@Command(name = "list", resourceBundle = Texts.BUNDLE, mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {

    private final ObjectProvider<Stages> stages;
    private final Terminal terminal;

    @Mixin
    private RuleOptions rules;

    RulesListCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        this.stages = stages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = stages.getObject().catalogue(rules.folder(), rules.region());
        for (PackIdentity pack : catalogue.packs()) {
            terminal.out().println("# " + pack.id() + " " + pack.version() + " " + pack.title());
        }
        catalogue.entries().forEach(this::print);
        return ExitStatus.CLEAN;
    }

    private void print(RuleCatalog.Entry entry) {
        CheckDefinition check = entry.check();
        terminal.out()
                .println(String.join(
                        "\t",
                        check.id(),
                        CheckWording.severity(check.severity()),
                        entry.pack(),
                        CheckWording.years(check),
                        check.title()));
    }
}
