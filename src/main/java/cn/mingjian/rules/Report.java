package cn.mingjian.rules;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Classification;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Looks things up in the report for rule text, by hash: the global {@code report}. Figures are those of the report's own
 * year; where a figure is stated in several places the one in a table of the accounts comes first.
 */
public final class Report {

    private final Disclosure disclosure;
    private final FigureIndex figures;
    private final Neighbourhood beside;
    private final Map<String, List<Statement>> statementsByKind;
    private final Writing writing;
    private final Prose prose;
    private final Map<String, Passage> passages = new HashMap<>();
    private final Classification classification;
    private final FunctionPaths paths;
    private final List<Fact> ownYear;
    private final List<Fact> narrative;
    private final CrossTables crossing;
    private final SheetTexts sheetTexts;
    private final Grids grids;
    private final Restatements restatements;
    private List<Pair> shares;

    Report(Disclosure disclosure, Classification classification) {
        this.disclosure = disclosure;
        this.classification = classification;
        this.paths = new FunctionPaths(classification, disclosure.profile().fiscalYear());
        this.ownYear = disclosure.facts().stream()
                .filter(f -> FigureIndex.isOf(f, disclosure.profile().fiscalYear()))
                .toList();
        this.narrative =
                ownYear.stream().filter(f -> f.origin() == Origin.NARRATIVE).toList();
        this.restatements = new Restatements(ownYear);
        List<Fact> ordered = new ArrayList<>(disclosure.facts());
        ordered.sort(Comparator.comparingInt(f -> rank(f.origin())));
        this.figures = new FigureIndex(ordered, disclosure.profile().fiscalYear());
        this.beside = new Neighbourhood(disclosure, figures);
        this.crossing = new CrossTables(beside.byPlace(), paths);
        this.statementsByKind = Neighbourhood.grouped(disclosure.statements(), Statement::kind);
        disclosure.passages().forEach(p -> passages.put(p.id(), p));
        this.prose = new Prose(disclosure, classification, paths, beside, new Reasons(statements("原因"), passages));
        Corpus cells = new Corpus(disclosure.cells());
        this.sheetTexts = new SheetTexts(disclosure, cells, figures);
        this.grids = new Grids(disclosure.tables(), classification, new BasicData(ordered, year()));
        this.writing = new Writing(disclosure.passages(), cells);
    }

    private static int rank(Origin origin) {
        return origin == Origin.TABLE ? 0 : origin == Origin.NARRATIVE ? 1 : 2;
    }

    /** The fiscal year of the report, or null where it does not say. */
    public Integer year() {
        return disclosure.profile().fiscalYear();
    }

    /** The final figure of a concept, or null. */
    public Fact figure(String concept) {
        return figures.first(concept, Measure.FINAL);
    }

    /** The figure of a concept and measure, or null. */
    public Fact figure(String concept, String measure) {
        return figures.first(concept, measure);
    }

    /** Every statement of a figure. */
    public List<Fact> figures(String concept, String measure) {
        return figures.all(concept, measure);
    }

    /** The figures of the concepts directly below one. */
    public List<Fact> children(String concept, String measure) {
        return figures.children(concept, measure);
    }

    /** Whether the report states any figure of the concept. */
    public boolean mentions(String concept) {
        return figures.mentions(concept);
    }

    /** The first table of a canonical name, or null. */
    public AccountsTable table(String name) {
        return disclosure.tables().stream()
                .filter(t -> Objects.equals(t.name(), name))
                .findFirst()
                .orElse(null);
    }

    /** The figures of a passage, table or sheet. */
    public List<Fact> in(String place) {
        return beside.in(place);
    }

    /** How precise the amounts of money at a place are, but those whose concept holds certain words. */
    public Precision precision(String place, String except) {
        return beside.precision(place, except);
    }

    /** The figures of one statement. */
    public List<Fact> clause(String clause) {
        return beside.clause(clause);
    }

    /** The figure of a measure in the same statement about the same concept, or null. */
    public Fact beside(Fact fact, String measure) {
        return FigureIndex.first(beside.clause(fact.clause()), fact.concept(), measure);
    }

    /**
     * The figure of a measure that belongs with a figure: of the same concept, in the same statement, else in the same
     * passage or table, else anywhere in the report; or null.
     */
    public Fact near(Fact fact, String measure) {
        return near(fact, fact.concept(), measure);
    }

