package cn.mingjian.bench;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Auditor;
import cn.mingjian.document.Document;
import cn.mingjian.document.DocumentReader;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.FactExtractor;
import cn.mingjian.fixture.Report;
import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.form.Forms;
import cn.mingjian.report.Renderers;
import cn.mingjian.rules.RuleEngine;
import cn.mingjian.rules.RuleRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each stage alone and the whole way to JSON, on the largest real report and on generated ones of growing size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StagesBenchmark {

    private static final Path RULES = Path.of("rules");

    /** "seed" is the largest real report; the others are generated reports that many times over. */
    @Param({"seed", "1", "10", "100"})
    public String size;

    private final DocumentReader reader = new DocumentReader(RULES.resolve("vocabulary"));
    private final FactExtractor extractor = new FactExtractor(RULES);
    private final RuleEngine engine = RuleEngine.load(RULES);
    private final Auditor auditor = new Auditor();
    private final Renderers renderers;
    private final Path json;
    private final Path letter;
    private byte[] bytes;
    private Document document;
    private Disclosure disclosure;
    private RuleRun run;
    private Audit audit;

    /** Outputs go to a folder of their own. */
    public StagesBenchmark() {
        try {
            Path folder = Files.createTempDirectory("mingjian-bench");
            renderers = Renderers.standard(Path.of("reports"), folder.resolve("cache"));
            json = folder.resolve("audit.json");
            letter = folder.resolve("audit.pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Setup
    public void prepare() throws Exception {
        bytes = size.equals("seed") ? Seeds.largest() : generated(Integer.parseInt(size));
        document = reader.read("report.txt", bytes);
        disclosure = extractor.extract(document);
        run = engine.run(disclosure, disclosure.profile().region());
        audit = auditor.audit(disclosure, run);
    }

    private static byte[] generated(int times) {
        Report one = Forms.draft(Dice.of(1, 0), "54").print(Edits.NONE);
        List<Report.Part> parts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            parts.addAll(one.parts());
        }
        return ReportWriter.write(new Report(parts), ReportWriter.Form.TXT_ROWS);
    }

    @Benchmark
    public Document reading() throws Exception {
        return reader.read("report.txt", bytes);
    }

    @Benchmark
    public Disclosure extraction() {
        return extractor.extract(document);
    }

    @Benchmark
    public RuleRun rules() {
        return engine.run(disclosure, disclosure.profile().region());
    }

    @Benchmark
    public Audit audit() {
        return auditor.audit(disclosure, run);
    }

    @Benchmark
    public Path wholeToJson() throws Exception {
        Disclosure read = extractor.extract(reader.read("report.txt", bytes));
        Audit whole = auditor.audit(read, engine.run(read, read.profile().region()));
        renderers.write("json", whole, json);
        return json;
    }

    @Benchmark
    public Path letter() throws Exception {
        renderers.write("pdf", audit, letter);
        return letter;
    }
}
