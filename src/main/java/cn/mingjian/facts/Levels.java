package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which a text says whose figures follow: those of a whole prefecture or of its own offices ({@code levels.txt}). */
final class Levels {

    private static final String NOT = "不是范围";
    private static final String BEFORE = "(?:^|(?<=[，。；：（、年度]|其中|[0-9][.．]))";

    /** A place where a level is named. */
    record Mark(int start, String level, String word) {}

    private final Map<String, String> levels = new LinkedHashMap<>();
    private final Pattern named;

    Levels(Path file) {
        List<String> not = new ArrayList<>();
        for (VocabularyLine line : VocabularyLine.of(file)) {
            int colon = line.text().indexOf(':');
            if (colon < 1) {
                throw line.wrong("应写成“范围: 词 词 …”");
            }
            String level = line.text().substring(0, colon).strip();
            List<String> words =
                    Arrays.asList(line.text().substring(colon + 1).strip().split("\\s+"));
            if (level.equals(NOT)) {
                not.addAll(words);
            } else {
                words.forEach(word -> levels.put(word, level));
            }
        }
        named = Pattern.compile(BEFORE + "(" + any(levels.keySet().stream().toList()) + ")"
                + (not.isEmpty() ? "" : "(?!" + any(not) + ")"));
    }

    private static String any(List<String> words) {
        return words.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The levels that words name, in order. */
    List<Mark> in(String words) {
        List<Mark> marks = new ArrayList<>();
        Matcher found = named.matcher(words);
        while (found.find()) {
            marks.add(new Mark(found.start(), levels.get(found.group(1)), found.group(1)));
        }
        return marks;
    }
}
