package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.List;

/** Turns the lines of a table of contents back into lines where a tab before the page number made rows of them. */
final class ContentsRows {

    /** A table of contents begins within so many pieces. */
    private static final int FIRST = 100;

    private final SectionNames sections;

    ContentsRows(SectionNames sections) {
        this.sections = sections;
    }

    List<Piece> asLines(List<Piece> pieces) {
        int title = 0;
        while (title < Math.min(pieces.size(), FIRST)
                && !(pieces.get(title) instanceof Line line && sections.isContents(line.text()))) {
            title++;
        }
        if (title == Math.min(pieces.size(), FIRST)) {
            return pieces;
        }
        List<Piece> lines = new ArrayList<>(pieces.subList(0, title + 1));
        for (Piece piece : pieces.subList(title + 1, pieces.size())) {
            if (piece instanceof Grid grid && grid.rows().stream().allMatch(ContentsRows::isEntry)) {
                grid.rows().forEach(row -> lines.add(new Line(Text.of(Rows.texts(row)), 0, true, grid.page())));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    /** A numbered title and its page, the whole row. */
    private static boolean isEntry(List<Cell> row) {
        List<Text> texts = Rows.texts(row);
        if (texts.size() != 2 || Numbering.of(texts.get(0)) == null) {
            return false;
        }
        String page = texts.get(1).value();
        return page.length() <= 3 && page.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
