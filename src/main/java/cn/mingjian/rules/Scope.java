package cn.mingjian.rules;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Located;
import cn.mingjian.facts.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of the report within which figures are compared with each other: one table, one section of the text, one passage,
 * one self-evaluation sheet, or the whole report. Used by the one thread that runs the rules.
 */
public final class Scope implements Located {

    /** What sort of part a scope is, in the words rule files use. */
    public static final String TABLE = "表";

    public static final String SECTION = "节";
    public static final String PASSAGE = "段";
    public static final String SHEET = "自评表";
    public static final String REPORT = "全文";
    /** All of the text, without tables and sheets: figures go by their first mention. */
    public static final String TEXT = "正文";
    /** A row of a table, whose figures go by the names of columns. */
    public static final String ROW = "行";

    private final String kind;
    private final String name;
    private final String title;
    private final AccountsTable table;
    private final FigureIndex figures;
    private Set<String> printed;
    private Boolean understood;
    private List<Scope> rows;
    private List<Breakdown> breakdowns;

    Scope(String kind, String name, String title, AccountsTable table, FigureIndex figures) {
        this.kind = kind;
        this.name = name == null ? "" : name;
        this.title = title;
        this.table = table;
        this.figures = figures;
    }

    /** 表, 节, 段, 正文, 自评表 or 全文. */
    public String kind() {
        return kind;
    }

    /** Canonical name of the table or section, or the empty string. */
    public String name() {
        return name;
    }

    /** How a reader would call it: the subject of judgements made in it. */
    public String title() {
        return title;
    }

    /** The table, where the scope is one, else null. */
    public AccountsTable table() {
        return table;
    }

    /** The figure of a concept and measure, or null. */
    public Fact figure(String concept, String measure) {
        return figures.first(concept, measure);
    }

    /** The final figure (决算数) of a concept, or null. */
    public Fact figure(String concept) {
        return figures.first(concept, Measure.FINAL);
    }

    /** All figures of a concept and measure in reading order. */
    public List<Fact> figures(String concept, String measure) {
        return figures.all(concept, measure);
    }

    /** The figures of the concepts directly below one, in reading order, one for each concept. */
    public List<Fact> children(String concept, String measure) {
        return figures.children(concept, measure);
    }

    /** Whether it holds any figure of the concept. */
    public boolean mentions(String concept) {
        return figures.mentions(concept);
    }

    /** Whether the table has a place for an item, as a row or as a column, be its cells empty or not. */
    boolean prints(String concept) {
        if (table == null) {
            return false;
        }
        String last = concept.substring(concept.lastIndexOf('/') + 1);
        return table.columns().contains(last) || (!kind.equals(ROW) && printed().contains(concept));
    }

    /** Whether figures of the table could not be read: what is not found in it may yet be there. */
    boolean isReadInPart() {
        return table != null && !table.whole();
    }

    private Set<String> printed() {
        if (printed == null) {
            printed = new HashSet<>();
            table.rows().forEach(r -> printed.add(r.concept()));
        }
        return printed;
    }

    /** Whether all figures and every row of the table were understood, so that an item that is not in it is not disclosed at all. */
    boolean understoodWhole() {
        if (understood == null) {
            understood = table != null
                    && table.whole()
                    && table.rows().stream()
                            .allMatch(r -> r.concept() != null && !r.concept().isEmpty());
        }
        return understood;
    }

    Collection<Fact> facts() {
        return figures.facts();
    }

    /** The place itself, for findings that have no figure to point at; may be null. */
    @Override
    public Evidence evidence() {
        return table == null ? null : table.evidence();
    }

    /** The level of the deepest row of the table: 3 where it goes down to 项, 2 to 款. */
    public int deepest() {
        return table == null
                ? 0
                : table.rows().stream().mapToInt(AccountsRow::level).max().orElse(0);
    }

    /** The rows of the table as scopes of their own: a formula then names columns. */
    public List<Scope> rows() {
        if (rows == null) {
            List<Scope> all = new ArrayList<>();
            if (table != null) {
                for (AccountsRow row : table.rows()) {
                    if (row.heads()) {
                        continue;
                    }
                    String item = title + "：" + Evidences.subject(row);
                    all.add(new Scope(ROW, row.concept(), item, table, FigureIndex.ofRow(row.figures())));
                }
            }
            rows = List.copyOf(all);
        }
        return rows;
    }

    /** The rows of the table that have rows below them, with what should add up to them. */
    public List<Breakdown> breakdowns() {
        if (breakdowns == null) {
            breakdowns = table == null ? List.of() : Breakdown.of(table);
        }
        return breakdowns;
    }

    @Override
    public String toString() {
        return title;
    }
}
