package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two pages printed side by side on one sheet are read one after the other. A sheet holds two where nothing goes across its
 * middle and the report shows, here or on its other sheets, that what stands at the right is a page: it has the next page
 * number, or running text begins and ends there at the same margins as at the left. Sheets of a booklet are read in its order.
 */
final class FacingPages {

    /** The middle of the sheet is free in a width of so many thousandths. */
    private static final int GUTTER = 12;
    /** Margins of both pages differ by no more than so many thousandths of the sheet. */
    private static final int SAME = 12;
    /** A line of running text has so many characters. */
    private static final int LONG = 15;
    /** So many lines of running text on each side show where its margins are. */
    private static final int LINES = 4;
    /** Of the sheets so many percent have nothing across their middle. */
    private static final int MOST = 80;
    /** Page numbers stand in their halves at places that differ by no more than so many thousandths of the sheet. */
    private static final int CENTRED = 60;

    /** A sheet whose middle is free, and the writing at both sides of it. */
    private record Sheet(PdfPage page, List<GlyphLine> left, List<GlyphLine> right) {}

    private final List<PdfPage> pages;
    private final List<Sheet> sheets;

    private FacingPages(List<PdfPage> pages) {
        this.pages = pages;
        this.sheets = pages.stream().map(FacingPages::sheet).toList();
    }

    /** The pages in reading order, sheets with two or four of them parted. */
    static List<PdfPage> parted(List<PdfPage> pages) {
        List<PdfPage> rows = StackedPages.parted(pages);
        if (rows.stream().noneMatch(p -> p.width() > p.height())) {
            return rows;
        }
        FacingPages facing = new FacingPages(rows);
        return facing.isBooklet() ? facing.unfolded() : facing.part();
    }

    private boolean isBooklet() {
        return sheets.stream().allMatch(Objects::nonNull)
                && Booklet.is(sheets.stream()
                        .flatMap(s -> Stream.of(s.left(), s.right()))
                        .toList());
    }

    /** The halves in the order of the booklet that they are printed for. */
    private List<PdfPage> unfolded() {
        List<PdfPage> parted = new ArrayList<>();
        for (int half : Booklet.order(2 * pages.size())) {
            PdfPage page = pages.get(half / 2);
            int middle = page.width() / 2;
            boolean left = half % 2 == 0;
            add(page, new PagePart(left ? 0 : middle, 0, left ? middle : page.width(), page.height()), parted);
        }
        return parted;
    }

    private List<PdfPage> part() {
        boolean all = haveTextOfTwo();
        List<PdfPage> parted = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PdfPage page = pages.get(i);
            Sheet sheet = sheets.get(i);
            if (sheet != null && (all || isNumbered(sheet))) {
                int middle = page.width() / 2;
                add(page, new PagePart(0, 0, middle, page.height()), parted);
                add(page, new PagePart(middle, 0, page.width(), page.height()), parted);
            } else {
                parted.add(page.at(parted.size() + 1));
            }
        }
        return parted;
    }

    /** A blank half is no page: what stood on an odd number of pages leaves one. */
    static void add(PdfPage page, PagePart half, List<PdfPage> parted) {
        PdfPage part = page.part(parted.size() + 1, half);
        if (!part.glyphs().isEmpty() || !part.pictures().isEmpty()) {
            parted.add(part);
        }
    }

    /** The sheet, or null where something goes across its middle. */
    private static Sheet sheet(PdfPage page) {
        int middle = page.width() / 2;
        int from = middle - page.width() * GUTTER / 2_000;
        int to = middle + page.width() * GUTTER / 2_000;
        boolean across = page.width() <= page.height()
                || page.glyphs().stream().anyMatch(g -> !g.isBlank() && g.left() < to && g.right() > from)
                || page.strokes().stream()
                        .anyMatch(s -> s.horizontal()
                                ? s.from() < from && s.to() > to
                                : s.at() > from && s.at() < to && s.to() - s.from() < page.height() * 4 / 5);
        if (across) {
            return null;
        }
        return new Sheet(
                page,
                GlyphLines.of(
                        page.glyphs().stream().filter(g -> g.centre() < middle).toList()),
                GlyphLines.of(
                        page.glyphs().stream().filter(g -> g.centre() >= middle).toList()));
    }

    /** Whether the right half has the number after that of the left one, each in the same place of its half. */
    private static boolean isNumbered(Sheet sheet) {
        int half = sheet.page().width() / 2;
        for (GlyphLine left : outermost(sheet.left())) {
            PageNumber number = PageNumber.of(left.text());
            for (GlyphLine right : number == null ? List.<GlyphLine>of() : outermost(sheet.right())) {
                PageNumber next = PageNumber.of(right.text());
                if (next != null
                        && next.number() == number.number() + 1
                        && left.baseline() == right.baseline()
                        && isMirrored(left, right, sheet.page().width(), half)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<GlyphLine> outermost(List<GlyphLine> lines) {
        return lines.isEmpty() ? lines : List.of(lines.get(0), lines.get(lines.size() - 1));
    }

    /** Whether both are as far from the left of their half, or one is as far from the left as the other from the right. */
    private static boolean isMirrored(GlyphLine left, GlyphLine right, int width, int half) {
        int first = (left.left() + left.right()) / 2;
        int second = (right.left() + right.right()) / 2;
        int near = width * CENTRED / 1_000;
        return Math.abs(second - first - half) <= near || Math.abs(width - second - first) <= near;
    }

    /** Whether running text has the margins of two pages on the wide sheets of the report, and is parted on nearly all. */
    private boolean haveTextOfTwo() {
        long wide = pages.stream().filter(p -> p.width() > p.height()).count();
        List<Sheet> free = sheets.stream().filter(Objects::nonNull).toList();
        if (free.size() * 100L < wide * MOST || wide * 2 < pages.size()) {
            return false;
        }
        int width = free.get(0).page().width();
        int[] left = margins(free.stream().flatMap(s -> s.left().stream()).toList());
        int[] right = margins(free.stream().flatMap(s -> s.right().stream()).toList());
        return left != null
                && right != null
                && Math.abs(right[0] - left[0] - width / 2) * 1_000L <= (long) width * SAME
                && Math.abs(right[1] - left[1] - width / 2) * 1_000L <= (long) width * SAME;
    }

    /** Where most lines of running text begin and how far they go; null where there are few. */
    private static int[] margins(List<GlyphLine> lines) {
        List<GlyphLine> text = lines.stream()
                .filter(l ->
                        l.glyphs().size() >= LONG && ColumnLine.of(l).segments().size() == 1)
                .filter(l -> l.text().chars().filter(Character::isIdeographic).count() * 2
                        > l.glyphs().size())
                .toList();
        if (text.size() < LINES) {
            return null;
        }
        int[] lefts = text.stream().mapToInt(GlyphLine::left).sorted().toArray();
        int[] rights = text.stream().mapToInt(GlyphLine::right).sorted().toArray();
        return new int[] {lefts[lefts.length / 4], rights[rights.length * 9 / 10]};
    }
}
