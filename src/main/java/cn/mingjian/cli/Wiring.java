package cn.mingjian.cli;

import java.nio.file.Path;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** What the program is made of. Everything is made only when a command asks for it. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    CommandLine commandLine(Terminal terminal, IFactory factory) {
        // Subcommands first: what is set afterwards holds for them too.
        return new CommandLine(MingjianCommand.class, factory)
                .addSubcommand(AuditCommand.class)
                .addSubcommand(FactsCommand.class)
                .addSubcommand(ProveCommand.class)
                .addSubcommand(RulesCommand.class)
                .registerConverter(Path.class, new Converters.Files())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new Failures(terminal));
    }

    /** Makes commands with what they need; the small parts of picocli's own make by their default constructor. */
    @Bean
    IFactory factory(ListableBeanFactory beans) {
        IFactory plain = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                K bean = beans.getBeanProvider(type).getIfAvailable();
                return bean != null ? bean : plain.create(type);
            }
        };
    }

    @Bean
    Stages stages() {
        return new StandardStages();
    }

    @Bean
    MingjianCommand mingjianCommand() {
        return new MingjianCommand();
    }

    @Bean
    ProveCommand proveCommand(Terminal terminal) {
        return new ProveCommand(terminal);
    }

    @Bean
    FactsCommand factsCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        return new FactsCommand(stages, terminal);
    }

    @Bean
    RulesListCommand rulesListCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        return new RulesListCommand(stages, terminal);
    }

    @Bean
    RulesShowCommand rulesShowCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        return new RulesShowCommand(stages, terminal);
    }

    @Bean
    RulesLintCommand rulesLintCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        return new RulesLintCommand(stages, terminal);
    }

    @Bean
    RulesTestCommand rulesTestCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        return new RulesTestCommand(stages, terminal);
    }

    @Bean
    AuditCommand auditCommand(ObjectProvider<Stages> stages, Terminal terminal) {
        return new AuditCommand(stages, terminal);
    }
}
