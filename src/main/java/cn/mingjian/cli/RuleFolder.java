package cn.mingjian.cli;

import cn.mingjian.Home;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where rules, vocabulary and reference tables are read from.
 *
 * @param packs the folder of the packs
 */
record RuleFolder(Path packs) {

    private static final String NAME = "rules";

    /**
     * The folder that was asked for, or the one that comes with the program.
     *
     * @throws IllegalArgumentException where it is no folder; the message is for the user
     */
    static RuleFolder of(Path given) {
        if (given != null && !Files.isDirectory(given)) {
            throw new IllegalArgumentException("规则包目录不存在：" + given);
        }
        return new RuleFolder(given == null ? Home.folder().resolve(NAME) : given);
    }

    /** Words that reports use. A folder with packs alone goes with the vocabulary of the program. */
    Path vocabulary() {
        return own("vocabulary");
    }

    /** Reference tables, likewise. */
    Path classification() {
        return own("classification");
    }

    private Path own(String name) {
        Path own = packs.resolve(name);
        return Files.isDirectory(own) ? own : Home.folder().resolve(NAME).resolve(name);
    }
}
