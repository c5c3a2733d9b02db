package cn.mingjian.rules;

import cn.mingjian.document.Heading;
import cn.mingjian.document.Numbering;
import cn.mingjian.document.Span;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Located;
import cn.mingjian.facts.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The running text of a report as words: where something stands, what follows what, what its contents announce. */
final class Writing {

    private static final int MOST_PLACES = 200;
    private static final int MOST_PAGE_DIGITS = 3;
    private static final int MOST_SPACES = Integer.MAX_VALUE;
    private static final String LEADERS = ".．…·";

    private final List<Passage> passages;
    private final Corpus prose;
    private final Corpus table;
    private final Map<String, List<Evidence>> known = new HashMap<>();
    private List<Irregularity> withoutHeading;

    Writing(List<Passage> passages, Corpus cells) {
        this.passages = passages;
        this.prose = new Corpus(passages);
        this.table = cells;
    }

    /** All but the lines of a section that are no titles: where tables stand, lines may be rows that could not be read. */
    List<Passage> outside(String section) {
        return passages.stream()
                .filter(p -> !p.section().isWithin(section)
                        || (p.heading() && Words.matches(p.words().strip(), "表$|^第.{1,3}部分")))
                .toList();
    }

    List<Evidence> places(String pattern, String section) {
        String key = section == null ? pattern : section + "\n" + pattern;
        List<Evidence> found = known.get(key);
        if (found == null) {
            found = search(prose, pattern, section);
            known.put(key, found);
        }
        return found;
    }

    /** The first date behind words that match the pattern, together with them. */
    List<Evidence> dates(String words) {
        List<Evidence> found =
                places("(?:" + words + ")[^\\d。；]{0,8}\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}", null);
        return found.isEmpty() ? found : found.subList(0, 1);
    }

    List<Evidence> everywhere(String pattern) {
        String key = "\n" + pattern;
        List<Evidence> found = known.get(key);
        if (found == null) {
            found = Stream.concat(places(pattern, null).stream(), search(table, pattern, null).stream())
                    .toList();
            known.put(key, found);
        }
        return found;
    }

    private static List<Evidence> search(Corpus texts, String pattern, String section) {
        BitSet candidates = texts.candidates(pattern);
        List<Evidence> found = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0 && found.size() < MOST_PLACES; i = candidates.nextSetBit(i + 1)) {
            if (section != null && !texts.text(i).section().isWithin(section)) {
                continue;
            }
            // Hardly any text matches: whether it is one of the contents can wait till then.
            List<int[]> places = Words.places(texts.words(i), pattern);
            Passage passage = texts.text(i);
            if (places.isEmpty() || passage.contents()) {
                continue;
            }
            for (int[] place : places) {
                if (found.size() < MOST_PLACES) {
                    found.add(part(passage, place[0], place[1]));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The evidence of a passage narrowed to some of its words, as the source prints them. */
    static Evidence part(Passage passage, int from, int to) {
        Evidence whole = passage.evidence();
        Span span = passage.text().span(from, to);
        int start = span.start() - whole.start();
        int end = span.end() - whole.start();
        if (start < 0 || end > whole.quote().length()) {
            return whole;
        }
        int line = whole.line()
                + (int) whole.quote()
                        .substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Evidence(
                whole.quote().substring(start, end),
                whole.section(),
                span.start(),
                span.end(),
                line,
                whole.page(),
                whole.table(),
                whole.row(),
                whole.column(),
                whole.box());
    }

    List<Irregularity> contentsWithoutHeading(Disclosure disclosure) {
        if (withoutHeading == null) {
            withoutHeading = absent(disclosure);
        }
        return withoutHeading;
    }

    private List<Irregularity> absent(Disclosure disclosure) {
        Set<String> present = new HashSet<>();
        for (Passage passage : passages) {
            if (passage.heading() && !passage.contents()) {
                present.add(loose(title(passage.words())));
                present.add(section(passage));
            }
        }
        titles(disclosure).forEach(t -> present.add(loose(title(t.words()))));
        disclosure.tables().stream()
                .map(AccountsTable::name)
                .filter(Objects::nonNull)
                .forEach(present::add);
        List<Irregularity> absent = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.contents() || !hasNumber(passage)) {
                continue;
            }
            String title = title(passage.words());
            if (!present.contains(loose(title)) && !present.contains(section(passage))) {
                absent.add(new Irregularity(Irregularity.ABSENT, title, 1, List.of(passage.evidence())));
            }
        }
        return List.copyOf(absent);
    }

    /** The titles of all tables, as printed, and where they begin. */
    static List<NumberingCheck.Title> titles(Disclosure disclosure) {
        return Stream.of(
                        disclosure.tables().stream().map(t -> title(t, t.title())),
                        disclosure.sheets().stream().map(s -> title(s, s.title())),
                        disclosure.lists().stream().map(l -> title(l, l.title())),
                        disclosure.others().stream().map(o -> title(o, o.title())))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .toList();
    }

    private static NumberingCheck.Title title(Located table, String words) {
        return words == null || table.evidence() == null
                ? null
                : new NumberingCheck.Title(table.evidence().start(), words);
    }

    /** Words that two ways of writing one heading may differ by. */
    private static String loose(String title) {
        return Words.without(title, "[的与及和、]|关于|情况|说明");
    }

    private static boolean hasNumber(Passage passage) {
        return Numbering.of(passage.words().strip()) != null;
    }

    /** Canonical name of the section a heading itself opens, else its bare title. */
    private static String section(Passage passage) {
        List<Heading> path = passage.section().path();
        String own = path.isEmpty() ? null : path.get(path.size() - 1).section();
        return own == null ? title(passage.words()) : own;
    }

    /** A heading without number, year, quotation marks and the page it is said to stand on. */
    static String title(String words) {
        Numbering number = Numbering.of(words.strip());
        String bare = number == null ? words.strip() : words.strip().substring(number.end());
        return Words.without(withoutPage(bare), "[（(][^（()）]*[)）]|[\\s“”\"《》〈〉「」：:。]|\\d{4}年度?");
    }

    /** Without the dots and the page number, -12- or 12, at its end. Read from the end: a pattern would try every place. */
    private static String withoutPage(String title) {
        int end = back(title, title.length(), MOST_SPACES, Character::isWhitespace);
        end = back(title, end, 1, c -> c == '-');
        end = back(title, end, MOST_PAGE_DIGITS, Character::isDigit);
        end = back(title, end, 1, c -> c == '-');
        return title.substring(
                0, back(title, end, MOST_SPACES, c -> LEADERS.indexOf(c) >= 0 || Character.isWhitespace(c)));
    }

    private static int back(String text, int end, int most, IntPredicate passed) {
        int at = end;
        while (at > 0 && end - at < most && passed.test(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
