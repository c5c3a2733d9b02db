package cn.mingjian.proof.form;

import cn.mingjian.proof.draft.Part;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Writes a table cell by cell; zero amounts are left blank or printed, as the report has it. */
final class GridWriter {

    private final Pen pen;
    private final String title;
    private final String unit;
    private final boolean sheet;
    private final List<Part.Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<Part.Cell> cells = new ArrayList<>();
    private int column;

    GridWriter(Pen pen, String title, String unit, boolean sheet) {
        this.pen = pen;
        this.title = title;
        this.unit = unit;
        this.sheet = sheet;
    }

    GridWriter text(String text) {
        return text(text, 1, 1);
    }

    GridWriter text(String text, int over, int across) {
        return add(text.isEmpty() ? List.of() : List.of(new Piece.Words(text)), over, across);
    }

    /** Several cells of text. */
    GridWriter texts(String... texts) {
        for (String text : texts) {
            text(text);
        }
        return this;
    }

    GridWriter blanks(int count) {
        for (int i = 0; i < count; i++) {
            text("");
        }
        return this;
    }

    /** An amount from the books. */
    GridWriter money(String concept, String measure) {
        return money(concept, measure, 1);
    }

    GridWriter money(String concept, String measure, int across) {
        long fen = pen.accounts().fen(concept, measure);
        if (fen == 0) {
            return text(pen.ink().zero(), 1, across);
        }
        here();
        return add(List.of(pen.tableMoney(Quantity.of(concept, measure), fen)), 1, across);
    }

    /** Makes the pen stand in the next cell, before slots are made for it. */
    GridWriter here() {
        pen.cell(rows.size(), column, sheet);
        return this;
    }

    GridWriter add(List<Piece> pieces, int over, int across) {
        cells.add(new Part.Cell(pieces, over, across));
        column += across;
        return this;
    }

    GridWriter piece(Piece piece) {
        return add(List.of(piece), 1, 1);
    }

    GridWriter end() {
        return end(false);
    }

    /** Ends the row. */
    GridWriter end(boolean droppable) {
        rows.add(new Part.Row(cells, droppable));
        cells = new ArrayList<>();
        column = 0;
        return this;
    }

    GridWriter note(String note) {
        notes.add(note);
        return this;
    }

    void finish() {
        pen.grid(new Part.Grid(title, unit, rows, notes));
    }
}
