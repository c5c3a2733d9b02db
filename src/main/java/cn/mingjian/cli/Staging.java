package cn.mingjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * A hidden folder within the output folder where outputs are made. They get their final names only when complete, so that
 * an interrupted run leaves nothing half written; the folder goes away at the end, at an interrupt too.
 */
final class Staging implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final Path out;
    private final Path folder;
    private final Thread atInterrupt = new Thread(this::interrupt, "staging");
    /** Shared by those who write; whoever removes the folder needs it alone. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private volatile boolean interrupted;

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

    /** Something that makes drafts and publishes them. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Does work that an interrupt waits for, so that a set of outputs appears whole or not at all. */
    void whole(Work work) throws IOException {
        writing.readLock().lock();
        try {
            if (interrupted) {
                throw new IOException("已中断");
            }
            work.run();
        } finally {
            writing.readLock().unlock();
        }
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

    private void interrupt() {
        interrupted = true;
        boolean alone = false;
        try {
            alone = writing.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        remove();
        if (alone) {
            writing.writeLock().unlock();
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
            // Someone writes longer than an interrupt waits; the hidden folder is all that remains.
        }
    }
}
