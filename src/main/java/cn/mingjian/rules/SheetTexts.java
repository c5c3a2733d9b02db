package cn.mingjian.rules;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.ProjectList;
import cn.mingjian.facts.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the annexed self-evaluation sheets, and the text and lists that announce them, say in words. */
public final class SheetTexts {

    private final Disclosure disclosure;
    private final FigureIndex figures;
    private final List<Passage> texts;
    private final Corpus cells;
    private final CellsOfSheets cellsOf;
    private final ReasonsOutside outside;
    private final Map<String, Optional<Fact>> above = new HashMap<>();

    SheetTexts(Disclosure disclosure, Corpus cells, FigureIndex figures) {
        this.disclosure = disclosure;
        this.cells = cells;
        this.cellsOf = new CellsOfSheets(cells);
        this.outside = new ReasonsOutside(disclosure);
        this.figures = figures;
        this.texts = Stream.concat(disclosure.passages().stream(), disclosure.cells().stream())
                .toList();
    }

    /** The first count in the text of one of these things that is greater than the number of project sheets, or null. */
    Fact moreThanSheets(String concepts) {
        return above.computeIfAbsent(concepts, this::aboveSheets).orElse(null);
    }

    private Optional<Fact> aboveSheets(String concepts) {
        BigDecimal sheets = BigDecimal.valueOf(disclosure.sheets().stream()
                .filter(s -> !s.goals() && !s.whole())
                .count());
        return disclosure.facts().stream()
                .filter(f -> f.origin() == Origin.NARRATIVE && f.measure().equals(Measure.COUNT) && f.isValue())
                .filter(f -> f.amount().value().compareTo(sheets) > 0 && Words.isOneOf(f.concept(), concepts))
                .findFirst();
    }

    /** Every place in the words of a sheet that matches the pattern. */
    public List<Evidence> words(Sheet sheet, String pattern) {
        List<Evidence> found = new ArrayList<>();
        BitSet candidates = cells.candidates(pattern);
        for (int i : cellsOf.of(sheet)) {
            if (candidates.get(i)) {
                for (int[] place : Words.places(cells.words(i), pattern)) {
                    found.add(Writing.part(cells.text(i), place[0], place[1]));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The words behind cells of a sheet that match the label, where they match the pattern. */
    public List<Evidence> behind(Sheet sheet, String label, String pattern) {
        List<Evidence> found = new ArrayList<>();
        boolean labelled = false;
        for (int i : cellsOf.of(sheet)) {
            String words = cells.words(i).strip();
            if (labelled && Words.matches(words, pattern)) {
                found.add(cells.text(i).evidence());
            }
            labelled = words.isEmpty() ? labelled : Words.matches(words, label);
        }
        return List.copyOf(found);
    }

    /** The lines right below a sheet, before the next one, that match the pattern. */
    public List<Evidence> below(Sheet sheet, String pattern) {
        return outside.below(sheet, pattern);
    }

    /** The words of a sheet, and the passages that name its project, that match the pattern. */
    public List<Evidence> said(Sheet sheet, String pattern) {
        return Stream.concat(words(sheet, pattern).stream(), outside.ofProject(sheet, pattern).stream())
                .toList();
    }

    /** The last figure of a concept and measure that stands before another figure in the text, or null. */
    public Fact before(Fact fact, String concept, String measure) {
        return figures.all(concept, measure).stream()
                .filter(f -> f.evidence().start() < fact.evidence().start())
                .max(Comparator.comparingInt(f -> f.evidence().start()))
                .orElse(null);
    }

    /** Products that the report works out itself, with their results. */
    public List<Reckoning> products() {
        return Reckonings.products(texts);
    }

    /**
     * Numbers of people or entities, behind words that match, with the groups they are made up of, whose names match as well.
     *
     * @param units the words for one of them, each a single character (人, 名)
     */
    public List<Reckoning> counts(String whole, String groups, String units) {
        return Reckonings.counts(disclosure.passages(), whole, groups, units);
    }

    /** Numbers of projects by bands of scores, down to the lowest, with the number of all of them. */
    public List<Reckoning> bands() {
        return ScoreBands.of(disclosure.passages());
    }

    /** Amounts in sheets with what they were used for. */
    public List<Reckoning> uses() {
        return Reckonings.money(disclosure.cells());
    }

    /**
     * The sheets whose project goes by another name in the list of sheets: the name there, with the place of the entry
     * and of the sheet. A list is one that names most of the sheets as they name themselves.
     */
    public List<Irregularity> listedOtherwise() {
        return new ListOfSheets(disclosure.sheets(), texts).namedOtherwise();
    }

    /** The list of all projects that were evaluated: the only one, unless its title says in words that match that it lists some; or null. */
    public ProjectList listOfAll(String some) {
        List<ProjectList> lists = disclosure.lists();
        return lists.size() == 1 && !Words.matches(lists.get(0).title(), some) ? lists.get(0) : null;
    }

    /**
     * The same, or null where the text tells another number of projects than it lists.
     *
     * @param projects the concept of the projects told
     */
    public ProjectList listAsTold(String some, String projects) {
        ProjectList list = listOfAll(some);
        boolean otherwise = list != null
                && figures.all(projects, Measure.COUNT).stream()
                        .filter(f -> f.origin() == Origin.NARRATIVE)
                        .anyMatch(f -> f.amount()
                                        .value()
                                        .compareTo(
                                                BigDecimal.valueOf(list.rows().size()))
                                != 0);
        return otherwise ? null : list;
    }

    /** Those of the listed names of projects that no sheet goes by. */
    public List<String> withoutSheet(String names) {
        Set<String> known = new HashSet<>();
        disclosure.sheets().forEach(s -> known.add(s.project()));
        return Words.list(names).stream()
                .filter(n -> known.stream()
                        .noneMatch(
                                k -> Words.sameName(k, n) || Words.sameName(k, Words.without(n, "[（(][^（()）]*[)）]$"))))
                .toList();
    }

    /** The other projects that the words of a sheet name behind words that match the pattern. */
    public List<Evidence> otherProjects(Sheet sheet, String before) {
        List<Evidence> found = new ArrayList<>();
        for (Sheet other : disclosure.sheets()) {
            String name = other.project();
            boolean apart = !other.goals()
                    && name.length() > 3
                    && !sheet.project().contains(name)
                    && !name.contains(sheet.project());
            if (apart && holds(sheet, name)) {
                found.addAll(words(sheet, "(?:" + before + ")" + Words.literally(name)));
            }
        }
        return List.copyOf(found);
    }

    private boolean holds(Sheet sheet, String name) {
        BitSet holding = cells.holding(name);
        return Arrays.stream(cellsOf.of(sheet)).anyMatch(holding::get);
    }
}
