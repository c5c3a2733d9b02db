package cn.mingjian.report;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What was read from a report: facts.schema.json. A file that holds several reports gives one such text for each. */
public final class FactsJson {

    private FactsJson() {}

    /** Writes all facts of each report of a file, on lines of their own; the stream stays open. */
    public static void write(List<Disclosure> reports, OutputStream out) throws IOException {
        write(reports.get(0), out);
        for (Disclosure report : reports.subList(1, reports.size())) {
            out.write('\n');
            write(report, out);
        }
    }

    /** Writes all facts; the stream stays open. */
    public static void write(Disclosure disclosure, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            JsonParts.head(
                    json,
                    disclosure.source(),
                    disclosure.profile(),
                    disclosure.profile().region());
            JsonParts.coverage(json, disclosure.coverage());
            json.writeArrayPropertyStart("facts");
            disclosure.facts().forEach(fact -> fact(json, fact));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void fact(JsonGenerator json, Fact fact) {
        json.writeStartObject();
        json.writeStringProperty("id", fact.id());
        json.writeStringProperty("concept", fact.concept());
        json.writeStringProperty("measure", fact.measure());
        JsonParts.text(json, "of", fact.of());
        json.writeStringProperty("value", fact.amount().value().toPlainString());
        json.writeNumberProperty("decimals", fact.amount().decimals());
        json.writeStringProperty("unit", fact.amount().unit().symbol());
        JsonParts.number(json, "year", fact.year());
        json.writeStringProperty("origin", fact.origin().name());
        JsonParts.text(json, "comparator", fact.comparator());
        JsonParts.text(json, "wording", fact.wording());
        JsonParts.text(json, "printed", fact.printed());
        JsonParts.text(json, "place", fact.place());
        JsonParts.text(json, "clause", fact.clause());
        json.writeName("evidence");
        JsonParts.evidence(json, fact.evidence());
        json.writeEndObject();
    }
}
