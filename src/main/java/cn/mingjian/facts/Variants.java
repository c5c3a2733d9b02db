package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;

/** Ways to write one word: {@code 公务接待费[支出]} and {@code (比|较)上年} stand for two words each. */
final class Variants {

    private static final int MOST_WORDS = 4_096;

    private final VocabularyLine line;
    private final String text;
    private int at;

    private Variants(VocabularyLine line, String text) {
        this.line = line;
        this.text = text;
    }

    /** Every word that {@code text} stands for. */
    static List<String> expand(VocabularyLine line, String text) {
        Variants variants = new Variants(line, text);
        List<String> words = variants.alternatives();
        if (variants.at < text.length()) {
            throw line.wrong("多出一个“" + text.charAt(variants.at) + "”");
        }
        return words.stream().filter(w -> !w.isEmpty()).distinct().toList();
    }

    private List<String> alternatives() {
        List<String> words = new ArrayList<>(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            words.addAll(sequence());
        }
        return words;
    }

    private List<String> sequence() {
        List<String> words = List.of("");
        while (at < text.length() && "|)]".indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at++);
            if (c == '(' || c == '[') {
                List<String> inner = new ArrayList<>(alternatives());
                close(c == '(' ? ')' : ']');
                if (c == '[') {
                    inner.add("");
                }
                words = joined(words, inner);
            } else {
                words = joined(words, List.of(String.valueOf(c)));
            }
        }
        return words;
    }

    private void close(char bracket) {
        if (at >= text.length() || text.charAt(at) != bracket) {
            throw line.wrong("少了“" + bracket + "”");
        }
        at++;
    }

    private List<String> joined(List<String> heads, List<String> tails) {
        if ((long) heads.size() * tails.size() > MOST_WORDS) {
            throw line.wrong("可选的写法太多，请拆成几行");
        }
        List<String> words = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                words.add(head + tail);
            }
        }
        return words;
    }
}
