package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts the lines of a table without lines into rows and columns. */
final class ColumnGrid {

    private final List<ColumnLine> lines;
    private final int head;
    private final int[] starts;
    private final int[] ends;

    /**
     * A grid of lines.
     *
     * @param head how many of them stand above the first row with data
     */
    ColumnGrid(List<ColumnLine> lines, int head) {
        this.lines = lines;
        this.head = head;
        List<int[]> columns = columns(lines.stream().filter(ColumnLine::isData).toList());
        joinHalves(columns);
        this.starts = columns.stream().mapToInt(c -> c[0]).toArray();
        this.ends = columns.stream().mapToInt(c -> c[1]).toArray();
    }

    /** Stretches of the page's width that the segments of data rows cover; a few that run over a gap do not close it. */
    private static List<int[]> columns(List<ColumnLine> data) {
        List<int[]> changes = new ArrayList<>();
        for (ColumnLine line : data) {
            for (GlyphLine segment : line.segments()) {
                changes.add(new int[] {segment.left(), 1});
                changes.add(new int[] {segment.right(), -1});
            }
        }
        changes.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[1], a[1]));
        int few = data.size() / 10;
        List<int[]> columns = new ArrayList<>();
        int covered = 0;
        int start = 0;
        for (int[] change : changes) {
            int before = covered;
            covered += change[1];
            if (before <= few && covered > few) {
                start = change[0];
            } else if (before > few && covered <= few) {
                columns.add(new int[] {start, change[0]});
            }
        }
        return columns;
    }

    /** Words at the left and codes at the right of one column look like two, of which a row only ever fills one. */
    private void joinHalves(List<int[]> columns) {
        for (int c = columns.size() - 1; c > 0; c--) {
            int[] left = columns.get(c - 1);
            int[] right = columns.get(c);
            boolean underOneHead = lines.subList(0, head).stream()
                    .flatMap(l -> l.segments().stream())
                    .anyMatch(s -> overlaps(s, left) && overlaps(s, right));
            boolean apart = lines.stream()
                    .noneMatch(l -> l.segments().stream().anyMatch(s -> overlaps(s, left) && !overlaps(s, right))
                            && l.segments().stream().anyMatch(s -> overlaps(s, right) && !overlaps(s, left)));
            boolean amounts = lines.stream()
                    .filter(ColumnLine::hasAmount)
                    .flatMap(l -> l.segments().stream())
                    .anyMatch(s -> s.text().indexOf('.') > 0 && (overlaps(s, left) || overlaps(s, right)));
            if (underOneHead && apart && !amounts) {
                columns.set(c - 1, new int[] {left[0], right[1]});
                columns.remove(c);
            }
        }
    }

    private static boolean overlaps(GlyphLine segment, int[] column) {
        return segment.right() > column[0] && segment.left() < column[1];
    }

    PageTable table() {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        List<List<ColumnLine>> rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            List<List<GlyphLine>> cells = new ArrayList<>();
            int[] spans = new int[starts.length];
            Arrays.fill(spans, 1);
            for (int c = 0; c < starts.length; c++) {
                cells.add(new ArrayList<>());
            }
            for (ColumnLine line : rows.get(row)) {
                for (GlyphLine segment : split(line)) {
                    int column = column(segment);
                    cells.get(column).add(segment);
                    if (row < head) {
                        spans[column] = Math.max(spans[column], span(column, segment));
                    }
                }
            }
            for (int c = 0; c < starts.length; c += spans[c]) {
                layout.put(row, c, 1, spans[c], GlyphLines.merged(cells.get(c)));
            }
        }
        GlyphLine first = lines.get(0).line();
        return new PageTable(
                first.page(), first.top(), lines.get(lines.size() - 1).line().bottom(), edges(), false, layout);
    }

    private int[] edges() {
        int[] edges = new int[starts.length + 1];
        edges[0] = starts[0];
        for (int c = 1; c < starts.length; c++) {
            edges[c] = (ends[c - 1] + starts[c]) / 2;
        }
        edges[starts.length] = ends[starts.length - 1];
        return edges;
    }

    /** A code and the name after it may stand so close that they look like one. */
    private List<GlyphLine> split(ColumnLine line) {
        List<GlyphLine> parts = new ArrayList<>();
        for (GlyphLine segment : line.segments()) {
            int cut = IntStream.range(1, segment.glyphs().size())
                    .filter(i -> segment.glyphs().get(i).isWide()
                            && segment.glyphs().subList(0, i).stream().noneMatch(Glyph::isWide)
                            && isBoundary(segment.glyphs().get(i).left(), segment.size()))
                    .findFirst()
                    .orElse(0);
            if (cut > 0) {
                parts.add(new GlyphLine(segment.glyphs().subList(0, cut)));
            }
            parts.add(
                    new GlyphLine(segment.glyphs().subList(cut, segment.glyphs().size())));
        }
        return parts;
    }

    private boolean isBoundary(int x, int size) {
        return Arrays.stream(starts).skip(1).anyMatch(s -> Math.abs(s - x) < size / 2);
    }

    /** The column that a segment shares most with, or that is nearest to it. */
    private int column(GlyphLine segment) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int c = 0; c < starts.length; c++) {
            int common = Math.min(ends[c], segment.right()) - Math.max(starts[c], segment.left());
            if (common > most) {
                most = common;
                best = c;
            }
        }
        return best;
    }

    /** How many columns a segment of the head stands over, from its own column on. */
    private int span(int column, GlyphLine segment) {
        int end = column + 1;
        while (end < starts.length && segment.right() > (starts[end] + ends[end]) / 2) {
            end++;
        }
        return end - column;
    }

    /** The lines by row: wrapped lines of a cell go to the row they stand nearest to. */
    private List<List<ColumnLine>> rows() {
        List<List<ColumnLine>> rows = new ArrayList<>(headRows());
        int pitch = pitch();
        int firstRow = rows.size();
        List<Integer> anchors = new ArrayList<>();
        for (int i = head; i < lines.size(); i++) {
            if (lines.get(i).isData() || isOwnRow(i, pitch)) {
                anchors.add(i);
                rows.add(new ArrayList<>());
            }
        }
        for (int i = head; i < lines.size(); i++) {
            int at = i;
            int nearest = IntStream.range(0, anchors.size())
                    .reduce((a, b) -> distance(anchors.get(a), at) <= distance(anchors.get(b), at) ? a : b)
                    .orElse(0);
            rows.get(firstRow + nearest).add(lines.get(i));
        }
        return rows;
    }

    /** In the head a line below another one goes on with it where all its words stand below words. */
    private List<List<ColumnLine>> headRows() {
        List<List<ColumnLine>> rows = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            ColumnLine line = lines.get(i);
            if (i > 0
                    && distance(i, i - 1) * 10 <= line.line().size() * 14
                    && columnsOf(rows.get(rows.size() - 1)).containsAll(columnsOf(List.of(line)))) {
                rows.get(rows.size() - 1).add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows;
    }

    private Set<Integer> columnsOf(List<ColumnLine> row) {
        Set<Integer> columns = new HashSet<>();
        row.forEach(line -> line.segments().forEach(s -> columns.add(column(s))));
        return columns;
    }

    /** The least distance that rows keep as a rule. */
    private int pitch() {
        List<Integer> distances = new ArrayList<>();
        int last = -1;
        for (int i = head; i < lines.size(); i++) {
            if (lines.get(i).isData()) {
                if (last >= 0) {
                    distances.add(distance(i, last));
                }
                last = i;
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 4);
    }

    /** Whether a line without figures stands as far from the rows around it as rows do. */
    private boolean isOwnRow(int i, int pitch) {
        boolean above = i == head || distance(i, i - 1) * 10 >= pitch * 8;
        boolean below = i + 1 == lines.size() || distance(i, i + 1) * 10 >= pitch * 8;
        return above && below;
    }

    private int distance(int a, int b) {
        return Math.abs(lines.get(a).line().baseline() - lines.get(b).line().baseline());
    }
}
