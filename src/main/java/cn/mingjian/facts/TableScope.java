package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import cn.mingjian.document.Section;
import cn.mingjian.document.Span;
import cn.mingjian.document.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One table while it is being read: makes its facts with their places and keeps account of its numeric cells, so that
 * every one of them ends up bound or listed as unbound.
 */
final class TableScope {

    private record Place(int row, int column) {}

    private final Evidences evidences;
    private final String id;
    private final String title;
    private final Section section;
    private final Span span;
    private final Origin origin;
    private final Unit money;
    private final Integer year;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Place, Text> open = new LinkedHashMap<>();
    private final Set<Place> numeric = new HashSet<>();
    private int figures;

    TableScope(
            Evidences evidences,
            String id,
            String title,
            Section section,
            Span span,
            Origin origin,
            Unit money,
            Integer year) {
        this.evidences = evidences;
        this.id = id;
        this.title = title;
        this.section = section;
        this.span = span;
        this.origin = origin;
        this.money = money;
        this.year = year;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    Unit money() {
        return money;
    }

    Integer year() {
        return year;
    }

    /** Notes that a cell holds a figure; it counts as unbound until a fact is made of it. */
    void expect(GridRow row, int column) {
        Place place = new Place(row.index(), column);
        numeric.add(place);
        if (!row.isFilled(column)
                && open.putIfAbsent(place, row.cells().get(column).text()) == null) {
            figures++;
        }
    }

    /** Makes a fact of a cell. */
    Fact bind(GridRow row, int column, Subject subject, PrintedFigure figure, Amount amount) {
        Place place = new Place(row.index(), column);
        numeric.add(place);
        if (open.remove(place) == null && !row.isFilled(column)) {
            figures++;
        }
        return mention(row, column, subject, figure, amount);
    }

    /** Makes a fact of a figure that stands among words and is no cell of figures. */
    Fact mention(GridRow row, int column, Subject subject, PrintedFigure figure, Amount amount) {
        Text text = row.cells().get(column).text();
        Fact fact = new Fact(
                id + ":" + (row.index() + 1) + "." + (column + 1),
                subject.concept(),
                subject.measure(),
                subject.of(),
                amount,
                figure.comparator(),
                "",
                figure.printed(),
                subject.measure().equals(Measure.PRIOR_FINAL) && year != null ? Integer.valueOf(year - 1) : year,
                origin,
                id,
                id + ":" + (row.index() + 1),
                evidences.of(text.strip().span(), section, title, named(subject.row()), named(subject.column())));
        facts.add(fact);
        return fact;
    }

    /** Makes a fact of a figure in the sentences of a cell. */
    void mention(GridRow row, int column, Subject subject, Figure figure, Span clause) {
        figures++;
        facts.add(new Fact(
                id + ":" + (row.index() + 1) + "." + (column + 1) + "." + (figure.start() + 1),
                subject.concept(),
                subject.measure(),
                null,
                new Amount(figure.value(), figure.unit()),
                figure.comparator(),
                "",
                figure.printed(),
                year,
                origin,
                id,
                id + ":" + (row.index() + 1),
                evidences.of(clause, section, title, named(subject.row()), named(subject.column()))));
    }

    /** Whether a cell became a fact or waits to. */
    boolean isFigure(GridRow row, int column) {
        return numeric.contains(new Place(row.index(), column));
    }

    private static String named(String name) {
        return name == null || name.isEmpty() ? null : name;
    }

    /** Evidence for a whole row. */
    Evidence row(GridRow row, String name) {
        return evidences.of(row.span(span), section, title, named(name), null);
    }

    /** Evidence for a cell that is no figure. */
    Evidence cell(GridRow row, int column, String head) {
        return evidences.of(row.cells().get(column).text().strip().span(), section, title, null, head);
    }

    /** Evidence for the whole table. */
    Evidence whole() {
        return evidences.of(span, section, title, null, null);
    }

    List<Fact> facts() {
        return facts;
    }

    int figures() {
        return figures;
    }

    /** The cells that hold a figure and became no fact. */
    Collection<Evidence> unbound() {
        List<Evidence> all = new ArrayList<>();
        open.forEach((place, text) -> all.add(evidences.of(text.strip().span(), section, title, null, null)));
        return all;
    }

    /** What a cell's figure is of; row and column are named as a reader would. */
    record Subject(String concept, String measure, String of, String row, String column) {}
}
