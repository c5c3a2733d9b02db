package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where the amounts of rows stand below each other in a text that keeps its columns: stretches that amounts of all rows share,
 * and below which columns of the form these may stand, by the places of the heads.
 */
final class FlatColumns {

    /** So much nearer to the heads one way must stand than any other. */
    private static final double MARGIN = 3;
    /** Amounts stand so far right of the middle of their heads at most, or left. */
    private static final double RIGHT = 8;

    private static final double LEFT = -3;
    /** What a place beside the name of a column counts against one that is not in its middle. */
    private static final int GAP = 2;

    private final FlatPlaces places;
    private final List<Span> stretches;

    private FlatColumns(FlatPlaces places, List<Span> stretches) {
        this.places = places;
        this.stretches = stretches;
    }

    /** The stretches that the amounts of rows share; null where a row has two amounts in one, or there are too many. */
    static FlatColumns of(List<FlatRow> rows, FlatPlaces places, int most) {
        List<Span> amounts = new ArrayList<>();
        for (FlatRow row : rows) {
            for (Text cell : row.cells()) {
                if (!FlatLine.isAmount(cell)) {
                    return null;
                }
                amounts.add(places.of(cell));
            }
        }
        amounts.sort(Comparator.comparingInt(Span::start));
        List<Span> stretches = new ArrayList<>();
        for (Span amount : amounts) {
            int last = stretches.size() - 1;
            if (last >= 0 && amount.start() < stretches.get(last).end()) {
                Span shared = stretches.get(last);
                stretches.set(last, new Span(shared.start(), Math.max(shared.end(), amount.end())));
            } else {
                stretches.add(amount);
            }
        }
        FlatColumns columns = new FlatColumns(places, stretches);
        return stretches.size() <= most && rows.stream().allMatch(columns::isApart) ? columns : null;
    }

    private boolean isApart(FlatRow row) {
        return row.cells().stream().mapToInt(this::stretch).distinct().count()
                == row.cells().size();
    }

    private int stretch(Text cell) {
        int start = places.of(cell).start();
        for (int s = 0; s < stretches.size(); s++) {
            if (start >= stretches.get(s).start() && start < stretches.get(s).end()) {
                return s;
            }
        }
        return -1;
    }

    int size() {
        return stretches.size();
    }

    /** The way of a row where each stretch stands below a column. */
    int[] way(FlatRow row, int[] columns) {
        return row.cells().stream().mapToInt(c -> columns[stretch(c)]).toArray();
    }

    /**
     * The one of some ways that is nearest to the heads by far, or null.
     *
     * @param heads the head of each column
     */
    int[] nearest(List<int[]> ways, List<FlatPlaces.Head> heads) {
        int[] best = null;
        double least = Double.MAX_VALUE;
        double next = Double.MAX_VALUE;
        for (int[] way : ways) {
            double distance = distance(way, heads);
            if (distance < least) {
                next = least;
                least = distance;
                best = way;
            } else {
                next = Math.min(next, distance);
            }
        }
        return next - least >= MARGIN ? best : null;
    }

    /** How far the stretches stand from the heads, all of them moved by as much as fits best. */
    private double distance(int[] way, List<FlatPlaces.Head> heads) {
        int gaps = 0;
        double[] apart = new double[way.length];
        for (int s = 0; s < way.length; s++) {
            Span stretch = stretches.get(s);
            apart[s] =
                    (stretch.start() + stretch.end()) / 2.0 - heads.get(way[s]).middle();
            gaps += heads.get(way[s]).gap(stretch);
        }
        double least = Double.MAX_VALUE;
        for (double shift : apart) {
            double moved = Math.min(RIGHT, Math.max(LEFT, shift));
            double all = Arrays.stream(apart).map(a -> Math.abs(a - moved)).sum();
            least = Math.min(least, all + Math.abs(moved) / 2 + gaps * GAP);
        }
        return least;
    }
}
