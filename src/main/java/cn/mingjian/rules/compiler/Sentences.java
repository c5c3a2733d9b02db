package cn.mingjian.rules.compiler;

import cn.mingjian.rules.RuleFileException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.drools.drl.parser.lang.ExpanderException;
import org.drools.drl.parser.lang.dsl.DSLMapping;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DefaultDSLMapping;
import org.drools.drl.parser.lang.dsl.DefaultExpander;

/** Turns rule files written in Chinese sentences into DRL by means of a sentence vocabulary. */
public final class Sentences {

    private static final Pattern RULE = Pattern.compile("\\s*(?:(?:规则|rule)\\s|规则\\s*[：:])\\s*[\"“]?(.+?)[\"”]?\\s*");
    private static final Pattern ENTRY = Pattern.compile("\\[(keyword|when|then)]([^=]+)=(.*)");
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_LINES = 20_000;
    private static final Pattern REMARK = Pattern.compile("(?m)^[ \\t\u3000]*#.*$");
    private static final Map<String, DSLMappingEntry.Section> SECTIONS = Map.of(
            "keyword", DSLMappingEntry.KEYWORD,
            "when", DSLMappingEntry.CONDITION,
            "then", DSLMappingEntry.CONSEQUENCE);

    private final DSLMapping vocabulary = new DefaultDSLMapping("vocabulary");

    /** Adds a vocabulary file: one sentence a line; lines that start with # are remarks. */
    public void add(String file, String dsl) {
        String[] lines = dsl.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                vocabulary.addEntry(entry(file, i + 1, line));
            }
        }
    }

    private static Sentence entry(String file, int number, String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new RuleFileException(file, number, null, "词汇应写作“[when]句子=意思”“[then]句子=意思”或“[keyword]词=意思”");
        }
        try {
            return new Sentence(SECTIONS.get(entry.group(1)), entry.group(2), entry.group(3));
        } catch (PatternSyntaxException e) {
            throw new RuleFileException(file, number, null, "花括号中的写法有误：" + e.getDescription(), e);
        } catch (IllegalArgumentException e) {
            throw new RuleFileException(file, number, null, e.getMessage(), e);
        }
    }

    /** The file as DRL, line by line. */
    public RuleText expand(String file, String dslr) {
        refuseOversized(file, dslr);
        DefaultExpander expander = new DefaultExpander();
        expander.addDSLMapping(vocabulary);
        String text = REMARK.matcher(dslr.replace("\r\n", "\n")).replaceAll("");
        new SentenceLayout(file, heads()).check(text.split("\n", -1));
        String drl = expander.expand(text);
        if (expander.hasErrors()) {
            ExpanderException first = expander.getErrors().get(0);
            throw unknown(file, text, first.getLine());
        }
        return new RuleText(file, drl, false);
    }

    private static void refuseOversized(String file, String dslr) {
        String[] lines = dslr.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() > LONGEST_LINE) {
                throw new RuleFileException(file, i + 1, null, "一行超过 " + LONGEST_LINE + " 个字");
            }
        }
        if (lines.length > MOST_LINES) {
            throw new RuleFileException(file, MOST_LINES, null, "超过 " + MOST_LINES + " 行，请拆分");
        }
    }

    private RuleFileException unknown(String file, String dslr, int line) {
        String[] lines = dslr.split("\n", -1);
        String sentence = line >= 1 && line <= lines.length ? lines[line - 1].strip() : "";
        String nearest = new NearestSentence(keys()).to(sentence);
        String hint = nearest == null ? "" : "；最接近的写法是“" + nearest + "”";
        return new RuleFileException(file, line, ruleAt(lines, line), "词汇中没有这样的句子：“" + sentence + "”" + hint);
    }

    /** Name of the rule that begins in the line, or null. */
    static String ruleName(String line) {
        Matcher start = RULE.matcher(line);
        return start.matches() ? start.group(1) : null;
    }

    /** Name of the rule that a line belongs to, or null where none has begun. */
    private static String ruleAt(String[] lines, int line) {
        for (int i = Math.min(line, lines.length) - 1; i >= 0; i--) {
            String name = ruleName(lines[i]);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private List<Sentence> heads() {
        return vocabulary.getEntries().stream()
                .filter(e -> e.getSection() == DSLMappingEntry.KEYWORD)
                .map(Sentence.class::cast)
                .toList();
    }

    private List<String> keys() {
        return vocabulary.getEntries().stream()
                .filter(e -> e.getSection() != DSLMappingEntry.KEYWORD)
                .map(DSLMappingEntry::getMappingKey)
                .toList();
    }
}