    /** The same for another concept. Figures of different years do not belong together. */
    public Fact near(Fact fact, String concept, String measure) {
        return beside.near(fact, concept, measure, year());
    }

    /** The figure of a measure that a statement in words is about: in its clause, else in its passage; or null. */
    public Fact near(Statement statement, String measure) {
        return beside.near(statement, measure);
    }

    /** The budget a statement in words compares with: the adjusted one, else the one that is stated; or null. */
    public Fact budgetNear(Statement statement) {
        return beside.budget(statement);
    }

    /** The budget of a concept: the adjusted one, else the one that is stated; or null. */
    public Fact budget(String concept) {
        return Neighbourhood.budget(measure -> figures.first(concept, measure));
    }

    /** The figures that a statement in words is about, as far as they are stated beside it: what changed, and from what. */
    public List<Fact> around(Statement statement) {
        return beside.around(statement);
    }

    /** Whether a reason is given for a change: in the same passage, or anywhere for the same item or its parts. */
    public boolean explained(Fact change) {
        return prose.explains(change);
    }

    /** Whether the report states the concept, says that there is none of it or of what it is part of, or prints its row. */
    public boolean printsOrSays(String concept) {
        int slash = concept.lastIndexOf('/');
        String parent = slash < 0 ? concept : concept.substring(0, slash);
        String name = concept.substring(slash + 1);
        return discloses(concept)
                || disclosure.facts().stream()
                        .anyMatch(f -> f.isWithin(parent) && f.name().equals(name))
                || grids().prints(concept)
                || statements("无").stream()
                        .anyMatch(s -> !s.concept().isEmpty() && concept.startsWith(s.concept() + "/"));
    }

    /** The heading or first passage of a section of this canonical name, or null. */
    public Passage firstSection(String name) {
        return within(name).findFirst().orElse(null);
    }

    /** The final figure of the whole that a share names, nearest to it; or null. */
    public Fact whole(Fact share) {
        return share.of() == null ? null : near(share, share.of(), Measure.FINAL);
    }

    /** Whether the report says anything of a concept, in figures or in words. */
    public boolean discloses(String concept) {
        return figures.mentions(concept) || disclosure.statements().stream().anyMatch(s -> s.isWithin(concept));
    }

    public List<Statement> statements(String kind) {
        return List.copyOf(statementsByKind.getOrDefault(kind, List.of()));
    }

    public List<Statement> statements(String kind, String concept) {
        return statements(kind).stream()
                .filter(s -> s.concept().equals(concept))
                .toList();
    }

    /** The passage of an id, or null. */
    public Passage passage(String id) {
        return passages.get(id);
    }

    /** The passages of a section of this canonical name, headings left out. */
    public List<Passage> section(String name) {
        return within(name).filter(p -> !p.heading()).toList();
    }

    /** Whether a section of this canonical name exists. */
    public boolean hasSection(String name) {
        return firstSection(name) != null;
    }

    private Stream<Passage> within(String section) {
        return disclosure.passages().stream()
                .filter(p -> !p.contents() && p.section().isWithin(section));
    }

    /** Every item of one table with what another states of it, both ways; nothing where one of them is missing. */
    public List<Pair> counterparts(String table, String other) {
        return counterparts(table, "", other, "");
    }

    /** The same for what lies within a path of the one table and within another path of the other. */
    public List<Pair> counterparts(String table, String path, String other, String otherPath) {
        return crossing.pairs(table(table), path, table(other), otherPath);
    }

    /**
     * The items that two tables list with the same amount under different names: what the one states beside what the other
     * states instead.
     */
    public List<Pair> renamed(String table, String other) {
        return crossing.renamed(table(table), table(other));
    }

    /** What the annexed self-evaluation sheets and the lists of them say in words. */
    public SheetTexts sheetTexts() {
        return sheetTexts;
    }

    /** Every figure of the text that a table states as well, beside the cell. */
    public List<Pair> besideTables() {
        return restatements.besideTables();
    }

    /** Figures of the text that differ from a table, or from the text before, in the last digit only. */
    public List<Pair> lastDigits() {
        return restatements.lastDigits();
    }

    /** Every figure that is stated several times but in no table, beside the best supported value. */
    public List<Pair> restatements() {
        return restatements.outsideTables();
    }

