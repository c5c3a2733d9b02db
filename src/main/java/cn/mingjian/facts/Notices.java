package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whole reports, notices of a single matter (三公经费, 机关运行经费, one table of the accounts) and documents that are no
 * disclosure of final accounts apart ({@code notices.txt}).
 */
final class Notices {

    /** What a set of tables without any text is called, and how many make such a set. */
    private static final String TABLES = "决算表";

    private static final int SET_OF_TABLES = 5;
    private static final int PARTS_OF_A_REPORT = 2;
    private static final int TOPICS_BESIDE_ACCOUNTS = 2;
    private static final int FEWEST_FACTS = 2;
    private static final int LEAST_SHARE = 8;
    private static final int LEAST_BOUND = 3;
    private static final int OPENING = 4;
    private static final int LONGEST_TITLE = 60;

    private final Map<String, List<String>> words = new HashMap<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Map<String, Pattern> others = new LinkedHashMap<>();
    private Pattern whole = Pattern.compile("(?!)");

    /** A matter that may be disclosed by itself: its first steps of concepts and how titles name it. */
    private record Topic(String name, List<String> concepts, List<String> titles) {

        boolean isOf(Fact fact) {
            return concepts.stream().anyMatch(fact::isWithin);
        }

        boolean isNamed(String title) {
            return titles.stream().anyMatch(title::contains);
        }
    }

    Notices(Path file) {
        for (VocabularyLine line : VocabularyLine.of(file)) {
            int equals = line.text().indexOf('=');
            if (equals < 1) {
                throw line.wrong("应写成“名称 = 词 词 …”");
            }
            String key = line.text().substring(0, equals).strip();
            String value = line.text().substring(equals + 1).strip();
            if (key.startsWith("主题 ")) {
                String[] halves = value.split("\\|", 2);
                topics.add(new Topic(
                        key.substring(3).strip(), list(halves[0]), halves.length < 2 ? List.of() : list(halves[1])));
            } else if (key.startsWith("不是 ")) {
                others.put(key.substring(3).strip(), pattern(line, value));
            } else if (key.equals("整份")) {
                whole = pattern(line, value);
            } else {
                words.put(key, list(value));
            }
        }
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static Pattern pattern(VocabularyLine line, String written) {
        try {
            return Pattern.compile(written);
        } catch (PatternSyntaxException e) {
            throw line.wrong("模式写法有误：" + e.getDescription());
        }
    }

    private List<String> words(String key) {
        return words.getOrDefault(key, List.of());
    }

    /** What a document that is no whole report discloses, in words for its readers; null for a whole report. */
    String notice(Disclosure read) {
        if (isWhole(read)) {
            return null;
        }
        if (hasOnlyTables(read)) {
            return tables(read);
        }
        String names =
                topics.stream().filter(t -> isMain(t, read)).map(Topic::name).collect(Collectors.joining("、"));
        return names.isEmpty() ? tables(read) : names;
    }

    private static boolean hasOnlyTables(Disclosure read) {
        return told(read).isEmpty()
                && !(read.tables().isEmpty()
                        && read.sheets().isEmpty()
                        && read.lists().isEmpty());
    }

    private static String tables(Disclosure read) {
        return read.tables().size() >= SET_OF_TABLES
                ? TABLES
                : Stream.concat(
                                read.tables().stream().map(t -> "《" + t.called() + "》"),
                                Stream.concat(read.sheets().stream(), read.lists().stream())
                                        .map(s -> "绩效自评结果"))
                        .distinct()
                        .reduce((a, b) -> a + "、" + b)
                        .orElse(null);
    }

    /**
     * What a document is that is neither a report nor a notice of final accounts, as the reason why it is not audited; null
     * where it can be.
     */
    String refusal(Disclosure read) {
        if (isWhole(read)) {
            return null;
        }
        for (Map.Entry<String, Pattern> other : others.entrySet()) {
            if (read.passages().stream()
                    .anyMatch(p -> other.getValue().matcher(p.words()).find())) {
                return "这像是" + other.getKey() + "，不是决算公开文本，没有审核";
            }
        }
        if (isBudget(read)) {
            return "这是预算公开文本，不是决算公开报告；本程序只审核决算，没有审核";
        }
        boolean known = !read.tables().isEmpty()
                || !read.sheets().isEmpty()
                || !read.lists().isEmpty()
                || read.passages().stream().anyMatch(p -> !p.sectionName().isEmpty());
        boolean noticed = read.facts().size() >= FEWEST_FACTS
                && read.facts().size() * LEAST_BOUND >= read.coverage().figures()
                && topics.stream().anyMatch(t -> isMain(t, read));
        return known || noticed ? null : "没有识别出决算公开报告的任何章节、表格，也没有识别出单项公开（“三公”经费等）的数字，无法审核";
    }

    private boolean isWhole(Disclosure read) {
        long parts = read.passages().stream()
                .map(Passage::sectionName)
                .filter(words("部分")::contains)
                .distinct()
                .count();
        boolean titled = !hasOnlyTables(read)
                && titles(read)
                        .anyMatch(
                                t -> whole.matcher(t).find() && topics.stream().noneMatch(s -> s.isNamed(t)));
        return parts >= PARTS_OF_A_REPORT || titled || hasLostItsHeadings(read);
    }

    /** Whether it tells of the accounts and of so much besides that only a report does. */
    private boolean hasLostItsHeadings(Disclosure read) {
        List<Fact> facts = told(read);
        List<Topic> named = topics.stream()
                .filter(t -> facts.stream().filter(t::isOf).limit(FEWEST_FACTS).count() == FEWEST_FACTS)
                .toList();
        return named.size() > TOPICS_BESIDE_ACCOUNTS
                && named.stream().anyMatch(t -> words("收支").contains(t.name()));
    }

    private boolean isMain(Topic topic, Disclosure read) {
        long facts = read.facts().stream().filter(topic::isOf).count();
        boolean said = read.statements().stream()
                .anyMatch(s -> topic.concepts().stream().anyMatch(s::isWithin));
        return (facts >= FEWEST_FACTS && facts * LEAST_SHARE >= read.facts().size())
                || ((facts > 0 || said) && titles(read).anyMatch(topic::isNamed));
    }

    private boolean isBudget(Disclosure read) {
        List<String> titles = titles(read).toList();
        boolean budget = titles.stream().anyMatch(t -> words("预算").stream().anyMatch(t::contains));
        boolean accounts = Stream.concat(titles.stream(), read.tables().stream().map(AccountsTable::title))
                .anyMatch(t -> words("决算").stream().anyMatch(t::contains));
        return budget && !accounts;
    }

    private static List<Fact> told(Disclosure read) {
        return read.facts().stream().filter(f -> f.origin() == Origin.NARRATIVE).toList();
    }

    /** Covers, headings and what else stands at the beginning and is no sentence. */
    private static Stream<String> titles(Disclosure read) {
        List<Passage> all = read.passages();
        return IntStream.range(0, all.size())
                .filter(i -> i < OPENING || all.get(i).cover() || all.get(i).heading())
                .mapToObj(all::get)
                .filter(p -> !p.contents())
                .map(Passage::words)
                .filter(w -> w.length() <= LONGEST_TITLE && w.indexOf('。') < 0);
    }
}
