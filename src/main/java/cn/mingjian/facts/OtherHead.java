package cn.mingjian.facts;

import cn.mingjian.amount.Dimension;
import cn.mingjian.amount.Unit;
import cn.mingjian.facts.OtherWords.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of one of the tables besides the accounts hold. Where the names come again further to the right, rows stand
 * side by side in groups.
 *
 * @param end number of the first row after the head
 */
record OtherHead(int end, List<Group> groups, Map<Integer, Place> places, int unit) {

    /** Columns that belong to one name; −1 where there is none. {@code entities} says that each row is an entity. */
    record Group(int name, int code, int serial, int from, int to, boolean entities) {}

    /** A column of figures; {@code unit} is null where it is the table's unit of money. */
    record Place(OtherColumn column, String concept, String measure, Unit unit) {}

    private static final String SUM = "合计";
    /** A head is not longer, the first row of figures included. */
    private static final int HEAD_ROWS = 8;

    /** The head of a table, or null where it names no rows. */
    static OtherHead of(List<GridRow> rows, OtherWords words, List<AccountsVocabulary.Column> own, HeadWords heads) {
        // Tables that only lay out a page have many rows and no head.
        List<GridRow> top = rows.subList(0, Math.min(rows.size(), HEAD_ROWS));
        TableHeader header = TableHeader.of(top, 0, heads);
        if (header.end() == 0 || header.end() >= top.size()) {
            return null;
        }
        return new Builder(header, rows.subList(header.end(), rows.size()), words, own, heads).head();
    }

    int width() {
        return groups.get(groups.size() - 1).to();
    }

    int firstFigure() {
        return places.keySet().stream().mapToInt(Integer::intValue).min().orElse(-1);
    }

    /** The columns of figures, each once. */
    List<OtherColumn> columns() {
        Map<String, OtherColumn> all = new LinkedHashMap<>();
        places.values().forEach(p -> all.putIfAbsent(p.column().name(), p.column()));
        return List.copyOf(all.values());
    }

    private static final class Builder {
        private final TableHeader header;
        private final List<GridRow> body;
        private final OtherWords words;
        private final HeadWords heads;
        private final AccountsVocabulary.Column[] own;
        private final Map<Integer, Place> places = new LinkedHashMap<>();
        private final Map<String, Integer> labels = new HashMap<>();

        Builder(
                TableHeader header,
                List<GridRow> body,
                OtherWords words,
                List<AccountsVocabulary.Column> own,
                HeadWords heads) {
            this.header = header;
            this.body = body;
            this.words = words;
            this.heads = heads;
            this.own = new ColumnMatcher(own, heads).once(header);
        }

        OtherHead head() {
            List<Integer> names = names();
            if (names.isEmpty()) {
                return null;
            }
            List<Group> groups = new ArrayList<>();
            int unit = -1;
            int from = 0;
            for (int g = 0; g < names.size(); g++) {
                int to = g + 1 < names.size() ? lead(names.get(g), names.get(g + 1)) : header.width();
                int code = -1;
                int serial = -1;
                labels.clear();
                for (int c = from; c < to; c++) {
                    Role role = role(c);
                    code = role == Role.CODE && code < 0 ? c : code;
                    serial = role == Role.SERIAL && serial < 0 ? c : serial;
                    unit = role == Role.UNIT ? c : unit;
                    Place place = role == null && c > names.get(g) ? place(c) : null;
                    if (place != null) {
                        places.put(c, place);
                    }
                }
                groups.add(new Group(names.get(g), code, serial, from, to, role(names.get(g)) == Role.ENTITY));
                from = to;
            }
            return new OtherHead(header.end(), groups, places, unit);
        }

        /** The column that says what each row is, and the further ones with the same head that do so for a group beside it. */
        private List<Integer> names() {
            int first = first(Role.NAME);
            first = first < 0 ? first(Role.ENTITY) : first;
            List<Integer> names = new ArrayList<>();
            for (int c = Math.max(0, first); first >= 0 && c < header.width(); c++) {
                boolean again = c > first + 1 && !header.stack(c).equals(header.stack(c - 1));
                if (c == first || (again && header.stack(c).equals(header.stack(first)))) {
                    names.add(c);
                }
            }
            return names;
        }

