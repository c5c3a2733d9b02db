package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the tables of a page by the lines drawn between their cells. */
final class RuledTables {

    /** What goes on from the page before begins in the first so-manieth part of a page. */
    private static final int TOP = 8;

    private final PdfPage page;
    private final List<Lattice> lattices;
    private final List<List<List<Glyph>>> contents = new ArrayList<>();
    private final List<Glyph> free = new ArrayList<>();
    private final boolean[] open;

    /** Takes the page's characters apart into those of tables and the others. */
    RuledTables(PdfPage page) {
        this.page = page;
        int size = size(page.glyphs());
        List<GlyphLine> whole = GlyphLines.of(page.glyphs());
        lattices = outermost(Strokes.groups(page.strokes()).stream()
                .flatMap(group -> StackedTables.parted(group, whole).stream())
                .map(group -> Lattice.of(group, size))
                .filter(Objects::nonNull)
                .filter(l -> l.cells() > 1)
                .toList());
        for (Lattice lattice : lattices) {
            List<List<Glyph>> cells = new ArrayList<>();
            for (int i = 0; i < lattice.rows() * lattice.columns(); i++) {
                cells.add(null);
            }
            contents.add(cells);
        }
        List<GlyphLine> runs = whole.stream()
                .flatMap(line -> line.segments(30).stream())
                .flatMap(run -> Overhang.parted(run).stream())
                .toList();
        runs.forEach(run -> place(run, runs));
        placeBelow(runs);
        open = new boolean[lattices.size()];
        for (int i = 0; i < open.length; i++) {
            open[i] = HalfRuled.isOpen(lattices.get(i), contents.get(i));
        }
    }

    /** Where lines show but a part of the cells on one page, they do so on the pages over which the table goes on. */
    static void open(List<RuledTables> pages) {
        for (int i = 1; i < pages.size(); i++) {
            pages.get(i - 1).open(pages.get(i));
        }
        for (int i = pages.size() - 1; i > 0; i--) {
            pages.get(i - 1).open(pages.get(i));
        }
    }

    private void open(RuledTables next) {
        int last = outermost(true);
        int first = next.outermost(false);
        if (last >= 0 && first >= 0 && HalfRuled.goesOn(lattices.get(last), next.lattices.get(first))) {
            boolean either = open[last] || next.open[first];
            open[last] = either;
            next.open[first] = either;
        }
    }

    /** The lowest lattice on the page, or the highest; -1 where there is none. */
    private int outermost(boolean lowest) {
        int found = -1;
        for (int i = 0; i < lattices.size(); i++) {
            if (found < 0
                    || (lowest
                            ? lattices.get(i).bottom() > lattices.get(found).bottom()
                            : lattices.get(i).top() < lattices.get(found).top())) {
                found = i;
            }
        }
        return found;
    }

