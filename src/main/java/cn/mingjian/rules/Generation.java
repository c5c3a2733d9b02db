package cn.mingjian.rules;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.FundingRow;
import cn.mingjian.facts.Indicator;
import cn.mingjian.facts.OtherRow;
import cn.mingjian.facts.OtherTable;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.Profile;
import cn.mingjian.facts.ProjectList;
import cn.mingjian.facts.ProjectRow;
import cn.mingjian.facts.Sheet;
import cn.mingjian.facts.Statement;
import cn.mingjian.rules.compiler.RuleCompiler;
import cn.mingjian.rules.pack.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.kie.api.KieServices;

/** Names the program that compiles rules: a changed rule API, compiler or Drools compiles everything anew. */
final class Generation {

    private static final List<Class<?>> SEEN_BY_RULES = List.of(
            Checks.class,
            Terms.class,
            Term.class,
            Report.class,
            Scope.class,
            Breakdown.class,
            Pair.class,
            FunctionPath.class,
            Words.class,
            Parameter.class,
            RuleFault.class,
            WorkMeter.class,
            Fact.class,
            Statement.class,
            Passage.class,
            AccountsTable.class,
            AccountsRow.class,
            Sheet.class,
            FundingRow.class,
            Indicator.class,
            ProjectList.class,
            ProjectRow.class,
            OtherTable.class,
            OtherRow.class,
            Profile.class);

    private Generation() {}

    static String name() {
        List<String> parts = new ArrayList<>();
        SEEN_BY_RULES.forEach(type -> parts.add(content(type)));
        RuleCompiler.parts().forEach(type -> parts.add(content(type)));
        parts.add(String.valueOf(KieServices.class.getPackage().getImplementationVersion()));
        return Digests.of(parts.toArray(new String[0]));
    }

    private static String content(Class<?> type) {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(name)) {
            return in == null ? type.getName() : HexFormat.of().formatHex(in.readAllBytes());
        } catch (IOException e) {
            return type.getName();
        }
    }
}
