package cn.mingjian.rules.compiler;

import cn.mingjian.rules.RuleFileException;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What the conditions of a rule may look for, and where. */
final class ConditionPolicy {

    private static final Set<String> OBJECTS = Set.of(
            "Profile",
            "Fact",
            "Statement",
            "Passage",
            "AccountsTable",
            "AccountsRow",
            "Sheet",
            "FundingRow",
            "Indicator",
            "ProjectList",
            "ProjectRow",
            "OtherTable",
            "OtherRow",
            "Scope",
            "Breakdown",
            "Pair",
            "Precision",
            "FunctionPath",
            "Irregularity",
            "Listing",
            "Reckoning",
            "Parameter",
            "Term",
            "Evidence",
            "Section",
            "Amount",
            "String",
            "Integer",
            "Long",
            "Number",
            "BigDecimal",
            "Boolean",
            "List",
            "Set");
    private static final int MOST_CONDITIONS = 40;

    private final RuleText text;
    private final RuleDescr rule;
    private int conditions;

    ConditionPolicy(RuleText text, RuleDescr rule) {
        this.text = text;
        this.rule = rule;
    }

    void check() {
        if (rule.getLhs() != null) {
            check(rule.getLhs());
        }
    }

    private void check(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            check(pattern);
        } else if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(this::check);
        }
    }

    private void check(PatternDescr pattern) {
        if (++conditions > MOST_CONDITIONS) {
            throw refused(pattern, "条件超过 " + MOST_CONDITIONS + " 个，请拆成几条规则");
        }
        boolean result = pattern.getSource() instanceof AccumulateDescr;
        if (!result && !OBJECTS.contains(pattern.getObjectType())) {
            throw refused(pattern, "没有“" + pattern.getObjectType() + "”这种对象；可用的对象见 rules/README.md");
        }
        PatternSourceDescr source = pattern.getSource();
        if (source instanceof AccumulateDescr accumulate) {
            if (!accumulate.isExternalFunction()) {
                throw refused(pattern, "accumulate 只能使用 sum、count、min、max 等函数，不能写代码");
            }
            check(accumulate.getInput());
        } else if (source instanceof CollectDescr collect) {
            check(collect.getInputPattern());
        } else if (source != null && !(source instanceof FromDescr)) {
            throw refused(pattern, "数据来源只能是 from、collect 或 accumulate");
        }
    }

    private RuleFileException refused(BaseDescr at, String words) {
        int line = at.getLine() > 0 ? at.getLine() : rule.getLine();
        return new RuleFileException(text.file(), DrlText.line(text, rule.getName(), line), rule.getName(), words);
    }
}
