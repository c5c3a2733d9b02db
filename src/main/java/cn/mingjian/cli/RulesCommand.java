package cn.mingjian.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mingjian rules}; without a command it shows what there is. */
@Command(
        name = "rules",
        resourceBundle = Texts.BUNDLE,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "<命令>",
        subcommands = {RulesListCommand.class, RulesShowCommand.class, RulesLintCommand.class, RulesTestCommand.class})
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return UsageErrors.noCommand(spec.commandLine());
    }
}
