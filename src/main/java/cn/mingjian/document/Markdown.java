package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Markdown writes for a page and no reader of that page sees: backslashes before marks, asterisks around bold words. */
final class Markdown {

    private static final String ESCAPE = "\\\\(?=[\\\\`*_{}\\[\\]()#+\\-.!|<>~])";

    /** A program that writes Markdown escapes marks even where its output is kept as plain text. */
    private static final Pattern ESCAPES = Pattern.compile(ESCAPE);

    private static final Pattern MARKUP =
            Pattern.compile(ESCAPE + "|\\*\\*(?=[^*\\s][^*\\n]{0,200}\\*\\*)|(?<=[^*\\s])\\*\\*");

    private final Pattern unseen;

    Markdown(Format format) {
        this.unseen = format == Format.MD ? MARKUP : ESCAPES;
    }

    /** The pieces as the page shows them. */
    List<Piece> shown(List<Piece> pieces) {
        List<Piece> shown = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece instanceof Line line) {
                shown.add(new Line(shown(line.text()), line.outline(), line.whole(), line.full(), line.page()));
            } else if (piece instanceof Grid grid) {
                List<List<Cell>> rows = grid.rows().stream().map(this::row).toList();
                shown.add(new Grid(rows, grid.span(), grid.page(), grid.doubtful()));
            }
        }
        return shown;
    }

    private List<Cell> row(List<Cell> cells) {
        return cells.stream()
                .map(cell -> {
                    Text text = shown(cell.text());
                    return text.length() == cell.text().length() ? cell : new Cell(text, cell.filled());
                })
                .toList();
    }

    private Text shown(Text text) {
        boolean plain = text.value().indexOf('\\') < 0 && text.value().indexOf('*') < 0;
        return plain ? text : text.replaced(unseen, "");
    }
}
