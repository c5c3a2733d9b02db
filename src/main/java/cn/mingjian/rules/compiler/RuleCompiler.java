package cn.mingjian.rules.compiler;

import cn.mingjian.rules.RuleFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.PackageDescr;

/** Compiles rule files to the executable model. What comes out has passed the verifier. */
public final class RuleCompiler {

    private static final int LONGEST_FILE = 2_000_000;
    private static final int MOST_RULES = 2_000;

    /** The classes that decide what rule text compiles to. */
    public static List<Class<?>> parts() {
        return List.of(
                Prelude.class,
                TextPolicy.class,
                ConditionPolicy.class,
                Permissions.class,
                CodeCheck.class,
                ClassCheck.class,
                RuleOwners.class,
                FaultWrapper.class);
    }

    /** Compiles one rule file into a package of its own. */
    public CompiledUnit compile(RuleText text, String packageName) {
        if (text.drl().length() > LONGEST_FILE) {
            throw new RuleFileException(text.file(), 0, null, "文件超过 " + LONGEST_FILE + " 个字，请拆分");
        }
        try {
            String drl = Prelude.before(text.drl(), packageName);
            PackageDescr parsed = DrlText.parse(text, drl);
            if (parsed.getRules().size() > MOST_RULES) {
                throw new RuleFileException(text.file(), 0, null, "规则超过 " + MOST_RULES + " 条，请拆分");
            }
            new TextPolicy(text).check(parsed);
            List<RuleDeclaration> rules = new ArrayList<>();
            parsed.getRules().forEach(r -> rules.add(DrlText.declaration(text, r)));
            return new CompiledUnit(packageName, rules, classes(text, drl, parsed, packageName));
        } catch (StackOverflowError e) {
            throw new RuleFileException(text.file(), 0, null, "嵌套层数过深，无法编译", e);
        }
    }

    private static Map<String, byte[]> classes(RuleText text, String drl, PackageDescr parsed, String packageName) {
        ModelBuild build = ModelBuild.of(drl, packageName);
        if (!build.problems().isEmpty()) {
            throw new Culprit(text, drl, parsed, packageName).find(build);
        }
        return new Verifier(text, packageName, parsed).verified(build.classes());
    }
}
