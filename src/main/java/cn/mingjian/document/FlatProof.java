package cn.mingjian.document;

import cn.mingjian.amount.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds under which columns the amounts of rows stand whose empty cells vanished: a whole is the sum of its parts across
 * the row, a sum that of its rows down each column, and what the text says of a total it says of its column.
 */
final class FlatProof {

    private static final int WAYS = 1000;
    private static final int STEPS = 20_000;
    private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);

    private final FlatForm form;
    private final FlatWords words;
    private final List<FlatRow> rows;
    private int steps;

    FlatProof(FlatForm form, FlatWords words, List<FlatRow> rows) {
        this.form = form;
        this.words = words;
        this.rows = rows;
    }

    /** Finds the ways of all rows, from where their amounts stand in the lines if that tells. */
    void prove(FlatPlaces places, List<FlatLine> head) {
        FlatColumns columns = places.aligned() ? FlatColumns.of(rows, places, form.size()) : null;
        if (columns == null || !isPlaced(columns, places.heads(head, form))) {
            prove();
        }
    }

    /** Gives all rows the ways that their common columns leave; whether these make most wholes sums. */
    private boolean isPlaced(FlatColumns columns, List<FlatPlaces.Head> heads) {
        List<int[]> possible = new ArrayList<>();
        choose(all(), 0, new int[columns.size()], 0, possible);
        if (possible.size() > WAYS) {
            return false;
        }
        int[] sums = new int[possible.size()];
        for (int i = 0; i < sums.length; i++) {
            for (FlatRow row : rows) {
                sums[i] += sums(row, columns.way(row, possible.get(i)));
            }
        }
        int most = Arrays.stream(sums).max().orElse(0);
        List<int[]> likely = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] == most && !isMisplaced(columns, possible.get(i))) {
                likely.add(possible.get(i));
            }
        }
        if (most < 0 || likely.isEmpty()) {
            return false;
        }
        List<int[]> left = confirmed(likely, columns, heads);
        rows.forEach(r -> r.ways(left.stream().map(p -> columns.way(r, p)).toList()));
        return true;
    }

    /** Whether wholes of a row are no sums where its common columns put them, and would be elsewhere: a page moved them. */
    private boolean isMisplaced(FlatColumns columns, int[] placement) {
        boolean across = rows.stream().anyMatch(r -> {
            int[] way = columns.way(r, placement);
            return way.length > 1 && !isSum(r, way) && ways(r, all()).stream().anyMatch(w -> isSum(r, w));
        });
        return across || new FlatShift(form, rows, columns, placement).isFound();
    }

    /** Of the columns in which rows may stand those that the heads or the text confirm, and neither denies. */
    private List<int[]> confirmed(List<int[]> likely, FlatColumns columns, List<FlatPlaces.Head> heads) {
        int[] nearest = heads == null || likely.size() < 2 ? null : columns.nearest(likely, heads);
        FlatRow total = rows.stream().filter(FlatRow::isTotal).findFirst().orElse(null);
        if (total == null || words == null || likely.size() < 2) {
            return nearest == null ? likely : List.of(nearest);
        }
        List<int[]> said = likely.stream()
                .filter(p -> isSaid(total, columns.way(total, p)))
                .toList();
        if (nearest == null) {
            return said.isEmpty() ? likely : said;
        }
        return said.isEmpty() || said.contains(nearest) ? List.of(nearest) : likely;
    }

    /** Finds the ways of all rows. */
    void prove() {
        FlatRow total = rows.stream().filter(FlatRow::isTotal).findFirst().orElse(null);
        List<Integer> used = all();
        if (total != null) {
            total.ways(said(total, ways(total, all())));
            used = total.way() == null ? all() : columns(total.way());
        }
        for (FlatRow row : rows) {
            if (row != total) {
                row.ways(ways(row, row.isTotal() ? all() : used));
                row.ways(row.isTotal() ? said(row, row.ways()) : row.ways());
            }
        }
        if (total != null) {
            below(total, total.children(rows));
        }
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int c = 0; c < form.size(); c++) {
            all.add(c);
        }
        return all;
    }

    private static List<Integer> columns(int[] way) {
        List<Integer> columns = new ArrayList<>();
        for (int c : way) {
            columns.add(c);
        }
        return columns;
    }

    /** The ways in which the cells of a row may stand under some columns: those in which wholes are sums, if there are any. */
    private List<int[]> ways(FlatRow row, List<Integer> columns) {
        int cells = row.cells().size();
        List<int[]> ways = new ArrayList<>();
        if (cells > 0 && cells <= columns.size()) {
            choose(columns, 0, new int[cells], 0, ways);
        }
        if (ways.size() > WAYS) {
            return List.of();
        }
        List<int[]> sums =
                ways.stream().filter(w -> isNamed(row, w) && isSum(row, w)).toList();
        return sums.isEmpty() ? ways : sums;
    }

    /** Whether words of the head that stand among the cells stand under the columns they name, or under one whose parts follow. */
    private boolean isNamed(FlatRow row, int[] way) {
        for (int cell = 0; cell < way.length; cell++) {
            Text text = row.cells().get(cell);
            if (!FlatLine.isAmount(text)
                    && !Wording.normal(text).equals(form.name(way[cell]))
                    && form.parts(way[cell]).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void choose(List<Integer> columns, int from, int[] way, int cell, List<int[]> ways) {
        if (cell == way.length) {
            ways.add(way.clone());
            return;
        }
        int left = way.length - cell;
        for (int i = from; i <= columns.size() - left && ways.size() <= WAYS; i++) {
            way[cell] = columns.get(i);
            choose(columns, i + 1, way, cell + 1, ways);
        }
    }

    private boolean isSum(FlatRow row, int[] way) {
        for (int c = 0; c < form.size(); c++) {
            if (!form.parts(c).isEmpty() && !isSum(row, way, c)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSum(FlatRow row, int[] way, int whole) {
        Interval sum = ZERO;
        for (int part : form.parts(whole)) {
            sum = sum.plus(row.interval(way, part));
        }
        return row.interval(way, whole).meets(sum);
    }

    /** How many wholes that are printed are the sums of their parts, more than are not. */
    private int sums(FlatRow row, int[] way) {
        int sums = 0;
        for (int c = 0; c < form.size(); c++) {
            List<Integer> parts = form.parts(c);
            int column = c;
            boolean printed = Arrays.stream(way).anyMatch(w -> w == column || parts.contains(w));
            if (printed && !parts.isEmpty()) {
                sums += isSum(row, way, c) ? 1 : -1;
            }
        }
        return sums;
    }

    /** Of the ways of a total those that the text confirms for each part, if there are any. */
    private List<int[]> said(FlatRow total, List<int[]> ways) {
        if (ways.size() < 2) {
            return ways;
        }
        List<int[]> said = ways.stream().filter(w -> isSaid(total, w)).toList();
        List<int[]> left = said.isEmpty() ? ways : said;
        List<int[]> told = left.stream().filter(w -> isTold(total, w)).toList();
        return left.size() > 1 && told.size() == 1 ? told : left;
    }

    /** Whether the text tells of every column that is no part of another what stands there in a way. */
    private boolean isTold(FlatRow total, int[] way) {
        for (int c : way) {
            BigDecimal value = total.value(FlatRow.cellAt(way, c));
            if (!form.isPart(c) && value.signum() != 0 && !words.say(form.told(c), value)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaid(FlatRow total, int[] way) {
        for (int c : way) {
            int cell = FlatRow.cellAt(way, c);
            if (form.isPart(c) && total.value(cell).signum() != 0 && !words.say(form.name(c), total.value(cell))) {
                return false;
            }
        }
        return true;
    }

    /** Leaves the rows of a sum those ways only in which each column adds up, or each but one, whose figure is wrong then. */
    private void below(FlatRow parent, List<FlatRow> children) {
        if (children.isEmpty() || parent.way() == null) {
            return;
        }
        if (children.stream().anyMatch(c -> c.ways().size() != 1)) {
            List<FlatRow> hardLast = new ArrayList<>(children);
            hardLast.sort(Comparator.comparingInt(c -> c.ways().size()));
            List<Set<Integer>> found = solutions(parent, hardLast, -1);
            for (int free = 0; free < form.size() && !isSolved(found); free++) {
                List<Set<Integer>> more = solutions(parent, hardLast, free);
                for (int i = 0; i < found.size(); i++) {
                    found.get(i).addAll(more.get(i));
                }
            }
            for (int i = 0; isSolved(found) && i < hardLast.size(); i++) {
                FlatRow child = hardLast.get(i);
                child.ways(found.get(i).stream().sorted().map(child.ways()::get).toList());
            }
        }
        for (FlatRow child : children) {
            below(child, child.children(rows));
        }
    }

    private static boolean isSolved(List<Set<Integer>> found) {
        return found.stream().noneMatch(Set::isEmpty);
    }

    /** For each row the ways it has where all columns add up, one perhaps excepted; none where it takes too long to tell. */
    private List<Set<Integer>> solutions(FlatRow parent, List<FlatRow> children, int except) {
        List<Set<Integer>> found = new ArrayList<>();
        children.forEach(c -> found.add(new HashSet<>()));
        steps = 0;
        Interval[] none = new Interval[form.size()];
        Arrays.fill(none, ZERO);
        search(new Sum(parent, children, except), 0, new int[children.size()], none, found);
        if (steps >= STEPS) {
            found.forEach(Set::clear);
        }
        return found;
    }

    /** A sum, the rows it is of, and the column that need not add up. */
    private record Sum(FlatRow parent, List<FlatRow> children, int except) {

        /** What a column must add up to, or null where anything will do. */
        Interval stated(int column) {
            int cell = FlatRow.cellAt(parent.way(), column);
            boolean words = cell >= 0 && !FlatLine.isAmount(parent.cells().get(cell));
            return words || column == except ? null : parent.interval(parent.way(), column);
        }
    }

    private void search(Sum sum, int at, int[] chosen, Interval[] sums, List<Set<Integer>> found) {
        if (++steps >= STEPS) {
            return;
        }
        if (at == chosen.length) {
            if (isWhole(sum, sums)) {
                for (int i = 0; i < chosen.length; i++) {
                    found.get(i).add(chosen[i]);
                }
            }
            return;
        }
        FlatRow child = sum.children().get(at);
        for (int w = 0; w < child.ways().size(); w++) {
            chosen[at] = w;
            Interval[] next = new Interval[form.size()];
            boolean possible = true;
            for (int c = 0; c < next.length; c++) {
                next[c] = sums[c].plus(child.interval(child.ways().get(w), c));
                Interval stated = sum.stated(c);
                possible &= stated == null || !next[c].isAbove(stated);
            }
            if (possible) {
                search(sum, at + 1, chosen, next, found);
            }
        }
    }

    private boolean isWhole(Sum sum, Interval[] sums) {
        for (int c = 0; c < form.size(); c++) {
            Interval stated = sum.stated(c);
            if (stated != null && !sums[c].meets(stated)) {
                return false;
            }
        }
        return true;
    }
}
