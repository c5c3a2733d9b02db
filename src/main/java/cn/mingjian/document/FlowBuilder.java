package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Collects plain text and the pieces that stand in it, within the limits. */
final class FlowBuilder {

    /** Writes the content of a cell into the plain text and returns it with its place. */
    interface CellWriter<C> {
        Text write(C content) throws UnreadableDocumentException;
    }

    /** In real tables no place belongs to two cells; in broken ones a few do. */
    private static final int OVERLAP = 4;

    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Flow.Piece> pieces = new ArrayList<>();
    private long cells;

    FlowBuilder(Limits limits) {
        this.limits = limits;
    }

    int length() {
        return text.length();
    }

    /** Adds to the plain text only. */
    Text append(String value) throws UnreadableDocumentException {
        if (text.length() + (long) value.length() > limits.characters()) {
            throw new UnreadableDocumentException("文档文字超过 " + limits.characters() + " 字的上限，不像一份决算公开报告，未予读取");
        }
        int start = text.length();
        text.append(value);
        return Text.at(value, start);
    }

    void add(Flow.Piece piece) {
        pieces.add(piece);
    }

    /** A line of text and the line break after it. */
    void line(String value, int outline, boolean whole) throws UnreadableDocumentException {
        Text line = append(value);
        append("\n");
        add(new Flow.Line(line, outline, whole, null));
    }

    /** A table whose cells hold plain strings: in the plain text a line a row, cells parted by tabs. */
    void grid(CellLayout<String> layout) throws UnreadableDocumentException {
        grid(layout, this::append, null, false);
    }

    <C> void grid(CellLayout<C> layout, CellWriter<C> writer, Integer page, boolean doubtful)
            throws UnreadableDocumentException {
        if (layout.rows() == 0) {
            return;
        }
        countCells(Math.max((long) layout.rows() * layout.columns(), layout.covered() / OVERLAP));
        Cell[][] grid = new Cell[layout.rows()][layout.columns()];
        int start = text.length();
        List<CellLayout.Place<C>> places = new ArrayList<>(layout.places());
        places.sort(Comparator.<CellLayout.Place<C>>comparingInt(CellLayout.Place::row)
                .thenComparingInt(CellLayout.Place::column));
        int row = 0;
        int column = 0;
        for (CellLayout.Place<C> place : places) {
            for (; row < place.row(); row++) {
                append("\n");
                column = 0;
            }
            for (; column < place.column(); column++) {
                append("\t");
            }
            fill(grid, place, writer.write(place.content()));
        }
        append("\n");
        Cell blank = new Cell(Text.EMPTY, false);
        List<List<Cell>> rows = new ArrayList<>(grid.length);
        for (Cell[] cellsOfRow : grid) {
            for (int i = 0; i < cellsOfRow.length; i++) {
                cellsOfRow[i] = cellsOfRow[i] == null ? blank : cellsOfRow[i];
            }
            rows.add(Arrays.asList(cellsOfRow));
        }
        add(new Flow.Grid(rows, new Span(start, text.length() - 1), page, doubtful));
    }

    /** Merged cells may claim each other's places in broken files: the first one keeps them. */
    private static <C> void fill(Cell[][] grid, CellLayout.Place<C> place, Text content) {
        Cell first = new Cell(content, false);
        Cell other = new Cell(content, true);
        for (int r = place.row(); r < place.row() + place.rows(); r++) {
            for (int c = place.column(); c < place.column() + place.columns(); c++) {
                if (grid[r][c] == null) {
                    grid[r][c] = r == place.row() && c == place.column() ? first : other;
                }
            }
        }
    }

    private void countCells(long more) throws UnreadableDocumentException {
        cells += more;
        if (cells > limits.cells()) {
            throw new UnreadableDocumentException("文档表格超过 " + limits.cells() + " 个单元格的上限，不像一份决算公开报告，未予读取");
        }
    }

    Flow build(Format format) {
        return build(format, LinePositions::new, null);
    }

    Flow build(Format format, Function<String, Positions> positions, Integer pages) {
        String all = text.toString();
        return new Flow(format, all, pieces, positions.apply(all), pages, List.of());
    }
}
