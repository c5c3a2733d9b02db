package cn.mingjian.facts;

import cn.mingjian.document.Block;
import cn.mingjian.document.Box;
import cn.mingjian.document.Cell;
import cn.mingjian.document.Document;
import cn.mingjian.document.Format;
import cn.mingjian.document.Positions;
import cn.mingjian.document.Section;
import cn.mingjian.document.Source;
import cn.mingjian.document.Span;
import cn.mingjian.document.Table;
import cn.mingjian.document.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Documents made of tables written down row by row, cells separated by |; ← is more of the merged cell before it. */
final class Grids {

    static final Path RULES = Path.of("rules");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    Grids accounts(String name, String unit, String... rows) {
        return table(name, unit, Table.Kind.ACCOUNTS, rows);
    }

    Grids sheet(String title, String... rows) {
        return table(title, null, Table.Kind.SHEET, rows);
    }

    Grids other(String... rows) {
        return table(null, null, Table.Kind.OTHER, rows);
    }

    Grids titled(String title, String unit, String... rows) {
        return table(title, unit, Table.Kind.OTHER, rows);
    }

    private Grids table(String name, String unit, Table.Kind kind, String... rows) {
        Text title = name == null ? null : put(name);
        Text stated = unit == null ? null : put(unit);
        int start = text.length();
        int width = Arrays.stream(rows)
                .mapToInt(r -> r.split("\\|", -1).length)
                .max()
                .orElse(0);
        List<List<Cell>> grid = new ArrayList<>();
        for (String row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                cells.add(
                        cell.equals("←")
                                ? new Cell(cells.get(cells.size() - 1).text(), true)
                                : new Cell(put(cell), false));
            }
            while (cells.size() < width) {
                cells.add(Cell.ABSENT);
            }
            grid.add(cells);
        }
        blocks.add(new Table(
                title, name, kind, stated, List.of(), grid, List.of(), Section.NONE, new Span(start, text.length())));
        return this;
    }

    private Text put(String words) {
        int at = text.length();
        text.append(words).append('\n');
        return Text.at(words, at);
    }

    TableReading read() {
        String all = text.toString();
        Document document = new Document(
                new Source("手写.txt", Format.TXT, "0".repeat(64), all.length(), null),
                all,
                blocks,
                List.of(),
                new Lines());
        return new DocumentTables(RULES).read(document, new Evidences(document), 2024);
    }

    /** The only fact of a concept and measure, as "printed unit", or what else is found. */
    static String value(TableReading reading, String concept, String measure) {
        List<String> found = reading.facts().stream()
                .filter(f -> f.concept().equals(concept) && f.measure().equals(measure))
                .map(f -> f.comparator() + f.printed() + f.amount().unit().symbol())
                .toList();
        return found.isEmpty() ? "没有" : String.join(" ", found);
    }

    private record Lines() implements Positions {
        @Override
        public int line(int offset) {
            return 1;
        }

        @Override
        public Integer page(int offset) {
            return null;
        }

        @Override
        public Box box(Span span) {
            return null;
        }
    }
}
