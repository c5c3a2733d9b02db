package cn.mingjian.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Validates what the program writes against the shared contract, where it is there, and against our own schemas. */
public final class Schemas {

    private static final Path CONTRACT = Path.of("../shared/contract");
    private static final String BASE = "https://mingjian.cn/contract/";

    private Schemas() {}

    /** Whether the shared contract is there. */
    public static boolean haveContract() {
        return Files.isRegularFile(CONTRACT.resolve("audit-report.schema.json"));
    }

    /** What is wrong with a document by the shared contract's schema (audit-report, facts). */
    public static List<String> contract(String name, String json) {
        Map<String, String> schemas = new HashMap<>();
        for (String known : List.of("audit-report.schema.json", "facts.schema.json")) {
            schemas.put(BASE + known, read(CONTRACT.resolve(known)).replace("\"$id\": \"", "\"$id\": \"" + BASE));
        }
        return validate(schemas, BASE + name + ".schema.json", json);
    }

    /** What is wrong with a document by our own, stricter schema (audit, facts). */
    public static List<String> own(String name, String json) {
        try (InputStream in = Schemas.class.getResourceAsStream(name + ".schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return validate(Map.of(BASE + "own", schema), BASE + "own", json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> validate(Map<String, String> schemas, String id, String json) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(schemas))
                .getSchema(SchemaLocation.of(id))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
