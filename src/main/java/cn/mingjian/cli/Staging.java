package cn.mingjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hidden folder within the output folder where outputs are made. They get their final names only when complete, so that
 * an interrupted run leaves nothing half written; the folder goes away at the end, at an interrupt too.
 */
final class Staging implements AutoCloseable {

    private final Path out;
    private final Path folder;
    private final Thread atInterrupt = new Thread(this::remove, "staging");

    private Staging(Path out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    static Staging in(Path out) throws IOException {
        Files.createDirectories(out);
        Staging staging = new Staging(out, Files.createTempDirectory(out, ".mingjian-"));
        Runtime.getRuntime().addShutdownHook(staging.atInterrupt);
        return staging;
    }

    /** Where a file is to be made that will be called {@code name}. */
    Path draft(String name) {
        return folder.resolve(name);
    }

    /** Gives complete files their final names. */
    void publish(List<String> names) throws IOException {
        for (String name : names) {
            Files.move(
                    folder.resolve(name),
                    out.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook has nothing left to do.
        }
    }

    private void remove() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Staging::delete);
        } catch (IOException | UncheckedIOException e) {
            // Removed already.
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Another thread may still be writing there; the hidden folder is all that remains.
        }
    }
}
