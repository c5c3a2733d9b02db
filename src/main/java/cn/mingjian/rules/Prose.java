package cn.mingjian.rules;

import cn.mingjian.document.Numbering;
import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Classification;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists, enumerations, terms and sentences of the running text. */
public final class Prose {

    private static final int SHORTEST_SENTENCE = 12;
    private static final int CODE = 5;
    private static final int LONGEST_TITLE = 40;
    /** How many lines below its title a table shows its first row, head and unit included. */
    private static final int ROWS = 4;

    private static final String PROJECT = "绩效自评/";

    private static final Pattern JOINED = Pattern.compile("以及|和|及|与");

    private static final String PATH =
            "^(?:\\d{1,2}[.、．]?)?([^（()）]{2,24})[（(]类[)）]\\s*([^（()）]{2,30})[（(]款[)）]\\s*(\\S{2,40}?)[（(]项[)）]$";

    private final Disclosure disclosure;
    private final Classification classification;
    private final FunctionPaths paths;
    private final Neighbourhood beside;
    private final NavigableMap<Integer, Passage> byStart = new TreeMap<>();
    private final Reasons reasons;

    /** @param beside the figures of each passage */
    Prose(
            Disclosure disclosure,
            Classification classification,
            FunctionPaths paths,
            Neighbourhood beside,
            Reasons reasons) {
        this.disclosure = disclosure;
        this.classification = classification;
        this.paths = paths;
        this.beside = beside;
        this.reasons = reasons;
        disclosure.passages().forEach(p -> byStart.put(p.evidence().start(), p));
    }

    /**
     * What the list in front of the tables says of each: 是 (空表) or 否 as kind, the table as printed as name.
     *
     * @param head what heads the column of answers, a pattern
     * @param empty answers that the table is empty, a pattern
     * @param filled answers that it is not
     */
    public List<Irregularity> listedTables(String head, String empty, String filled) {
        return ListOfTables.of(disclosure.cells(), head, empty, filled);
    }

    /** The figures of the passage in which some words stand; none where they stand in no passage. */
    public List<Fact> around(Evidence words) {
        Map.Entry<Integer, Passage> last = byStart.floorEntry(words.start());
        boolean within =
                last != null && words.end() <= last.getValue().evidence().end();
        return within ? beside.in(last.getValue().id()) : List.of();
    }

    /** The figure that says which project a figure of its passage is told of: the last of a project before it, else the first; or null. */
    public Fact projectOf(Fact outcome) {
        Fact last = null;
        for (Fact fact : beside.in(outcome.place())) {
            boolean before = fact.evidence().start() < outcome.evidence().start();
            if (fact.concept().startsWith(PROJECT) && (before || last == null)) {
                last = fact;
            }
        }
        return last;
    }

    /** Whether a reason is given for a change: in the same passage, or anywhere for the same item or its parts. */
    boolean explains(Fact change) {
        return reasons.explain(change);
    }

    /** Whether the passage names something in or behind the reason it gives for a change of a concept, over the year before or over the budget. */
    public boolean namesInReason(String concept, String name) {
        return reasons.name(concept, name);
    }

