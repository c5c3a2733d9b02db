package cn.mingjian.rules.pack;

import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Parameter;
import cn.mingjian.rules.RuleFileException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of one pack. */
final class PackReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> RULES = Set.of("drl", "xlsx", "dslr");
    private static final Set<String> PROPERTIES =
            Set.of(CheckOverride.SEVERITY, CheckOverride.VALID_FROM, CheckOverride.VALID_TO, CheckOverride.OFF);
    private static final String CASES = "/cases/";

    private final List<RuleFile> files;

    PackReader(List<RuleFile> files) {
        this.files = files;
    }

    RulePack read() {
        RuleFile manifest = only("pack.json");
        JsonNode node = parse(manifest);
        String id = text(manifest, node, "id", true);
        PackIdentity identity = new PackIdentity(
                id, text(manifest, node, "version", true), text(manifest, node, "title", true), digest());
        return new RulePack(
                identity,
                text(manifest, node, "region", false),
                text(manifest, node, "extends", false),
                select(f -> RULES.contains(f.extension()) && !f.name().contains(CASES)),
                select(f -> f.extension().equals("dsl")),
                parameters(),
                overrides(),
                select(f -> f.name().contains(CASES) && Set.of("txt", "md").contains(f.extension())));
    }

    private List<RuleFile> select(Predicate<RuleFile> wanted) {
        return files.stream().filter(wanted).toList();
    }

    private RuleFile only(String name) {
        return files.stream()
                .filter(f -> f.name().endsWith("/" + name)
                        && f.name().indexOf('/') == f.name().lastIndexOf('/'))
                .findFirst()
                .orElse(null);
    }

    private static JsonNode parse(RuleFile manifest) {
        try {
            return JSON.readTree(manifest.content());
        } catch (JacksonException e) {
            throw new RuleFileException(manifest.name(), 0, null, "不是正确的 JSON：" + e.getOriginalMessage(), e);
        }
    }

    private static String text(RuleFile manifest, JsonNode node, String key, boolean required) {
        JsonNode value = node.get(key);
        if (value != null && value.isString()) {
            return value.asString();
        }
        if (required) {
            throw new RuleFileException(manifest.name(), 0, null, "缺少“" + key + "”");
        }
        return null;
    }

    private String digest() {
        java.security.MessageDigest sha = Digests.sha256();
        for (RuleFile file : files) {
            sha.update(file.name().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(Integer.toString(file.content().length).getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(file.content());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private List<Parameter> parameters() {
        RuleFile file = only("parameters.csv");
        List<Parameter> parameters = new ArrayList<>();
        if (file != null) {
            for (Table.Row row : Table.rows(file.name(), file.text(), "参数", "值")) {
                String value = row.cell("值");
                parameters.add(Parameter.of(row.cell("参数"), value));
            }
        }
        return parameters;
    }

    private List<CheckOverride> overrides() {
        RuleFile file = only("overrides.csv");
        List<CheckOverride> overrides = new ArrayList<>();
        if (file != null) {
            for (Table.Row row : Table.rows(file.name(), file.text(), "检查", "项目", "值")) {
                String property = row.cell("项目");
                if (!PROPERTIES.contains(property)) {
                    throw new RuleFileException(
                            file.name(), row.line(), null, "“项目”只能是级别、起始年度、截止年度或停用，不能是“" + property + "”");
                }
                overrides.add(new CheckOverride(row.cell("检查"), property, row.cell("值"), file.name(), row.line()));
            }
        }
        return overrides;
    }
}
