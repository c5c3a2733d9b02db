package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/** Looks at rows of a grid. */
final class Rows {

    private static final int MOST = 2_000_000;

    private Rows() {}

    /** The only text of a row, be it in one cell or merged over several, or null where there are several texts or none. */
    static Text lone(List<Cell> row) {
        Text lone = null;
        for (Cell cell : row) {
            if (!cell.isBlank()) {
                if (lone != null && !cell.text().equals(lone)) {
                    return null;
                }
                lone = cell.text();
            }
        }
        return lone;
    }

    /** The texts of a row that are not blank, a merged one once. */
    static List<Text> texts(List<Cell> row) {
        List<Text> texts = new ArrayList<>();
        for (Cell cell : row) {
            if (!cell.isBlank()
                    && (texts.isEmpty() || !texts.get(texts.size() - 1).equals(cell.text()))) {
                texts.add(cell.text());
            }
        }
        return texts;
    }

    /**
     * The rows as a rectangle.
     *
     * @throws UnreadableDocumentException where that would be far more places than any table has
     */
    static List<List<Cell>> squared(List<List<Cell>> rows) throws UnreadableDocumentException {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if ((long) width * rows.size() > MOST) {
            throw new UnreadableDocumentException("表格太大：" + rows.size() + " 行、" + width + " 列，不像一份决算公开报告");
        }
        List<List<Cell>> squared = new ArrayList<>(rows.size());
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>(width);
            cells.addAll(row);
            while (cells.size() < width) {
                cells.add(Cell.ABSENT);
            }
            squared.add(cells);
        }
        return squared;
    }
}
