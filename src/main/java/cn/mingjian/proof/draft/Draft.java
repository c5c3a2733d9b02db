package cn.mingjian.proof.draft;

import cn.mingjian.fixture.Report;
import cn.mingjian.proof.accounts.TrueAccounts;
import java.util.ArrayList;
import java.util.List;

/**
 * A report with all its slots.
 *
 * @param form two digits of the province whose form it follows
 * @param accounts what it was printed from
 * @param parts in reading order
 * @param slots every figure and direction word, by id
 */
public record Draft(String form, TrueAccounts accounts, List<Part> parts, List<Piece.Slot> slots) {

    public Draft {
        parts = List.copyOf(parts);
        slots = List.copyOf(slots);
    }

    /** The report as it is printed with some edits. */
    public Report print(Edits edits) {
        Report.Builder report = Report.builder();
        for (int i = 0; i < parts.size(); i++) {
            print(parts.get(i), i, edits, report);
        }
        return report.build();
    }

    private static void print(Part part, int index, Edits edits, Report.Builder report) {
        if (part instanceof Part.Title title) {
            report.title(title.text());
        } else if (part instanceof Part.Heading heading) {
            report.heading(heading.level(), heading.text());
        } else if (part instanceof Part.Paragraph paragraph) {
            report.paragraph(text(paragraph.pieces(), edits) + edits.added().getOrDefault(index, ""));
        } else if (part instanceof Part.Group group) {
            group.parts().forEach(p -> print(p, index, edits, report));
        } else if (part instanceof Part.Grid grid) {
            Report.Table table = table(grid, index, edits);
            // Of a table that was left out nothing stands there, its title neither.
            if (!table.rows().isEmpty()) {
                report.add(table);
            }
        }
    }

    private static Report.Table table(Part.Grid grid, int index, Edits edits) {
        List<List<Report.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows().size(); r++) {
            Edits.GridRow row = new Edits.GridRow(index, r);
            for (int copy = 0; copy < edits.copies().getOrDefault(row, 1); copy++) {
                rows.add(cells(grid.rows().get(r), edits, edits.shifted().get(row)));
            }
        }
        String unit = edits.units().getOrDefault(index, grid.unit());
        return new Report.Table(grid.title(), unit, rows, grid.notes());
    }

    private static List<Report.Cell> cells(Part.Row row, Edits edits, Edits.Shift shift) {
        List<Report.Cell> cells = new ArrayList<>();
        for (Part.Cell cell : row.cells()) {
            cells.add(new Report.Cell(text(cell.pieces(), edits), cell.rows(), cell.columns()));
        }
        if (shift != null) {
            cells.remove(shift.out());
            cells.add(shift.in(), Report.Cell.of(""));
        }
        return cells;
    }

    /** The text of some pieces. */
    public static String text(List<Piece> pieces, Edits edits) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slot slot) {
                String edited = edits.texts().get(slot.id());
                out.append(edited == null ? slot.text() + slot.suffix() : edited);
            } else {
                out.append(piece.text());
            }
        }
        return out.toString();
    }
}
