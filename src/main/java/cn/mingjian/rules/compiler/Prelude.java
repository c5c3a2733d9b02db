package cn.mingjian.rules.compiler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every rule file may take for granted, put before its first line so that line numbers stay true. */
final class Prelude {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t\uFEFF]*package[ \\t]+[\\w.]+[ \\t]*;?");
    /** Each type by its name: with {@code cn.mingjian.facts.*} a class that rules never see could hide one they need. */
    private static final String IMPORTS = " dialect \"java\"; import java.util.List; import java.math.BigDecimal;"
            + imports("amount", "Amount", "Dimension", "Interval", "Unit")
            + imports("document", "Section")
            + imports(
                    "facts", "AccountsRow", "AccountsTable", "Coverage", "Disclosure", "Evidence", "Fact", "FundingRow")
            + imports("facts", "Indicator", "Measure", "Origin", "Passage", "Profile", "Sheet", "Statement")
            + imports("rules", "Checks", "Parameter", "Report", "Scope", "Term", "Terms", "Words")
            + " global cn.mingjian.rules.Checks check; global cn.mingjian.rules.Report report; ";

    private Prelude() {}

    /** The text in its own package, with the imports and globals that rule text uses. */
    static String before(String drl, String packageName) {
        Matcher own = PACKAGE.matcher(drl);
        String rest = own.find() ? drl.substring(0, own.start()) + drl.substring(own.end()) : drl;
        return "package " + packageName + ";" + IMPORTS + rest;
    }

    private static String imports(String stage, String... types) {
        return Stream.of(types)
                .map(type -> " import cn.mingjian." + stage + "." + type + ";")
                .collect(Collectors.joining());
    }
}