    /** The size in which most of the page is set. */
    private static int size(List<Glyph> glyphs) {
        int[] sizes = glyphs.stream().mapToInt(Glyph::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    /** Characters that stand in no table. */
    List<Glyph> free() {
        return free;
    }

    List<PageTable> tables() {
        List<PageTable> tables = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            long filled = contents.get(i).stream().filter(Objects::nonNull).count();
            if (!open[i] && (filled > 1 || (filled == 1 && isRest(lattices.get(i))))) {
                tables.add(table(lattices.get(i), contents.get(i)));
            } else {
                contents.get(i).stream().filter(Objects::nonNull).forEach(free::addAll);
            }
        }
        return tables;
    }

    /** Whether the last row of a table may go on there: cells side by side at the top of the page. */
    private boolean isRest(Lattice lattice) {
        return lattice.columns() > 1 && lattice.top() * TOP < page.height();
    }

    /** A lattice inside a cell of another one is part of that cell's text. */
    private static List<Lattice> outermost(List<Lattice> found) {
        List<Lattice> bySize = new ArrayList<>(found);
        bySize.sort(Comparator.comparingLong((Lattice l) -> (long) (l.right() - l.left()) * (l.bottom() - l.top()))
                .reversed());
        List<Lattice> outermost = new ArrayList<>();
        for (Lattice lattice : bySize) {
            if (outermost.stream()
                    .noneMatch(o ->
                            o.holds((lattice.left() + lattice.right()) / 2, (lattice.top() + lattice.bottom()) / 2))) {
                outermost.add(lattice);
            }
        }
        return outermost;
    }

    /**
     * A run of characters without a gap. Where a line goes right through one of its characters the run is too long for its
     * cell and runs over the line: then it stays whole, in the cell that holds most of it. So it does where a line between
     * rows goes through it, as far as the words above and below tell its cell.
     */
    private void place(GlyphLine run, List<GlyphLine> runs) {
        int at = holder(run);
        if (at < 0) {
            free.addAll(run.glyphs());
            return;
        }
        Lattice lattice = lattices.get(at);
        List<List<Glyph>> cells = contents.get(at);
        int own = Overhang.cell(lattice, run, runs);
        if (own >= 0) {
            add(cells, own, run.glyphs());
            return;
        }
        if (run.glyphs().stream().anyMatch(g -> isCut(lattice, g))) {
            int middle = (run.left() + run.right()) / 2;
            add(cells, lattice.cellAt(middle, run.first().middle()), run.glyphs());
            return;
        }
        for (Glyph glyph : run.glyphs()) {
            add(cells, lattice.cellAt(glyph.centre(), glyph.middle()), List.of(glyph));
        }
    }

    /** Where a page end cuts the lowest row, its lines may end above the last words of its cells. */
    private void placeBelow(List<GlyphLine> runs) {
        int lowest = outermost(true);
        if (lowest < 0) {
            return;
        }
        Lattice lattice = lattices.get(lowest);
        for (Map.Entry<GlyphLine, Integer> run : Overhang.below(lattice, runs).entrySet()) {
            free.removeAll(run.getKey().glyphs());
            add(contents.get(lowest), run.getValue(), run.getKey().glyphs());
        }
    }

    private int holder(GlyphLine run) {
        Glyph middle = run.glyphs().get(run.glyphs().size() / 2);
        for (int i = 0; i < lattices.size(); i++) {
            if (lattices.get(i).holds(middle.centre(), middle.middle())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCut(Lattice lattice, Glyph glyph) {
        int quarter = (glyph.right() - glyph.left()) / 4;
        return quarter > 0
                && lattice.cellAt(glyph.left() + quarter, glyph.middle())
                        != lattice.cellAt(glyph.right() - quarter, glyph.middle());
    }

    private static void add(List<List<Glyph>> cells, int cell, List<Glyph> glyphs) {
        if (cells.get(cell) == null) {
            cells.set(cell, new ArrayList<>());
        }
        cells.get(cell).addAll(glyphs);
    }

    private PageTable table(Lattice lattice, List<List<Glyph>> cells) {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        boolean throughMargin = lattice.bottom() >= page.height() - Strokes.TOUCH;
        int rows = throughMargin ? filled(lattice, cells) : lattice.rows();
        boolean doubtful = isCut(lattice);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                int cell = lattice.cell(row, column);
                if (cell == row * lattice.columns() + column) {
                    List<Glyph> content = cells.get(cell);
                    List<GlyphLine> lines = content == null ? List.of() : GlyphLines.of(content);
                    doubtful |= Overhang.isOver(lines);
                    layout.put(row, column, Math.min(lattice.height(cell), rows - row), lattice.width(cell), lines);
                }
            }
        }
        return new PageTable(
                page.number(), lattice.top(), lattice.bottom(), lattice.xs(), doubtful, Strips.removed(layout));
    }

    /** How many rows there are without the empty ones at the end: browsers draw lines on down to the paper's edge. */
    private static int filled(Lattice lattice, List<List<Glyph>> cells) {
        int rows = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell) != null) {
                rows = Math.max(rows, cell / lattice.columns() + lattice.height(cell));
            }
        }
        return rows;
    }

    /** Whether a table goes on to the right of the paper, or has figures there. */
    private boolean isCut(Lattice lattice) {
        int margin = page.width() - lattice.right();
        return (lattice.isOpenAtRight() && margin < lattice.left())
                || (margin <= Strokes.TOUCH
                        && page.lost().stream()
                                .anyMatch(g -> Character.isDigit(g.text().charAt(0))
                                        && g.middle() > lattice.top()
                                        && g.middle() < lattice.bottom()));
    }
}
