package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the lines of a head's wrapped labels together. */
final class HeadLabels {

    /** Lines of one label are no further apart than so many tenths of the font size. */
    private static final int NEAR = 16;
    /** The same where its rows are further apart. */
    private static final int LOOSE = 19;
    /** The same in tenths of the distance of the lines in one cell. */
    private static final int LEADING = 12;
    /** Rows are closer than lines of a cell may be where labels are so many percent of the distance of rows apart. */
    private static final int ROW = 78;

    /**
     * How the lines of the table lie.
     *
     * @param pitch the distance of its rows as a rule, or 0
     * @param leading the distance of the lines in one cell
     * @param dense whether rows follow each other as closely as those
     * @param hold by what cells are aligned in their rows
     */
    record Setting(int topPage, int pitch, int leading, boolean dense, RowSearch.Hold hold) {}

    private final List<LoosePart> parts;
    private final List<ColumnBands.Band> bands;
    private final Setting setting;

    HeadLabels(List<LoosePart> parts, List<ColumnBands.Band> bands, Setting setting) {
        this.parts = parts;
        this.bands = bands;
        this.setting = setting;
    }

    /**
     * The labels.
     *
     * @param apart whether what stands over a line in which a label begins beside it stands over further columns, though it
     *     is as wide as its own
     */
    List<ColumnCell> find(boolean apart) {
        List<ColumnCell> cells = new ArrayList<>();
        Map<Integer, ColumnCell> open = new HashMap<>();
        for (LoosePart part : parts) {
            ColumnCell above = open.get(part.key());
            ColumnCell over = over(part, open.values());
            if (above != null && isRoomy(above) && isStacked(above.lowest(), part, apart)) {
                above.lines().add(part.text());
            } else if (over != null) {
                over.lines().add(part.text());
            } else {
                ColumnCell cell = new ColumnCell(part.first(), part.last(), setting.topPage(), part.text());
                cells.add(cell);
                open.put(part.key(), cell);
            }
        }
        List<ColumnCell> labels = new ArrayList<>();
        cells.forEach(cell -> labels.addAll(parted(cell)));
        return labels;
    }

    /**
     * A label and the one right above it that stands over further columns: it is wider than the column can be, in which
     * the lower one had to go on below for want of room.
     */
    private List<ColumnCell> parted(ColumnCell cell) {
        List<GlyphLine> lines = cell.lines();
        int room = Integer.MAX_VALUE;
        for (int i = lines.size() - 1; i > 0; i--) {
            GlyphLine upper = lines.get(i - 1);
            if (width(upper) >= room) {
                return List.of(part(cell, lines.subList(0, i)), part(cell, lines.subList(i, lines.size())));
            }
            room = Math.min(room, width(upper) + firstWidth(lines.get(i)) - upper.size() / 10);
        }
        return List.of(cell);
    }

    private ColumnCell part(ColumnCell cell, List<GlyphLine> lines) {
        ColumnCell part = new ColumnCell(cell.first(), cell.last(), setting.topPage(), lines.get(0));
        part.lines().addAll(lines.subList(1, lines.size()));
        return part;
    }

    /** Whether a label stands in its columns without reaching into those beside them. */
    private boolean isRoomy(ColumnCell label) {
        int left = label.first() == 0 ? Integer.MIN_VALUE : bands.get(label.first() - 1).right;
        int right = label.last() + 1 == bands.size() ? Integer.MAX_VALUE : bands.get(label.last() + 1).left;
        int slack = label.lowest().size() / 2;
        return label.left() + slack > left && label.right() - slack < right;
    }

    /** The label over several columns that had no room for the words right below it. */
    private ColumnCell over(LoosePart part, Collection<ColumnCell> labels) {
        for (ColumnCell label : labels) {
            GlyphLine lowest = label.lowest();
            int room = bands.get(label.last()).right - bands.get(label.first()).left;
            if (label.first() < label.last()
                    && label.first() <= part.first()
                    && part.last() <= label.last()
                    && isBelow(lowest, part.text(), NEAR)
                    && isAligned(lowest, part.text())
                    && width(lowest) + firstWidth(part.text()) > room
                    && isAlone(part, label)) {
                return label;
            }
        }
        return null;
    }

