package cn.mingjian.cli;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** The program. */
public final class Mingjian {

    private Mingjian() {}

    /** Runs one command and ends with its exit status. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.ofProcess()));
    }

    /** Runs one command; gives its exit status. */
    static int run(String[] args, Terminal terminal) {
        // Logging is configured by logback.xml alone: Spring's own set-up of it only costs time at start.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SpringApplicationBuilder application = new SpringApplicationBuilder(Wiring.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("terminal", terminal))
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .lazyInitialization(true);
        try (ConfigurableApplicationContext context = application.run()) {
            return context.getBean(CommandLine.class).execute(args);
        } catch (RuntimeException | Error e) {
            // Whatever it is, it is not a finding, and the user is to know.
            terminal.say("无法执行：" + Reasons.of(e));
            return ExitStatus.USAGE;
        }
    }
}
