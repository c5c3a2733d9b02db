package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends the pieces of a flow one by one and takes out what is no text of the report: bookmarks, page numbers, what a web page
 * says around it, empty lines and rows.
 */
final class Cleaner {

    /** No report has as many pages; a bare number as high is a year or an amount. */
    private static final int PAGES = 1000;

    private final SectionNames sections;
    private final List<Span> debris = new ArrayList<>();

    Cleaner(SectionNames sections) {
        this.sections = sections;
    }

    /** The pieces without the lines that stand at the head or foot of every page. */
    List<Piece> withoutRunningHeads(List<Piece> pieces, TableNames tables) {
        Set<String> heads = RunningHeads.of(pieces, tables);
        if (heads.isEmpty()) {
            return pieces;
        }
        List<Piece> left = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece instanceof Line line && heads.contains(RunningHeads.words(line))) {
                debris.add(line.text().span());
            } else {
                left.add(piece);
            }
        }
        return left;
    }

    List<Piece> clean(List<Piece> pieces) {
        List<Piece> cleaned = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece instanceof Line line) {
                Text text = Mender.line(line.text(), debris);
                if (text.length() == 0) {
                    continue;
                }
                if (PageNumber.is(text, PAGES) || sections.isAround(text)) {
                    debris.add(text.span());
                } else {
                    cleaned.add(new Line(text, line.outline(), line.whole(), line.full(), line.page()));
                }
            } else if (piece instanceof Grid grid) {
                List<List<Cell>> rows = new ArrayList<>(grid.rows().size());
                for (List<Cell> row : grid.rows()) {
                    List<Cell> mended = Mender.row(row);
                    if (!mended.stream().allMatch(Cell::isBlank)) {
                        rows.add(mended);
                    }
                }
                if (!rows.isEmpty()) {
                    cleaned.add(new Grid(rows, grid.span(), grid.page(), grid.doubtful()));
                }
            }
        }
        return cleaned;
    }

    List<Span> debris() {
        return debris;
    }
}