    /**
     * The functional items that the text lists below a concept, beside what they should add up to. A list of which an amount
     * was not understood proves nothing and is left out.
     */
    public List<Pair> compositions(String root, String measure) {
        ConceptTree finals = new ConceptTree(narrative, Measure.FINAL);
        return new Compositions(new ConceptTree(narrative, measure), finals, paths, measure)
                .of(root).stream()
                        .filter(p -> p.agrees() || p.computed().facts().stream().noneMatch(this::hasUnreadBeside))
                        .toList();
    }

    private boolean hasUnreadBeside(Fact fact) {
        return disclosure.coverage().unbound().stream()
                .anyMatch(e -> e.table() == null
                        && e.quote().contains(Unit.YUAN.symbol())
                        && Objects.equals(e.section(), fact.evidence().section()));
    }

    /** The shares of one whole, added up, where the parts make up the whole. */
    public List<Pair> shares() {
        if (shares == null) {
            List<Fact> all = ownYear.stream()
                    .filter(f -> f.measure().equals(Measure.SHARE))
                    .toList();
            shares = new Shares(this).complete(all);
        }
        return shares;
    }

    /** Whether a share and the others of its whole, as printed, make exactly 100%: one of them may have been rounded to fit. */
    public boolean completes(Fact share) {
        return shares().stream().anyMatch(p -> p.whole() && p.facts().contains(share));
    }

    /** What the report says in words, for rules about lists, names and sentences. */
    public Prose prose() {
        return prose;
    }

    /** What the tables show: cells that are cut off, codes and their names. */
    public Grids grids() {
        return grids;
    }

    /** The paths of the functional classification that the text states below a concept, held against the classification. */
    public List<FunctionPath> functionPaths(String root) {
        return paths.in(narrative, root);
    }

    /** The official name of a classification code in the year of the report, or null where the code is not on record. */
    public String officialName(String code) {
        return (code.startsWith("3") ? classification.economic(code, year()) : classification.function(code, year()))
                .map(Classification.Item::name)
                .orElse(null);
    }

    /** Whether a name is the official name of a code or a customary form of it. */
    public boolean isNameOf(String code, String name) {
        return classification.isNameOf(code, name);
    }

    /** Every place of the running text that matches the pattern, with the words that do; the table of contents is left out. */
    public List<Evidence> places(String pattern) {
        return writing.places(pattern, null);
    }

    /** The same within the sections of a canonical name. */
    public List<Evidence> places(String pattern, String section) {
        return writing.places(pattern, section);
    }

    /** The first date that stands behind words that match the pattern, together with them; none or one. */
    public List<Evidence> dates(String words) {
        return writing.dates(words);
    }

    /** Whether the text says that there is nothing to state of what a table is about. */
    boolean statesNothing(String table) {
        return Stream.concat(statements("无").stream(), statements("空表").stream())
                .map(s -> Words.ending(s.concept()))
                .anyMatch(concept -> !concept.isEmpty() && table.startsWith(concept));
    }

    /** Every place of the running text and of the words in tables that matches the pattern. */
    public List<Evidence> everywhere(String pattern) {
        return writing.everywhere(pattern);
    }

    /** Numbers before several different rows of one side of a table. */
    public List<Irregularity> rowNumbering(AccountsTable table) {
        return RowNumbering.of(table);
    }

    /**
     * Numbers of headings and items that stand twice or leave one out, under one heading and in one style; of the
     * excepted section only headings count.
     */
    public List<Irregularity> numbering(String except) {
        return new NumberingCheck(writing.outside(except), Writing.titles(disclosure)).found();
    }

    /**
     * Paragraphs or runs of lines of at least so many characters that stand twice within one part; of the
     * excepted section only headings count.
     */
    public List<Irregularity> repetitions(int least, String except) {
        return Repetitions.of(writing.outside(except), least);
    }

    /** Lines of the table of contents to which no heading of the body belongs. */
    public List<Irregularity> contentsWithoutHeading() {
        return writing.contentsWithoutHeading(disclosure);
    }

    /** Whether the report holds any table of the accounts. */
    boolean hasTables() {
        return !disclosure.tables().isEmpty();
    }

    public boolean hasContents() {
        return disclosure.passages().stream().anyMatch(Passage::contents);
    }

    /** What the running text states of the report's own year. */
    List<Fact> narrative() {
        return narrative;
    }

    FigureIndex index() {
        return figures;
    }

    Map<String, List<Fact>> byPlace() {
        return beside.byPlace();
    }
}
