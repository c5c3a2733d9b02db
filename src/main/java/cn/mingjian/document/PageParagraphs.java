package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes paragraphs whole again by where their lines begin and end. */
final class PageParagraphs {

    /**
     * Lines that belong together.
     *
     * @param whole whether the layout shows that nothing of it stands elsewhere
     */
    record Lines(List<GlyphLine> lines, boolean whole) {}

    private static final Pattern MARKER = Pattern.compile(
            "^(?:第[一二三四五六七八九十百零\\d]+[部分章节条]|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}(?:、|[.．](?!\\d))|[①-⑳]).*");
    private static final Pattern CONTENTS = Pattern.compile(".*[.．·…]{4,}.*\\d+$");
    /** The heading of a part that says what the part holds: what stands in the middle below it is a title of its own. */
    private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十]{1,2}部分.*(?:表|说明|概况|解释|附件)$");

    private static final String CLOSING = "，。；：、）》”’！？％%〕】";
    private static final String COLON = "：:";
    private static final String END = "。；！？;" + COLON;

    private final Map<Integer, PageMargins> margins = new HashMap<>();
    private final Map<Integer, Integer> widths;

    /**
     * Learns the margins from all lines of running text.
     *
     * @param widths width of each page by its number
     */
    PageParagraphs(List<GlyphLine> lines, Map<Integer, Integer> widths) {
        this.widths = widths;
        Map<Integer, List<GlyphLine>> byWidth = new HashMap<>();
        for (GlyphLine line : lines) {
            byWidth.computeIfAbsent(widths.get(line.page()), w -> new ArrayList<>())
                    .add(line);
        }
        byWidth.forEach((width, all) -> margins.put(width, PageMargins.of(all)));
    }

    /** The paragraphs of lines between which there is no table. */
    List<Lines> of(List<GlyphLine> lines) {
        List<Lines> paragraphs = new ArrayList<>();
        List<GlyphLine> current = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            current.add(lines.get(i));
            GlyphLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (next == null || !goesOn(lines.get(i), next)) {
                boolean open = next != null && isOpen(lines.get(i), next);
                paragraphs.add(new Lines(List.copyOf(current), !open));
                current.clear();
            }
        }
        return paragraphs;
    }

    private boolean goesOn(GlyphLine line, GlyphLine next) {
        PageMargins margin = margins.get(widths.get(line.page()));
        int size = Math.max(line.size(), next.size());
        boolean samePage = line.page() == next.page();
        if (Math.abs(line.size() - next.size()) * 100 > size * 25
                || (samePage && next.baseline() - line.baseline() > Math.max(margin.leading(), size) * 17 / 10)
                || CONTENTS.matcher(line.text()).matches()) {
            return false;
        }
        if (isAtRight(line, margin)
                && next.left() < line.left()
                && (samePage || !ColumnLine.of(next).isParted())) {
            return false;
        }
        boolean marked = MARKER.matcher(next.text()).matches();
        char last = line.last().text().charAt(0);
        // After a colon the sentence goes on, unless with a list: marks that hang over make other lines look longer.
        boolean ended = END.indexOf(last) >= 0 && (marked || COLON.indexOf(last) < 0);
        boolean large = line.size() * 5 > margin.size() * 6;
        int room = margin.right() - line.right() - firstWord(next);
        if (room * 10 >= size * 3 && (ended || marked || large || room >= size * 3)) {
            return false;
        }
        if (isCentred(line, margin) && isCentred(next, margin) && (large || isFull(line, next, margin))) {
            return isFull(line, next, margin)
                    || !PART.matcher(line.text().strip()).matches();
        }
        return !(next.left() > margins.get(widths.get(next.page())).left() + size * 12 / 10) && !(ended && marked);
    }

    /** Whether a line begins in the right half: no paragraph does, but the number of a form above a table (公开01表). */
    private static boolean isAtRight(GlyphLine line, PageMargins margin) {
        return line.left() * 2 > margin.left() + margin.right();
    }

    /** Whether the line breaks off and the next one begins as if it went on. */
    private boolean isOpen(GlyphLine line, GlyphLine next) {
        PageMargins margin = margins.get(widths.get(line.page()));
        return (line.right() - margin.left()) * 5 > (margin.right() - margin.left()) * 3
                && END.indexOf(line.last().text().charAt(0)) < 0
                && next.left() <= margins.get(widths.get(next.page())).left() + next.size() * 12 / 10
                && !MARKER.matcher(next.text()).matches()
                && !isCentred(line, margin);
    }

    /** Whether the first word of a shorter line had no room any more in a line in the middle, which has room at both ends. */
    private static boolean isFull(GlyphLine line, GlyphLine next, PageMargins margin) {
        int width = line.right() - line.left();
        return END.indexOf(line.last().text().charAt(0)) < 0
                && line.size() == next.size()
                && next.right() - next.left() < width
                && width + firstWord(next) > margin.right() - margin.left() - line.size() * 3 / 10;
    }

    private static boolean isCentred(GlyphLine line, PageMargins margin) {
        int space = line.left() - margin.left() - (margin.right() - line.right());
        return Math.abs(space) <= 2 * line.size();
    }

    /** Width of what cannot be parted at the line's beginning: an ideograph, or a word or number, with closing marks. */
    static int firstWord(GlyphLine line) {
        List<Glyph> glyphs = line.glyphs();
        int end = 1;
        while (end < glyphs.size() && "（“‘《〔【".contains(glyphs.get(end - 1).text())) {
            end++;
        }
        while (end < glyphs.size()
                && !glyphs.get(end).isWide()
                && !glyphs.get(end - 1).isWide()
                && glyphs.get(end).left() - glyphs.get(end - 1).right() < line.size() / 5) {
            end++;
        }
        while (end < glyphs.size() && CLOSING.contains(glyphs.get(end).text())) {
            end++;
        }
        return glyphs.get(end - 1).right() - line.left();
    }
}
