package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The edges of a printed workbook's columns. Words begin at the left edge of a cell and figures end at its right edge, both
 * equally far from it: where figures end right before a place at which words begin, again and again and always as far from
 * it, there an edge between two columns is.
 */
final class SheetEdges {

    /** What begins or ends within so little of each other does so at one place. */
    private static final int SAME = 45;
    /** Figures end and words begin so many percent of the font size from each other at most. */
    private static final int MARGINS = 130;
    /** So many edges at which both figures end and words begin show how far from it both are. */
    private static final int PAIRS = 3;

    private final int[] edges;
    /** How far from an edge words begin and figures end. */
    private final int margin;

    private final int size;

    private SheetEdges(int[] edges, int margin, int size) {
        this.edges = edges;
        this.margin = margin;
        this.size = size;
    }

    /** A part of a line and the columns it stands in; -1 where it fits none. */
    record Piece(int first, int last, GlyphLine text) {}

    /** Where parts of lines begin or end: how often, and how much they differ at their other end. */
    private static final class Stops {
        private final TreeMap<Integer, int[]> at = new TreeMap<>();

        void add(int place, int other) {
            Integer near = near(place);
            int[] stop = near == null ? new int[] {0, other, other} : at.get(near);
            stop[0]++;
            stop[1] = Math.min(stop[1], other);
            stop[2] = Math.max(stop[2], other);
            at.put(near == null ? place : near, stop);
        }

        Integer near(int place) {
            Integer low = at.floorKey(place + SAME);
            return low != null && low >= place - SAME ? low : null;
        }

        boolean isMany(int place) {
            return at.get(place)[0] > 1;
        }

        /** Whether what ends here begins at several places, or what begins here ends at several. */
        boolean isVaried(int place) {
            return at.get(place)[2] - at.get(place)[1] > 2 * SAME;
        }
    }

    /** The edges that the lines of a table show, or null. */
    static SheetEdges of(List<ColumnLine> lines) {
        Stops begun = new Stops();
        Stops ended = new Stops();
        Set<Integer> starts = ColumnLine.starts(lines);
        for (ColumnLine line : lines) {
            for (GlyphLine part : line.unjoined().parted(starts).segments()) {
                if (ColumnLine.isFigure(part)) {
                    ended.add(part.right(), part.left());
                } else if (isWord(part)) {
                    begun.add(part.left(), part.right());
                }
            }
        }
        int size = lines.get(lines.size() / 2).line().size();
        int gap = gap(begun, ended, size);
        return gap < 0 ? null : new SheetEdges(edges(begun, ended, gap, lines), gap / 2, size).withSingle(lines);
    }

