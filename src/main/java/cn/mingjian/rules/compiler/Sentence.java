package cn.mingjian.rules.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;

/**
 * An entry of a sentence vocabulary: {@code [when]在《{表名}》中=…}. Its left side is meant literally and must match a whole
 * line, but for the slots in braces, which may say what they accept ({@code {年度:\d{4}}}). Drools' own reader of such
 * files knows no Chinese punctuation and would match a sentence in the middle of another one.
 */
final class Sentence implements DSLMappingEntry {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}:]+)(?::((?:[^{}]|\\{[^{}]*})+))?}");
    private static final String GAP = "[ \\t\u3000]*";
    private static final int MOST_SLOTS = 4;

    private final Section section;
    private final String key;
    private final String value;
    private final Pattern pattern;
    private final Map<String, Integer> slots = new LinkedHashMap<>();

    Sentence(Section section, String key, String value) {
        this.section = section;
        this.key = key.strip();
        this.value = value.strip();
        this.pattern = Pattern.compile(expression(), Pattern.MULTILINE);
    }

    private String expression() {
        StringBuilder out = new StringBuilder("^").append(GAP);
        Matcher slot = SLOT.matcher(key);
        int at = 0;
        while (slot.find()) {
            out.append(literal(key.substring(at, slot.start())));
            String accepts = slot.group(2);
            out.append('(').append(accepts == null ? "\\S.*?" : accepts).append(')');
            if (accepts != null && accepts.indexOf('(') >= 0) {
                throw new IllegalArgumentException("花括号中不能用圆括号：“" + accepts + "”");
            }
            if (slots.put(slot.group(1), slots.size() + 1) != null) {
                throw new IllegalArgumentException("花括号中的名称重复：“" + slot.group(1) + "”");
            }
            if (slots.size() > MOST_SLOTS) {
                throw new IllegalArgumentException("一句话里要填的内容不能超过 " + MOST_SLOTS + " 处");
            }
            at = slot.end();
        }
        return out.append(literal(key.substring(at))).append(GAP).append('$').toString();
    }

    /** Whether the line is this sentence. */
    boolean matches(String line) {
        return pattern.matcher(line).matches();
    }

    private String literal(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split("(?<=[ \\t\u3000])|(?=[ \\t\u3000])", -1)) {
            if (!word.isEmpty()) {
                out.append(word.isBlank() ? gap() : Pattern.quote(word));
            }
        }
        return out.toString();
    }

    /** In the head of a rule a colon may stand where the vocabulary has a space. */
    private String gap() {
        String spaces = "[ \\t\u3000]+";
        return section == KEYWORD ? "(?:" + spaces + "|" + GAP + "[：:]" + GAP + ")" : spaces;
    }

    @Override
    public Section getSection() {
        return section;
    }

    @Override
    public MetaData getMetaData() {
        return EMPTY_METADATA;
    }

    @Override
    public String getMappingKey() {
        return key;
    }

    @Override
    public String getMappingValue() {
        return value;
    }

    @Override
    public Pattern getKeyPattern() {
        return pattern;
    }

    @Override
    public String getValuePattern() {
        return value;
    }

    @Override
    public Map<String, Integer> getVariables() {
        return slots;
    }

    @Override
    public List<Object> getErrors() {
        return List.of();
    }

    @Override
    public void setMappingKey(String ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setSection(Section ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setMappingValue(String ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setMetaData(MetaData ignored) {
        throw new UnsupportedOperationException();
    }
}