    /** Whether nothing stands beside a part of a line below a label. */
    private boolean isAlone(LoosePart part, ColumnCell label) {
        return parts.stream()
                .noneMatch(p ->
                        !p.equals(part) && p.first() >= label.first() && p.last() <= label.last() && isOnLine(p, part));
    }

    private boolean isStacked(GlyphLine above, LoosePart part, boolean apart) {
        GlyphLine below = part.text();
        boolean beside = Math.min(above.right(), below.right()) <= Math.max(above.left(), below.left());
        boolean level = CellText.isLevel(below.text())
                || (CellText.isLevel(above.text()) && below.glyphs().size() > 1);
        if (beside || level || isOver(above, part, apart)) {
            return false;
        }
        if (above.page() != below.page()) {
            return isOverPageEnd(above, part) && isWrapped(above, part);
        }
        if (setting.pitch() == 0) {
            return isBelow(above, below, NEAR);
        }
        int distance = below.baseline() - above.baseline();
        boolean asRows = setting.dense() || distance >= setting.pitch() * ROW / 100;
        return asRows ? isBelow(above, below, NEAR) && isWrapped(above, part) : isBelow(above, below, LOOSE);
    }

    /**
     * Whether a line stands over the columns beside it, too: labels that begin at the top of their cells have none above
     * them there. What begins at the left stands over columns to its right.
     */
    private boolean isOver(GlyphLine above, LoosePart part, boolean anySide) {
        if (setting.hold() != RowSearch.Hold.TOP && !anySide) {
            return false;
        }
        boolean right = isLeft(above, part.text());
        boolean left = anySide && beginsAt(beside(part, -1));
        return left || ((right || anySide) && beginsAt(beside(part, 1)));
    }

    /** The next part of a line to the right or left, or null. */
    private LoosePart beside(LoosePart part, int side) {
        return parts.stream()
                .filter(p -> (p.first() - part.first()) * side > 0 && isOnLine(p, part))
                .min(Comparator.comparingInt(p -> Math.abs(p.first() - part.first())))
                .orElse(null);
    }

    private static boolean isOnLine(LoosePart one, LoosePart other) {
        return one.text().page() == other.text().page()
                && Math.abs(one.y() - other.y()) * 4 <= other.text().size();
    }

    /** Whether a label begins with a line. */
    private boolean beginsAt(LoosePart part) {
        return part != null && parts.stream().noneMatch(p -> p.y() < part.y() && p.key() == part.key());
    }

    /** Whether a line is the last one of the head on its page and the other one the first on the next page. */
    private boolean isOverPageEnd(GlyphLine above, LoosePart part) {
        return part.text().page() == above.page() + 1
                && parts.stream().noneMatch(p -> isBetween(p.text(), above, part.text()));
    }

    private static boolean isBetween(GlyphLine line, GlyphLine above, GlyphLine below) {
        int apart = line.size() / 2;
        return line.page() == above.page()
                ? line.baseline() - above.baseline() > apart
                : line.page() == below.page() && below.baseline() - line.baseline() > apart;
    }

    private boolean isBelow(GlyphLine above, GlyphLine below, int tenths) {
        int distance = below.baseline() - above.baseline();
        return above.page() == below.page()
                && distance > 0
                && distance * 10 <= Math.max(tenths * below.size(), LEADING * setting.leading());
    }

    /** Whether what comes next had no room any more in the line above. */
    private boolean isWrapped(GlyphLine above, LoosePart part) {
        ColumnBands.Band band = bands.get(part.first());
        return isAligned(above, part.text())
                && (isRest(part.text()) || width(above) + firstWidth(part.text()) > band.right - band.left);
    }

    /** Whether two lines have one middle, or begin at one place. */
    private static boolean isAligned(GlyphLine above, GlyphLine below) {
        int off = above.left() + above.right() - below.left() - below.right();
        return Math.abs(off) * 2 <= below.size() || isLeft(above, below);
    }

    private static boolean isLeft(GlyphLine above, GlyphLine below) {
        return Math.abs(above.left() - below.left()) * 8 <= below.size();
    }

    /** Whether a line is a letter by itself that is no label: 科目编 and below it 码. */
    private static boolean isRest(GlyphLine below) {
        return below.glyphs().size() == 1 && !CellText.isLevel(below.text());
    }

    private static int width(GlyphLine line) {
        return line.right() - line.left();
    }

    private static int firstWidth(GlyphLine line) {
        return line.first().right() - line.first().left();
    }
}
