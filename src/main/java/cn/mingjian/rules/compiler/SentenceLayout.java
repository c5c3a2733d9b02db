package cn.mingjian.rules.compiler;

import cn.mingjian.rules.RuleFileException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The frame of rules written in sentences: head, conditions, conclusions, end. Drools would complain of a mistake in it as of
 * a mistake of syntax, in a place where the writer wrote nothing.
 */
final class SentenceLayout {

    private static final Pattern WHEN = Pattern.compile("\\s*(?:当|when)\\s*");
    private static final Pattern END = Pattern.compile("\\s*(?:完|end)\\s*");
    private static final Pattern AS_IT_IS = Pattern.compile("\\s*(?:$|@|//|salience|no-loop|lock-on-active|enabled).*");

    private final String file;
    private final List<Sentence> heads;
    private String rule;
    private int begun;
    private boolean inHead;

    SentenceLayout(String file, List<Sentence> heads) {
        this.file = file;
        this.heads = heads;
    }

    /** Throws for the first rule that is not ended, or whose head has a line that means nothing. */
    void check(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            line(lines[i], i + 1);
        }
        ended();
    }

    private void line(String line, int number) {
        String name = Sentences.ruleName(line);
        if (name != null) {
            ended();
            rule = name;
            begun = number;
            inHead = true;
        } else if (END.matcher(line).matches()) {
            rule = null;
            inHead = false;
        } else if (WHEN.matcher(line).matches()) {
            inHead = false;
        } else if (inHead && !AS_IT_IS.matcher(line).matches() && heads.stream().noneMatch(h -> h.matches(line))) {
            List<String> keys = heads.stream().map(Sentence::getMappingKey).collect(Collectors.toList());
            throw new RuleFileException(
                    file,
                    number,
                    rule,
                    "规则头上没有这样的写法：“" + line.strip() + "”；最接近的是“" + new NearestSentence(keys).to(line.strip()) + "”");
        }
    }

    private void ended() {
        if (rule != null) {
            throw new RuleFileException(file, begun, rule, "没有以“完”结束");
        }
    }
}
