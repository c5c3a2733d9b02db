package cn.mingjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The real reports that stand beside the checkout. */
final class Seeds {

    private static final Path FOLDER = Path.of("../shared/seeds");

    private Seeds() {}

    static byte[] largest() throws IOException {
        return Files.readAllBytes(largestFile());
    }

    static Path largestFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.max(Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
        }
    }
}
