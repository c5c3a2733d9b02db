package cn.mingjian.rules.compiler;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every rule file may take for granted, put before its first line so that line numbers stay true. */
final class Prelude {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t\uFEFF]*package[ \\t]+[^\\s;]+[ \\t]*;?");
    private static final String START = " dialect \"java\"; ";
    private static final String GLOBALS =
            "global cn.mingjian.rules.Checks check; global cn.mingjian.rules.Report report; ";

    /** The classes rule text may name without more ado. */
    static final List<String> NAMES = List.of(
            "java.util.List",
            "java.math.BigDecimal",
            "cn.mingjian.amount.Amount",
            "cn.mingjian.amount.Dimension",
            "cn.mingjian.amount.Interval",
            "cn.mingjian.amount.Unit",
            "cn.mingjian.document.Heading",
            "cn.mingjian.document.Section",
            "cn.mingjian.facts.AccountsRow",
            "cn.mingjian.facts.AccountsTable",
            "cn.mingjian.facts.Evidence",
            "cn.mingjian.facts.Fact",
            "cn.mingjian.facts.FundingRow",
            "cn.mingjian.facts.Indicator",
            "cn.mingjian.facts.Measure",
            "cn.mingjian.facts.Origin",
            "cn.mingjian.facts.OtherRow",
            "cn.mingjian.facts.OtherTable",
            "cn.mingjian.facts.Passage",
            "cn.mingjian.facts.Profile",
            "cn.mingjian.facts.ProjectList",
            "cn.mingjian.facts.ProjectRow",
            "cn.mingjian.facts.Sheet",
            "cn.mingjian.facts.Statement",
            "cn.mingjian.rules.Breakdown",
            "cn.mingjian.rules.Checks",
            "cn.mingjian.rules.FunctionPath",
            "cn.mingjian.rules.Listing",
            "cn.mingjian.rules.Pair",
            "cn.mingjian.rules.Precision",
            "cn.mingjian.rules.Irregularity",
            "cn.mingjian.rules.Reckoning",
            "cn.mingjian.rules.Parameter",
            "cn.mingjian.rules.Report",
            "cn.mingjian.rules.Scope",
            "cn.mingjian.rules.Term",
            "cn.mingjian.rules.Terms",
            "cn.mingjian.rules.Words");

    private static final String IMPORTS =
            NAMES.stream().map(n -> "import " + n + "; ").collect(Collectors.joining());

    private Prelude() {}

    /** The text in its own package, with the imports and globals that rule text uses. */
    static String before(String drl, String packageName) {
        Matcher own = PACKAGE.matcher(drl);
        String rest = own.find() ? drl.substring(0, own.start()) + drl.substring(own.end()) : drl;
        return "package " + packageName + ";" + START + IMPORTS + GLOBALS + rest;
    }
}
