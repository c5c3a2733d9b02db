package cn.mingjian.proof.draft;

import java.util.List;

/** A part of a draft in reading order. */
public sealed interface Part {

    /** A centred line of the cover. */
    record Title(String text) implements Part {}

    record Heading(int level, String text) implements Part {}

    record Paragraph(List<Piece> pieces) implements Part {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** Several parts in the place of one. */
    record Group(List<Part> parts) implements Part {

        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** A table of the accounts or a self-evaluation sheet. */
    record Grid(String title, String unit, List<Row> rows, List<String> notes) implements Part {

        public Grid {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A row of a table.
     *
     * @param droppable whether it could be left out by mistake without breaking the grid
     */
    record Row(List<Cell> cells, boolean droppable) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell over {@code rows} × {@code columns} places. */
    record Cell(List<Piece> pieces, int rows, int columns) {

        public Cell {
            pieces = List.copyOf(pieces);
        }
    }
}
