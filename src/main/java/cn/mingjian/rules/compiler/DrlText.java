package cn.mingjian.rules.compiler;

import cn.mingjian.rules.RuleFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** Parses rule text, and reads from it what it declares about its rules. */
final class DrlText {

    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule[ \\t]+(\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s]+)");
    private static final Pattern SHEET_ROW = Pattern.compile(".*_(\\d+)$");

    private DrlText() {}

    static PackageDescr parse(RuleText text, String drl) {
        DrlParser parser = new DrlParser();
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, drl);
        } catch (DroolsParserException e) {
            throw new RuleFileException(text.file(), 0, null, "无法解析：" + e.getMessage(), e);
        }
        if (parser.hasErrors()) {
            DroolsError first = parser.getErrors().get(0);
            int line = first.getLines().length > 0 ? Math.max(0, first.getLines()[0]) : 0;
            throw problem(text, drl, line, "语法错误：" + Messages.translated(first.getMessage()));
        }
        if (parsed == null) {
            throw new RuleFileException(text.file(), 0, null, "不是规则文件");
        }
        return parsed;
    }

    static RuleDeclaration declaration(RuleText text, RuleDescr rule) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (AnnotationDescr note : rule.getAnnotations()) {
            String value =
                    note.getValueMap().values().stream().map(DrlText::unquoted).collect(Collectors.joining(","));
            notes.put(note.getName(), value);
        }
        return new RuleDeclaration(rule.getName(), line(text, rule.getName(), rule.getLine()), notes);
    }

    /** A problem at a line of the DRL: names the rule that stands there. */
    static RuleFileException problem(RuleText text, String drl, int line, String words) {
        String rule = ruleAt(drl, line);
        return new RuleFileException(text.file(), line(text, rule, line), rule, words);
    }

    /** The line of the file that a line of the DRL stands for. */
    static int line(RuleText text, String rule, int drlLine) {
        if (!text.sheet()) {
            return drlLine;
        }
        Matcher row = rule == null ? null : SHEET_ROW.matcher(rule);
        return row != null && row.matches() ? Integer.parseInt(row.group(1)) : 0;
    }

    private static String ruleAt(String drl, int line) {
        int offset = 0;
        for (int i = 1; i < line && offset >= 0; i++) {
            offset = drl.indexOf('\n', offset) + 1;
            if (offset == 0) {
                return null;
            }
        }
        int end = drl.indexOf('\n', offset);
        Matcher rule = RULE.matcher(end < 0 ? drl : drl.substring(0, end));
        String name = null;
        while (rule.find()) {
            name = unquoted(rule.group(1));
        }
        return name;
    }

    private static String unquoted(Object value) {
        String text = String.valueOf(value).strip();
        boolean quoted = text.length() >= 2 && (isWithin(text, '"') || isWithin(text, '\''));
        return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }

    private static boolean isWithin(String text, char quote) {
        return text.charAt(0) == quote && text.charAt(text.length() - 1) == quote;
    }
}
