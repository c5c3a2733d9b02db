package cn.mingjian.rules.compiler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every rule file may take for granted, put before its first line so that line numbers stay true. */
final class Prelude {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t\uFEFF]*package[ \\t]+[\\w.]+[ \\t]*;?");
    private static final String IMPORTS =
            " dialect \"java\"; import java.util.List; import java.math.BigDecimal; import cn.mingjian.amount.*;"
                    + " import cn.mingjian.facts.*; import cn.mingjian.document.Section;"
                    + " import cn.mingjian.rules.Checks; import cn.mingjian.rules.Parameter;"
                    + " import cn.mingjian.rules.Report; import cn.mingjian.rules.Scope; import cn.mingjian.rules.Term;"
                    + " import cn.mingjian.rules.Terms; import cn.mingjian.rules.Words;"
                    + " global cn.mingjian.rules.Checks check; global cn.mingjian.rules.Report report; ";

    private Prelude() {}

    /** The text in its own package, with the imports and globals that rule text uses. */
    static String before(String drl, String packageName) {
        Matcher own = PACKAGE.matcher(drl);
        String rest = own.find() ? drl.substring(0, own.start()) + drl.substring(own.end()) : drl;
        return "package " + packageName + ";" + IMPORTS + rest;
    }
}
