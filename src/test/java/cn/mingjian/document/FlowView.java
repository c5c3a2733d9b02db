package cn.mingjian.document;

import java.util.List;
import java.util.stream.Collectors;

/** What a reader delivered, as text for assertions. */
final class FlowView {

    private FlowView() {}

    static List<Flow.Grid> grids(Flow flow) {
        return flow.pieces().stream()
                .filter(Flow.Grid.class::isInstance)
                .map(Flow.Grid.class::cast)
                .toList();
    }

    static List<String> lines(Flow flow) {
        return flow.pieces().stream()
                .filter(Flow.Line.class::isInstance)
                .map(p -> ((Flow.Line) p).text().value())
                .toList();
    }

    /** Rows with cells parted by {@code |}; merged cells show their text in each place. */
    static List<String> rows(Flow.Grid grid) {
        return grid.rows().stream()
                .map(r -> r.stream().map(c -> c.text().value()).collect(Collectors.joining("|")))
                .toList();
    }

    /** The grid that follows the line of this text. */
    static Flow.Grid gridAfter(Flow flow, String title) {
        boolean seen = false;
        for (Flow.Piece piece : flow.pieces()) {
            if (piece instanceof Flow.Line line) {
                seen |= line.text().value().replace(" ", "").equals(title);
            } else if (seen) {
                return (Flow.Grid) piece;
            }
        }
        throw new AssertionError("no table after " + title + " in " + lines(flow));
    }
}
