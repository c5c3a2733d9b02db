package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table by economic class in a text that keeps its columns, its names broken, so that the lines of the groups that stand side
 * by side are not those of one row: each group is read down its own columns. An amount that stands on a line without a code
 * belongs to the only row beside it that lacks one, if the class then is the sum of its items; else the table is not read.
 */
final class FlatPairColumns {

    /** The codes of economic classes begin with 3. */
    private static final Pattern CODE = Pattern.compile("3\\d\\d(?:\\d\\d)?");

    private static final int CLASS = 3;
    /** Codes of one column stand no further apart where some are shorter than others. */
    private static final int WIDTH = 8;
    /** An amount printed with two decimals and the sum of such ones differ by half a hundredth for each at most. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private final FlatVocabulary words;
    private final List<FlatLine> lines;
    private final FlatPlaces places;
    private final List<Item> items = new ArrayList<>();
    private final List<Word> strays = new ArrayList<>();
    private final Set<Integer> fragments = new HashSet<>();
    private final Set<Integer> codes = new HashSet<>();

    FlatPairColumns(FlatVocabulary words, List<FlatLine> lines) {
        this.words = words;
        this.lines = lines;
        this.places = new FlatPlaces(lines);
    }

    /** A code or the name of a sum, what stands behind it in its line, and its amount. */
    private static final class Item {
        private final Text code;
        private final int group;
        private final int line;
        private final List<Text> name = new ArrayList<>();
        private Text amount;
        private boolean moved;

        Item(Text code, int group, int line) {
            this.code = code;
            this.group = group;
            this.line = line;
        }

        BigDecimal value() {
            return amount == null ? BigDecimal.ZERO : FlatLine.value(amount);
        }
    }

    /** An amount without a code in its line. */
    private record Word(Text text, int group, int line) {}

    /** The table as grids, or null where its groups do not stand below each other. */
    List<Grid> grids(int start, List<Cell> head) {
        List<Integer> edges = places.spaced() ? edges(start) : null;
        if (edges == null) {
            return null;
        }
        for (int l = start; l < lines.size(); l++) {
            Text first = lines.get(l).first();
            boolean other = FlatLine.isCode(first) && !CODE.matcher(first).matches();
            if (other || !take(l, edges)) {
                return null;
            }
        }
        if (items.stream()
                        .map(i -> i.code.value())
                        .filter(c -> CODE.matcher(c).matches())
                        .distinct()
                        .count()
                < items.stream().filter(i -> CODE.matcher(i.code).matches()).count()) {
            return null;
        }
        List<Word> unsure = new ArrayList<>(strays);
        // What one row takes leaves the row above it the only one beside its own amount.
        boolean given = true;
        while (given) {
            given = unsure.removeIf(this::give);
        }
        for (Item item : items) {
            if (item.moved && !isSum(item)) {
                unsure.add(new Word(item.amount, item.group, item.line));
                item.amount = null;
            }
        }
        return unsure.stream().anyMatch(this::isMissed) ? null : grids(head, unsure);
    }

    /** Whether an amount that was given to no row leaves a class without one of its parts: sums of it would tell a lie. */
    private boolean isMissed(Word stray) {
        return FlatLine.value(stray.text()).signum() != 0
                && items.stream()
                        .anyMatch(i -> i.group == stray.group()
                                && Math.abs(i.line - stray.line()) <= 1
                                && i.amount == null
                                && CODE.matcher(i.code).matches()
                                && !isSum(i));
    }

