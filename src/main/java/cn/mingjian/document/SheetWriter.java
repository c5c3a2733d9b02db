package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes a worksheet into a flow: lines above, the table, lines below; several tables where empty rows part them. */
final class SheetWriter {

    /** Names that programs give to sheets say nothing. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:sheet|工作表|表|table)\\s*\\d*");

    private static final int LONGEST_WORD = 4;

    private SheetWriter() {}

    static void write(String name, SheetCells cells, FlowBuilder flow) throws UnreadableDocumentException {
        List<SheetRow> rows = cells.shown();
        boolean titled = UNNAMED.matcher(name.strip()).matches();
        int from = 0;
        while (from < rows.size()) {
            int table = from;
            while (table < rows.size() && rows.get(table).isCaption()) {
                lines(rows.get(table++), flow);
                titled = true;
            }
            int end = end(rows, table);
            int notes = notes(rows, table, end);
            if (notes > table) {
                if (!titled) {
                    flow.line(name.strip(), 0, true);
                    titled = true;
                }
                flow.grid(layout(rows.subList(table, notes)));
            }
            for (SheetRow note : rows.subList(notes, end)) {
                lines(note, flow);
            }
            from = end;
        }
    }

    /** Where the table that begins at {@code from} ends: at an empty row with a caption or nothing after it. */
    private static int end(List<SheetRow> rows, int from) {
        int last = from < rows.size() ? bottom(rows.get(from)) : 0;
        for (int i = from + 1; i < rows.size(); i++) {
            if (rows.get(i).number() > last + 1 && rows.get(i).isCaption()) {
                return i;
            }
            last = Math.max(last, bottom(rows.get(i)));
        }
        return rows.size();
    }

    private static int bottom(SheetRow row) {
        return row.entries().stream().mapToInt(SheetRow.Entry::bottom).max().orElse(row.number());
    }

    /** Where the lines below a table begin. */
    private static int notes(List<SheetRow> rows, int from, int end) {
        int notes = end;
        while (notes > from && isNote(rows.get(notes - 1))) {
            notes--;
        }
        return notes;
    }

    private static boolean isNote(SheetRow row) {
        SheetRow.Entry first = row.entries().get(0);
        String text = first.text();
        boolean sentence = text.indexOf('。') >= 0 || text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
        // One word across the columns is the total of a table without amounts.
        boolean across = first.isMergedAcross() && text.strip().length() > LONGEST_WORD;
        return row.isCaption() && first.bottom() == row.number() && (!row.isLone() || across || sentence);
    }

    private static void lines(SheetRow row, FlowBuilder flow) throws UnreadableDocumentException {
        for (SheetRow.Entry entry : row.entries()) {
            Draft draft = new Draft();
            draft.paragraph(entry.text(), 0);
            draft.writeTo(flow);
        }
    }

    /** Empty columns are left out, of several empty rows one stays. */
    private static CellLayout<String> layout(List<SheetRow> rows) {
        NavigableSet<Integer> used = new TreeSet<>();
        List<Integer> numbers = new ArrayList<>();
        for (SheetRow row : rows) {
            row.entries().forEach(e -> used.add(e.column()));
            if (!numbers.isEmpty() && row.number() > numbers.get(numbers.size() - 1) + 1) {
                numbers.add(row.number() - 1);
            }
            numbers.add(row.number());
        }
        List<Integer> columns = List.copyOf(used);
        CellLayout<String> layout = new CellLayout<>();
        for (SheetRow row : rows) {
            int at = lastUpTo(numbers, row.number());
            for (SheetRow.Entry entry : row.entries()) {
                int column = lastUpTo(columns, entry.column());
                layout.put(
                        at,
                        column,
                        lastUpTo(numbers, entry.bottom()) - at + 1,
                        lastUpTo(columns, entry.right()) - column + 1,
                        entry.text());
            }
        }
        return layout;
    }

    /** Index of the last number that is not greater; the numbers are in order. */
    private static int lastUpTo(List<Integer> sorted, int number) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sorted.get(middle) <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
