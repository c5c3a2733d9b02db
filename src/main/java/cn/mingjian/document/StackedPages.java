package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Two rows of pages printed one below the other on each sheet are read one after the other. That there are two shows on
 * all sheets together: on none does anything stand across its middle, and what stands in the lower half begins at the same
 * height as what stands in the upper one.
 */
final class StackedPages {

    /** Fewer sheets show nothing: a gap may be in the middle of each by chance. */
    private static final int SHEETS = 4;
    /** The margins between the halves are so many thousandths of the sheet, or more. */
    private static final int MARGIN = 35;
    /** Pages begin at the same height but for so many thousandths of the sheet. */
    private static final int SAME = 12;

    private StackedPages() {}

    static List<PdfPage> parted(List<PdfPage> pages) {
        if (pages.size() < SHEETS || !pages.stream().allMatch(StackedPages::isFree)) {
            return pages;
        }
        long both = pages.stream()
                .filter(p -> top(p, true) >= 0 && top(p, false) >= 0)
                .count();
        long alike = pages.stream().filter(StackedPages::beginAlike).count();
        if (both * 2 < pages.size() || both < SHEETS - 1 || alike * 2 <= both) {
            return pages;
        }
        List<PdfPage> parted = new ArrayList<>();
        for (PdfPage page : pages) {
            int middle = page.height() / 2;
            FacingPages.add(page, new PagePart(0, 0, page.width(), middle), parted);
            FacingPages.add(page, new PagePart(0, middle, page.width(), page.height()), parted);
        }
        return parted;
    }

    private static boolean isFree(PdfPage page) {
        int middle = page.height() / 2;
        int from = middle - page.height() * MARGIN / 2_000;
        int to = middle + page.height() * MARGIN / 2_000;
        return page.glyphs().stream().noneMatch(g -> !g.isBlank() && g.top() < to && g.bottom() > from)
                && page.strokes().stream()
                        .noneMatch(s -> s.horizontal() ? s.at() > from && s.at() < to : s.from() < to && s.to() > from);
    }

    /** Where the writing of a half begins, or -1 where it has none. */
    private static int top(PdfPage page, boolean upper) {
        int middle = page.height() / 2;
        return page.glyphs().stream()
                .filter(g -> !g.isBlank() && g.middle() < middle == upper)
                .mapToInt(Glyph::top)
                .min()
                .orElse(-1);
    }

    private static boolean beginAlike(PdfPage page) {
        int upper = top(page, true);
        int lower = top(page, false);
        return upper >= 0
                && lower >= 0
                && Math.abs(lower - upper - page.height() / 2) * 1_000L <= (long) page.height() * SAME;
    }
}