    /** Paragraphs before a heading that end in the middle of a sentence: with a comma or semicolon, or with a figure and no full stop. */
    public List<Evidence> unfinished(String except) {
        List<Passage> all = disclosure.passages().stream()
                .filter(p -> !p.contents() && !p.cover() && !p.section().isWithin(except))
                .toList();
        List<Evidence> found = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            String words = all.get(i).words().strip();
            boolean cut = Words.matches(words, "[，；]$|[0-9][0-9.]*(万?元|[%％]|人|个|项|辆)$");
            if (cut && !all.get(i).heading() && all.get(i + 1).heading() && words.length() >= SHORTEST_SENTENCE) {
                found.add(Writing.part(all.get(i), Math.max(0, words.length() - SHORTEST_SENTENCE), words.length()));
            }
        }
        return List.copyOf(found);
    }

    /** Whether nothing like the rows of a table, read or not, stands below any title that matches the pattern. */
    boolean bareTitle(String pattern) {
        if (disclosure.tables().stream().anyMatch(t -> t.name() == null)) {
            return false;
        }
        List<Passage> all = disclosure.passages();
        boolean titled = false;
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            boolean title = !passage.contents()
                    && passage.words().length() <= LONGEST_TITLE
                    && Words.matches(passage.words(), pattern);
            if (title
                    && all.subList(i + 1, Math.min(all.size(), i + 1 + ROWS)).stream()
                            .anyMatch(Prose::isRow)) {
                return false;
            }
            titled |= title;
        }
        return titled;
    }

    /** A line of figures and short names, as unread rows are, and no sentence. */
    private static boolean isRow(Passage passage) {
        return !passage.heading()
                && !Words.matches(passage.words(), "[。；]|年度?$")
                && Words.matches(passage.words(), "[0-9]|项目|科目|合计");
    }

    /** Where the pattern matches in a paragraph, or in one that ends with a colon read on into the next. */
    public List<Evidence> continued(String pattern) {
        List<Passage> all = disclosure.passages();
        List<Evidence> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            String words = passage.words().strip();
            boolean open =
                    words.endsWith("：") && i + 1 < all.size() && !all.get(i + 1).heading();
            if (!passage.contents()
                    && Words.matches(open ? words + all.get(i + 1).words().strip() : words, pattern)) {
                found.add(passage.evidence());
            }
        }
        return List.copyOf(found);
    }

    /**
     * Numbers of people that a sentence divides into kinds (实有人员234人，其中行政64人、事业170人): kind 相符 or 不符, the words as
     * name, what the parts add up to as count.
     *
     * @param divisions ways to divide, by “；”: the kinds by “|”, with “!” behind those a complete division has
     */
    public List<Irregularity> headcounts(String divisions) {
        return new Headcounts(divisions).in(disclosure.passages());
    }

    /**
     * Numbers of people and floor space that two parts of the report tell, of its own year: {@code whole} says that they are
     * certainly of the same.
     *
     * @param within where concepts begin that are looked at, a pattern
     * @param things the names of what is looked at, patterns by “；”
     * @param around words around those names that make no difference, a pattern
     */
    public List<Pair> toldTwice(String within, String things, String around) {
        Integer year = disclosure.profile().fiscalYear();
        List<Fact> facts = disclosure.facts().stream()
                .filter(f -> Objects.equals(f.year(), year) && Words.matches(f.concept(), within))
                .toList();
        return new ToldTwice(facts, things, around).pairs();
    }

    /**
     * Announced counts whose items follow as numbered lines: the first group of the pattern is the number said, the count
     * that of the lines.
     */
    public List<Irregularity> enumerations(String pattern) {
        List<Passage> all = disclosure.passages();
        List<Irregularity> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String said =
                    all.get(i).contents() ? null : Words.find(all.get(i).words().strip(), pattern);
            int listed = said == null ? 0 : follow(all, i + 1);
            if (listed > 0) {
                found.add(
                        new Irregularity("项数", said, listed, List.of(all.get(i).evidence())));
            }
        }
        return List.copyOf(found);
    }

    private static int follow(List<Passage> all, int from) {
        Integer level = null;
        int count = 0;
        for (int i = from; i < all.size(); i++) {
            Numbering number = Numbering.of(all.get(i).words().strip());
            if (number == null || number.ordinal() != count + 1 || (level != null && level != number.level())) {
                break;
            }
            level = number.level();
            count++;
        }
        return count;
    }

    /** The paths 类–款–项 that the glossary explains, held against the classification. */
    public List<FunctionPath> glossaryPaths() {
        List<FunctionPath> found = new ArrayList<>();
        for (Statement definition : disclosure.statements()) {
            String term = definition.kind().equals("定义") ? definition.attribute("术语") : "";
            List<String> steps = Words.groups(term, PATH);
            if (steps.size() == 3) {
                found.add(paths.judged(steps, definition.evidence()));
            }
        }
        return List.copyOf(found);
    }

    /** The list held against the rows of a table whose codes begin like this (301|303); null where it names none of them. */
    public Listing listing(Statement list, AccountsTable table, String codes) {
        Map<String, String> names = new TreeMap<>();
        Map<String, Boolean> spent = new TreeMap<>();
        for (AccountsRow row : table.rows()) {
            if (row.code().length() == CODE && Words.matches(row.code(), "^(" + codes + ")")) {
                names.put(row.code(), row.name().isEmpty() ? row.code() : row.name());
                spent.merge(row.code(), row.figures().values().stream().anyMatch(f -> !f.isZero()), Boolean::logicalOr);
            }
        }
        List<String> idle = new ArrayList<>();
        Set<String> omitted = names.keySet().stream().filter(spent::get).collect(Collectors.toSet());
        int known = 0;
        for (String name : Words.list(list.attribute("项目"))) {
            List<String> meant = listed(name, names);
            known += meant.isEmpty() ? 0 : 1;
            if (!meant.isEmpty() && meant.stream().noneMatch(spent::get)) {
                idle.add(name);
            }
            meant.forEach(omitted::remove);
        }
        List<String> left = omitted.stream().sorted().map(names::get).toList();
        boolean open = Words.matches(list.text(), "等(支出|费用|项目|方面)?[。；，]?$");
        return known == 0 ? null : new Listing(list, idle, left, open, known);
    }

    /** What a name in a list means; where it is none itself, what the names joined in it mean (办公设备购置和专用设备购置). */
    private List<String> listed(String name, Map<String, String> rows) {
        List<String> meant = codes(name, rows);
        return !meant.isEmpty()
                ? meant
                : Arrays.stream(JOINED.split(name))
                        .flatMap(part -> codes(part, rows).stream())
                        .toList();
    }

    private List<String> codes(String name, Map<String, String> rows) {
        List<String> printed = rows.entrySet().stream()
                .filter(r -> r.getValue().equals(name))
                .map(Map.Entry::getKey)
                .toList();
        return !printed.isEmpty()
                ? printed
                : classification.economicsNamed(name, disclosure.profile().fiscalYear()).stream()
                        .map(Classification.Item::code)
                        .filter(rows::containsKey)
                        .toList();
    }
}
