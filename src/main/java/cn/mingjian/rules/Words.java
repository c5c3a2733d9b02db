package cn.mingjian.rules;

import cn.mingjian.facts.Measure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What rule text may ask of words. Patterns are regular expressions; one that would search without end is stopped. */
public final class Words {

    private static final int SHORTEST_UNIT = 4;
    private static final int LONGEST = 200_000;
    private static final int PLACE = 2;
    private static final int MOST_LISTED = 5;
    private static final int LONGEST_LIST = 1_000;
    private static final int MOST_PATTERNS = 5_000;
    private static final Pattern DATE = Pattern.compile("(\\d{4})[年./-]\\s*(\\d{1,2})[月./-]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\.\\[\\](){}^$|?*+&]");
    private static final Pattern SEPARATOR = Pattern.compile("[、|]");
    private static final Map<String, TextPattern> PATTERNS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> LISTS = new ConcurrentHashMap<>();

    private Words() {}

    /** Whether the text contains one of the words; several are separated by 、 or |. */
    public static boolean containsAny(String text, String words) {
        return first(text, words) != null;
    }

    /** The first of the words, as listed, that the text contains, or null. */
    public static String first(String text, String words) {
        for (String word : parts(words)) {
            if (!word.isEmpty() && text.contains(word)) {
                return word;
            }
        }
        return null;
    }

