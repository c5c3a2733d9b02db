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

    /**
     * The folder that holds {@code vocabulary} and {@code classification}: a folder with packs alone goes with the words of
     * the program.
     */
    Path words() {
        return Files.isDirectory(packs.resolve("vocabulary"))
                ? packs
                : Home.folder().resolve(NAME);
    }
}
