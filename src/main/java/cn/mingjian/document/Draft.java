package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/** Lines and tables of a word processor's file in reading order, before they have their place in the plain text. */
final class Draft {

    /** A line or a table. */
    private sealed interface Item permits Line, Grid {}

    private record Line(String text, int outline, boolean whole) implements Item {}

    private record Grid(CellLayout<String> layout) implements Item {}

    private final List<Item> items = new ArrayList<>();

    /** Adds a paragraph; where it holds line breaks it is uncertain whether its lines are one text. */
    void paragraph(String text, int outline) {
        if (text.indexOf('\n') < 0) {
            items.add(new Line(text, outline, true));
            return;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                items.add(new Line(lines[i], outline, i + 1 == lines.length));
            }
        }
    }

    void table(CellLayout<String> layout) {
        items.add(new Grid(layout));
    }

    /** Adds all items of another draft. */
    void addAll(Draft other) {
        items.addAll(other.items);
    }

    /** The lines as one text, as it stands in a table cell. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            if (item instanceof Line line) {
                text.append(text.length() == 0 ? "" : "\n").append(line.text());
            }
        }
        return text.toString().strip();
    }

    /** The tables alone. */
    Draft tables() {
        Draft tables = new Draft();
        items.stream().filter(Grid.class::isInstance).forEach(tables.items::add);
        return tables;
    }

    boolean hasTables() {
        return items.stream().anyMatch(Grid.class::isInstance);
    }

    void writeTo(FlowBuilder flow) throws UnreadableDocumentException {
        for (Item item : items) {
            if (item instanceof Line line) {
                flow.line(line.text(), line.outline(), line.whole());
            } else if (item instanceof Grid grid) {
                flow.grid(grid.layout());
            }
        }
    }
}