    /** Whether the text is one of the words; several are separated by 、 or |. */
    public static boolean isOneOf(String text, String words) {
        for (String word : parts(words)) {
            if (word.strip().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** The parts of a list. Most lists stand in rule text and are asked again and again. */
    private static List<String> parts(String words) {
        if (words.indexOf('、') < 0 && words.indexOf('|') < 0) {
            return List.of(words);
        }
        List<String> known = LISTS.get(words);
        if (known == null) {
            known = List.of(SEPARATOR.split(words, -1));
            if (LISTS.size() < MOST_PATTERNS && words.length() <= LONGEST_LIST) {
                LISTS.put(words, known);
            }
        }
        return known;
    }

    /** The words of a list, separated by 、 or |, for rules that go through them one by one. */
    public static List<String> list(String words) {
        return Arrays.stream(SEPARATOR.split(words, -1))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Names in a row, with or without quotation marks and signs between them (“甲”“乙”、丙), without blanks. */
    public static List<String> names(String words) {
        return list(words.replaceAll("\\s", "").replace("”“", "、").replaceAll("[“”]", ""));
    }

    /** What a reader would call an item of the accounts: 收入总计, not 总计. */
    public static String called(String concept) {
        return Printed.name(concept, Measure.FINAL);
    }

    /** A number without its sign, for sentences that say the direction in words. */
    public static String unsigned(String printed) {
        return printed.startsWith("-") || printed.startsWith("−") ? printed.substring(1) : printed;
    }

    /** The message with the words it is about at its end, unless it quotes something itself or there are none. */
    public static String quoting(String message, String words) {
        if (words == null || words.isBlank() || message.contains("“")) {
            return message;
        }
        String bare = message.endsWith("。") ? message.substring(0, message.length() - 1) : message;
        return bare + "：“" + words.strip() + "”。";
    }

    /** What stands before the mark, or the whole text where it has none. */
    public static String before(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    /** What stands after the mark, or the empty string where it has none. */
    public static String after(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : text.substring(at + mark.length());
    }

    /** The last step of a concept path: the name a reader would use; of a count, with what it counts. */
    public static String ending(String concept) {
        return concept.substring(concept.lastIndexOf('/') + 1);
    }

    /** The concept path without its last step; empty where there is but one. */
    public static String above(String concept) {
        return concept.substring(0, Math.max(0, concept.lastIndexOf('/')));
    }

    /** The last two steps of a concept path, for names that say little alone: 公务接待费批次. */
    public static String endings(String concept) {
        String name = ending(concept);
        String above = before(concept, "/" + name);
        return above.equals(concept) ? name : ending(above) + name;
    }

    /** A concept path below its first step as a reader would say it: 部门评价金额（一般公共预算）, 劳动维权工作经费. */
    public static String spoken(String concept) {
        int first = concept.indexOf('/');
        if (first < 0) {
            return concept;
        }
        String[] steps = concept.substring(first + 1).split("/", -1);
        String rest = String.join("，", Arrays.asList(steps).subList(1, steps.length));
        return rest.isEmpty() ? steps[0] : steps[0] + "（" + rest + "）";
    }

    /** Whether two names of a project are the same one; white space, marks and a 项目 at the end do not count. */
    public static boolean sameName(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Whether a name is another or a short form of it: all its characters stand in the other, in their order (市人社局). */
    public static boolean abbreviates(String name, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < name.length(); i++) {
            if (whole.charAt(i) == name.charAt(at)) {
                at++;
            }
        }
        return at == name.length();
    }

    /** Whether a name is that of a unit, with or without what it begins with, and one character another one. */
    public static boolean misspells(String name, String unit) {
        if (name.length() < SHORTEST_UNIT || name.length() > unit.length()) {
            return false;
        }
        String end = unit.substring(unit.length() - name.length());
        int others = 0;
        for (int i = 0; i < name.length(); i++) {
            others += name.charAt(i) == end.charAt(i) ? 0 : 1;
        }
        return others == 1;
    }

    /** The place that the name of a unit begins with (示例市教育局: 示例市), or its first two characters. */
    public static String place(String unit) {
        String place = find(unit, "^[一-龥]{1,8}?(?:自治区|自治州|特别行政区|省|市|州|盟|县|旗|区)");
        return place != null ? place : unit.substring(0, Math.min(PLACE, unit.length()));
    }

    private static String bare(String name) {
        return without(without(name, "[^\\p{IsHan}\\p{Alnum}]"), "项目$");
    }

    /** Whether a part of the text matches the pattern. */
    public static boolean matches(String text, String pattern) {
        return !pattern(pattern).matches(text, 1).isEmpty();
    }

    /** The first part of the text that matches the pattern: its first group where it has one, or null. */
    public static String find(String text, String pattern) {
        if (text == null) {
            return null;
        }
        List<MatchResult> found = pattern(pattern).matches(text, 1);
        if (found.isEmpty()) {
            return null;
        }
        MatchResult first = found.get(0);
        return first.groupCount() > 0 ? first.group(1) : first.group();
    }

    /** The groups of the first part of the text that matches the pattern; of none, none. */
    static List<String> groups(String text, String pattern) {
        List<String> found = new ArrayList<>();
        for (MatchResult match : pattern(pattern).matches(text, 1)) {
            for (int group = 1; group <= match.groupCount(); group++) {
                found.add(match.group(group));
            }
        }
        return found;
    }

    /** Texts, or the names of things, as a reader would list them: 甲、乙、丙等5项. */
    public static String list(Collection<?> things) {
        List<String> all = things.stream().map(Evidences::subject).distinct().toList();
        String first = String.join("、", all.subList(0, Math.min(MOST_LISTED, all.size())));
        return all.size() > MOST_LISTED ? first + "等" + all.size() + "项" : first;
    }

    /** Whether a code begins with another, which is not empty: 2080101 begins with 20801. */
    public static boolean begins(String code, String other) {
        return !other.isEmpty() && code.startsWith(other);
    }

    /** Whether a concept lies below another. */
    public static boolean isBelow(String concept, String other) {
        return concept != null
                && other != null
                && !other.isEmpty()
                && concept.length() > other.length()
                && concept.charAt(other.length()) == '/'
                && concept.startsWith(other);
    }

    /** The text without the parts that match the pattern; of no text, null. */
    public static String without(String text, String pattern) {
        if (text == null) {
            return null;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (MatchResult match : pattern(pattern).matches(text, Integer.MAX_VALUE)) {
            rest.append(text, from, match.start());
            from = match.end();
        }
        return from == 0 ? text : rest.append(text, from, text.length()).toString();
    }

    /** Days from one date in a text to one in another (2025年8月20日, 2025-08-20), or null where one of them has none. */
    public static Integer daysBetween(String from, String to) {
        LocalDate first = date(from);
        LocalDate last = date(to);
        return first == null || last == null ? null : (int) ChronoUnit.DAYS.between(first, last);
    }

    private static LocalDate date(String text) {
        Matcher matcher = DATE.matcher(text == null ? "" : text);
        if (!matcher.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Where the pattern matches in the text, in order: from and to in turn. */
    static List<int[]> places(String text, String pattern) {
        List<MatchResult> matches = pattern(pattern).matches(text, Integer.MAX_VALUE);
        if (matches.isEmpty()) {
            return List.of();
        }
        List<int[]> found = new ArrayList<>();
        for (MatchResult match : matches) {
            if (match.end() > match.start()) {
                found.add(new int[] {match.start(), match.end()});
            }
        }
        return found;
    }

    /** Words one of which every text holds that the pattern matches, or null where there is no telling. */
    static List<String> needed(String pattern) {
        return pattern(pattern).needed();
    }

    /** A pattern that matches these words; one that tells, as \\Q…\\E does not, which words a text must hold. */
    static String literally(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }

    private static TextPattern pattern(String regex) {
        TextPattern known = PATTERNS.get(regex);
        if (known == null) {
            known = new TextPattern(regex);
            if (PATTERNS.size() < MOST_PATTERNS) {
                PATTERNS.put(regex, known);
            }
        }
        return known;
    }

    /** The text itself, if it is of a size a message can have. Called on every text that rules put together. */
    public static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw new RuleLimitException("规则拼接的文字超过 " + LONGEST + " 个字");
        }
        return text;
    }
}
