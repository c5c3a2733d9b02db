package cn.mingjian.cli;

import cn.mingjian.Home;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which rules are used. */
final class RuleOptions {

    @Option(names = "--rules", paramLabel = "<目录>", descriptionKey = "rules-folder")
    private Path rules;

    @Option(
            names = "--region",
            paramLabel = "<代码>",
            defaultValue = "auto",
            descriptionKey = "region",
            converter = Converters.Region.class)
    private String region;

    Path folder() {
        return rules == null ? Home.folder().resolve("rules") : rules;
    }

    /** Two digits, or {@code auto}. */
    String region() {
        return region;
    }
}
