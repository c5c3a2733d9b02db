package cn.mingjian.rules;

import cn.mingjian.rules.compiler.RuleDeclaration;
import cn.mingjian.rules.compiler.RuleText;
import java.util.List;

/** A rule file that compiles, as the lint sees it. */
record LintedFile(RuleText text, List<RuleDeclaration> rules) {

    LintedFile {
        rules = List.copyOf(rules);
    }

    String name() {
        return text.file();
    }
}
