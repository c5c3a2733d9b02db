package cn.mingjian.cli;

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

    RuleFolder folder() {
        return RuleFolder.of(rules);
    }

    /** Two digits, or {@code auto}. */
    String region() {
        return region;
    }
}
