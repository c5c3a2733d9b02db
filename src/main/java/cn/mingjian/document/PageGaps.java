package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/** Finds what cannot be read on the pages of a PDF: scanned pages, tables put in as pictures, characters without a code, tables cut off. */
final class PageGaps {

    /** What is shown for a character that does not say which one it is. */
    static final String NO_CODE = Gap.LOST;

    /** A picture of so many percent of the page may hold a table; charts and seals are smaller. */
    private static final int LARGE = 35;
    /** In a background stand more characters than this; a page number over a scanned page is no longer. */
    private static final int FEW = 12;

    private static final String PICTURE = "有大幅图片，图片里的文字读不出来";
    private static final String CUT = "有表格比纸宽，右边的栏没有印出来";
    private static final String RECOGNISED = "的文字是从扫描图片中识别出来的，可能有误认的字和数";
    private static final String UNKNOWN = "有的字没有文字编码，读不出来";

    private PageGaps() {}

    /**
     * The gaps, page by page.
     *
     * @param layout what was found on each page
     */
    static List<Gap> of(List<PdfPage> pages, List<List<PageItem>> layout) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PdfPage page = pages.get(i);
            if (page.recognised() && !isEmpty(page)) {
                gaps.add(new Gap(page.printed(), RECOGNISED, true));
            }
            // A picture on the first page is its cover.
            if (page.printed() > 1 && isPicture(page)) {
                gaps.add(new Gap(page.printed(), PICTURE));
            }
            if (page.glyphs().stream().anyMatch(g -> g.text().equals(NO_CODE))) {
                gaps.add(new Gap(page.printed(), UNKNOWN));
            }
            if (layout.get(i).stream().anyMatch(item -> item instanceof PageTable table && table.cut())) {
                gaps.add(new Gap(page.printed(), CUT));
            }
        }
        return gaps;
    }

    private static boolean isPicture(PdfPage page) {
        long least = (long) page.width() * page.height() * LARGE / 100;
        long all = page.pictures().stream().mapToLong(Picture::area).sum();
        return (all >= least && isEmpty(page))
                || page.pictures().stream()
                        .anyMatch(p -> p.area() >= least
                                && page.glyphs().stream()
                                                .filter(g -> !g.isBlank() && p.holds(g))
                                                .count()
                                        <= FEW);
    }

    private static boolean isEmpty(PdfPage page) {
        return page.glyphs().stream().filter(g -> !g.isBlank()).count() <= FEW;
    }

    /** The pages' items; where a page is but a picture, a gap. */
    static List<List<PageItem>> marked(List<List<PageItem>> layout, List<PdfPage> pages) {
        List<List<PageItem>> marked = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            PdfPage page = pages.get(i);
            boolean gap = layout.get(i).isEmpty() && isPicture(page) && page.printed() > 1;
            marked.add(gap ? List.of(new PageGap(page.number())) : layout.get(i));
        }
        return marked;
    }
}
