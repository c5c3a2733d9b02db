package cn.mingjian.bench;

import cn.mingjian.document.DocumentReader;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.FactExtractor;
import cn.mingjian.rules.RuleEngine;
import cn.mingjian.rules.RuleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rules on the largest real report, as they are and with every rule text several times over under other numbers of checks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RulesBenchmark {

    private static final Path RULES = Path.of("rules");
    private static final Path NATIONAL = Path.of("national");

    /** How many times each rule text stands in the pack. */
    @Param({"1", "5"})
    public int times;

    private RuleEngine engine;
    private Disclosure disclosure;

    /** Compiles the pack, which is what takes long. */
    @Setup
    public void prepare() throws Exception {
        Path folder = Files.createTempDirectory("mingjian-bench");
        Path rules = folder.resolve("rules");
        copy(RULES, rules);
        multiply(rules.resolve(NATIONAL));
        engine = RuleEngine.load(rules, folder.resolve("cache"));
        disclosure = new FactExtractor(RULES)
                .extract(new DocumentReader(RULES.resolve("vocabulary")).read("report.txt", Seeds.largest()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private void multiply(Path pack) throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(pack)) {
            texts = files.filter(f -> f.toString().matches(".*\\.(drl|dslr)")).toList();
        }
        for (Path text : texts) {
            String written = Files.readString(text);
            for (int i = 1; i < times; i++) {
                String copy = written.replaceAll("@check\\(\"([A-Z]+)-(\\d+)\"\\)", "@check(\"$1-" + i + "0$2\")")
                        .replaceAll("(?m)^(rule \".*)\"", "$1（" + i + "）\"");
                Files.writeString(text.resolveSibling("copy" + i + "-" + text.getFileName()), copy);
            }
        }
    }

    @Benchmark
    public RuleRun run() {
        return engine.run(disclosure, disclosure.profile().region());
    }
}
