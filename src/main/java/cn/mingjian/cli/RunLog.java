package cn.mingjian.cli;

import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Severity;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes run.json: what became of each report of a run, one line each, as soon as it is known. */
final class RunLog implements AutoCloseable {

    static final String NAME = "run.json";

    private final JsonMapper json = JsonMapper.shared();
    private final Writer writer;
    private boolean first = true;

    RunLog(Path file, String version) throws IOException {
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        writer.write("{\"schemaVersion\":\"1\",\"tool\":" + json.writeValueAsString(tool(version)) + ",\"reports\":[");
    }

    void add(Outcome outcome) throws IOException {
        writer.write(first ? "\n" : ",\n");
        writer.write(json.writeValueAsString(line(outcome)));
        first = false;
    }

    void finish(RunSummary summary) throws IOException {
        writer.write("\n],\"summary\":" + json.writeValueAsString(summary.asMap()) + "}\n");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static Map<String, String> tool(String version) {
        Map<String, String> tool = new LinkedHashMap<>();
        tool.put("name", "mingjian");
        tool.put("version", version);
        return tool;
    }

    private static Map<String, Object> line(Outcome outcome) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", outcome.file());
        line.put("status", outcome.isAudited() ? "AUDITED" : "FAILED");
        line.put("outputs", outcome.outputs());
        Map<String, Long> findings = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            findings.put(severity.name().toLowerCase(Locale.ROOT), outcome.count(severity));
        }
        line.put("findings", outcome.isAudited() ? findings : null);
        line.put("reason", outcome.reason());
        line.put("milliseconds", outcome.milliseconds());
        line.put("packs", outcome.packs().stream().map(RunLog::pack).toList());
        return line;
    }

    private static Map<String, String> pack(PackIdentity pack) {
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put("id", pack.id());
        identity.put("version", pack.version());
        identity.put("digest", pack.digest());
        return identity;
    }
}
