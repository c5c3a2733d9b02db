package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that self-evaluation sheets use, from data files. */
final class SheetVocabulary {

    /** A word of comparison and what it means. */
    record Comparison(String word, String sign, boolean before) {}

    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$|:$");
    private static final Pattern GROUPED = Pattern.compile("([^:：]+)[:：](.+)", Pattern.DOTALL);
    private static final String PROSE = "文字用语";
    private static final int SHORTEST_CUT_WORD = 3;
    private static final int LONGEST_WORD = 12;

    private final Map<SheetWord, Map<String, String>> words;
    private final Set<String> totals;
    private final List<Comparison> comparators;
    private ProseWords prose;
    /** Plain forms found so far, or null where the vocabulary serves several reports. */
    private final Map<String, String> known;

    private SheetVocabulary() {
        words = new EnumMap<>(SheetWord.class);
        totals = new HashSet<>();
        comparators = new ArrayList<>();
        known = null;
    }

    private SheetVocabulary(SheetVocabulary shared) {
        words = shared.words;
        totals = shared.totals;
        comparators = shared.comparators;
        prose = shared.prose;
        known = new HashMap<>();
    }

    /** The same for the one who reads one report: each cell is asked for words of a dozen kinds, its plain form stays the same. */
    SheetVocabulary forOneReport() {
        return new SheetVocabulary(this);
    }

    private String key(CharSequence text) {
        return known == null ? plain(text) : known.computeIfAbsent(text.toString(), SheetVocabulary::plain);
    }

    static SheetVocabulary read(Path rules) {
        SheetVocabulary all = new SheetVocabulary();
        Path folder = rules.resolve("vocabulary");
        Map<String, List<String>> prose = new HashMap<>();
        for (DataFile.Entry entry :
                DataFile.read(folder.resolve("sheet-words.csv")).entries()) {
            if (entry.get("kind").equals(PROSE)) {
                prose.put(entry.get("name"), entry.list("aliases"));
                continue;
            }
            all.add(entry);
        }
        all.prose = ProseWords.of(prose);
        for (DataFile.Entry entry :
                DataFile.read(folder.resolve("comparators.csv")).entries()) {
            all.comparators.add(new Comparison(
                    entry.get("word"), entry.get("sign"), entry.get("place").equals("前")));
        }
        // The longest word first, so that 大于等于 is not taken for 大于.
        all.comparators.sort(
                Comparator.comparingInt((Comparison c) -> c.word().length()).reversed());
        return all;
    }

    private void add(DataFile.Entry entry) {
        SheetWord kind = SheetWord.of(entry.get("kind"));
        if (kind == null) {
            throw new DataFileException(
                    "数据文件 sheet-words.csv 第 " + entry.line() + " 行：没有“" + entry.get("kind") + "”这种词", null);
        }
        Map<String, String> names = words.computeIfAbsent(kind, k -> new HashMap<>());
        names.put(plain(entry.get("name")), entry.get("name"));
        entry.list("aliases").forEach(alias -> names.put(plain(alias), entry.get("name")));
        if (entry.get("total").equals("1")) {
            totals.add(entry.get("name"));
        }
    }

    /** Canonical name of some words as a word of a kind, or null. */
    String name(SheetWord kind, CharSequence text) {
        return words.getOrDefault(kind, Map.of()).get(key(text));
    }

    boolean is(SheetWord kind, CharSequence text) {
        return name(kind, text) != null;
    }

    /** Whether the words are those of a kind, perhaps cut off at their end. */
    boolean isOrBegins(SheetWord kind, CharSequence text) {
        String key = key(text);
        Map<String, String> known = words.getOrDefault(kind, Map.of());
        return known.containsKey(key)
                || (key.length() >= SHORTEST_CUT_WORD
                        && key.length() <= LONGEST_WORD
                        && known.keySet().stream().anyMatch(k -> k.startsWith(key)));
    }

    /** Canonical name of words of a kind that a converter cut off; the words themselves where more than one begins so. */
    String completed(SheetWord kind, String text) {
        String key = key(text);
        if (key.length() < SHORTEST_CUT_WORD || is(kind, text)) {
            return text;
        }
        Set<String> fitting = new HashSet<>();
        words.getOrDefault(kind, Map.of()).forEach((word, name) -> {
            if (word.startsWith(key)) {
                fitting.add(name);
            }
        });
        return fitting.size() == 1 ? fitting.iterator().next() : text;
    }

    /** Canonical name of a row of the funds, which may stand behind the name of its group (按支出性质分：基本支出), or null. */
    String fundingRow(String text) {
        String name = name(SheetWord.FUNDING_ROW, text);
        Matcher grouped = GROUPED.matcher(text);
        return name == null && grouped.matches() && is(SheetWord.FUNDING_GROUP, grouped.group(1))
                ? name(SheetWord.FUNDING_ROW, grouped.group(2))
                : name;
    }

    /** Whether some words hold one of a kind. */
    boolean mentions(SheetWord kind, String text) {
        return words.getOrDefault(kind, Map.of()).keySet().stream().anyMatch(text::contains);
    }

    /** Whether some words end with one of a kind. */
    boolean ends(SheetWord kind, String text) {
        return words.getOrDefault(kind, Map.of()).keySet().stream().anyMatch(text::endsWith);
    }

    boolean isTotal(String fundingRow) {
        return totals.contains(fundingRow);
    }

    ProseWords prose() {
        return prose;
    }

    List<Comparison> comparators() {
        return comparators;
    }

    /** Words without blanks, numbers in front, and remarks in brackets behind. */
    static String plain(CharSequence text) {
        String key = Wording.item(text);
        for (int times = 0; times < 2 && (key.endsWith(")") || key.endsWith(":")); times++) {
            String shorter = REMARK.matcher(key).replaceFirst("");
            key = shorter.isEmpty() ? key : shorter;
        }
        return key;
    }

    /** The grade that words state, alone or behind the name of a grade and before a full stop; or the empty string. */
    String grade(String words) {
        String text = words.strip();
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        String stated =
                colon > 0 && is(SheetWord.CONCLUSION, text.substring(0, colon)) ? text.substring(colon + 1) : text;
        int stop = stated.indexOf('。');
        String grade = (stop < 0 ? stated : stated.substring(0, stop)).strip();
        return is(SheetWord.GRADE, grade) ? grade : "";
    }
}
