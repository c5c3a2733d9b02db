package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The place where a page end cut a table. A row that the page end cut goes on below it in a row of its own that holds only
 * the rest of its words; the two are made one where their cells prove it.
 */
final class Seam {

    /** Words of so many characters are a text and no label. */
    private static final int TEXT = 20;

    private final TableNames tables;

    Seam(TableNames tables) {
        this.tables = tables;
    }

    /** Adds the rows below a page end to those above it. */
    void sew(List<List<Cell>> rows, List<List<Cell>> below) {
        List<Cell> rest = rows.isEmpty() || below.isEmpty() ? List.of() : new ArrayList<>(below.get(0));
        List<Cell> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
        List<Cell> whole = goesOn(last, rest) ? joined(last, rest) : null;
        if (whole == null) {
            rows.addAll(below);
            return;
        }
        rows.set(rows.size() - 1, whole);
        if (!rest.stream().allMatch(Cell::isBlank)) {
            rows.add(rest);
        }
        rows.addAll(below.subList(1, below.size()));
    }

    /** Whether the row below has words only, and lacks what the row above has besides. */
    private static boolean goesOn(List<Cell> last, List<Cell> first) {
        int words = 0;
        for (Cell cell : first) {
            if (!cell.isBlank()) {
                words++;
                if (isFigure(cell.text().value())) {
                    return false;
                }
            }
        }
        long had = last.stream().filter(cell -> !cell.isBlank()).count();
        return words > 0 && words <= 3 && had > words;
    }

    /** The row made whole, what belongs to it taken from {@code rest}; null where nothing does. */
    private List<Cell> joined(List<Cell> last, List<Cell> rest) {
        List<Cell> whole = new ArrayList<>(last);
        boolean any = false;
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).isBlank()) {
                continue;
            }
            int at = i < last.size() && !last.get(i).isBlank() ? i : onlyText(last, rest);
            if (at < 0
                    || !isBroken(last.get(at).text().value(), rest.get(i).text().value())) {
                continue;
            }
            whole.set(
                    at,
                    new Cell(
                            Mender.join(List.of(last.get(at).text(), rest.get(i).text())), false));
            rest.set(i, new Cell(Text.EMPTY, false));
            any = true;
        }
        return any ? whole : null;
    }

    /** The one cell with a text in it, where the row below has but one cell with words: it may have slipped aside. */
    private static int onlyText(List<Cell> last, List<Cell> rest) {
        if (rest.stream().filter(cell -> !cell.isBlank()).count() != 1) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < last.size(); i++) {
            String value = last.get(i).text().value();
            if (value.length() >= TEXT && !isEnded(value)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Words that end alike are two labels of one kind (产出指标, 效益指标) and not the parts of one. */
    private boolean isBroken(String above, String below) {
        boolean alike = above.length() > 2 && below.length() > 2 && above.endsWith(below.substring(below.length() - 2));
        boolean figures = below.chars().anyMatch(Character::isDigit) && above.length() < TEXT;
        return !alike
                && !figures
                && !isEnded(above)
                && !isFigure(above)
                && !tables.isLabel(below)
                && Numbering.of(below) == null;
    }

    private static boolean isEnded(String words) {
        return "。；;！？!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isFigure(String value) {
        return value.chars().allMatch(c -> (c >= '0' && c <= '9') || ",.-—%％／/万元 ".indexOf(c) >= 0);
    }
}