    private List<Grid> grids(List<Cell> head, List<Word> unsure) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(head);
        items.sort(Comparator.comparingInt((Item i) -> i.group).thenComparingInt(i -> i.line));
        for (Item item : items) {
            // What stands on the lines above and below may be the rest of the name; the code says what the row is.
            boolean broken = item.name.isEmpty() || isBroken(item);
            rows.add(List.of(
                    new Cell(item.code, false),
                    broken ? FlatGrid.BLANK : new Cell(Mender.join(item.name), false),
                    item.amount == null ? FlatGrid.BLANK : new Cell(item.amount, false)));
        }
        List<List<Cell>> rest =
                unsure.stream().map(w -> List.of(new Cell(w.text(), false))).toList();
        return FlatGrid.grids(rows, rest, FlatTable.span(lines));
    }

    /** Whether words of its group stand on a line between its own and that of the next code above or below. */
    private boolean isBroken(Item item) {
        return isBroken(item, -1) || isBroken(item, 1);
    }

    private boolean isBroken(Item item, int step) {
        int line = item.line + step;
        while (line >= 0 && line < lines.size() && !codes.contains(key(item.group, line))) {
            if (fragments.contains(key(item.group, line))) {
                return true;
            }
            line += step;
        }
        return false;
    }

    private static int key(int group, int line) {
        return line * 10 + group;
    }

    /** Where the groups begin, by the codes of all lines; null where the codes of a line do not stand in groups of their own. */
    private List<Integer> edges(int start) {
        List<Integer> starts = new ArrayList<>();
        int groups = 0;
        for (FlatLine line : lines.subList(start, lines.size())) {
            List<Text> codes = codes(line);
            groups = Math.max(groups, codes.size());
            codes.forEach(c -> starts.add(places.of(c).start()));
        }
        if (groups < 2) {
            return null;
        }
        Collections.sort(starts);
        List<Integer> edges = new ArrayList<>(List.of(starts.get(0)));
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i) - starts.get(i - 1) > WIDTH) {
                edges.add(starts.get(i));
            }
        }
        boolean apart = edges.size() == groups
                && lines.subList(start, lines.size()).stream().allMatch(l -> {
                    List<Text> codes = codes(l);
                    return codes.stream()
                                    .mapToInt(c -> group(places.of(c).start(), edges))
                                    .distinct()
                                    .count()
                            == codes.size();
                });
        return apart ? edges : null;
    }

    private static List<Text> codes(FlatLine line) {
        return line.tokens().stream().filter(t -> CODE.matcher(t).matches()).toList();
    }

    private static int group(int place, List<Integer> edges) {
        int group = edges.size() - 1;
        while (group > 0 && place < edges.get(group)) {
            group--;
        }
        return group;
    }

    /** Takes what stands in a line; false where two amounts stand behind one code. */
    private boolean take(int at, List<Integer> edges) {
        Item last = null;
        for (Text token : lines.get(at).tokens()) {
            int place = places.of(token).start();
            boolean sum = words.is(Role.SUM, token);
            if (sum || CODE.matcher(token).matches()) {
                last = new Item(token, group(place, edges), at);
                items.add(last);
                codes.add(key(last.group, at));
                continue;
            }
            // Figures end where the codes of the next group begin, or before: words of a line may be pushed to the
            // right.
            boolean amount = FlatLine.isAmount(token);
            int group = group(place, edges);
            boolean own = last != null && (group <= last.group || words.is(Role.SUM, last.code));
            if (!own && amount) {
                strays.add(new Word(token, group, at));
            } else if (!own) {
                fragments.add(key(group, at));
            } else if (!amount) {
                last.name.add(token);
            } else if (last.amount == null) {
                last.amount = token;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Gives an amount to the only row beside it that has none. */
    private boolean give(Word stray) {
        List<Item> near = items.stream()
                .filter(i -> i.group == stray.group() && Math.abs(i.line - stray.line()) == 1 && i.amount == null)
                .toList();
        if (near.size() != 1) {
            return false;
        }
        near.get(0).amount = stray.text();
        near.get(0).moved = true;
        return true;
    }

    /** Whether the class of an item, or the item as a class, is the sum of what stands below it. */
    private boolean isSum(Item item) {
        String code = item.code.value();
        if (!CODE.matcher(code).matches()) {
            return false;
        }
        String whole = code.substring(0, CLASS);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal stated = null;
        int parts = 0;
        for (Item other : items) {
            String own = other.code.value();
            if (own.equals(whole)) {
                stated = other.value();
            } else if (own.startsWith(whole) && CODE.matcher(own).matches()) {
                sum = sum.add(other.value());
                parts++;
            }
        }
        BigDecimal most = ROUNDING.multiply(BigDecimal.valueOf(parts + 1L));
        return stated != null && sum.subtract(stated).abs().compareTo(most) <= 0;
    }
}
