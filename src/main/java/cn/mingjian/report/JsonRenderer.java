package cn.mingjian.report;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.audit.LedgerEntry;
import cn.mingjian.rules.Basis;
import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The machine contract: audit-report.schema.json. */
final class JsonRenderer implements Renderer {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void render(Audit audit, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            JsonParts.head(json, audit.disclosure().source(), audit.disclosure().profile(), audit.region());
            packs(json, audit);
            JsonParts.coverage(json, audit.disclosure().coverage());
            summary(json, audit);
            json.writeArrayPropertyStart("checks");
            audit.ledger().forEach(entry -> entry(json, entry));
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            audit.findings().forEach(finding -> finding(json, finding));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void packs(JsonGenerator json, Audit audit) {
        json.writeArrayPropertyStart("packs");
        for (PackIdentity pack : audit.packs()) {
            json.writeStartObject();
            json.writeStringProperty("id", pack.id());
            json.writeStringProperty("version", pack.version());
            JsonParts.text(json, "title", pack.title());
            json.writeStringProperty("digest", pack.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void summary(JsonGenerator json, Audit audit) {
        Figures figures = Figures.of(audit);
        json.writeObjectPropertyStart("summary");
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            json.writeNumberProperty(severity.name().toLowerCase(Locale.ROOT), figures.findings(severity));
        }
        json.writeNumberProperty("passed", figures.ended(Status.PASSED));
        json.writeNumberProperty("failed", figures.ended(Status.FAILED));
        json.writeNumberProperty("notApplicable", figures.ended(Status.NOT_APPLICABLE));
        json.writeNumberProperty("undetermined", figures.ended(Status.UNDETERMINED));
        json.writeNumberProperty("rootFindings", figures.roots());
        json.writeNumberProperty("roundingDifferences", audit.roundingDifferences());
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, LedgerEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("check", entry.check());
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("family", entry.family());
        JsonParts.text(json, "subject", entry.subject());
        json.writeStringProperty("status", entry.status().name());
        JsonParts.text(json, "reason", entry.reason());
        json.writeArrayPropertyStart("findings");
        entry.findings().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("check", finding.check());
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("family", finding.family());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("title", finding.title());
        json.writeStringProperty("message", finding.message());
        JsonParts.text(json, "subject", finding.subject());
        json.writeArrayPropertyStart("basis");
        for (Basis basis : finding.basis()) {
            json.writeStartObject();
            json.writeStringProperty("document", basis.document());
            JsonParts.text(json, "number", basis.number());
            JsonParts.text(json, "article", basis.article());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonParts.text(json, "expected", finding.expected());
        JsonParts.text(json, "actual", finding.actual());
        JsonParts.text(json, "difference", finding.difference());
        json.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(e -> JsonParts.evidence(json, e));
        json.writeEndArray();
        JsonParts.text(json, "rootCause", finding.rootCause());
        JsonParts.text(json, "suggestion", finding.suggestion());
        json.writeEndObject();
    }
}
