package cn.mingjian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.mingjian.audit.Audit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    private static String json(Audit audit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonRenderer().render(audit, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String facts(Audit audit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsJson.write(audit.disclosure(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_audit_keeps_the_promises_of_our_schema() {
        assertThat(Schemas.own("audit", json(Samples.typical()))).isEmpty();
        assertThat(Schemas.own("audit", json(Samples.clean()))).isEmpty();
        assertThat(Schemas.own("audit", json(Samples.long300()))).isEmpty();
    }

    @Test
    void the_schema_finds_what_is_missing() {
        assertThat(Schemas.own("audit", json(Samples.typical()).replaceFirst("\"basis\"", "\"bases\"")))
                .isNotEmpty();
    }

    @Test
    void an_audit_fulfils_the_shared_contract() {
        assumeTrue(Schemas.haveContract());
        assertThat(Schemas.contract("audit-report", json(Samples.typical()))).isEmpty();
        assertThat(Schemas.contract("audit-report", json(Samples.long300()))).isEmpty();
    }

    @Test
    void facts_fulfil_our_schema_and_the_shared_contract() {
        String json = facts(Samples.typical());
        assertThat(Schemas.own("facts", json)).isEmpty();
        assumeTrue(Schemas.haveContract());
        assertThat(Schemas.contract("facts", json)).isEmpty();
    }

    @Test
    void the_summary_counts_what_is_listed() {
        JsonNode audit = new JsonMapper().readTree(json(Samples.typical()));
        assertThat(audit.at("/summary/error").asInt()).isEqualTo(2);
        assertThat(audit.at("/summary/warning").asInt()).isEqualTo(1);
        assertThat(audit.at("/summary/rootFindings").asInt()).isEqualTo(2);
        assertThat(audit.at("/summary/failed").asInt()).isEqualTo(3);
        assertThat(audit.at("/summary/undetermined").asInt()).isEqualTo(1);
        assertThat(audit.at("/findings/1/rootCause").asString())
                .isEqualTo(audit.at("/findings/0/id").asString());
    }

    @Test
    void facts_as_csv_open_in_a_spreadsheet_as_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsCsv.write(List.of(Samples.typical().disclosure()), out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines[0]).startsWith("\uFEFF编号,指标,度量");
        assertThat(lines[1]).contains("收入/总计,决算数").contains("13289.95").contains("\"13,289.95\"");
        assertThat(SpreadsheetText.safe("=1+1")).isEqualTo("'=1+1");
        assertThat(SpreadsheetText.safe("-8.95")).isEqualTo("-8.95");
    }
}
