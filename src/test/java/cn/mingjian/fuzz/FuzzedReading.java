package cn.mingjian.fuzz;

import cn.mingjian.document.Document;
import cn.mingjian.document.DocumentReader;
import cn.mingjian.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInfo;

/**
 * Whatever the bytes: a document or a refusal, never a crash. Each reader has a class of its own, as Jazzer fuzzes one test a
 * JVM: the build fuzzes two at a time for the seconds that pom.xml gives each, a plain test run only reads the seeds.
 */
abstract class FuzzedReading {

    private static final DocumentReader READER = new DocumentReader(Path.of("rules/vocabulary"));
    private static final AtomicLong RUNS = new AtomicLong();
    private static final AtomicLong READ = new AtomicLong();
    private static final AtomicLong CRASHES = new AtomicLong();
    private static long began;

    /** What is read, if it is not refused. */
    static Optional<Document> read(String name, byte[] bytes) {
        count();
        try {
            Document document = READER.read(name, bytes);
            READ.incrementAndGet();
            return Optional.of(document);
        } catch (UnreadableDocumentException refused) {
            // A refusal with a message is what a user sees; one that hides a slip of our own code is none.
            if (isOurs(refused.getCause())) {
                CRASHES.incrementAndGet();
                throw new AssertionError("refused by a slip of our own", refused.getCause());
            }
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            CRASHES.incrementAndGet();
            throw e;
        }
    }

    /** Whether an unchecked exception came from our own code, or from what our own code asked of the JDK. */
    private static boolean isOurs(Throwable cause) {
        return cause instanceof RuntimeException
                && Stream.of(cause.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(c -> !c.startsWith("java.") && !c.startsWith("jdk."))
                        .findFirst()
                        .filter(c -> c.startsWith("cn.mingjian."))
                        .isPresent();
    }

    private static void count() {
        if (RUNS.getAndIncrement() == 0) {
            began = System.nanoTime();
        }
    }

    /** One line a reader: what .ci/run prints at its end. */
    @AfterAll
    static void leaveFigures(TestInfo test) throws IOException {
        if (System.getenv("JAZZER_FUZZ") == null) {
            return;
        }
        String line = String.format(
                Locale.ROOT,
                "%-24s %,9d executions, %,9d of them read, %4d s, %d crashes%n",
                test.getTestClass().orElseThrow().getSimpleName().replace("FuzzTest", ""),
                RUNS.get(),
                READ.get(),
                (System.nanoTime() - began) / 1_000_000_000,
                CRASHES.get());
        Path folder = Files.createDirectories(Path.of("target/figures"));
        Files.writeString(folder.resolve("Fuzzing.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
