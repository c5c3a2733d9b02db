package cn.mingjian.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The columns of a table without lines: stretches of the page's width that cells of several rows share. Two that no row
 * ever fills both of are one column whose cells are aligned differently.
 */
final class ColumnBands {

    /** A stretch of the page's width and the rows that have words in it; bit 0 stands for the whole head. */
    static final class Band {
        int left;
        int right;
        /** Where its lowest label of the head stands. */
        int label = Integer.MIN_VALUE;

        final BitSet rows = new BitSet();

        /** Whether amounts stand in it. */
        private boolean amounts;
        /** Whether codes of 款 or 项 stand in it, which have two digits. */
        private boolean codes;
        /** Whether codes of 类 stand in it. */
        private boolean classes;

        Band(int left, int right) {
            this.left = left;
            this.right = right;
        }

        int centre() {
            return (left + right) / 2;
        }

        private void take(int from, int to) {
            left = Math.min(left, from);
            right = Math.max(right, to);
        }
    }

    /** Cells belong to one column if they share a quarter of the narrower one. */
    private static final int SHARED = 4;
    /** Parts of one column are no further apart than so many font sizes. */
    private static final int APART = 12;

    private static final Pattern CLASS = Pattern.compile("[2-5]\\d{2}");

    private static final Pattern CODE = Pattern.compile("\\d{2}");

    private final List<Band> bands = new ArrayList<>();

    /**
     * The columns of a table's lines.
     *
     * @param head how many of them stand above the first row with figures
     */
    ColumnBands(List<ColumnLine> lines, int head) {
        List<Integer> order = new ArrayList<>();
        for (int i = head; i < lines.size(); i++) {
            order.add(i);
        }
        order.sort(
                Comparator.comparingInt((Integer i) -> -lines.get(i).segments().size()));
        int[] rows = rows(lines, head);
        for (int i : order) {
            GlyphLine before = null;
            for (GlyphLine segment : lines.get(i).segments()) {
                add(segment, rows[i], before);
                before = segment;
            }
        }
        int size = lines.get(lines.size() / 2).line().size();
        bands.sort(Comparator.comparingInt(Band::centre));
        joinCodes(APART * size);
        for (int i = head - 1; i >= 0; i--) {
            lines.get(i).segments().forEach(this::label);
        }
        bands.sort(Comparator.comparingInt(Band::centre));
        joinLabels(APART * size);
        join(APART * size);
        removeSpanning(size);
    }

    /** Lines less than a character's height apart are halves of one row, in which cells with one line stand half way. */
    private static int[] rows(List<ColumnLine> lines, int head) {
        int[] rows = new int[lines.size()];
        int row = 1;
        for (int i = head; i < rows.length; i++) {
            GlyphLine line = lines.get(i).line();
            GlyphLine above = lines.get(Math.max(head, i - 1)).line();
            int distance = line.page() == above.page() ? line.baseline() - above.baseline() : Integer.MAX_VALUE;
            row += i > head && distance > line.size() ? 1 : 0;
            rows[i] = row;
        }
        return rows;
    }

    /** A label alone between columns that have labels below it stands over them and is no column. */
    private void removeSpanning(int size) {
        for (int i = bands.size() - 2; i > 0; i--) {
            Band band = bands.get(i);
            if (band.rows.length() == 1
                    && bands.get(i - 1).label - band.label > size * 7 / 10
                    && bands.get(i + 1).label - band.label > size * 7 / 10) {
                bands.remove(i);
            }
        }
    }

    List<Band> bands() {
        return bands;
    }

    /** The columns that a segment shares enough of its width with, from left to right. */
    List<Band> of(GlyphLine segment) {
        List<Band> shared = new ArrayList<>();
        for (Band band : bands) {
            int common = common(band, segment);
            int narrower = Math.min(band.right - band.left, segment.right() - segment.left());
            if (common > 0 && common * SHARED >= narrower) {
                shared.add(band);
            }
        }
        return shared;
    }

    static int common(Band band, GlyphLine segment) {
        return Math.min(band.right, segment.right()) - Math.max(band.left, segment.left());
    }

    private void add(GlyphLine segment, int row, GlyphLine before) {
        List<Band> shared = of(segment);
        Band band = shared.isEmpty() ? null : shared.size() == 1 ? shared.get(0) : united(shared);
        if (band != null && before != null && common(band, before) * 2 > width(before)) {
            band = common(band, segment) * 2 < width(segment) ? null : right(band, before, segment);
            shared = List.of();
        }
        if (band == null && shared.isEmpty()) {
            band = new Band(segment.left(), segment.right());
            bands.add(band);
        }
        if (band != null) {
            band.take(segment.left(), segment.right());
            band.rows.set(row);
            band.amounts |= CellText.isDecimal(segment.text());
            band.codes |= CODE.matcher(segment.text()).matches();
            band.classes |= CLASS.matcher(segment.text()).matches();
        }
    }

    /** Two cells of one line stand in one band: it is two columns, over which cells of other rows are merged. */
    private Band right(Band band, GlyphLine before, GlyphLine segment) {
        Band right = new Band(segment.left(), Math.max(segment.right(), band.right));
        right.rows.or(band.rows);
        right.amounts = band.amounts;
        right.codes = band.codes;
        band.right = before.right();
        bands.add(right);
        return right;
    }

    private static int width(GlyphLine segment) {
        return segment.right() - segment.left();
    }

