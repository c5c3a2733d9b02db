package cn.mingjian.facts;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words in the text of sheets that do not say what a figure is of.
 *
 * @param generic words that say which figure of an item follows, and not of which item: 全年完成数为
 * @param genericEnd the same at the end of the words for an item: 培训完成率达到
 * @param label what stands before a colon at the beginning of a sentence, without being its subject
 */
record ProseWords(Pattern generic, Pattern genericEnd, Pattern label) {

    /** Puts them together from lists of words by what these are. */
    static ProseWords of(Map<String, List<String>> lists) {
        String which = "(" + any(lists, "时期") + ")?(" + any(lists, "种类") + ")";
        String end = "(" + any(lists, "计量") + ")?(" + any(lists, "等于") + ")?";
        return new ProseWords(
                Pattern.compile("(" + any(lists, "开头") + ")*" + which + "?" + end),
                Pattern.compile(which + end + "$"),
                Pattern.compile("(" + any(lists, "标签") + ")?"));
    }

    private static String any(Map<String, List<String>> lists, String name) {
        List<String> words = lists.get(name);
        if (words == null || words.isEmpty()) {
            throw new IllegalArgumentException("词表 sheet-words.csv：缺少“文字用语”中的“" + name + "”");
        }
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
