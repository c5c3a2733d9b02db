package cn.mingjian.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Words of the letter that users may change without touching the template. */
final class Phrases {

    private static final String FAMILY = "检查类别.";

    private final Properties words = new Properties();

    static Phrases none() {
        return new Phrases();
    }

    static Phrases read(Path file) throws IOException {
        Phrases phrases = new Phrases();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                phrases.words.load(reader);
            }
        }
        return phrases;
    }

    /** What a family of checks is called; its letters where nobody named it. */
    String family(String family) {
        return words.getProperty(FAMILY + family, family);
    }

    String get(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }
}
