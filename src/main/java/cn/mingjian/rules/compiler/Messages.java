package cn.mingjian.rules.compiler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says in Chinese what the Drools and Java compilers object to; the original words follow for those who look them up. */
final class Messages {

    private static final int LONGEST = 500;
    private static final Map<Pattern, String> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put(Pattern.compile("(?s).*(cannot be resolved to a type|cannot find symbol.*class).*"), "使用了不认识的类型");
        KNOWN.put(Pattern.compile("(?s).*cannot be resolved.*"), "使用了不认识的名称");
        KNOWN.put(Pattern.compile("(?s).*is undefined for the type.*"), "调用了不存在的操作");
        KNOWN.put(Pattern.compile("(?s).*is not applicable for the arguments.*"), "操作的参数不对");
        KNOWN.put(
                Pattern.compile("(?s).*(Unable to find type|Unable to resolve ObjectType|Unknown type).*"),
                "使用了不认识的类型");
        KNOWN.put(
                Pattern.compile(
                        "(?s).*(Unable to Analyse Expression|unable to resolve|Unknown field|Unable to parse).*"),
                "条件写法有误");
        KNOWN.put(Pattern.compile("(?s).*(mismatched input|no viable alternative|missing|extraneous).*"), "书写不符合语法");
        KNOWN.put(Pattern.compile("(?s).*Duplicate rule name.*"), "规则重名");
        KNOWN.put(Pattern.compile("(?s).*Type mismatch.*"), "类型不符");
    }

    private Messages() {}

    static String translated(String original) {
        String text = original == null ? "" : original.strip();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return KNOWN.entrySet().stream()
                .filter(e -> e.getKey().matcher(text).matches())
                .findFirst()
                .map(e -> e.getValue() + "（" + shown + "）")
                .orElse(shown);
    }
}
