package cn.mingjian.rules.compiler;

import cn.mingjian.rules.RuleFileException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * What rule text may not contain, before anything is compiled: constructs that run code at compile time, start timers, or
 * depend on another interpreter. What the code itself may do is decided on its byte code by {@link Verifier}.
 */
final class TextPolicy {

    private static final Set<String> ALLOWED_ATTRIBUTES =
            Set.of("salience", "no-loop", "lock-on-active", "enabled", "dialect");
    private static final Map<String, Pattern> VALUES = Map.of(
            "salience", Pattern.compile("-?\\d{1,6}"),
            "enabled", Pattern.compile("true|false"),
            "no-loop", Pattern.compile("true|false"),
            "lock-on-active", Pattern.compile("true|false"),
            "dialect", Pattern.compile("java"));
    private static final Set<String> GLOBALS = Set.of("check", "report");

    private final RuleText text;

    TextPolicy(RuleText text) {
        this.text = text;
    }

    void check(PackageDescr parsed) {
        for (ImportDescr used : parsed.getImports()) {
            if (!Prelude.NAMES.contains(used.getTarget())) {
                throw refused(used.getLine(), null, "不允许引入 " + used.getTarget());
            }
        }
        refuseAny(!parsed.getAccumulateImports().isEmpty(), "不允许引入自定义的 accumulate 函数");
        refuseAny(!parsed.getFunctionImports().isEmpty(), "不允许引入静态函数");
        refuseAny(!parsed.getFunctions().isEmpty(), "不允许定义 function，请使用 Terms、Words 和 report 提供的操作");
        refuseAny(
                !parsed.getTypeDeclarations().isEmpty()
                        || !parsed.getEnumDeclarations().isEmpty(),
                "不允许用 declare 定义类型");
        refuseAny(!parsed.getEntryPointDeclarations().isEmpty(), "不允许定义 entry-point");
        refuseAny(!parsed.getWindowDeclarations().isEmpty(), "不允许定义 window");
        for (GlobalDescr global : parsed.getGlobals()) {
            if (!GLOBALS.contains(global.getIdentifier())) {
                throw refused(global.getLine(), null, "不允许定义 global " + global.getIdentifier());
            }
        }
        parsed.getAttributes().forEach(a -> check(a, null));
        parsed.getRules().forEach(this::check);
    }

    private void check(RuleDescr rule) {
        if (rule.isQuery()) {
            throw refused(rule.getLine(), rule.getName(), "不允许定义 query");
        }
        if (rule.getParentName() != null) {
            throw refused(rule.getLine(), rule.getName(), "不允许用 extends 继承规则");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            throw refused(rule.getLine(), rule.getName(), "一条规则只能有一个结论部分");
        }
        rule.getAttributes().values().forEach(a -> check(a, rule));
        new ConditionPolicy(text, rule).check();
    }

    private void check(AttributeDescr attribute, RuleDescr rule) {
        String name = attribute.getName();
        String value = attribute.getValue() == null ? "" : attribute.getValue().strip();
        if (!ALLOWED_ATTRIBUTES.contains(name)
                || !VALUES.get(name).matcher(value).matches()) {
            throw refused(attribute.getLine(), rule == null ? null : rule.getName(), "不允许使用属性 " + name + " " + value);
        }
    }

    private void refuseAny(boolean present, String words) {
        if (present) {
            throw refused(0, null, words);
        }
    }

    private RuleFileException refused(int line, String rule, String words) {
        return new RuleFileException(text.file(), DrlText.line(text, rule, line), rule, words);
    }
}
