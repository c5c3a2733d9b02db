package cn.mingjian.cli;

import static cn.mingjian.cli.Command.mingjian;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file that holds the reports of several entities, as a department compiles its own and those of its units. */
class CompilationTest {

    private static final Path FIRST = Path.of("fixtures", "linhe-water-2024.txt");
    private static final Path SECOND = Path.of("fixtures", "yundu-justice-2024.txt");

    @TempDir
    Path folder;

    @Test
    void each_report_of_a_compilation_is_audited_as_if_it_came_alone() throws Exception {
        Path all = folder.resolve("汇编.txt");
        Files.writeString(all, Files.readString(FIRST) + "\n" + Files.readString(SECOND));
        Path out = folder.resolve("out");

        Command run = mingjian("audit", all, FIRST, SECOND, "--format", "json", "--out", out);

        assertThat(run.err()).contains("已审核 4 份报告");
        assertThat(findings(out, "汇编-第1份")).isEqualTo(findings(out, "linhe-water-2024"));
        assertThat(findings(out, "汇编-第2份")).isEqualTo(findings(out, "yundu-justice-2024"));
        assertThat(read(out, "汇编-第2份").get("profile"))
                .isEqualTo(read(out, "yundu-justice-2024").get("profile"));
        assertThat(read(out, "汇编-第2份").get("source").get("part").get("of").asInt())
                .isEqualTo(2);
    }

    @Test
    void a_finding_says_where_in_the_whole_file_it_stands() throws Exception {
        String first = Files.readString(FIRST) + "\n";
        Path all = folder.resolve("all.txt");
        Files.writeString(all, first + Files.readString(SECOND), UTF_8);
        mingjian("audit", all, "--format", "json", "--out", folder);

        for (JsonNode finding : read(folder, "all-第2份").get("findings")) {
            for (JsonNode at : finding.get("evidence")) {
                assertThat(at.get("start").asInt()).isGreaterThanOrEqualTo(first.length());
            }
        }
    }

    @Test
    void the_facts_of_a_compilation_are_listed_report_by_report() throws Exception {
        Path all = folder.resolve("汇编.txt");
        Files.writeString(all, Files.readString(FIRST) + "\n" + Files.readString(SECOND), UTF_8);

        Command json = mingjian("facts", all);
        Command csv = mingjian("facts", all, "--format", "csv");

        List<JsonNode> reports = JsonMapper.shared()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(json.out())
                .readAll();
        assertThat(reports).hasSize(2);
        assertThat(reports.get(1).get("facts").size())
                .isEqualTo(JsonMapper.shared()
                        .readTree(mingjian("facts", SECOND).out())
                        .get("facts")
                        .size());
        assertThat(json.err()).contains("2份报告");
        assertThat(csv.out()).startsWith("\uFEFF份,编号,").contains("\r\n2,");
    }

    private static List<String> findings(Path out, String name) throws IOException {
        return read(out, name)
                .get("findings")
                .valueStream()
                .map(f -> f.get("severity").asString() + " " + f.get("message").asString())
                .sorted()
                .toList();
    }

    private static JsonNode read(Path out, String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out.resolve(name + ".json")));
    }
}
