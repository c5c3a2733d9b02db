package cn.mingjian.report;

import cn.mingjian.Product;
import cn.mingjian.document.Box;
import cn.mingjian.document.Source;
import cn.mingjian.facts.Coverage;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Profile;
import tools.jackson.core.JsonGenerator;

/** The parts that the JSON of an audit and that of the facts have in common. */
final class JsonParts {

    private static final String SCHEMA = "1";

    private JsonParts() {}

    static void head(JsonGenerator json, Source source, Profile profile, String region) {
        json.writeStringProperty("schemaVersion", SCHEMA);
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", Product.name());
        json.writeStringProperty("version", Product.version());
        json.writeEndObject();
        source(json, source);
        json.writeObjectPropertyStart("profile");
        text(json, "entity", profile.entity());
        number(json, "fiscalYear", profile.fiscalYear());
        text(json, "documentKind", profile.documentKind());
        text(json, "amountUnit", profile.amountUnit());
        text(json, "region", region);
        text(json, "notice", profile.notice());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("file", source.file());
        json.writeStringProperty("format", source.format().code());
        json.writeStringProperty("sha256", source.sha256());
        json.writeNumberProperty("characters", source.characters());
        number(json, "pages", source.pages());
        if (source.part() != null) {
            json.writeObjectPropertyStart("part");
            json.writeNumberProperty("number", source.part().number());
            json.writeNumberProperty("of", source.part().of());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static void coverage(JsonGenerator json, Coverage coverage) {
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("figures", coverage.figures());
        json.writeNumberProperty("bound", coverage.bound());
        json.writeArrayPropertyStart("unbound");
        coverage.unbound().forEach(e -> evidence(json, e));
        json.writeEndArray();
        json.writeEndObject();
    }

    static void evidence(JsonGenerator json, Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("quote", evidence.quote());
        text(json, "section", evidence.section());
        json.writeNumberProperty("start", evidence.start());
        json.writeNumberProperty("end", evidence.end());
        json.writeNumberProperty("line", evidence.line());
        number(json, "page", evidence.page());
        text(json, "table", evidence.table());
        text(json, "row", evidence.row());
        text(json, "column", evidence.column());
        box(json, evidence.box());
        json.writeEndObject();
    }

    private static void box(JsonGenerator json, Box box) {
        if (box == null) {
            json.writeNullProperty("box");
            return;
        }
        json.writeArrayPropertyStart("box");
        json.writeNumber(box.left());
        json.writeNumber(box.top());
        json.writeNumber(box.right());
        json.writeNumber(box.bottom());
        json.writeEndArray();
    }

    static void text(JsonGenerator json, String name, String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    static void number(JsonGenerator json, String name, Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
