package cn.mingjian.rules.compiler;

import cn.mingjian.rules.RuleFileException;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Finds the rule that does not compile. The compiler speaks of classes it generated; compiling the rules one at a time
 * tells which of them it means.
 */
final class Culprit {

    private final RuleText text;
    private final String drl;
    private final PackageDescr parsed;
    private final String packageName;

    Culprit(RuleText text, String drl, PackageDescr parsed, String packageName) {
        this.text = text;
        this.drl = drl;
        this.parsed = parsed;
        this.packageName = packageName;
    }

    RuleFileException find(ModelBuild failed) {
        List<RuleDescr> rules = parsed.getRules();
        int from = 0;
        int to = rules.size();
        ModelBuild evidence = failed;
        while (to - from > 1) {
            int middle = (from + to) / 2;
            ModelBuild half = ModelBuild.of(only(from, middle), packageName);
            if (half.problems().isEmpty()) {
                from = middle;
            } else {
                to = middle;
                evidence = half;
            }
        }
        if (to - from == 1) {
            ModelBuild alone = ModelBuild.of(only(from, to), packageName);
            if (!alone.problems().isEmpty()) {
                RuleDescr rule = rules.get(from);
                int line = DrlText.line(text, rule.getName(), rule.getLine());
                return new RuleFileException(text.file(), line, rule.getName(), words(alone));
            }
        }
        return new RuleFileException(text.file(), 0, null, words(evidence));
    }

    /** The text with all rules but these blanked out, every line still in its place. */
    private String only(int from, int to) {
        StringBuilder kept = new StringBuilder(drl);
        List<RuleDescr> rules = parsed.getRules();
        for (int i = 0; i < rules.size(); i++) {
            if (i < from || i >= to) {
                int start = Math.max(0, rules.get(i).getStartCharacter());
                int end = Math.min(drl.length(), rules.get(i).getEndCharacter() + 1);
                for (int at = start; at < end; at++) {
                    if (kept.charAt(at) != '\n') {
                        kept.setCharAt(at, ' ');
                    }
                }
            }
        }
        return kept.toString();
    }

    private static String words(ModelBuild failed) {
        return "无法编译：" + Messages.translated(failed.problems().get(0));
    }
}
