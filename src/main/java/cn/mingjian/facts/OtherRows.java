package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.OtherHead.Group;
import cn.mingjian.facts.OtherHead.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of one of the tables besides the accounts. */
final class OtherRows {

    /** A row before it is known what it is part of. */
    private record Line(GridRow row, Group group, String code, String name, boolean total) {}

    private static final Set<String> BUDGETS = Set.of(Measure.INITIAL_BUDGET, Measure.FULL_BUDGET, Measure.BUDGET);
    private static final Pattern CODE = Pattern.compile("[A-Za-z]?\\d{0,12}");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,4}");
    private static final Pattern NUMBERED = Pattern.compile(
            "(其中)|([一二三四五六七八九十]{1,3}、)|([(（][一二三四五六七八九十]{1,3}[)）])|(\\d{1,2}[.、．](?!\\d))|([(（]\\d{1,2}[)）])");

    private final OtherHead head;
    private final List<GridRow> rows;
    private final TableScope scope;
    private final OtherWords words;
    private final HeadWords heads;
    private final String base;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, OtherRow> coded = new HashMap<>();
    private final List<OtherRow> read = new ArrayList<>();
    private final Map<String, String> paths = new HashMap<>();
    private OtherRow total;
    private boolean hasTotal;
    private boolean whole = true;

    OtherRows(OtherHead head, List<GridRow> rows, TableScope scope, OtherWords words, HeadWords heads, String base) {
        this.head = head;
        this.rows = rows;
        this.scope = scope;
        this.words = words;
        this.heads = heads;
        this.base = base;
    }

    /**
     * The table, as far as it could be read.
     *
     * @param sideBySide whether its rows are known to be side by side
     * @param complete whether nothing of it stands elsewhere
     */
    OtherTable table(String name, boolean sideBySide, boolean complete) {
        List<Line> lines = lines();
        List<Line> items = lines.stream().filter(l -> !l.total()).toList();
        int totals = lines.size() - items.size();
        hasTotal = totals == 1;
        boolean atEnd = totals == 1
                && (lines.get(0).total() || lines.get(lines.size() - 1).total());
        boolean flat = atEnd && head.groups().size() == 1 && (sideBySide || areSideBySide(items));
        for (Line line : lines) {
            OtherRow row = row(line);
            if (line.total()) {
                total = total == null ? row : total;
            } else {
                read.add(row);
            }
        }
        return new OtherTable(
                scope.id(),
                name,
                scope.title(),
                head.columns(),
                read,
                hasTotal ? total : null,
                complete && whole,
                flat,
                scope.whole());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (GridRow row : rows.subList(head.end(), rows.size())) {
            if (!row.isBlank() && !TableHeader.isOrdinals(row, heads) && !isHeadAgain(row)) {
                for (Group group : head.groups()) {
                    Line line = line(row, group);
                    if (line != null) {
                        lines.add(line);
                    }
                }
            }
        }
        return lines;
    }

    private boolean isHeadAgain(GridRow row) {
        int name = head.groups().get(0).name();
        return !row.isBlank(name)
                && rows.subList(0, head.end()).stream()
                        .anyMatch(h -> h.key(name).equals(row.key(name))
                                && h.key(head.firstFigure()).equals(row.key(head.firstFigure())));
    }

    private Line line(GridRow row, Group group) {
        boolean any = false;
        for (int c = group.from(); c < Math.min(group.to(), row.width()); c++) {
            boolean aside = c == group.code() || c == group.serial() || c == group.name() || row.isFilled(c);
            if (!aside && PrintedFigure.amount(row.text(c)).isPresent()) {
                scope.expect(row, c);
                any = true;
            } else if (!aside && head.places().containsKey(c) && isBadlyWritten(row, c)) {
                whole = false;
            }
        }
        String label = label(row, group);
        if (label.isEmpty()) {
            whole &= !any;
            return null;
        }
        String code = group.code() < 0 ? "" : row.key(group.code());
        return new Line(row, group, CODE.matcher(code).matches() ? code : "", label, words.isTotal(label));
    }

    private static boolean isBadlyWritten(GridRow row, int column) {
        return row.text(column).chars().anyMatch(Character::isDigit);
    }

    /** What stands where the name of a row should: that of the total may begin in another column. */
    private String label(GridRow row, Group group) {
        if (row.isWords(group.name())) {
            return row.text(group.name());
        }
        for (int c = group.from(); c < group.name(); c++) {
            if (row.isWords(c) && words.isTotal(row.text(c))) {
                return row.text(c);
            }
        }
        return "";
    }

    /** Whether no row is a part of another but where codes say so: numbered through, coded alike or each of them an entity. */
    private boolean areSideBySide(List<Line> items) {
        if (items.isEmpty() || items.stream().anyMatch(l -> words.isSubtotal(l.name()))) {
            return false;
        }
        long styles = items.stream().map(l -> style(l.name())).distinct().count();
        Group group = head.groups().get(0);
        if (items.stream().noneMatch(l -> l.code().isEmpty())) {
            Map<String, Boolean> all = new HashMap<>();
            items.forEach(l -> all.put(l.code(), true));
            return items.stream()
                            .map(Line::code)
                            .filter(code -> parent(code, all) == null)
                            .map(String::length)
                            .distinct()
                            .count()
                    == 1;
        }
        return styles == 1 && (group.serial() >= 0 ? areNumbered(items) : group.entities());
    }

    private static int style(String name) {
        Matcher matcher = NUMBERED.matcher(name.strip());
        for (int g = 1; matcher.lookingAt() && g <= matcher.groupCount(); g++) {
            if (matcher.group(g) != null) {
                return g;
            }
        }
        return 0;
    }

    private static boolean areNumbered(List<Line> items) {
        for (int i = 0; i < items.size(); i++) {
            String serial = items.get(i).row().key(items.get(i).group().serial());
            if (!SERIAL.matcher(serial).matches() || Integer.parseInt(serial) != i + 1) {
                return false;
            }
        }
        return true;
    }

    /** What the longest beginning of a code stands for, or null. */
    private static <T> T parent(String code, Map<String, T> known) {
        for (int length = code.length() - 1; length > 0; length--) {
            T found = known.get(code.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private OtherRow row(Line line) {
        OtherRow above = line.code().isEmpty() ? null : parent(line.code(), coded);
        String name = Wording.step(Wording.item(line.name()));
        String step = line.total() ? "" : "/" + unique(heads.plain(name));
        String path = above == null ? step : paths.get(above.code()) + step;
        Map<String, Fact> figures = new LinkedHashMap<>();
        head.places().forEach((column, place) -> {
            if (column >= line.group().from() && column < line.group().to()) {
                Fact fact = fact(line, column, place, path);
                if (fact != null) {
                    figures.putIfAbsent(place.column().name(), fact);
                }
            }
        });
        OtherRow row = new OtherRow(
                line.code(),
                name,
                line.total() ? 0 : above == null ? 1 : above.level() + 1,
                figures,
                new ArrayList<>(),
                scope.row(line.row(), name));
        if (above != null) {
            above.parts().add(row);
        }
        if (!line.code().isEmpty()) {
            coded.put(line.code(), row);
            paths.put(line.code(), path);
        }
        return row;
    }

    private Fact fact(Line line, int column, Place place, String path) {
        GridRow row = line.row();
        Optional<PrintedFigure> figure =
                row.isFilled(column) ? Optional.empty() : PrintedFigure.amount(row.text(column));
        Unit unit = figure.map(f -> unit(f, line, place)).orElse(null);
        if (unit == null) {
            return null;
        }
        boolean own = !place.concept().isEmpty() && !place.concept().startsWith("/");
        String concept = own ? place.concept() + path : base + path + place.concept();
        TableScope.Subject subject = new TableScope.Subject(
                concept, place.measure(), of(place), line.name(), place.column().name());
        return scope.bind(
                row, column, subject, figure.get(), new Amount(figure.get().value(), unit));
    }

    /** What a rate of completion is of, as far as the table has one budget only; a share is of its total. */
    private String of(Place place) {
        if (place.measure().equals(Measure.SHARE)) {
            return hasTotal ? base : null;
        }
        if (!place.measure().equals(Measure.COMPLETION)) {
            return null;
        }
        List<String> budgets = head.places().values().stream()
                .map(Place::measure)
                .filter(BUDGETS::contains)
                .toList();
        return budgets.size() == 1 ? budgets.get(0) : null;
    }

    /** The unit that stands with a figure, in its row or above it, or that of the table's money; null where it is not known. */
    private Unit unit(PrintedFigure figure, Line line, Place place) {
        if (!figure.unit().isEmpty()) {
            return Unit.of(figure.unit().equals("万") ? "万元" : figure.unit());
        }
        String stated = line.row().key(head.unit());
        if (heads.isUnit(stated)) {
            return Unit.of(stated);
        }
        Unit named = heads.unit(Wording.key(line.name()));
        if (named != null || place.unit() != null) {
            return named != null ? named : place.unit();
        }
        if (place.measure().equals(Measure.COUNT)) {
            return Unit.NONE;
        }
        boolean known = !Objects.equals(scope.money(), Unit.NONE);
        return known && OtherHead.isMoney(place, figure) ? scope.money() : null;
    }

    private String unique(String name) {
        int count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "（" + count + "）";
    }
}
