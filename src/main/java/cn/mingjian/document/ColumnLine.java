package cn.mingjian.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page that may be a row of a table without lines.
 *
 * @param segments its parts between which there are gaps as between columns
 * @param figures how many of them are figures
 */
record ColumnLine(GlyphLine line, List<GlyphLine> segments, int figures) {

    /** Percent of the font size that two columns are apart at least. */
    private static final int COLUMN_GAP = 60;

    private static final Pattern FIGURE = Pattern.compile("[-－]?\\d[\\d,，]*(?:[.．]\\d+)?[%％]?");
    private static final Pattern HEADING =
            Pattern.compile("^(?:第[一二三四五六七八九十\\d]+[部分章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]).*");

    static ColumnLine of(GlyphLine line) {
        List<GlyphLine> segments = line.segments(COLUMN_GAP + line.usualGapPercent());
        int figures = (int) segments.stream().filter(ColumnLine::isFigure).count();
        return new ColumnLine(line, segments, figures);
    }

    static boolean isFigure(GlyphLine segment) {
        return FIGURE.matcher(segment.text()).matches();
    }

    /** Whether it has words or codes and figures in columns: a row with data. */
    boolean isData() {
        return segments.size() >= 2 && figures > 0;
    }

    /** Whether it has a figure with decimals: contents and lists have none. */
    boolean hasAmount() {
        return segments.stream().anyMatch(s -> isFigure(s) && s.text().indexOf('.') > 0);
    }

    /** Whether it belongs above a table and not into its head: captions, units, headings, sentences. */
    boolean isOutside(int width) {
        String text = line.text().replace(" ", "");
        boolean colon = text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
        boolean lone = segments.size() == 1;
        boolean sentence = text.indexOf('。') >= 0 || (lone && (line.right() - line.left()) * 10 > width * 6);
        return colon
                || sentence
                || (lone && (text.endsWith("表") || HEADING.matcher(text).matches()));
    }
}
