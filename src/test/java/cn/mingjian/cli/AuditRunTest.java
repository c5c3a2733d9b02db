package cn.mingjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.document.UnreadableDocumentException;
import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditRunTest {

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void each_report_gets_a_set_of_outputs_and_a_line_in_the_log_of_the_run() throws Exception {
        RunSummary summary = run(file -> List.of(() -> audit(Severity.ERROR, Severity.INFO)), inputs("a.txt", "b.txt"));
        assertThat(names()).containsExactlyInAnyOrder("a.json", "a.pdf", "b.json", "b.pdf", "run.json");
        assertThat(Files.readAllLines(out().resolve("run.json"))).hasSize(4);
        JsonNode line = log().get("reports").get(0);
        assertThat(line.get("status").asString()).isEqualTo("AUDITED");
        assertThat(line.get("outputs").get("json").asString()).isEqualTo("a.json");
        assertThat(line.get("findings").get("error").asInt()).isEqualTo(1);
        assertThat(line.get("findings").get("warning").asInt()).isZero();
        assertThat(line.get("packs").get(0).get("id").asString()).isEqualTo("national");
        assertThat(summary.exitStatus(FailOn.ERROR)).isEqualTo(ExitStatus.FINDINGS);
        assertThat(summary.exitStatus(FailOn.NEVER)).isEqualTo(ExitStatus.CLEAN);
    }

    @Test
    void one_bad_report_does_not_stop_the_others_and_is_named_with_its_reason() throws Exception {
        Auditing auditing = file -> {
            switch (file.getFileName().toString()) {
                case "unreadable.txt" -> throw new UnreadableDocumentException("文件是空的");
                case "deep.txt" -> throw new StackOverflowError();
                case "bug.txt" -> throw new IllegalStateException("boom");
                default -> {
                    return List.of(() -> audit());
                }
            }
        };
        RunSummary summary = run(auditing, inputs("unreadable.txt", "deep.txt", "bug.txt", "good.txt"));
        assertThat(names()).containsExactlyInAnyOrder("good.json", "good.pdf", "run.json");
        assertThat(summary.exitStatus(FailOn.NEVER)).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(err.toString())
                .contains("unreadable.txt：文件是空的")
                .contains("deep.txt：内容嵌套过深")
                .contains("bug.txt：程序内部错误（IllegalStateException：boom）");
        assertThat(log().get("reports").get(0).get("reason").asString()).isEqualTo("文件是空的");
        assertThat(log().get("summary").get("failed").asInt()).isEqualTo(3);
    }

    @Test
    void a_report_whose_letter_cannot_be_written_leaves_no_output_at_all() throws Exception {
        Rendering failing = (audit, format, file) -> {
            Files.writeString(file, "half");
            if (format == OutputFormat.PDF) {
                throw new IOException("模板损坏");
            }
        };
        new AuditRun(file -> List.of(() -> audit()), failing, terminal(), plan(1)).audit(inputs("a.txt"));
        assertThat(names()).containsExactly("run.json");
        assertThat(err.toString()).contains("模板损坏");
    }

    @Test
    void the_log_keeps_the_order_of_the_reports_whichever_is_done_first() throws Exception {
        List<String> given = Stream.iterate(1, i -> i + 1)
                .limit(200)
                .map(i -> "r%03d.txt".formatted(i))
                .toList();
        Auditing uneven = file -> {
            if (file.toString().endsWith("0.txt")) {
                Thread.onSpinWait();
            }
            return List.of(() -> audit());
        };
        new AuditRun(uneven, AuditRunTest::write, terminal(), plan(4)).audit(inputs(given.toArray(String[]::new)));
        List<String> logged = new ArrayList<>();
        log().get("reports")
                .forEach(line -> logged.add(
                        Path.of(line.get("file").asString()).getFileName().toString()));
        assertThat(logged).isEqualTo(given);
    }

    @Test
    void only_a_few_results_wait_at_any_time_however_long_the_batch() throws Exception {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger handedOut = new AtomicInteger();
        AtomicInteger mostWaiting = new AtomicInteger();
        Stream<Callable<Integer>> tasks = Stream.generate(() -> made::incrementAndGet);
        new Batch(2).<Integer>run(tasks.limit(1000).iterator(), result -> {
            mostWaiting.accumulateAndGet(made.get() - handedOut.get(), Math::max);
            handedOut.incrementAndGet();
        });
        assertThat(handedOut).hasValue(1000);
        assertThat(mostWaiting.get()).isLessThanOrEqualTo(9);
    }

    @Test
    void without_a_screen_there_is_no_progress_bar() throws Exception {
        run(file -> List.of(() -> audit()), inputs("a.txt"));
        assertThat(err.toString()).doesNotContain("审核中");
    }

    private RunSummary run(Auditing auditing, Inputs inputs) throws Exception {
        return new AuditRun(auditing, AuditRunTest::write, terminal(), plan(2)).audit(inputs);
    }

    private static void write(Audit audit, OutputFormat format, Path file) throws IOException {
        Files.writeString(file, format.code());
    }

    private AuditRun.Plan plan(int jobs) {
        return new AuditRun.Plan(out(), Set.of(OutputFormat.JSON, OutputFormat.PDF), jobs, true, "1");
    }

    private Terminal terminal() {
        return new Terminal(
                OutputStream.nullOutputStream(), new PrintWriter(new StringWriter()), new PrintWriter(err), false);
    }

    private Inputs inputs(String... names) {
        return new Inputs(Stream.of(names).map(folder::resolve).toList(), List.of());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private JsonNode log() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out().resolve("run.json")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static Audit audit(Severity... severities) {
        List<Finding> findings = Stream.of(severities)
                .map(s -> new Finding(
                        "f", "X-01", "r", "X", s, "t", "m", null, List.of(), null, null, null, List.of(), null, null))
                .toList();
        List<PackIdentity> packs = List.of(new PackIdentity("national", "1", "全国", "0"));
        return new Audit(null, null, packs, List.of(), findings, 0);
    }
}
