package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Page numbers that stand sideways: where a wide table is put on a page of its own, the number of the page stays where it is
 * on the upright ones. It would fall into the rows that end beside it.
 */
final class SideNumbers {

    /** A number without dashes beside it is that of a page where it stands in the outermost of so many parts of the page. */
    private static final int MARGIN = 10;

    private final int width;
    private final int height;
    private final List<Glyph> run = new ArrayList<>();
    private final List<Glyph> found = new ArrayList<>();

    /** The page as it is read. */
    SideNumbers(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The next character that is drawn. */
    void add(Glyph glyph, boolean sideways) {
        if (!sideways || (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph))) {
            end();
        }
        if (sideways) {
            run.add(glyph);
        }
    }

    private static boolean goesOn(Glyph before, Glyph glyph) {
        return Math.abs(glyph.left() - before.left()) * 2 <= glyph.size()
                && Math.abs(glyph.baseline() - before.baseline()) <= 3 * glyph.size();
    }

    private void end() {
        StringBuilder text = new StringBuilder();
        run.forEach(g -> text.append(g.text()));
        PageNumber number = PageNumber.of(text.toString().strip());
        if (number != null && (number.dressed() || run.stream().allMatch(this::isInMargin))) {
            found.addAll(run);
        }
        run.clear();
    }

    private boolean isInMargin(Glyph glyph) {
        return glyph.left() < width / MARGIN
                || glyph.right() > width - width / MARGIN
                || glyph.baseline() < height / MARGIN
                || glyph.baseline() > height - height / MARGIN;
    }

    /** The characters of all of them. */
    List<Glyph> all() {
        end();
        return found;
    }
}
