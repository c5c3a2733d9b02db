package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces in which lines are drawn and finds which lines touch each other. */
final class Strokes {

    /** Lines this near to each other are one line drawn twice or in pieces. */
    static final int SAME = 200;
    /** Lines whose ends come this near touch. */
    static final int TOUCH = 300;
    /** More lines than this on a page are a drawing and no table. */
    private static final int MOST = 6_000;

    private Strokes() {}

    /** Groups of lines that hang together; lines that touch no line of the other direction are left out. */
    static List<List<Stroke>> groups(List<Stroke> pieces) {
        List<Stroke> horizontal = merge(pieces, true);
        List<Stroke> vertical = merge(pieces, false);
        if (horizontal.size() > MOST || vertical.size() > MOST) {
            return List.of();
        }
        int[] group = new int[horizontal.size() + vertical.size()];
        Arrays.setAll(group, i -> i);
        for (int v = 0; v < vertical.size(); v++) {
            Stroke upright = vertical.get(v);
            for (int h = firstBelow(horizontal, upright.from() - TOUCH); h < horizontal.size(); h++) {
                Stroke level = horizontal.get(h);
                if (level.at() > upright.to() + TOUCH) {
                    break;
                }
                if (level.reaches(upright.at(), TOUCH)) {
                    group[root(group, h)] = root(group, horizontal.size() + v);
                }
            }
        }
        return collect(horizontal, vertical, group);
    }

    private static List<List<Stroke>> collect(List<Stroke> horizontal, List<Stroke> vertical, int[] group) {
        List<List<Stroke>> groups = new ArrayList<>();
        int[] place = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            int root = root(group, i);
            if (place[root] == 0) {
                groups.add(new ArrayList<>());
                place[root] = groups.size();
            }
            groups.get(place[root] - 1)
                    .add(i < horizontal.size() ? horizontal.get(i) : vertical.get(i - horizontal.size()));
        }
        groups.removeIf(g -> g.size() < 2);
        return groups;
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static int firstBelow(List<Stroke> horizontal, int y) {
        int low = 0;
        int high = horizontal.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (horizontal.get(middle).at() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The lines of one direction, pieces on one line joined, in order of their place. */
    private static List<Stroke> merge(List<Stroke> pieces, boolean horizontal) {
        List<Stroke> sorted = new ArrayList<>(pieces);
        sorted.removeIf(s -> s.horizontal() != horizontal);
        sorted.sort(Comparator.comparingInt(Stroke::at));
        List<Stroke> merged = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > SAME) {
                join(sorted.subList(from, i), horizontal, merged);
                from = i;
            }
        }
        return merged;
    }

    private static void join(List<Stroke> line, boolean horizontal, List<Stroke> merged) {
        int at = (line.get(0).at() + line.get(line.size() - 1).at()) / 2;
        List<Stroke> pieces = new ArrayList<>(line);
        pieces.sort(Comparator.comparingInt(Stroke::from));
        int from = pieces.get(0).from();
        int to = pieces.get(0).to();
        for (Stroke piece : pieces) {
            if (piece.from() - to > TOUCH) {
                merged.add(new Stroke(horizontal, at, from, to));
                from = piece.from();
            }
            to = Math.max(to, piece.to());
        }
        merged.add(new Stroke(horizontal, at, from, to));
    }
}
