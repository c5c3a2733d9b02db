package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.List;

/** Puts the parts of a table together that a page end parted, and parts tables that stand in one grid. */
final class GridJoiner {

    /** A cell that fell out of its table is a label and no paragraph. */
    private static final int LONGEST_STRAY = 10;

    /** The rows in which a sheet begins. */
    private static final int HEAD = 20;

    private final TableNames tables;
    private final Seam seam;

    GridJoiner(TableNames tables) {
        this.tables = tables;
        this.seam = new Seam(tables);
    }

    List<Piece> join(List<Piece> pieces, Format format) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        List<Grid> run = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Grid grid) {
                if (!run.isEmpty() && !continues(run, grid, format)) {
                    close(run, joined);
                }
                run.add(grid);
            } else if (format == Format.TXT && !run.isEmpty() && isStray(run, pieces, i)) {
                run.add(asRow((Line) piece));
            } else {
                close(run, joined);
                joined.add(piece);
            }
        }
        close(run, joined);
        return joined;
    }

    private void close(List<Grid> run, List<Piece> joined) {
        if (run.isEmpty()) {
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Grid grid : run) {
            if (grid.doubtful()) {
                rows.addAll(grid.rows());
            } else {
                seam.sew(rows, withoutRepeatedHead(rows, grid.rows()));
            }
        }
        Span span = run.get(0).span().to(run.get(run.size() - 1).span());
        joined.addAll(split(new Grid(rows, span, run.get(0).page(), run.stream().anyMatch(Grid::doubtful))));
        run.clear();
    }

    /** Whether a grid that follows another with no text between is the rest of it. */
    private boolean continues(List<Grid> run, Grid next, Format format) {
        Grid last = run.get(run.size() - 1);
        if (beginsTable(next.rows(), 0)) {
            return false;
        }
        if (format == Format.TXT) {
            return last.doubtful() == next.doubtful();
        }
        List<Cell> first = next.rows().get(0);
        return (width(last) == width(next) && first.stream().anyMatch(GridJoiner::isFigure))
                || (hasAmount(last.rows().get(last.rows().size() - 1)) && hasAmount(first));
    }

    /** Whether a row holds an amount, as no table's head does. */
    private static boolean hasAmount(List<Cell> row) {
        return row.stream().anyMatch(cell -> CellText.isDecimal(cell.text()));
    }

    /** Whether a line is a cell that fell out of a sheet which is not at its end yet and goes on below. */
    private boolean isStray(List<Grid> run, List<Piece> pieces, int at) {
        Line line = (Line) pieces.get(at);
        return line.text().length() <= LONGEST_STRAY
                && at + 1 < pieces.size()
                && pieces.get(at + 1) instanceof Grid next
                && tables.marked(line.text()) != null
                && !beginsTable(next.rows(), 0)
                && isOpenSheet(run);
    }

    private boolean isOpenSheet(List<Grid> run) {
        boolean started = run.get(0).rows().stream().limit(HEAD).anyMatch(row -> tables.startsSheet(firstWords(row)));
        List<List<Cell>> last = run.get(run.size() - 1).rows();
        boolean ended = last.subList(Math.max(0, last.size() - 3), last.size()).stream()
                .anyMatch(row -> tables.endsSheet(firstWords(row)));
        return started && !ended;
    }

    private static Grid asRow(Line line) {
        return new Grid(
                List.of(List.of(new Cell(line.text(), false))), line.text().span(), line.page());
    }

    private static int width(Grid grid) {
        return grid.rows().stream().mapToInt(List::size).max().orElse(0);
    }

    private static boolean isFigure(Cell cell) {
        String value = cell.text().value();
        return !value.isEmpty() && value.chars().allMatch(c -> (c >= '0' && c <= '9') || ",.-%".indexOf(c) >= 0);
    }

    private static List<List<Cell>> withoutRepeatedHead(List<List<Cell>> first, List<List<Cell>> next) {
        int same = 0;
        while (same < first.size() && same < next.size() && sameWords(first.get(same), next.get(same))) {
            same++;
        }
        return next.subList(same, next.size());
    }

    private static boolean sameWords(List<Cell> a, List<Cell> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).text().value().equals(b.get(i).text().value())) {
                return false;
            }
        }
        return true;
    }

    private List<Grid> split(Grid grid) {
        List<Grid> parts = new ArrayList<>();
        List<List<Cell>> rows = grid.rows();
        int from = 0;
        boolean started = false;
        for (int i = 0; i < rows.size(); i++) {
            boolean start = tables.startsSheet(firstWords(rows.get(i)));
            if (i > from && (isTitle(rows.get(i)) || (start && started))) {
                addPart(parts, rows.subList(from, i), grid);
                from = i;
                started = false;
            }
            started |= start;
        }
        addPart(parts, rows.subList(from, rows.size()), grid);
        return parts;
    }

    private static void addPart(List<Grid> parts, List<List<Cell>> rows, Grid whole) {
        Span span = null;
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                if (!cell.isBlank()) {
                    span = span == null
                            ? cell.text().span()
                            : span.to(cell.text().span());
                }
            }
        }
        if (span != null) {
            parts.add(new Grid(
                    List.copyOf(rows),
                    rows.size() == whole.rows().size() ? whole.span() : span,
                    whole.page(),
                    whole.doubtful()));
        }
    }

    private boolean beginsTable(List<List<Cell>> rows, int at) {
        return isTitle(rows.get(at)) || tables.startsSheet(firstWords(rows.get(at)));
    }

    private boolean isTitle(List<Cell> row) {
        Text lone = Rows.lone(row);
        return lone != null && tables.find(lone) != null;
    }

    private static CharSequence firstWords(List<Cell> row) {
        for (Cell cell : row) {
            if (!cell.isBlank()) {
                return cell.text();
            }
        }
        return "";
    }
}