        private int first(Role wanted) {
            for (int c = 0; c < header.width(); c++) {
                if (role(c) == wanted) {
                    return c;
                }
            }
            return -1;
        }

        /** Where the group of a name begins: numbers and codes may stand before it. */
        private int lead(int previous, int name) {
            int from = name;
            while (from - 1 > previous && (role(from - 1) == Role.CODE || role(from - 1) == Role.SERIAL)) {
                from--;
            }
            return from;
        }

        private Role role(int column) {
            List<String> stack = header.stack(column);
            if (stack.isEmpty() || own[column] != null) {
                return null;
            }
            String last = stack.get(stack.size() - 1);
            Role role = words.role(last);
            boolean units = role == Role.ENTITY && holdsUnits(column);
            return units ? Role.UNIT : role == null ? words.role(heads.plain(last)) : role;
        }

        private boolean holdsUnits(int column) {
            return body.stream().allMatch(row -> row.isBlank(column) || heads.isUnit(row.key(column)));
        }

        private Place place(int column) {
            List<String> stack = header.stack(column);
            if (stack.isEmpty()) {
                return null;
            }
            String last = stack.get(stack.size() - 1);
            Unit printed = heads.unit(last);
            if (own[column] != null) {
                AccountsVocabulary.Column known = own[column];
                return new Place(
                        new OtherColumn(known.name(), true, known.part()),
                        "/" + known.concept(),
                        known.measure(),
                        printed);
            }
            OtherWords.Column known = known(column);
            if (known != null) {
                return known(
                        known,
                        heads.plain(last),
                        words.column(heads.plain(last)).isEmpty(),
                        printed);
            }
            return unknown(heads.plain(String.join("", stack)), printed);
        }

        /** The known column that a place belongs to: by its lowest words, joined with those above them, or by upper words. */
        private OtherWords.Column known(int column) {
            for (String name : header.lowest(column)) {
                var found = words.column(heads.plain(name));
                // 合计 below the name of a column is that column.
                if (found.isPresent()
                        && !(name.equals(SUM) && header.stack(column).size() > 1)) {
                    return found.get();
                }
            }
            for (String name : header.names(column)) {
                var found = words.column(heads.plain(name));
                if (found.isPresent()) {
                    return found.get();
                }
            }
            return null;
        }

        private Place known(OtherWords.Column known, String last, boolean below, Unit printed) {
            Unit usual = known.unit().isEmpty() ? null : Unit.of(known.unit());
            Unit unit = printed != null ? printed : words.isRate(last) ? Unit.PERCENT : usual;
            boolean part = below
                    && !heads.isTotal(last)
                    && !known.words().matcher(last).matches();
            String name = part ? known.name() + last : known.name();
            boolean sums = !words.isNotAdded(last) && !Unit.PERCENT.equals(unit);
            OtherColumn column = new OtherColumn(unique(name), sums, part ? known.name() : known.part());
            String step = part ? "/" + Wording.step(last) : "";
            String concept = part && known.concept().isEmpty() ? "/" + known.name() + step : known.concept() + step;
            return new Place(column, concept, known.measure(), unit);
        }

        private Place unknown(String label, Unit printed) {
            boolean sums = !words.isNotAdded(label);
            Unit unit = printed == null && words.isRate(label) ? Unit.PERCENT : printed;
            String measure = unit == null ? Measure.AMOUNT : measure(unit);
            String name = unique(label);
            return new Place(new OtherColumn(name, sums, ""), "/" + Wording.step(name), measure, unit);
        }

        private static String measure(Unit unit) {
            return switch (unit.dimension()) {
                case MONEY, NONE -> Measure.AMOUNT;
                case PERCENT -> Measure.RATE;
                case SCORE -> Measure.SCORE;
                case AREA -> "面积";
                case COUNT -> Measure.COUNT;
            };
        }

        private String unique(String label) {
            int count = labels.merge(label, 1, Integer::sum);
            return count == 1 ? label : label + "（" + count + "）";
        }
    }

    /** Whether a column's figures can be taken for money: it says so, or they are printed to cents. */
    static boolean isMoney(Place place, PrintedFigure figure) {
        boolean stated = !place.measure().equals(Measure.AMOUNT) && place.unit() == null;
        return stated
                || (place.unit() != null && place.unit().dimension() == Dimension.MONEY)
                || figure.value().scale() == 2;
    }
}