    /** A label of the head stands over its column; one over several columns that rows fill at once heads them all. */
    private void label(GlyphLine segment) {
        List<Band> shared = of(segment);
        Band band = shared.size() == 1 ? shared.get(0) : united(shared);
        Band classes = shared.isEmpty() ? classes(segment) : null;
        if (classes != null) {
            band = classes;
        } else if (shared.isEmpty()) {
            band = new Band(segment.left(), segment.right());
            bands.add(band);
        }
        if (band != null) {
            boolean spanning =
                    bands.stream().filter(b -> common(b, segment) > 0).count() > 1;
            if (!spanning && (band.rows.isEmpty() || band.rows.length() == 1)) {
                band.take(segment.left(), segment.right());
            }
            band.rows.set(0);
            band.label = Math.max(band.label, segment.baseline());
        }
    }

    /** The codes of 类, written as numbers at the right of their column, that a label at its left is of; or null. */
    private Band classes(GlyphLine label) {
        Band next = bands.stream()
                .filter(b -> b.left > label.right())
                .min(Comparator.comparingInt(b -> b.left))
                .orElse(null);
        return next != null && next.classes && !next.rows.get(0) && CellText.isLevel(label.text()) ? next : null;
    }

    /** Bands that one cell spans made one, unless they are columns of their own; then null. */
    private Band united(List<Band> shared) {
        for (int i = 0; i < shared.size(); i++) {
            for (int j = i + 1; j < shared.size(); j++) {
                if (shared.get(i).rows.intersects(shared.get(j).rows)) {
                    return null;
                }
            }
        }
        if (shared.isEmpty()) {
            return null;
        }
        Band first = shared.get(0);
        for (Band other : shared.subList(1, shared.size())) {
            absorb(first, other);
        }
        return first;
    }

    private void absorb(Band band, Band other) {
        band.take(other.left, other.right);
        band.rows.or(other.rows);
        band.amounts |= other.amounts;
        band.codes |= other.codes;
        band.classes |= other.classes;
        band.label = Math.max(band.label, other.label);
        bands.remove(other);
    }

    /**
     * Codes of one level are one column though some of them are written as numbers, at its right, and others as words; the
     * name of a total may stand between.
     */
    private void joinCodes(int apart) {
        for (int i = bands.size() - 1; i > 0; i--) {
            int left = i - 1;
            while (left > 0 && !bands.get(left).codes) {
                left--;
            }
            if (bands.get(i).codes
                    && bands.get(left).codes
                    && bands.get(i).left - bands.get(left).right < apart
                    && areOfDifferentRows(left, i)) {
                for (int joined = i; joined > left; joined--) {
                    absorb(bands.get(left), bands.get(joined));
                }
                i = left + 1;
            }
        }
    }

    /** Whether no row fills two of these columns, and none has amounts. */
    private boolean areOfDifferentRows(int first, int last) {
        BitSet filled = new BitSet();
        for (Band band : bands.subList(first, last + 1)) {
            if (band.amounts || band.rows.intersects(filled)) {
                return false;
            }
            filled.or(band.rows);
        }
        return true;
    }

    /**
     * Joins labels with the cells beside them that have none, as many as can be: where labels stand at the left of their
     * columns and figures at the right, the next label is nearer to figures than their own.
     */
    private void joinLabels(int apart) {
        boolean joined = true;
        while (joined) {
            int n = bands.size();
            int[] pairs = new int[n + 1];
            long[] gaps = new long[n + 1];
            boolean[] paired = new boolean[n + 1];
            for (int i = 1; i <= n; i++) {
                pairs[i] = pairs[i - 1];
                gaps[i] = gaps[i - 1];
                if (i > 1 && isLabelOf(i - 1, apart)) {
                    long gap = gaps[i - 2] + gap(i - 1);
                    paired[i] = pairs[i - 2] + 1 > pairs[i] || (pairs[i - 2] + 1 == pairs[i] && gap < gaps[i]);
                    pairs[i] = paired[i] ? pairs[i - 2] + 1 : pairs[i];
                    gaps[i] = paired[i] ? gap : gaps[i];
                }
            }
            joined = pairs[n] > 0;
            for (int i = n; i > 1; i--) {
                if (paired[i]) {
                    absorb(bands.get(i - 2), bands.get(i - 1));
                    i--;
                }
            }
        }
    }

    /** Whether of a band and the one before it one has a label and the other none, and no row fills both. */
    private boolean isLabelOf(int i, int apart) {
        Band left = bands.get(i - 1);
        Band right = bands.get(i);
        return gap(i) < apart && left.rows.get(0) != right.rows.get(0) && mayBeOne(left, right);
    }

    /** Whether no row fills both, and the right one is no label of amounts at the left: those stand below it or further right. */
    private static boolean mayBeOne(Band left, Band right) {
        boolean before = left.amounts && !left.rows.get(0) && right.rows.get(0) && !right.amounts;
        return !before && !left.rows.intersects(right.rows);
    }

    private int gap(int i) {
        return bands.get(i).left - bands.get(i - 1).right;
    }

    /** Joins neighbours that no row fills both of, the nearest first. */
    private void join(int apart) {
        while (true) {
            int best = -1;
            int least = apart;
            for (int i = 1; i < bands.size(); i++) {
                if (gap(i) < least && mayBeOne(bands.get(i - 1), bands.get(i))) {
                    least = gap(i);
                    best = i;
                }
            }
            if (best < 0) {
                return;
            }
            absorb(bands.get(best - 1), bands.get(best));
        }
    }
}
