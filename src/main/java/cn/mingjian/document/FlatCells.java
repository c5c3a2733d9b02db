package cn.mingjian.document;

import cn.mingjian.document.Flow.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tables of which each cell was copied to a line of its own, empty cells left out: a code or the name of a total begins a row. */
final class FlatCells {

    /** Of so many lines one may hold more than a cell. */
    private static final int MOST = 5;
    /** Fewer amounts alone in their lines are no table. */
    private static final int AMOUNTS = 3;

    private FlatCells() {}

    /** Whether lines are cells of a table of amounts. */
    static boolean are(List<FlatLine> lines) {
        long amounts = lines.stream().filter(FlatCells::isAmount).count();
        return amounts >= AMOUNTS && stand(lines);
    }

    /** Whether lines hold no more than a cell each. */
    static boolean stand(List<FlatLine> lines) {
        long single = lines.stream().filter(l -> l.tokens().size() == 1).count();
        return !lines.isEmpty() && (lines.size() - single) * MOST <= lines.size();
    }

    private static boolean isAmount(FlatLine line) {
        return line.tokens().size() == 1
                && FlatLine.isAmount(line.first())
                && line.first().value().indexOf('.') > 0;
    }

    /** The rows that the cells make; those of the head each as it stands, without the numbers of its columns. */
    static List<FlatLine> rows(List<FlatLine> lines, Predicate<FlatLine> number) {
        List<FlatLine> rows = new ArrayList<>();
        List<FlatLine> row = new ArrayList<>();
        boolean body = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = begins(lines, i);
            body |= begins;
            if (begins || !body) {
                close(row, rows);
            }
            if (body || !number.test(lines.get(i))) {
                row.add(lines.get(i));
            }
        }
        close(row, rows);
        return rows;
    }

    /** Whether a cell begins a row: a code with a name behind it, or the name of a total with an amount behind it. */
    private static boolean begins(List<FlatLine> lines, int at) {
        FlatLine line = lines.get(at);
        boolean amountNext = at + 1 < lines.size() && isAmount(lines.get(at + 1));
        return FlatLine.isCode(line.first())
                ? at + 1 < lines.size() && !FlatLine.isAmount(lines.get(at + 1).first())
                : line.total() && amountNext;
    }

    private static void close(List<FlatLine> cells, List<FlatLine> rows) {
        if (cells.isEmpty()) {
            return;
        }
        List<Text> texts = cells.stream().map(c -> c.line().text()).toList();
        List<Text> tokens = cells.stream().flatMap(c -> c.tokens().stream()).toList();
        Line first = cells.get(0).line();
        rows.add(new FlatLine(
                new Line(Text.of(texts), 0, true, first.page()),
                tokens,
                cells.get(0).total()));
        cells.clear();
    }
}
