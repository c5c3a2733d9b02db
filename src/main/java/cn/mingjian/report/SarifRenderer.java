package cn.mingjian.report;

import cn.mingjian.Product;
import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.facts.Evidence;
import cn.mingjian.rules.Severity;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The findings in SARIF 2.1.0, which code review tools and editors show at their place. */
final class SarifRenderer implements Renderer {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public void render(Audit audit, OutputStream out) {
        Map<String, Integer> rules = new LinkedHashMap<>();
        Map<String, Finding> examples = new LinkedHashMap<>();
        for (Finding finding : audit.findings()) {
            rules.putIfAbsent(finding.check(), rules.size());
            examples.putIfAbsent(finding.check(), finding);
        }
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            driver(json, examples);
            artifact(json, audit);
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            String uri = uri(audit);
            audit.findings().forEach(f -> result(json, f, rules.get(f.check()), uri));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void driver(JsonGenerator json, Map<String, Finding> examples) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", Product.name());
        json.writeStringProperty("version", Product.version());
        json.writeStringProperty("language", "zh-CN");
        json.writeArrayPropertyStart("rules");
        examples.forEach((check, finding) -> {
            json.writeStartObject();
            json.writeStringProperty("id", check);
            message(json, "shortDescription", finding.title());
            message(json, "help", finding.basis().stream().map(Words::basis).collect(Collectors.joining("；")));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void artifact(JsonGenerator json, Audit audit) {
        json.writeArrayPropertyStart("artifacts");
        json.writeStartObject();
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("uri", uri(audit));
        json.writeEndObject();
        json.writeObjectPropertyStart("hashes");
        json.writeStringProperty("sha-256", audit.disclosure().source().sha256());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void result(JsonGenerator json, Finding finding, int rule, String uri) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.check());
        json.writeNumberProperty("ruleIndex", rule);
        json.writeStringProperty("level", level(finding.severity()));
        message(json, "message", finding.message());
        List<Evidence> evidence = finding.evidence();
        locations(json, "locations", evidence.subList(0, Math.min(1, evidence.size())), uri);
        locations(json, "relatedLocations", evidence.subList(Math.min(1, evidence.size()), evidence.size()), uri);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("findingId/v1", finding.id());
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        JsonParts.text(json, "subject", finding.subject());
        JsonParts.text(json, "rootCause", finding.rootCause());
        JsonParts.text(json, "suggestion", finding.suggestion());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void locations(JsonGenerator json, String name, List<Evidence> evidence, String uri) {
        json.writeArrayPropertyStart(name);
        for (Evidence at : evidence) {
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", uri);
            json.writeNumberProperty("index", 0);
            json.writeEndObject();
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", Math.max(1, at.line()));
            json.writeNumberProperty("charOffset", at.start());
            json.writeNumberProperty("charLength", at.end() - at.start());
            message(json, "snippet", at.quote());
            json.writeEndObject();
            json.writeEndObject();
            message(json, "message", Words.place(at));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void message(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String uri(Audit audit) {
        return URLEncoder.encode(audit.disclosure().source().file(), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
