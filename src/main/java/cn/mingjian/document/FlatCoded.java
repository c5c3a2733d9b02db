package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a table by function that was copied as text: code, name and amounts, names wrapped around the line of the code. */
final class FlatCoded {

    private static final int HIGHEST = 4;

    /** No item of the classification begins so. */
    private static final Pattern AMID = Pattern.compile("[的及和与或、）)]|(?:支出|费用|补助支出|经费支出)");

    private final List<FlatRow> rows = new ArrayList<>();
    private final List<List<Text>> between = new ArrayList<>();
    private final boolean sound;

    private FlatCoded(List<FlatLine> lines) {
        between.add(new ArrayList<>());
        boolean all = true;
        for (FlatLine line : lines) {
            all &= take(line);
        }
        sound = all && !rows.isEmpty();
    }

    /** The rows that lines hold, or null where something stands in them that is no part of one. */
    static List<FlatRow> rows(List<FlatLine> lines) {
        FlatCoded coded = new FlatCoded(lines);
        if (!coded.sound) {
            return null;
        }
        coded.nameRows();
        return coded.rows;
    }

    private boolean take(FlatLine line) {
        if (line.isOrdinals()) {
            return true;
        }
        if (line.isCoded() || line.isTotalRow()) {
            rows.add(new FlatRow(line.first(), line.total()));
            between.add(new ArrayList<>());
            return fill(last(), line.tokens().subList(1, line.tokens().size()));
        }
        if (line.isWords()) {
            between.get(rows.size()).addAll(line.tokens());
            return true;
        }
        boolean rest = !rows.isEmpty() && last().cells().isEmpty();
        return rest && fill(last(), line.tokens());
    }

    private FlatRow last() {
        return rows.get(rows.size() - 1);
    }

    /** Name, then amounts; in the row of a total the words of a head may stand among the amounts. */
    private static boolean fill(FlatRow row, List<Text> tokens) {
        for (Text token : tokens) {
            if (FlatLine.isAmount(token) || row.isTotal()) {
                row.cells().add(token);
            } else if (row.cells().isEmpty()) {
                row.name().add(token);
            } else {
                return false;
            }
        }
        return true;
    }

    /**
     * Words between rows are the lower half of the name above or the upper half of the one below: a wrapped name has as many
     * lines above the line of its code as below it. Where that does not work out the names beside them stay unread.
     */
    private void nameRows() {
        int[] half = null;
        for (int first = 0; first <= HIGHEST && half == null; first++) {
            half = halves(first);
        }
        turn();
        boolean[] after = after();
        boolean topAligned = (half == null || beginsAmid(half)) && isTopAligned();
        for (int i = 0; i < rows.size(); i++) {
            List<Text> name = rows.get(i).name();
            List<Text> above = between.get(i);
            List<Text> below = between.get(i + 1);
            if (topAligned && (i == 0 || after[i - 1]) && after[i]) {
                name.addAll(below);
            } else if (topAligned) {
                name.clear();
            } else if (half != null) {
                name.addAll(0, above.subList(above.size() - half[i], above.size()));
                name.addAll(below.subList(0, half[i]));
            } else if (!above.isEmpty() || !below.isEmpty() || (i + 1 < rows.size() && isAlone(i + 1))) {
                // Which words are whose is not certain; the code says what the row is.
                name.clear();
            }
        }
    }

    /** Whether a name would begin in the middle of one, with words that lie above its code. */
    private boolean beginsAmid(int[] half) {
        for (int i = 0; i < half.length; i++) {
            List<Text> above = between.get(i);
            if (half[i] > 0
                    && AMID.matcher(above.get(above.size() - half[i]).value()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether all names begin beside their codes, so that words below are the rest of them. */
    private boolean isTopAligned() {
        return between.get(0).isEmpty()
                && rows.stream().allMatch(r -> r.isTotal() || !r.name().isEmpty());
    }

    /** The end of a name that got into the line of its beginning, before it: a beginning fills its line. */
    private void turn() {
        int most = full() - 1;
        for (FlatRow row : rows) {
            List<Text> name = row.name();
            if (name.size() == 2
                    && name.get(1).length() >= most
                    && name.get(0).length() < name.get(1).length()) {
                name.add(name.remove(0));
            }
        }
    }

    /**
     * For each row whether words between it and the next go on with its name: what stands beside its code fills the line then,
     * as do all lines of them but the last. They begin the name of the next row else.
     */
    private boolean[] after() {
        boolean[] after = new boolean[rows.size()];
        int most = full() - 1;
        for (int i = 0; i < after.length; i++) {
            List<Text> words = between.get(i + 1);
            List<Text> beside = rows.get(i).name();
            after[i] = words.isEmpty()
                    || (beside.size() == 1
                            && beside.get(0).length() >= most
                            && words.subList(0, words.size() - 1).stream().allMatch(w -> w.length() >= most));
        }
        return after;
    }

    /** How long the longest part of a name is that stands in a line. */
    private int full() {
        int most = longest(between.get(0));
        for (int i = 0; i < rows.size(); i++) {
            most = Math.max(most, Math.max(longest(rows.get(i).name()), longest(between.get(i + 1))));
        }
        return most;
    }

    private static int longest(List<Text> words) {
        return words.stream().mapToInt(Text::length).max().orElse(0);
    }

    /** Whether nothing stands beside the code of a row: what ran into its line may be the end of the name above. */
    private boolean isAlone(int row) {
        return rows.get(row).name().isEmpty() && !rows.get(row).isTotal();
    }

    /** How many lines of each name stand above its code and below it, if the first has so many; or null. */
    private int[] halves(int first) {
        int[] half = new int[rows.size()];
        int next = first;
        for (int i = 0; i < half.length; i++) {
            boolean nameless = rows.get(i).name().isEmpty() && !rows.get(i).isTotal();
            if (next < 0
                    || (nameless && next == 0)
                    || (i == 0 && next > between.get(0).size())) {
                return null;
            }
            half[i] = next;
            next = between.get(i + 1).size() - next;
        }
        return next == 0 ? half : null;
    }
}
