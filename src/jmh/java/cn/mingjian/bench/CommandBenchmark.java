package cn.mingjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The command as users run it, in a process of its own: one report from a cold start, and batches of generated ones. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CommandBenchmark {

    private static final int LOOK_EVERY_MILLIS = 20;
    private static final int KIB_IN_MIB = 1024;

    /** What the process took at most. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Memory {
        /** The largest resident set, in MiB. */
        public long peakMiB;
    }

    /** The largest real report. */
    @State(Scope.Benchmark)
    public static class OneReport {
        /** Whether rules and templates have been compiled by an earlier run. */
        @Param({"true", "false"})
        public boolean cache;
    }

    /** Generated reports of all forms and formats, as `prove --keep` writes them. */
    @State(Scope.Benchmark)
    public static class Batch {
        /** How many. */
        @Param({"100", "1000"})
        public int reports;

        /** Options for the JVM; none is its default heap. */
        @Param({"", "-Xmx400m"})
        public String heap;

        private Path folder;

        /** Writes them once; later trials find them. */
        @Setup
        public void generate() throws Exception {
            folder = Path.of("target", "bench", "reports-" + reports);
            if (!Files.isDirectory(folder)) {
                Path writing = folder.resolveSibling("writing-" + reports);
                run(List.of("prove", "--reports", reports + "", "--seed", "77", "--alterations", "0", "--keep", writing + ""), "");
                Files.move(writing, folder);
            }
        }
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public long coldStart(OneReport report, Memory memory) throws Exception {
        Path scratch = Files.createTempDirectory("mingjian-bench");
        String options = report.cache ? "" : "-Dmingjian.cache=" + scratch.resolve("cache");
        memory.peakMiB = run(
                List.of("audit", Seeds.largestFile() + "", "--out", scratch.resolve("out") + "", "--format", "json"), options);
        return memory.peakMiB;
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public long batch(Batch batch, Memory memory) throws Exception {
        Path out = Files.createTempDirectory("mingjian-bench");
        memory.peakMiB = run(List.of("audit", batch.folder + "", "--out", out + "", "--format", "json"), batch.heap);
        return memory.peakMiB;
    }

    /** Runs the launcher to its end; the largest resident set in MiB. Findings are no failure (exit 1). */
    private static long run(List<String> arguments, String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./mingjian"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MINGJIAN_JAVA_OPTS", options);
        Process process = builder.start();
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, resident(process.pid()));
        }
        if (process.exitValue() > 1) {
            throw new IllegalStateException(command + ": " + process.exitValue());
        }
        return peak / KIB_IN_MIB;
    }

    /** The high-water mark that Linux keeps of a process, in KiB; 0 where it is not told. */
    private static long resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", pid + "", "status"))) {
            return lines.filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