    /** Words that begin where none other do and that stand in the middle of no column begin at an edge, too. */
    private SheetEdges withSingle(List<ColumnLine> lines) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int edge : edges) {
            all.add(edge);
        }
        for (ColumnLine line : lines) {
            for (Piece piece : pieces(line)) {
                Integer near = all.floor(piece.text().left() - margin + SAME);
                if (piece.first() < 0
                        && isWord(piece.text())
                        && (near == null || near < piece.text().left() - margin - SAME)) {
                    all.add(piece.text().left() - margin);
                }
            }
        }
        return new SheetEdges(all.stream().mapToInt(Integer::intValue).toArray(), margin, size);
    }

    private static boolean isWord(GlyphLine part) {
        return Character.isIdeographic(part.text().charAt(0));
    }

    /** How far before words figures end: as far at several places; -1 where it cannot be told. */
    private static int gap(Stops begun, Stops ended, int size) {
        List<Integer> gaps = new ArrayList<>();
        for (int end : ended.at.keySet()) {
            Integer next = begun.at.ceilingKey(end);
            if (next != null && (next - end) * 100 <= MARGINS * size && (begun.isMany(next) || ended.isMany(end))) {
                gaps.add(next - end);
            }
        }
        gaps.sort(null);
        for (int i = 0; i + PAIRS <= gaps.size(); i++) {
            if (gaps.get(i + PAIRS - 1) - gaps.get(i) <= SAME) {
                return gaps.get(i + PAIRS / 2);
            }
        }
        return -1;
    }

    private static int[] edges(Stops begun, Stops ended, int gap, List<ColumnLine> lines) {
        TreeMap<Integer, Integer> found = new TreeMap<>();
        for (int place : begun.at.keySet()) {
            if (begun.isMany(place) || ended.near(place - gap) != null) {
                found.put(place - gap / 2, place);
            }
        }
        for (int place : ended.at.keySet()) {
            int edge = place + gap / 2;
            boolean known = found.floorKey(edge + SAME) != null && found.floorKey(edge + SAME) >= edge - SAME;
            if (!known && ended.isMany(place) && ended.isVaried(place)) {
                found.put(edge, place);
            }
        }
        int left = lines.stream().mapToInt(l -> l.line().left()).min().orElse(0) - gap / 2;
        int right = lines.stream().mapToInt(l -> l.line().right()).max().orElse(0) + gap / 2;
        List<Integer> edges = new ArrayList<>(found.keySet());
        if (edges.isEmpty() || edges.get(0) > left + SAME) {
            edges.add(0, left);
        }
        if (edges.get(edges.size() - 1) < right - SAME) {
            edges.add(right);
        }
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Whether all that stands in some lines begins or ends where it does in a table with these edges. Where the last column
     * ends is not known where it has but words.
     */
    boolean hold(List<ColumnLine> lines) {
        return lines.stream()
                .flatMap(l -> pieces(l).stream())
                .allMatch(p -> p.first() >= 0 || p.text().left() > edges[edges.length - 2]);
    }

    /** Whether words that end at one place would go over the edge of their cell if they went on to another. */
    boolean isBeyond(int end, int further) {
        for (int edge : edges) {
            if (edge - margin >= end - SAME) {
                return further > edge - margin - size / 5;
            }
        }
        return true;
    }

    int columns() {
        return edges.length - 1;
    }

    int[] all() {
        return edges.clone();
    }

    /** The column at whose left edge words begin, or -1. */
    private int begun(int left) {
        return at(left - margin);
    }

    /** The column at whose right edge a figure ends, or -1. */
    private int ended(int right) {
        return at(right + margin) - 1;
    }

    private int at(int place) {
        for (int i = 0; i < edges.length; i++) {
            if (Math.abs(edges[i] - place) <= SAME) {
                return i;
            }
        }
        return -1;
    }

    /** The columns that a place is in. */
    private int column(int place) {
        int column = 0;
        while (column + 2 < edges.length && edges[column + 1] <= place) {
            column++;
        }
        return column;
    }

    /** The parts of all lines of a table, each in its first column, or null where one fits none. */
    List<LoosePart> parts(LooseTable table) {
        List<LoosePart> parts = new ArrayList<>();
        for (ColumnLine line : table.lines()) {
            for (Piece piece : pieces(line)) {
                if (piece.first() < 0) {
                    return null;
                }
                parts.add(LoosePart.of(piece.first(), piece.first(), table.page(), piece.text()));
            }
        }
        return parts;
    }

    /** The parts of a line, each with its columns. */
    List<Piece> pieces(ColumnLine line) {
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> glyphs = line.line().glyphs();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || isEnd(glyphs, from, i)) {
                pieces.add(piece(new GlyphLine(glyphs.subList(from, i))));
                from = i;
            }
        }
        return joined(pieces);
    }

    /** Whether a cell ends before a character: a wide gap is there, or an edge at which the one ends or the next begins. */
    private boolean isEnd(List<Glyph> glyphs, int from, int i) {
        int end = glyphs.get(i - 1).right();
        int next = glyphs.get(i).left();
        if ((next - end) * 100 >= 60 * size) {
            return true;
        }
        boolean begins = begun(next) >= 0 && end <= next - margin + SAME;
        return begins
                || (ended(end) >= 0
                        && next >= end + margin
                        && ColumnLine.isFigure(new GlyphLine(glyphs.subList(from, i))));
    }

    /** Letters of one word set wide, and words with blanks between them, are one part. */
    private List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = before != null
                    && piece.first() < 0
                    && !ColumnLine.isFigure(before.text())
                    && piece.text().left() - before.text().right() < 3 * size
                    && column(before.text().left()) == column(piece.text().right());
            if (goesOn) {
                List<Glyph> glyphs = new ArrayList<>(before.text().glyphs());
                glyphs.addAll(piece.text().glyphs());
                joined.set(joined.size() - 1, piece(new GlyphLine(glyphs)));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private Piece piece(GlyphLine text) {
        int ended = ColumnLine.isFigure(text) ? ended(text.right()) : -1;
        if (ended >= 0 && column(text.left() + SAME) == ended) {
            return new Piece(ended, ended, text);
        }
        int begun = begun(text.left());
        if (begun >= 0 && begun < columns()) {
            return new Piece(begun, Math.max(begun, column(text.right() - SAME)), text);
        }
        int own = column((text.left() + text.right()) / 2);
        int off = Math.abs(text.left() + text.right() - edges[own] - edges[own + 1]) / 2;
        boolean centred = off * 3 <= size && text.left() >= edges[own] && text.right() <= edges[own + 1];
        return centred ? new Piece(own, own, text) : new Piece(-1, -1, text);
    }
}
