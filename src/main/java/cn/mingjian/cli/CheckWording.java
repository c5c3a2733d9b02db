package cn.mingjian.cli;

import cn.mingjian.rules.Basis;
import cn.mingjian.rules.CheckDefinition;
import cn.mingjian.rules.RuleCase;
import cn.mingjian.rules.RuleCatalog;
import cn.mingjian.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in Chinese what a check is. */
final class CheckWording {

    private CheckWording() {}

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "警告";
            case INFO -> "提示";
        };
    }

    /** The fiscal years it is in force. */
    static String years(CheckDefinition check) {
        if (check.validFrom() == null && check.validTo() == null) {
            return "各年度";
        }
        String from = check.validFrom() == null ? "" : check.validFrom() + "年度起";
        String to = check.validTo() == null ? "" : "至" + check.validTo() + "年度";
        return from + to;
    }

    /** All there is to say of it. */
    static List<String> lines(RuleCatalog.Entry entry) {
        CheckDefinition check = entry.check();
        List<String> lines = new ArrayList<>();
        lines.add(check.id() + " " + check.title());
        if (!check.description().isBlank()) {
            lines.add("要求：" + check.description());
        }
        lines.add("级别：" + severity(check.severity()) + "（最高）");
        lines.add("适用：" + years(check));
        check.basis().forEach(b -> lines.add("依据：" + basis(b)));
        lines.add("规则包：" + entry.pack());
        lines.add("位置：" + check.origin());
        entry.rules().forEach(r -> lines.add("规则：" + r.name() + "（" + r.file() + ":" + r.line() + "）"));
        entry.cases().forEach(c -> lines.addAll(example(c)));
        return lines;
    }

    private static List<String> example(RuleCase example) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("例：" + example.name() + "（" + example.file() + ":" + example.line() + "）");
        example.text().strip().lines().map(line -> "    " + line).forEach(lines::add);
        example.expectations().forEach(e -> lines.add("  → " + e.words()));
        return lines;
    }

    private static String basis(Basis basis) {
        String number = basis.number() == null ? null : "（" + basis.number() + "）";
        return Stream.of("《" + basis.document() + "》", number, basis.article())
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }
}
