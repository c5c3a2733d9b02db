package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the parts of each line their columns and puts the lines of wrapped cells together. */
final class ColumnCells {

    /** Part of a line with its place. */
    private record Piece(int first, int last, GlyphLine text, ColumnLine line) {

        boolean isFigure() {
            return ColumnLine.isFigure(text);
        }

        int key() {
            return first * 1_000 + last;
        }

        int width() {
            return text.right() - text.left();
        }
    }

    private final List<ColumnBands.Band> bands;
    private final ColumnBands columns;
    private final int topPage;
    private final boolean form;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, Integer> widest = new HashMap<>();

    /**
     * The cells of a table's lines.
     *
     * @param form whether any column may hold words and figures in lines one below the other
     */
    ColumnCells(List<ColumnLine> lines, ColumnBands columns, boolean form) {
        this.form = form;
        this.columns = columns;
        this.bands = columns.bands();
        this.topPage = lines.get(0).line().page();
        for (ColumnLine line : lines) {
            line.segments().forEach(s -> place(s, line));
        }
        pieces.forEach(p -> widest.merge(p.key(), p.width(), Math::max));
    }

    /**
     * The cells in the order of their first lines.
     *
     * @param head how many of the lines are of the head
     */
    List<ColumnCell> cells(List<ColumnLine> lines, int head) {
        int pitch = pitch();
        int leading = form ? leading() : 0;
        List<ColumnCell> cells = new ArrayList<>();
        Map<Integer, ColumnCell> open = new HashMap<>();
        Map<Integer, Piece> before = new HashMap<>();
        for (Piece piece : pieces) {
            boolean above = head > 0 && piece.text().page() == topPage && isAbove(piece, lines.get(head - 1));
            Piece last = before.put(piece.key(), piece);
            if (last != null && goesOn(last, piece, above, form ? leading : pitch)) {
                open.get(piece.key()).lines().add(piece.text());
            } else {
                ColumnCell cell = new ColumnCell(piece.first(), piece.last(), topPage, piece.text());
                cells.add(cell);
                open.put(piece.key(), cell);
            }
        }
        return cells;
    }

    private boolean goesOn(Piece last, Piece piece, boolean above, int distance) {
        if (form) {
            return isNear(last, piece, 19) && distance(last, piece) * 100 <= distance * 115;
        }
        return above ? isStacked(last, piece, distance) : isWrapped(last, piece, distance);
    }

    /** The least distance of lines in a column: that of the lines of one cell. */
    private int leading() {
        Map<Integer, Piece> last = new HashMap<>();
        int least = Integer.MAX_VALUE;
        for (Piece piece : pieces) {
            Piece before = last.put(piece.key(), piece);
            if (before != null
                    && isNear(before, piece, 17)
                    && distance(before, piece) * 10 >= piece.text().size() * 11) {
                least = Math.min(least, distance(before, piece));
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static boolean isAbove(Piece piece, ColumnLine lastOfHead) {
        return piece.text().baseline()
                <= lastOfHead.line().baseline() + lastOfHead.line().size() / 4;
    }

    private void place(GlyphLine segment, ColumnLine line) {
        List<ColumnBands.Band> shared = columns.of(segment);
        if (shared.size() > 1) {
            int cut = cut(segment, shared.get(0), shared.get(1));
            if (cut > 0) {
                place(new GlyphLine(segment.glyphs().subList(0, cut)), line);
                place(
                        new GlyphLine(
                                segment.glyphs().subList(cut, segment.glyphs().size())),
                        line);
                return;
            }
        }
        int nearest = nearest(segment);
        int first = nearest;
        int last = nearest;
        if (!ColumnLine.isFigure(segment)) {
            for (ColumnBands.Band band : shared) {
                if (segment.left() <= band.centre() && band.centre() <= segment.right()) {
                    first = Math.min(first, bands.indexOf(band));
                    last = Math.max(last, bands.indexOf(band));
                }
            }
        }
        pieces.add(new Piece(first, last, segment, line));
    }

    /** Where a code and the name after it stand so close that they look like one, or 0. */
    private static int cut(GlyphLine segment, ColumnBands.Band left, ColumnBands.Band right) {
        List<Glyph> glyphs = segment.glyphs();
        int best = 0;
        int widest = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            int at = (glyphs.get(i - 1).right() + glyphs.get(i).left()) / 2;
            int gap = glyphs.get(i).left() - glyphs.get(i - 1).right();
            boolean kinds = glyphs.get(i).isWide() != glyphs.get(i - 1).isWide();
            boolean between = at > left.centre()
                    && at < right.centre()
                    && glyphs.get(i).left() > right.left - segment.size() / 2
                    && glyphs.get(i - 1).right() < left.right + segment.size() / 2;
            if (between && (kinds || gap * 8 > segment.size()) && gap >= widest) {
                widest = gap;
                best = i;
            }
        }
        return best;
    }

    /** The column that a segment shares most with, or that is nearest to it. */
    private int nearest(GlyphLine segment) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int c = 0; c < bands.size(); c++) {
            int common = ColumnBands.common(bands.get(c), segment);
            if (common > most) {
                most = common;
                best = c;
            }
        }
        return best;
    }

    /** The least distance that two figures of one column have as a rule, 0 where there are none. */
    private int pitch() {
        Map<Integer, Piece> last = new HashMap<>();
        List<Integer> distances = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.isFigure()) {
                Piece before = last.put(piece.first(), piece);
                if (before != null && before.text().page() == piece.text().page()) {
                    distances.add(distance(before, piece));
                }
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 5);
    }

    private static int distance(Piece above, Piece below) {
        return below.text().baseline() - above.text().baseline();
    }

    private static boolean isNear(Piece above, Piece below, int tenths) {
        int distance = distance(above, below);
        return above.text().page() == below.text().page()
                && distance > 0
                && distance * 10 <= tenths * below.text().size();
    }

    /** In a head the lines of a label stand nearer to each other than rows do. */
    private static boolean isStacked(Piece above, Piece below, int pitch) {
        return isNear(above, below, pitch == 0 ? 16 : 19) && (pitch == 0 || distance(above, below) * 10 < pitch * 9);
    }

    /** A line of words goes on in the next one if it fills its column and the next one is no row of its own. */
    private boolean isWrapped(Piece above, Piece below, int pitch) {
        boolean rows = above.line().figures() > 0 && below.line().figures() > 0;
        if (rows || above.isFigure() || below.isFigure() || !isNear(above, below, 19)) {
            return false;
        }
        boolean full = above.width() + below.text().size() * 16 / 10 >= widest.get(above.key());
        boolean close = pitch == 0 || distance(above, below) * 10 < pitch * 9;
        return full && (close || !below.line().isParted());
    }
}
