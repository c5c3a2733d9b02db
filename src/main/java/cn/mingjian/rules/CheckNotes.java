package cn.mingjian.rules;

import cn.mingjian.rules.compiler.RuleDeclaration;
import cn.mingjian.rules.pack.CheckOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the annotations of a rule say of the check it serves. */
final class CheckNotes {

    private static final Map<String, Severity> SEVERITIES = Map.of(
            "ERROR", Severity.ERROR,
            "WARNING", Severity.WARNING,
            "INFO", Severity.INFO,
            "错误", Severity.ERROR,
            "警告", Severity.WARNING,
            "提示", Severity.INFO);

    private final String file;
    private final RuleDeclaration rule;

    CheckNotes(String file, RuleDeclaration rule) {
        this.file = file;
        this.rule = rule;
    }

    /** Id of the check. */
    String check() {
        String check = rule.note("check");
        if (check == null || check.isBlank()) {
            throw wrong("没有用 @check 注明所属的检查");
        }
        return check.strip();
    }

    boolean mandatory() {
        return "true".equals(rule.note("mandatory")) || "是".equals(rule.note("mandatory"));
    }

    /** Whether this rule defines the check and does not only serve it. */
    boolean defines() {
        return rule.note("title") != null;
    }

    /** The check, with what this rule adds to what other rules said of it. */
    CheckDefinition merged(CheckDefinition known, String pack, Map<String, Basis> bases) {
        if (known != null && !defines()) {
            return known;
        }
        String id = check();
        boolean first = known == null || known.title().equals(known.id());
        if (known != null && !first) {
            return known;
        }
        return new CheckDefinition(
                id,
                family(id),
                rule.note("title") == null ? id : rule.note("title"),
                rule.note("severity") == null ? Severity.ERROR : severity(file, rule.line(), rule.note("severity")),
                basis(bases),
                year("validFrom"),
                year("validTo"),
                pack,
                rule.note("description") == null ? "" : rule.note("description"),
                file + ":" + rule.line());
    }

    private static String family(String id) {
        int dash = id.indexOf('-');
        return dash < 0 ? id : id.substring(0, dash);
    }

    /** The keys of the legal bases as written. */
    static List<String> basisKeys(RuleDeclaration rule) {
        List<String> keys = new ArrayList<>();
        String written = rule.note("basis");
        if (written != null) {
            for (String key : written.split("[,，、\\s]+", -1)) {
                if (!key.isBlank()) {
                    keys.add(key.strip());
                }
            }
        }
        return keys;
    }

    private List<Basis> basis(Map<String, Basis> bases) {
        return basisKeys(rule).stream()
                .map(key -> bases.getOrDefault(key, new Basis(key, key, null, null)))
                .toList();
    }

    private Integer year(String note) {
        String year = rule.note(note);
        if (year == null || year.isBlank()) {
            return null;
        }
        if (!year.strip().matches("\\d{4}")) {
            throw wrong("@" + note + " 应为四位年份，不能是“" + year + "”");
        }
        return Integer.valueOf(year.strip());
    }

    private RuleFileException wrong(String problem) {
        return new RuleFileException(file, rule.line(), rule.name(), problem);
    }

    static Severity severity(String file, int line, String written) {
        Severity severity = SEVERITIES.get(written.strip().toUpperCase(Locale.ROOT));
        if (severity == null) {
            throw new RuleFileException(file, line, null, "级别只能是 ERROR、WARNING、INFO（错误、警告、提示），不能是“" + written + "”");
        }
        return severity;
    }

    static Integer year(CheckOverride change) {
        if (change.value().isEmpty()) {
            return null;
        }
        if (!change.value().matches("\\d{4}")) {
            throw new RuleFileException(change.file(), change.line(), null, "年度应为四位年份，不能是“" + change.value() + "”");
        }
        return Integer.valueOf(change.value());
    }

    static CheckDefinition with(CheckDefinition check, Severity severity) {
        return new CheckDefinition(
                check.id(),
                check.family(),
                check.title(),
                severity,
                check.basis(),
                check.validFrom(),
                check.validTo(),
                check.pack(),
                check.description(),
                check.origin());
    }

    static CheckDefinition valid(CheckDefinition check, Integer from, Integer to) {
        return new CheckDefinition(
                check.id(),
                check.family(),
                check.title(),
                check.severity(),
                check.basis(),
                from,
                to,
                check.pack(),
                check.description(),
                check.origin());
    }
}
