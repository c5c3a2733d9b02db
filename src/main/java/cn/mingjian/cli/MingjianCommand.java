package cn.mingjian.cli;

import cn.mingjian.Product;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mingjian} itself; without a command it shows what there is. */
@Command(
        name = "mingjian",
        resourceBundle = Texts.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = MingjianCommand.Version.class,
        synopsisSubcommandLabel = "<命令>")
final class MingjianCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return UsageErrors.noCommand(spec.commandLine());
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"明鉴 " + Product.name() + " " + Product.version()};
        }
    }
}
